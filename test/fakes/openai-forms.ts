import type http from 'node:http';

import sharp, { type Metadata } from 'sharp';

import { faultOf, invalid, type ApiError } from './openai-rules.ts';

/** A picture in a form, as the service sees it. */
interface FormPicture {
  name: string;
  type: string;
  bytes: number;
  format?: string | undefined;
  width?: number;
  height?: number;
  hasAlpha?: boolean;
}

/** The fields of a form; pictures are described, and numbers are numbers. */
export async function readForm(
  whole: Buffer,
  headers: http.IncomingHttpHeaders,
): Promise<Record<string, unknown>> {
  const type = headers['content-type'] ?? '';
  const form = await new Response(new Uint8Array(whole), { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined);
  const body: Record<string, unknown> = {};
  for (const [field, value] of form ?? []) {
    if (typeof value === 'string') {
      body[field] = /^\d+$/.test(value) && field !== 'prompt' ? Number(value) : value;
      continue;
    }
    const picture = await describe(value);
    if (field.endsWith('[]')) body[field] = [...((body[field] as FormPicture[]) ?? []), picture];
    else body[field] = picture;
  }
  return body;
}

async function describe(file: File): Promise<FormPicture> {
  const { name, type, size } = file;
  const facts = await sharp(Buffer.from(await file.arrayBuffer()))
    .metadata()
    .catch(() => undefined);
  return { name, type, bytes: size, ...(facts && pick(facts)) };
}

const pick = ({ format, width, height, hasAlpha }: Metadata) => ({
  format,
  width,
  height,
  hasAlpha,
});

/** The first thing that is wrong with a request to edit, or to vary; undefined where nothing is. */
export function faultOfForm(
  path: string,
  body: Readonly<Record<string, unknown>>,
): ApiError | undefined {
  const { image, 'image[]': images, mask, ...fields } = body;
  const pictures = (Array.isArray(images) ? images : [image]).filter(Boolean) as FormPicture[];
  const isDallE2 = fields['model'] === 'dall-e-2';
  const [first] = pictures;
  if (!first) return invalid('image', "Missing required parameter: 'image'.", 'missing_parameter');
  if (pictures.length > (isDallE2 ? 1 : 16)) return invalid('image', 'Too many images.');
  for (const { format, type, bytes, width, height } of pictures) {
    const formats = isDallE2 ? ['png'] : ['png', 'jpeg', 'webp'];
    if (format === undefined || !formats.includes(format) || type !== `image/${format}`) {
      return invalid('image', `Invalid file 'image': unsupported mimetype ('${type}').`);
    }
    if (bytes >= (isDallE2 ? 4_000_000 : 50_000_000)) return invalid('image', 'File too large.');
    if (isDallE2 && width !== height) return invalid('image', 'The image must be square.');
  }
  if (mask !== undefined) {
    const { format, bytes, width, height, hasAlpha } = mask as FormPicture;
    if (format !== 'png') return invalid('mask', 'The mask must be a PNG.');
    if (bytes >= 4_000_000) return invalid('mask', 'File too large.');
    if (width !== first.width || height !== first.height) {
      return invalid('mask', 'The mask must have the same dimensions as the image.');
    }
    if (!hasAlpha) return invalid('mask', 'The mask must have an alpha channel.');
  }
  if (fields['model'] === 'dall-e-3') return invalid('model', 'Value must be dall-e-2.');
  const isVariation = path.includes('/variations');
  if (isVariation && !isDallE2) return invalid('model', 'Value must be dall-e-2.');
  if (isVariation && 'prompt' in fields) {
    return invalid('prompt', "Unknown parameter: 'prompt'.", 'unknown_parameter');
  }
  if ('moderation' in fields) {
    return invalid('moderation', "Unknown parameter: 'moderation'.", 'unknown_parameter');
  }
  return faultOf(isVariation ? { ...fields, prompt: 'a variation' } : fields);
}
