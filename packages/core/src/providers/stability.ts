import * as z from 'zod';

import { ProviderError } from '../errors.ts';
import type { Answer, Job } from '../model.ts';
import type { Provider } from '../world.ts';
import { fromBase64, toFile } from './base64.ts';
import { sentenceOf } from './connection.ts';
import { bodyOf, failureOf, send, sentenceIn, valueAt, type Reply } from './exchange.ts';
import type { Outside, ProviderConfig } from './provider-config.ts';
import { originOf, readOptions } from './read-options.ts';

const OFFICIAL = 'https://api.stability.ai';
const KEY = 'STABILITY_API_KEY';

const optionsSchema = z.strictObject({
  /** `core`, `ultra`, `sd3.5-large`, `sd3.5-large-turbo` or `sd3.5-medium`. @default 'core' */
  model: z.string().min(1).default('core'),
  /** Better left to the environment: `STABILITY_API_KEY`. */
  apiKey: z.string().min(1).optional(),
  /** Another address of the same API, without `/v2beta`. */
  baseURL: z.url().default(OFFICIAL),
  /** Encoding of the pictures. @default 'webp', 'png' for sd3.5 */
  outputFormat: z.enum(['webp', 'png', 'jpeg']).optional(),
  /** How much an edit may change, from 0 to 1. @default 0.7 */
  strength: z.number().min(0).max(1).default(0.7),
  /** US dollars an image, where the table knows none or another. */
  price: z.number().nonnegative().optional(),
  /** Requests a minute. @default 150 in 10 seconds is the service's own limit; 60 */
  imagesPerMinute: z.int().positive().default(60),
  /** Longest wait for an answer, in seconds. @default 300 */
  timeout: z.number().positive().default(300),
});

/** Options of the Stability AI provider. */
export type StabilityOptions = z.input<typeof optionsSchema>;

/** Stability AI's own service: Stable Image Core and Ultra, Stable Diffusion 3.5. */
export function stability(options: StabilityOptions = {}): ProviderConfig {
  return { kind: 'stability', options: { ...options } };
}

/** @throws {IllustrateError} `bad-option` */
export function connectStability(name: string, given: unknown, outside: Outside): Provider {
  const options = readOptions(optionsSchema, given, 'stability()');
  const apiKey = options.apiKey ?? (outside.env[KEY] || undefined);
  const origin = originOf(options.baseURL, 'baseURL');
  return {
    name,
    catalog: 'stability',
    model: options.model,
    format: options.outputFormat,
    price: options.price,
    imagesPerMinute: options.imagesPerMinute,
    isOfficial: origin === OFFICIAL,
    origin,
    hasKey: apiKey !== undefined,
    keyHint: `Set ${KEY}, in the environment or in .env.`,
    async generate(job, signal) {
      const endpoint = job.model.startsWith('sd3') ? 'sd3' : job.model;
      const reply = await send(
        outside,
        `${options.baseURL.replace(/\/+$/, '')}/v2beta/stable-image/generate/${endpoint}`,
        {
          method: 'POST',
          headers: { accept: 'application/json', authorization: `Bearer ${apiKey ?? ''}` },
          body: toForm(job, options.strength),
        },
        { signal, timeout: options.timeout },
      );
      if (reply.status !== 200) throw toFailure(reply);
      return toAnswer(reply);
    },
  };
}

function toForm(job: Job, strength: number): FormData {
  const form = new FormData();
  const start = job.edit ?? job.variationOf;
  const fields = {
    prompt: job.prompt,
    negative_prompt: job.negative,
    seed: job.seed,
    output_format: job.format,
    style_preset: job.style,
    // A picture brings its own aspect.
    aspect_ratio: start ? undefined : job.size,
    strength: start && strength,
    ...(job.model.startsWith('sd3') && {
      model: job.model,
      mode: start ? 'image-to-image' : 'text-to-image',
    }),
  };
  for (const [field, value] of Object.entries(fields)) {
    if (value !== undefined) form.set(field, String(value));
  }
  if (start) form.set('image', toFile(start, 'image'));
  return form;
}

function toFailure(reply: Reply): ProviderError {
  const name = valueAt(reply.json, ['name']);
  if (name === 'content_moderation') {
    return new ProviderError('refused', sentenceIn(reply.json) ?? 'moderation refused it', {
      hint: 'Reword the prompt.',
    });
  }
  return failureOf(reply, {
    key: `Check ${KEY}.`,
    model: 'Known models are core, ultra, sd3.5-large, sd3.5-large-turbo and sd3.5-medium.',
    credit: 'Buy credits at platform.stability.ai.',
  });
}

function toAnswer(reply: Reply): Answer {
  const body = bodyOf(reply);
  const image = valueAt(body, ['image']);
  const reason = valueAt(body, ['finish_reason']);
  if (reason === 'CONTENT_FILTERED') {
    throw new ProviderError('refused', 'the picture was filtered (CONTENT_FILTERED)', {
      hint: 'Reword the prompt.',
    });
  }
  if (typeof image !== 'string' || image === '') {
    throw new ProviderError(
      'unknown-outcome',
      'the service answered 200 without a picture, and may have billed it',
    );
  }
  const seed = valueAt(body, ['seed']);
  const requestId = reply.headers.get('x-request-id');
  return {
    pictures: [{ bytes: fromBase64(image) }],
    ...(Number.isSafeInteger(seed) && { seed: seed as number }),
    ...(requestId !== null && { requestId }),
    ...(typeof reason === 'string' &&
      reason !== 'SUCCESS' && { warnings: [`the service ended with ${sentenceOf(reason)}`] }),
  };
}
