import { ProviderError } from '../errors.ts';
import type { Answer, Job, SentPicture } from '../model.ts';
import { fromBase64 } from './base64.ts';
import { toAiSdkFailure } from './ai-sdk-errors.ts';
import { sentenceOf } from './connection.ts';
import { valueAt } from './exchange.ts';

/** What is used of an image model of the AI SDK: the same in its versions 2, 3 and 4. */
export interface AiSdkModel {
  specificationVersion: string;
  provider: string;
  modelId: string;
  maxImagesPerCall?: unknown;
  // Each version has parameters of its own; what is sent fits all of them.
  // eslint-disable-next-line typescript/no-explicit-any -- a method of any of the versions
  doGenerate(options: any): PromiseLike<AiSdkResult>;
}

interface AiSdkResult {
  images: string[] | Uint8Array[];
  warnings?: unknown[];
  providerMetadata?: unknown;
  response?: { headers?: Record<string, string> | undefined } | undefined;
}

export interface AiSdkRequest {
  signal: AbortSignal;
  /** In seconds. */
  timeout: number;
  providerOptions: Readonly<Record<string, Record<string, unknown>>>;
}

/**
 * Asks a model, once.
 * @throws {ProviderError}
 */
export async function requestFromAiSdk(
  model: AiSdkModel,
  job: Job,
  { signal, timeout, providerOptions }: AiSdkRequest,
): Promise<Answer> {
  const limit = AbortSignal.timeout(timeout * 1000);
  const variation = job.variationOf && 'Draw a variation of this picture.';
  const pictures = [job.edit ?? job.variationOf ?? [], job.references ?? []].flat();
  let result: AiSdkResult;
  try {
    result = await model.doGenerate({
      prompt: [variation, job.prompt].filter(Boolean).join(' '),
      n: job.count,
      // Some services take the one, some the other; what they ignore comes back as a warning.
      size: job.size === 'auto' ? undefined : job.size,
      aspectRatio: aspectOf(job.size),
      seed: job.seed,
      files: pictures.length > 0 ? pictures.map(toAiSdkFile) : undefined,
      mask: job.mask && toAiSdkFile(job.mask),
      providerOptions,
      headers: {},
      abortSignal: AbortSignal.any([signal, limit]),
    });
  } catch (error) {
    throw toAiSdkFailure(error, { isEnded: signal.aborted, isLate: limit.aborted });
  }
  return toAnswer(result);
}

function toAiSdkFile({ bytes, type }: SentPicture) {
  return { type: 'file', mediaType: type, data: new Uint8Array(bytes) };
}

/** `1536x1024` → `3:2`. */
function aspectOf(size: string): string | undefined {
  const [width, height] = size.split('x').map(Number);
  if (!width || !height) return undefined;
  const divide = (a: number, b: number): number => (b === 0 ? a : divide(b, a % b));
  const divisor = divide(width, height);
  return `${width / divisor}:${height / divisor}`;
}

function toAnswer({ images, warnings, providerMetadata, response }: AiSdkResult): Answer {
  if (!Array.isArray(images) || images.length === 0) {
    const refusal = refusalIn(providerMetadata);
    if (refusal !== undefined) {
      throw new ProviderError('refused', refusal, { hint: 'Reword the prompt.' });
    }
    throw new ProviderError(
      'unknown-outcome',
      'the model answered without a picture: it may have refused, and may have billed it',
    );
  }
  const { revisedPrompt, seed } = metadataIn(providerMetadata);
  const headers = response?.headers ?? {};
  const requestId = headers['x-request-id'] ?? headers['request-id'];
  const said = withoutDoubt(warnings ?? []).map(describeWarning);
  return {
    pictures: images.map((image) => ({
      bytes: typeof image === 'string' ? fromBase64(image) : image,
    })),
    ...(requestId !== undefined && { requestId }),
    ...(revisedPrompt !== undefined && { revisedPrompt }),
    ...(seed !== undefined && { seed }),
    ...(said.length > 0 && { warnings: said }),
  };
}

/** Of size and aspect, which say the same, it is enough that one was taken. */
function withoutDoubt(warnings: readonly unknown[]): unknown[] {
  const aboutOf = (warning: unknown) =>
    valueAt(warning, ['feature']) ?? valueAt(warning, ['setting']);
  const about = new Set(warnings.map(aboutOf));
  if (about.has('size') === about.has('aspectRatio')) return [...warnings];
  return warnings.filter((one) => aboutOf(one) !== 'size' && aboutOf(one) !== 'aspectRatio');
}

/** How services end that will not draw something. */
const REFUSED = /SAFETY|PROHIBITED|RECITATION|BLOCKLIST|SPII|NO_IMAGE|IMAGE_OTHER|content.?filter/i;

function refusalIn(metadata: unknown): string | undefined {
  if (typeof metadata !== 'object' || metadata === null) return undefined;
  for (const own of Object.values(metadata)) {
    const block = valueAt(own, ['promptFeedback', 'blockReason']);
    if (typeof block === 'string') return `the prompt is blocked (${sentenceOf(block)})`;
    const end = valueAt(own, ['finishReason']);
    if (typeof end === 'string' && REFUSED.test(end)) return `no picture (${sentenceOf(end)})`;
  }
  return undefined;
}

/** Versions differ: `{ type: 'unsupported', feature }`, `{ type: 'unsupported-setting', setting }`, `{ message }`. */
function describeWarning(warning: unknown): string {
  const text = (key: string) => {
    const value = valueAt(warning, [key]);
    return typeof value === 'string' ? value : undefined;
  };
  const what = text('feature') ?? text('setting');
  const details = text('details') ?? text('message');
  const ignored = what === undefined ? undefined : `the service ignored \`${what}\``;
  return sentenceOf([ignored, details].filter(Boolean).join(': ') || JSON.stringify(warning));
}

/** What the services say of the first picture, under names of their own. */
function metadataIn(metadata: unknown): { revisedPrompt?: string; seed?: number } {
  const found: { revisedPrompt?: string; seed?: number } = {};
  if (typeof metadata !== 'object' || metadata === null) return found;
  for (const own of Object.values(metadata)) {
    const image = valueAt(own, ['images', '0']);
    const revised = valueAt(image, ['revisedPrompt']);
    const seed = valueAt(image, ['seed']) ?? valueAt(own, ['seed']);
    if (typeof revised === 'string') found.revisedPrompt = revised;
    if (Number.isSafeInteger(seed)) found.seed = seed as number;
  }
  return found;
}
