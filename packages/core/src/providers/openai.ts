import * as z from 'zod';

import { IllustrateError, ProviderError } from '../errors.ts';
import type { Answer, Job, Usage } from '../model.ts';
import type { Provider } from '../world.ts';
import type { Outside, ProviderConfig } from './provider-config.ts';

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
export function connectOpenAi(name: string, given: unknown, outside: Outside): Provider {
  const parsed = optionsSchema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new IllustrateError('bad-option', `openai(): ${faults.join('; ')}`);
  }
  const { env } = outside;
  const options = parsed.data;
  const baseURL = options.baseURL ?? (env['OPENAI_BASE_URL'] || `${OFFICIAL}/v1`);
  const apiKey = options.apiKey ?? (env['OPENAI_API_KEY'] || undefined);
  const origin = URL.parse(baseURL)?.origin;
  if (origin === undefined) {
    throw new IllustrateError('bad-option', `OPENAI_BASE_URL: expected an address, got ${baseURL}`);
  }
  const isOfficial = origin === OFFICIAL;
  const connect = async () => {
    const { OpenAI } = await import('openai');
    return new OpenAI({
      // A server of one's own often wants none, but the SDK wants some.
      apiKey: apiKey ?? 'none',
      baseURL,
      organization: env['OPENAI_ORG_ID'] || null,
      project: env['OPENAI_PROJECT_ID'] || null,
      maxRetries: 0,
      timeout: options.timeout * 1000,
      fetch: outside.fetch,
      logLevel: 'off',
    });
  };
  let client: ReturnType<typeof connect> | undefined;
  return {
    name,
    catalog: 'openai',
    model: options.model,
    quality: options.quality,
    price: options.price,
    imagesPerMinute: options.imagesPerMinute ?? (isOfficial ? 5 : Infinity),
    isOfficial,
    origin,
    hasKey: apiKey !== undefined || !isOfficial,
    keyHint: 'Set OPENAI_API_KEY, in the environment or in .env.',
    async generate(job, signal) {
      client ??= connect();
      const { images } = await client;
      const { moderation, extraBody } = options;
      const body = { ...toBody(job), ...(moderation && { moderation }), ...extraBody };
      let response: ImagesResponse & { _request_id?: string | null };
      try {
        response = await images.generate(body, { signal });
      } catch (error) {
        const { toProviderError } = await import('./openai-errors.ts');
        throw toProviderError(error);
      }
      return toAnswer(response);
    },
    async listModels(signal) {
      client ??= connect();
      const { listModels } = await import('./openai-models.ts');
      return await listModels(await client, signal);
    },
  };
}

interface ImagesResponse {
  data?: Array<{ b64_json?: string; url?: string; revised_prompt?: string }>;
  usage?: {
    input_tokens: number;
    output_tokens: number;
    input_tokens_details?: { text_tokens: number; image_tokens: number };
  };
}

function toBody(job: Job) {
  const { prompt, model, size, count, quality, style, background, format } = job;
  return {
    prompt,
    model,
    size,
    n: count,
    ...(quality !== undefined && { quality: quality as 'auto' }),
    ...(style !== undefined && { style: style as 'vivid' }),
    ...(background !== undefined && { background }),
    // Models that can be asked for an encoding always answer base64; the others are told to.
    ...(format === undefined
      ? { response_format: 'b64_json' as const }
      : { output_format: format as 'webp' }),
  };
}

function toAnswer(response: ImagesResponse & { _request_id?: string | null }): Answer {
  const data = Array.isArray(response?.data) ? response.data : [];
  const pictures = data.flatMap(({ b64_json: base64, url }) => {
    if (base64) return { bytes: fromBase64(base64) };
    return url ? { url } : [];
  });
  if (pictures.length === 0) {
    throw new ProviderError(
      'unknown-outcome',
      'the service answered 200 without a picture, and may have billed it',
    );
  }
  const revisedPrompt = data[0]?.revised_prompt;
  const usage = toUsage(response);
  return {
    pictures,
    ...(usage && { usage }),
    ...(response._request_id && { requestId: response._request_id }),
    ...(revisedPrompt && { revisedPrompt }),
  };
}

/** Some servers answer a data URL instead of bare base64. */
function fromBase64(text: string): Uint8Array {
  return Buffer.from(text.replace(/^data:[^,]*,/, ''), 'base64');
}

function toUsage({ usage }: ImagesResponse): Usage | undefined {
  if (typeof usage?.output_tokens !== 'number') return undefined;
  const details = usage.input_tokens_details;
  return {
    textIn: details?.text_tokens ?? usage.input_tokens ?? 0,
    imageIn: details?.image_tokens ?? 0,
    imageOut: usage.output_tokens,
  };
}
