// A fake of the Gemini API's `generateContent` for image models, written from its reference.
import sharp from 'sharp';

import {
  decoded,
  drawChanged,
  pixelsOfAspect,
  startService,
  type FakeService,
  type Reaction,
  type Received,
  type Reply,
} from './service-server.ts';

const MODELS = new Set(['gemini-nano-banana-2.1', 'gemini-3-pro-image', 'gemini-3.1-flash-image']);
const ASPECTS = new Set(['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9']);
const RESOLUTIONS = new Set(['1K', '2K', '4K']);

export function startFakeGemini(): Promise<FakeService> {
  return startService(react);
}

/** An error in Google's own shape. */
export function googleError(
  code: number,
  status: string,
  message: string,
  details: unknown[] = [],
): Reply {
  return { status: code, body: { error: { code, message, status, details } } };
}

/** An answer with status 200 and no picture. */
export function candidate(finishReason: string, parts: unknown[] = [], finishMessage?: string) {
  const content = { role: 'model', parts };
  return { candidates: [{ content, finishReason, finishMessage, index: 0 }], responseId: 'r1' };
}

async function react(request: Received): Promise<Reaction> {
  const { method, path, headers, json } = request;
  const key = String(headers['x-goog-api-key'] ?? '');
  if (key === '') {
    return googleError(403, 'PERMISSION_DENIED', "Method doesn't allow unregistered callers.");
  }
  const model = /^\/v1beta\/models\/([\w.-]+):generateContent$/.exec(path)?.[1];
  if (method !== 'POST' || model === undefined || !MODELS.has(model)) {
    return googleError(404, 'NOT_FOUND', `models/${model} is not found for API version v1beta`);
  }
  const fault = await faultOf(json);
  if (fault) return googleError(400, 'INVALID_ARGUMENT', fault);
  return {
    draw: async (change) => {
      const aspect = json.generationConfig.imageConfig?.aspectRatio ?? '1:1';
      const [text] = json.contents[0].parts.map((part: any) => part.text);
      // PNG is what is documented; JPEG comes too.
      const usual = { seed: text, size: pixelsOfAspect(aspect), format: 'png' as const, count: 1 };
      const images = await drawChanged(change, usual);
      const mimeType = `image/${change.format ?? 'png'}`;
      const parts = images.map((image) => ({
        inlineData: { mimeType, data: image.toString('base64') },
      }));
      const usageMetadata = {
        promptTokenCount: 5,
        candidatesTokenCount: 1290,
        totalTokenCount: 1295,
      };
      return {
        status: 200,
        body: { ...candidate('STOP', parts), usageMetadata, modelVersion: model, ...change.extra },
      };
    },
  };
}

async function faultOf(body: any): Promise<string | undefined> {
  if (typeof body !== 'object' || body === null) return 'Invalid JSON payload received.';
  const { contents, generationConfig, ...rest } = body;
  const [other] = Object.keys(rest);
  if (other !== undefined) return `Invalid JSON payload received. Unknown name "${other}"`;
  if (!Array.isArray(contents) || contents.length === 0) return 'contents is not specified';
  for (const { parts } of contents) {
    if (!Array.isArray(parts) || parts.length === 0) return 'contents.parts must not be empty.';
    if (parts.filter(({ inlineData }: any) => inlineData).length > 14) return 'Too many images';
    for (const part of parts) {
      const fault = await faultOfPart(part);
      if (fault) return fault;
    }
  }
  const { responseModalities, imageConfig = {}, ...others } = generationConfig ?? {};
  const [unknown] = Object.keys(others);
  if (unknown !== undefined && unknown !== 'seed')
    return `Unknown name "${unknown}" at 'generation_config'`;
  if (!Array.isArray(responseModalities) || !responseModalities.includes('IMAGE')) {
    return 'Image output is not enabled for this request.';
  }
  const { aspectRatio, imageSize, ...more } = imageConfig;
  const [extra] = Object.keys(more);
  if (extra !== undefined) return `Unknown name "${extra}" at 'generation_config.image_config'`;
  if (aspectRatio !== undefined && !ASPECTS.has(aspectRatio)) {
    return 'aspect_ratio must be one of the supported ones';
  }
  if (imageSize !== undefined && !RESOLUTIONS.has(imageSize)) return 'Unsupported image size';
  return undefined;
}

async function faultOfPart({ text, inlineData, ...rest }: any): Promise<string | undefined> {
  if (Object.keys(rest).length > 0) return `Unknown name "${Object.keys(rest)[0]}"`;
  if (typeof text === 'string') return text === '' ? 'text must not be empty' : undefined;
  const bytes = decoded(inlineData?.data);
  const facts =
    bytes &&
    (await sharp(bytes)
      .metadata()
      .catch(() => undefined));
  if (!facts) return 'Unable to process input image.';
  return inlineData.mimeType === `image/${facts.format}` ? undefined : 'Unsupported MIME type';
}
