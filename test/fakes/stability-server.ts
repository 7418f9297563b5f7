// A fake of Stability AI's `v2beta/stable-image/generate`, written from its reference.
import sharp from 'sharp';

import {
  drawChanged,
  formOf,
  pixelsOfAspect,
  startService,
  type FakeService,
  type Reaction,
  type Received,
  type Reply,
} from './service-server.ts';

const ASPECTS = new Set(['21:9', '16:9', '3:2', '5:4', '1:1', '4:5', '2:3', '9:16', '9:21']);
const SHARED = ['prompt', 'negative_prompt', 'aspect_ratio', 'seed', 'output_format'];
const ENDPOINTS: Record<string, { fields: string[]; formats: string[] }> = {
  core: { fields: [...SHARED, 'style_preset'], formats: ['png', 'jpeg', 'webp'] },
  ultra: { fields: [...SHARED, 'image', 'strength'], formats: ['png', 'jpeg', 'webp'] },
  sd3: { fields: [...SHARED, 'image', 'strength', 'mode', 'model'], formats: ['png', 'jpeg'] },
};
const SD3_MODELS = new Set(['sd3.5-large', 'sd3.5-large-turbo', 'sd3.5-medium']);

export function startFakeStability(): Promise<FakeService> {
  return startService(react);
}

/** An error in the service's own shape. */
export function stabilityError(status: number, name: string, ...errors: string[]): Reply {
  return { status, body: { id: '7b01', name, errors } };
}

async function react(request: Received): Promise<Reaction> {
  const { method, path, headers } = request;
  if (!/^Bearer sk-\S+$/.test(headers.authorization ?? '')) {
    return stabilityError(401, 'unauthorized', 'missing or invalid authorization header');
  }
  const endpoint = /^\/v2beta\/stable-image\/generate\/(\w+)$/.exec(path)?.[1] ?? '';
  const rules = ENDPOINTS[endpoint];
  if (method !== 'POST' || !rules) return stabilityError(404, 'not_found', 'resource not found');
  if (headers.accept !== 'application/json') {
    return stabilityError(400, 'bad_request', 'accept: must be one of image/*, application/json');
  }
  const form = await formOf(request).catch(() => new Map<string, string | File>());
  const fault = await faultOf(endpoint, form);
  if (fault) return stabilityError(400, 'bad_request', fault);
  return {
    draw: async (change) => {
      const text = (name: string) => (form.get(name) as string | undefined) ?? '';
      const format = (text('output_format') || 'png') as 'png';
      const size = pixelsOfAspect(text('aspect_ratio') || '1:1');
      const seed = Number(text('seed')) || 343_940_597;
      const usual = { seed: `${text('prompt')} ${seed}`, size, format, count: 1 };
      const [image] = await drawChanged(change, usual);
      const body = { image: image?.toString('base64'), finish_reason: 'SUCCESS', seed };
      return { status: 200, body: { ...body, ...change.extra } };
    },
  };
}

async function faultOf(
  endpoint: string,
  form: Map<string, string | File>,
): Promise<string | undefined> {
  const { fields = [], formats = [] } = ENDPOINTS[endpoint] ?? {};
  for (const [name, value] of form) {
    if (!fields.includes(name)) return `${name}: is not allowed`;
    if ((name === 'image') !== (typeof value !== 'string')) return `${name}: has the wrong type`;
  }
  const text = (name: string) => form.get(name) as string | undefined;
  const prompt = text('prompt') ?? '';
  if (prompt === '') return 'prompt: cannot be blank';
  if (prompt.length > 10_000) return 'prompt: must have at most 10000 characters';
  const aspect = text('aspect_ratio');
  if (aspect !== undefined && !ASPECTS.has(aspect))
    return 'aspect_ratio: is not one of the allowed';
  const format = text('output_format');
  if (format !== undefined && !formats.includes(format))
    return 'output_format: is not one of the allowed';
  const seed = text('seed');
  if (seed !== undefined && !(Number(seed) >= 0 && Number(seed) <= 4_294_967_294))
    return 'seed: out of range';
  const model = text('model');
  if (model !== undefined && !SD3_MODELS.has(model)) return 'model: is not one of the allowed';
  const mode = text('mode');
  const image = form.get('image');
  if (mode !== undefined && (mode === 'image-to-image') !== (image !== undefined))
    return 'image: does not fit the mode';
  if (!image) return undefined;
  const strength = Number(text('strength') ?? Number.NaN);
  if (!(strength >= 0 && strength <= 1)) return 'strength: is required with image';
  if (endpoint === 'sd3' && aspect !== undefined) return 'aspect_ratio: is not allowed with image';
  const facts = await sharp(Buffer.from(await (image as File).arrayBuffer()))
    .metadata()
    .catch(() => undefined);
  return facts ? undefined : 'image: invalid image';
}
