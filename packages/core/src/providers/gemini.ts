import * as z from 'zod';

import type { Job, SentPicture } from '../model.ts';
import type { Provider } from '../world.ts';
import { toBase64 } from './base64.ts';
import { bodyOf, send } from './exchange.ts';
import { toGeminiAnswer, toGeminiFailure } from './gemini-answer.ts';
import type { Outside, ProviderConfig } from './provider-config.ts';
import { originOf, readOptions } from './read-options.ts';

const OFFICIAL = 'https://generativelanguage.googleapis.com';

const optionsSchema = z.strictObject({
  /** @default 'gemini-nano-banana-2.1' */
  model: z.string().min(1).default('gemini-nano-banana-2.1'),
  /** Resolution: `1K`, `2K` or `4K`. @default '1K' */
  quality: z.enum(['1K', '2K', '4K']).optional(),
  /** Better left to the environment: `GEMINI_API_KEY`, else `GOOGLE_API_KEY`. */
  apiKey: z.string().min(1).optional(),
  /** Another address of the same API, up to and with its version. */
  baseURL: z.url().default(`${OFFICIAL}/v1beta`),
  /** US dollars an image, where the table knows none or another. */
  price: z.number().nonnegative().optional(),
  /** Requests a minute. @default 10 */
  imagesPerMinute: z.int().positive().default(10),
  /** Longest wait for an answer, in seconds. @default 300 */
  timeout: z.number().positive().default(300),
});

/** Options of the Gemini provider. */
export type GeminiOptions = z.input<typeof optionsSchema>;

/** Google's image models in the Gemini API, the successors of Imagen. */
export function gemini(options: GeminiOptions = {}): ProviderConfig {
  return { kind: 'gemini', options: { ...options } };
}

/** @throws {IllustrateError} `bad-option` */
export function connectGemini(name: string, given: unknown, outside: Outside): Provider {
  const { env } = outside;
  const options = readOptions(optionsSchema, given, 'gemini()');
  const apiKey = options.apiKey ?? (env['GEMINI_API_KEY'] || env['GOOGLE_API_KEY'] || undefined);
  const origin = originOf(options.baseURL, 'baseURL');
  return {
    name,
    catalog: 'google',
    model: options.model,
    quality: options.quality,
    price: options.price,
    imagesPerMinute: options.imagesPerMinute,
    isOfficial: origin === OFFICIAL,
    origin,
    hasKey: apiKey !== undefined,
    keyHint: 'Set GEMINI_API_KEY, in the environment or in .env.',
    async generate(job, signal) {
      const model = encodeURIComponent(job.model);
      const reply = await send(
        outside,
        `${options.baseURL.replace(/\/+$/, '')}/models/${model}:generateContent`,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-goog-api-key': apiKey ?? '' },
          body: JSON.stringify(toBody(job)),
        },
        { signal, timeout: options.timeout },
      );
      if (reply.status !== 200) throw toGeminiFailure(reply);
      return toGeminiAnswer(bodyOf(reply));
    },
  };
}

function toBody(job: Job) {
  const { edit, variationOf, references = [] } = job;
  const pictures = [edit ?? variationOf ?? [], references].flat();
  const text = variationOf
    ? `Draw a variation of the first picture: keep its subject and its style. ${job.prompt}`
    : job.prompt;
  return {
    contents: [{ role: 'user', parts: [{ text }, ...pictures.map(toPart)] }],
    generationConfig: {
      responseModalities: ['IMAGE'],
      imageConfig: {
        ...(job.size !== 'auto' && { aspectRatio: job.size }),
        ...(job.quality !== undefined && { imageSize: job.quality }),
      },
    },
  };
}

function toPart(picture: SentPicture) {
  return { inlineData: { mimeType: picture.type, data: toBase64(picture) } };
}
