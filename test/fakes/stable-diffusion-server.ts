// A fake of AUTOMATIC1111's API, as Forge, SD.Next and sd-server have it too.
import sharp from 'sharp';

import {
  decoded,
  drawChanged,
  startService,
  type FakeService,
  type Reaction,
  type Received,
  type Reply,
} from './service-server.ts';

/** Who may ask. */
export const AUTH = 'fox:in-its-den';
const SAMPLERS = new Set(['Euler a', 'DPM++ 2M', 'DDIM']);
const CHECKPOINTS = new Set(['sd_xl_base_1.0', 'flux1-schnell']);

/** Field, type, and what else has to hold; written from the service's own OpenAPI description. */
const FIELDS: Record<string, [type: string, check?: (value: any) => boolean]> = {
  prompt: ['string'],
  negative_prompt: ['string'],
  width: ['integer', (value: number) => value >= 64 && value <= 4096 && value % 8 === 0],
  height: ['integer', (value: number) => value >= 64 && value <= 4096 && value % 8 === 0],
  seed: ['integer', (value: number) => value >= -1],
  steps: ['integer', (value: number) => value >= 1 && value <= 150],
  cfg_scale: ['number'],
  sampler_name: ['string'],
  batch_size: ['integer', (value: number) => value >= 1],
  override_settings: ['object'],
  enable_hr: ['boolean'],
};
const IMG2IMG: typeof FIELDS = {
  ...FIELDS,
  init_images: ['array'],
  mask: ['string'],
  denoising_strength: ['number', (value: number) => value >= 0 && value <= 1],
};

export function startFakeStableDiffusion(): Promise<FakeService> {
  return startService(react);
}

async function react(request: Received): Promise<Reaction> {
  const { method, path, headers, json } = request;
  const authorized = `Basic ${Buffer.from(AUTH).toString('base64')}`;
  if (headers.authorization !== authorized) {
    return { status: 401, body: { detail: 'Incorrect username or password' } };
  }
  const endpoint = /^\/sdapi\/v1\/(txt2img|img2img)$/.exec(path)?.[1];
  if (method !== 'POST' || !endpoint) return { status: 404, body: { detail: 'Not Found' } };
  const fields = endpoint === 'img2img' ? IMG2IMG : FIELDS;
  const fault =
    faultOf(json, fields) ?? (endpoint === 'img2img' ? await faultOfImages(json) : undefined);
  if (fault) return fault;
  return {
    draw: async (change) => {
      const { width = 512, height = 512, batch_size: count = 1, seed = -1, prompt } = json;
      const used = seed === -1 ? 4_158_203 : seed;
      const usual = {
        seed: `${prompt} ${used}`,
        size: { width, height },
        format: 'png' as const,
        count,
      };
      const images = await drawChanged(change, usual);
      const info = JSON.stringify({
        seed: used,
        all_seeds: images.map((_, index) => used + index),
      });
      return {
        status: 200,
        body: {
          images: images.map((image) => image.toString('base64')),
          parameters: json,
          info,
          ...change.extra,
        },
      };
    },
  };
}

function faultOf(body: any, fields: typeof FIELDS): Reply | undefined {
  if (typeof body !== 'object' || body === null)
    return invalid('body', 'Input should be a valid dictionary');
  for (const [name, value] of Object.entries(body)) {
    const rule = fields[name];
    if (!rule) return invalid(name, 'Extra inputs are not permitted');
    const [type, check] = rule;
    if (!isOf(type, value)) return invalid(name, `Input should be a valid ${type}`);
    if (check && !check(value)) return invalid(name, 'Input is out of range');
  }
  if (body.sampler_name !== undefined && !SAMPLERS.has(body.sampler_name)) {
    return { status: 404, body: { detail: 'Sampler not found' } };
  }
  const checkpoint = body.override_settings?.sd_model_checkpoint;
  if (checkpoint !== undefined && !CHECKPOINTS.has(checkpoint)) {
    const errors = `model '${checkpoint}' not found`;
    return { status: 500, body: { error: 'RuntimeError', detail: '', body: '', errors } };
  }
  return undefined;
}

async function faultOfImages({
  init_images: images,
  mask,
  ...body
}: any): Promise<Reply | undefined> {
  if (!Array.isArray(images) || images.length === 0) {
    return { status: 404, body: { detail: 'Init image not found' } };
  }
  for (const image of [...images, ...(mask === undefined ? [] : [mask])]) {
    const bytes = decoded(image);
    const facts =
      bytes &&
      (await sharp(bytes)
        .metadata()
        .catch(() => undefined));
    if (!facts)
      return { status: 500, body: { error: 'HTTPException', detail: 'Invalid encoded image' } };
  }
  return typeof body.width === 'number' ? undefined : invalid('width', 'Field required');
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  return typeof value === type && value !== null;
}

/** FastAPI's own shape. */
function invalid(field: string, msg: string): Reply {
  return { status: 422, body: { detail: [{ type: 'value_error', loc: ['body', field], msg }] } };
}
