import * as z from 'zod';

import type { Capabilities } from '../capabilities.ts';
import { ProviderError } from '../errors.ts';
import type { Answer, Job } from '../model.ts';
import type { Provider } from '../world.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { bodyOf, failureOf, send, valueAt } from './exchange.ts';
import { latentSizes } from './latent-sizes.ts';
import type { Outside, ProviderConfig } from './provider-config.ts';
import { originOf, readOptions } from './read-options.ts';

/** What is recorded where no checkpoint is named. */
const LOADED = 'loaded';

const optionsSchema = z.strictObject({
  /** Address of the server. @default 'http://127.0.0.1:7860' */
  baseURL: z.url().default('http://127.0.0.1:7860'),
  /** Checkpoint to draw with. Default: the one that the server has loaded. */
  model: z.string().min(1).default(LOADED),
  /** Sampling steps. Default: the server's own. */
  steps: z.int().min(1).max(150).optional(),
  /** How closely the prompt is followed. Default: the server's own. */
  cfg: z.number().positive().optional(),
  /** Such as `DPM++ 2M`. Default: the server's own. */
  sampler: z.string().min(1).optional(),
  /** How much an edit may change, from 0 to 1. @default 0.75 */
  strength: z.number().min(0).max(1).default(0.75),
  /** `user:password` of `--api-auth`. Also `SDAPI_AUTH`. */
  auth: z
    .string()
    .regex(/^[^:]+:/, 'expected user:password')
    .optional(),
  /** US dollars an image. @default 0, since it is a server of one's own */
  price: z.number().nonnegative().default(0),
  /** Requests a minute. @default no limit */
  imagesPerMinute: z.int().positive().optional(),
  /** Longest wait for an answer, in seconds. @default 600 */
  timeout: z.number().positive().default(600),
  /** Further fields for the request's body, such as `enable_hr`. */
  extraBody: z.record(z.string(), z.unknown()).default({}),
});

/** Options of the Stable Diffusion provider. */
export type StableDiffusionOptions = z.input<typeof optionsSchema>;
type Settings = z.output<typeof optionsSchema>;

/** Stable Diffusion behind `/sdapi/v1`: AUTOMATIC1111, Forge, SD.Next, sd-server. */
export function stableDiffusion(options: StableDiffusionOptions = {}): ProviderConfig {
  return { kind: 'stable-diffusion', options: { ...options } };
}

const capabilities: Capabilities = {
  sizes: latentSizes,
  qualities: [],
  maxCount: 8,
  backgrounds: [],
  formats: [],
  seed: true,
  negative: true,
  edits: true,
  mask: 'white',
  pictures: 1,
  sent: { formats: ['png', 'jpeg', 'webp'], mostBytes: 20_000_000 },
};

/** @throws {IllustrateError} `bad-option` */
export function connectStableDiffusion(name: string, given: unknown, outside: Outside): Provider {
  const options = readOptions(optionsSchema, given, 'stableDiffusion()');
  const auth = options.auth ?? (outside.env['SDAPI_AUTH'] || undefined);
  return {
    name,
    catalog: 'stable-diffusion',
    capabilities,
    model: options.model,
    price: options.price,
    imagesPerMinute: options.imagesPerMinute ?? Infinity,
    isOfficial: false,
    origin: originOf(options.baseURL, 'baseURL'),
    hasKey: true,
    keyHint: 'Start the server with `--api`.',
    async generate(job, signal) {
      const endpoint = job.edit || job.variationOf ? 'img2img' : 'txt2img';
      const reply = await send(
        outside,
        `${options.baseURL.replace(/\/+$/, '')}/sdapi/v1/${endpoint}`,
        {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(auth && { authorization: `Basic ${Buffer.from(auth).toString('base64')}` }),
          },
          body: JSON.stringify(toBody(job, options)),
        },
        { signal, timeout: options.timeout },
      );
      if (reply.status !== 200) {
        throw failureOf(reply, {
          key: 'Set `auth` or SDAPI_AUTH to the `user:password` of `--api-auth`.',
          model: 'Check the `baseURL`, and that the server runs with `--api`.',
        });
      }
      return toAnswer(bodyOf(reply));
    },
  };
}

function toBody(job: Job, { steps, cfg, sampler, strength, extraBody }: Settings) {
  const [width, height] = job.size.split('x').map(Number);
  const start = job.edit ?? job.variationOf;
  return {
    prompt: job.prompt,
    ...(job.negative !== undefined && { negative_prompt: job.negative }),
    width,
    height,
    seed: job.seed ?? -1,
    batch_size: job.count,
    ...(steps !== undefined && { steps }),
    ...(cfg !== undefined && { cfg_scale: cfg }),
    ...(sampler !== undefined && { sampler_name: sampler }),
    ...(job.model !== LOADED && { override_settings: { sd_model_checkpoint: job.model } }),
    ...(start && { init_images: [toBase64(start)], denoising_strength: strength }),
    ...(job.mask && { mask: toBase64(job.mask) }),
    ...extraBody,
  };
}

function toAnswer(body: unknown): Answer {
  const images = valueAt(body, ['images']);
  const found = Array.isArray(images) ? images.filter((one) => typeof one === 'string') : [];
  if (found.length === 0) {
    throw new ProviderError('unknown-outcome', 'the server answered 200 without a picture');
  }
  const seed = seedIn(valueAt(body, ['info']));
  return {
    pictures: found.map((image) => ({ bytes: fromBase64(image) })),
    ...(seed !== undefined && { seed }),
  };
}

/** The seed stands in JSON within the JSON, and some servers leave that empty. */
function seedIn(info: unknown): number | undefined {
  if (typeof info !== 'string') return undefined;
  try {
    const seed = valueAt(JSON.parse(info), ['seed']);
    return Number.isSafeInteger(seed) ? (seed as number) : undefined;
  } catch {
    return undefined;
  }
}
