import * as z from 'zod';

import type { Provider } from '../world.ts';
import { clientOptions } from './openai-client.ts';
import { requestImages } from './openai-images.ts';
import type { Outside, ProviderConfig } from './provider-config.ts';
import { originOf, readOptions } from './read-options.ts';

const OFFICIAL = 'https://api.openai.com';

const optionsSchema = z.strictObject({
  /** @default 'gpt-image-2.6-flare' */
  model: z.string().min(1).default('gpt-image-2.6-flare'),
  /** Default: the model's own, `medium` for GPT Image. */
  quality: z.string().min(1).optional(),
  /** A compatible server instead of OpenAI, up to and with `/v1`. Also `OPENAI_BASE_URL`. */
  baseURL: z.url().optional(),
  /** Better left to the environment: `OPENAI_API_KEY`. */
  apiKey: z.string().min(1).optional(),
  /** US dollars an image, where the table knows none or another: 0 for a server of your own. */
  price: z.number().nonnegative().optional(),
  /** Requests a minute. @default 5 at OpenAI (its lowest tier), no limit elsewhere */
  imagesPerMinute: z.number().int().positive().optional(),
  /** Longest wait for an answer, in seconds. @default 600 */
  timeout: z.number().positive().default(600),
  /** Encoding of the pictures. @default 'webp' where the model can be asked */
  outputFormat: z.enum(['webp', 'png', 'jpeg']).optional(),
  /** Quality of WebP and JPEG, 0 to 100. @default 100, the service's own */
  compression: z.int().min(0).max(100).optional(),
  /** How strict OpenAI's own filter is. */
  moderation: z.enum(['auto', 'low']).optional(),
  /** Further fields for the request's body, for servers that know more. */
  extraBody: z.record(z.string(), z.unknown()).default({}),
});

/** Options of the OpenAI provider. */
export type OpenAiOptions = z.input<typeof optionsSchema>;

/**
 * OpenAI's images, or any server that speaks the same protocol (`baseURL`).
 * The key comes from `OPENAI_API_KEY`; organization and project from the SDK's own variables.
 */
export function openai(options: OpenAiOptions = {}): ProviderConfig {
  return { kind: 'openai', options: { ...options } };
}

/**
 * A provider on the official SDK, whose own retries are off.
 * @throws {IllustrateError} `bad-option`
 */
export function connectOpenAi(
  name: string,
  given: unknown,
  outside: Omit<Outside, 'clock'>,
): Provider {
  const { env } = outside;
  const options = readOptions(optionsSchema, given, 'openai()');
  const baseURL = options.baseURL ?? (env['OPENAI_BASE_URL'] || `${OFFICIAL}/v1`);
  const apiKey = options.apiKey ?? (env['OPENAI_API_KEY'] || undefined);
  const origin = originOf(baseURL, 'OPENAI_BASE_URL');
  const isOfficial = origin === OFFICIAL;
  const connect = async () => {
    const { OpenAI } = await import('openai');
    return new OpenAI({
      ...clientOptions(outside, { apiKey, timeout: options.timeout }),
      baseURL,
      organization: env['OPENAI_ORG_ID'] || null,
      project: env['OPENAI_PROJECT_ID'] || null,
    });
  };
  let client: ReturnType<typeof connect> | undefined;
  return {
    name,
    catalog: 'openai',
    model: options.model,
    quality: options.quality,
    format: options.outputFormat,
    price: options.price,
    imagesPerMinute: options.imagesPerMinute ?? (isOfficial ? 5 : Infinity),
    isOfficial,
    origin,
    hasKey: apiKey !== undefined || !isOfficial,
    keyHint: 'Set OPENAI_API_KEY, in the environment or in .env.',
    sharedKey: isShared(options, env) ? 'OPENAI_API_KEY' : undefined,
    async generate(job, signal) {
      client ??= connect();
      return await requestImages(await client, job, { ...options, isOfficial, signal });
    },
    async listModels(signal) {
      client ??= connect();
      const { listModels } = await import('./openai-models.ts');
      return await listModels(await client, signal);
    },
  };
}

/** Whether the environment's key goes to another machine that the options name. */
function isShared(
  { apiKey, baseURL }: z.output<typeof optionsSchema>,
  env: Outside['env'],
): boolean {
  if (apiKey !== undefined || baseURL === undefined || !env['OPENAI_API_KEY']) return false;
  const { origin, hostname } = new URL(baseURL);
  return (
    origin !== OFFICIAL && !/^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\])$/.test(hostname)
  );
}
