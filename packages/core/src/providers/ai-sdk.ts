import * as z from 'zod';

import type { Capabilities } from '../capabilities.ts';
import type { Provider } from '../world.ts';
import { requestFromAiSdk, type AiSdkModel } from './ai-sdk-request.ts';
import type { ProviderConfig } from './provider-config.ts';
import { readOptions } from './read-options.ts';

const optionsSchema = z.strictObject({
  model: z.custom<AiSdkModel>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      typeof (value as Partial<AiSdkModel>).doGenerate === 'function',
    'expected an image model of the AI SDK, such as fal.image("fal-ai/flux/dev")',
  ),
  /** US dollars an image: the SDK knows no prices. */
  price: z.number().nonnegative().optional(),
  /** Requests a minute. @default no limit */
  imagesPerMinute: z.int().positive().optional(),
  /** Longest wait for an answer, in seconds. @default 600 */
  timeout: z.number().positive().default(600),
  /** What the SDK's own provider takes besides: `{ fal: { num_inference_steps: 28 } }`. */
  providerOptions: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});

/** Options of the AI SDK provider, besides its model. */
export type AiSdkOptions = Omit<z.input<typeof optionsSchema>, 'model'>;

/**
 * Any image model of the Vercel AI SDK, by its shape (`ImageModel` V2 to V4): Bedrock, Vertex,
 * fal, Replicate, Black Forest Labs, Luma, xAI and more. It is asked once; the SDK's own retries
 * are not used.
 * @example aiSdk(fal.image('fal-ai/flux/schnell'), { price: 0.003 })
 */
export function aiSdk(model: AiSdkModel, options: AiSdkOptions = {}): ProviderConfig {
  return { kind: 'ai-sdk', options: { ...options, model } };
}

/** @throws {IllustrateError} `bad-option` */
export function connectAiSdk(name: string, given: unknown): Provider {
  const { model, ...options } = readOptions(optionsSchema, given, 'aiSdk()');
  return {
    name,
    catalog: 'ai-sdk',
    capabilities: capabilitiesOf(model),
    model: `${model.provider}/${model.modelId}`,
    price: options.price,
    imagesPerMinute: options.imagesPerMinute ?? Infinity,
    isOfficial: false,
    // Whatever origin it has, only the model knows it: addresses in answers must be https.
    origin: `ai-sdk:${model.provider}`,
    // The model looks for its key itself, once it is asked.
    hasKey: true,
    keyHint: `Set the key that ${model.provider} reads.`,
    generate: (job, signal) => requestFromAiSdk(model, job, { ...options, signal }),
  };
}

function capabilitiesOf({ maxImagesPerCall, specificationVersion }: AiSdkModel): Capabilities {
  const takesPictures = specificationVersion !== 'v2';
  return {
    maxCount: typeof maxImagesPerCall === 'number' ? maxImagesPerCall : 10,
    backgrounds: [],
    formats: [],
    seed: true,
    negative: false,
    edits: takesPictures,
    ...(takesPictures && { mask: 'transparent' }),
    pictures: takesPictures ? 16 : 0,
    sent: { formats: ['png', 'jpeg', 'webp'], mostBytes: 20_000_000 },
  };
}
