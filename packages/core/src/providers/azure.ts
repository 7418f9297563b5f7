import * as z from 'zod';

import type { Provider } from '../world.ts';
import { clientOptions } from './openai-client.ts';
import { requestImages } from './openai-images.ts';
import type { Outside, ProviderConfig } from './provider-config.ts';
import { originOf, readOptions } from './read-options.ts';

const KEY = 'AZURE_OPENAI_API_KEY';

const optionsSchema = z.strictObject({
  /** `https://<resource>.openai.azure.com`. Also `AZURE_OPENAI_ENDPOINT`. */
  endpoint: z.url().optional(),
  /** The OpenAI model behind the deployment: its limits and prices. @default 'gpt-image-2' */
  model: z.string().min(1).default('gpt-image-2'),
  /** How the deployment is called. Default: as the model. */
  deployment: z.string().min(1).optional(),
  /** For the dated API, such as `2025-04-01-preview`. Default: the v1 API, which needs none. */
  apiVersion: z.string().min(1).optional(),
  /** Better left to the environment: `AZURE_OPENAI_API_KEY`. */
  apiKey: z.string().min(1).optional(),
  quality: z.string().min(1).optional(),
  /** US dollars an image, where your contract says another than OpenAI's list. */
  price: z.number().nonnegative().optional(),
  /** Requests a minute, as the deployment's quota has it. @default 5 */
  imagesPerMinute: z.int().positive().default(5),
  /** Longest wait for an answer, in seconds. @default 600 */
  timeout: z.number().positive().default(600),
  /** Encoding of the pictures. @default 'webp' */
  outputFormat: z.enum(['webp', 'png', 'jpeg']).optional(),
  /** Quality of WebP and JPEG, 0 to 100. */
  compression: z.int().min(0).max(100).optional(),
  /** Further fields for the request's body. */
  extraBody: z.record(z.string(), z.unknown()).default({}),
});

/** Options of the Azure OpenAI provider. */
export type AzureOptions = z.input<typeof optionsSchema>;

/** OpenAI's models in Azure. The key comes from `AZURE_OPENAI_API_KEY`. */
export function azure(options: AzureOptions = {}): ProviderConfig {
  return { kind: 'azure', options: { ...options } };
}

/** Where a resource without an address is (RFC 2606). */
const NOWHERE = 'https://azure.invalid';

/** @throws {IllustrateError} `bad-option` */
export function connectAzure(name: string, given: unknown, outside: Outside): Provider {
  const { env } = outside;
  const options = readOptions(optionsSchema, given, 'azure()');
  const endpoint = (options.endpoint ?? env['AZURE_OPENAI_ENDPOINT'])?.replace(/\/+$/, '');
  const apiKey = options.apiKey ?? (env[KEY] || undefined);
  const connect = async () => {
    const { AzureOpenAI, OpenAI } = await import('openai');
    const { apiVersion, timeout } = options;
    const client = clientOptions(outside, { apiKey, timeout });
    const common = { ...client, organization: null, project: null };
    return apiVersion === undefined
      ? new OpenAI({ ...common, baseURL: `${endpoint}/openai/v1/` })
      : new AzureOpenAI({ ...common, endpoint: endpoint ?? NOWHERE, apiVersion });
  };
  let client: ReturnType<typeof connect> | undefined;
  return {
    name,
    catalog: 'openai',
    model: options.model,
    quality: options.quality,
    format: options.outputFormat,
    price: options.price,
    imagesPerMinute: options.imagesPerMinute,
    // Azure retires models on days of its own, and says so itself.
    isOfficial: false,
    origin: originOf(endpoint || NOWHERE, 'AZURE_OPENAI_ENDPOINT'),
    // Without an address nothing is sent either: a site may name Azure for some pages alone.
    hasKey: apiKey !== undefined && Boolean(endpoint),
    keyHint: `Set AZURE_OPENAI_ENDPOINT and ${KEY}, in the environment or in .env.`,
    async generate(job, signal) {
      client ??= connect();
      const { deployment = options.model } = options;
      const model = job.model === options.model ? deployment : job.model;
      const request = { ...options, isOfficial: true, signal, keyName: KEY };
      return await requestImages(await client, { ...job, model }, request);
    },
  };
}
