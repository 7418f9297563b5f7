import type { OpenAI } from 'openai';

import { ProviderError } from '../errors.ts';
import type { Answer, Job, Usage } from '../model.ts';
import { fromBase64, toFile } from './base64.ts';

/** What a provider's options add to a request. */
export interface RequestOptions {
  signal: AbortSignal;
  /** Whether it is OpenAI itself, where variations are retired. */
  isOfficial: boolean;
  compression?: number | undefined;
  moderation?: 'auto' | 'low' | undefined;
  extraBody: Readonly<Record<string, unknown>>;
  /** The variable that holds the key, for messages. */
  keyName?: string;
}

/** What is asked for besides the words, where a picture is to be made again. */
const VARIATION =
  'Draw a variation of this picture: keep its subject and its style, change composition and details.';

/**
 * Sends one request, once, to where it belongs: generations, edits or variations.
 * @throws {ProviderError}
 */
export async function requestImages(
  { images }: Pick<OpenAI, 'images'>,
  job: Job,
  options: RequestOptions,
): Promise<Answer> {
  const { signal } = options;
  let response: ImagesResponse;
  try {
    const pictures = [job.edit ?? job.variationOf ?? [], job.references ?? []].flat();
    const [first] = pictures;
    if (!first) {
      response = await images.generate(generationOf(job, options), { signal });
    } else if (job.variationOf && job.model === 'dall-e-2' && !options.isOfficial) {
      response = await images.createVariation(
        { image: toFile(first, 'image'), ...sameForAll(job), ...options.extraBody },
        { signal },
      );
    } else {
      const files = pictures.map((picture, index) => toFile(picture, `image${index}`));
      // Many compatible servers know one picture alone, under the plain name.
      const image = files.length === 1 && files[0] ? files[0] : files;
      response = await images.edit(editOf(job, options, image), { signal });
    }
  } catch (error) {
    const { toProviderError } = await import('./openai-errors.ts');
    throw toProviderError(error, options.keyName);
  }
  return toAnswer(response);
}

interface ImagesResponse {
  data?: Array<{ b64_json?: string; url?: string; revised_prompt?: string }>;
  usage?: {
    input_tokens: number;
    output_tokens: number;
    input_tokens_details?: { text_tokens: number; image_tokens: number };
  };
  _request_id?: string | null;
}

function sameForAll({ model, size, count, format }: Job) {
  return {
    model,
    size: size as '1024x1024',
    n: count,
    // GPT Image models answer base64 and refuse the question; the others have to be told.
    ...(format === undefined && !isGptImage(model) && { response_format: 'b64_json' as const }),
  };
}

/** By name, so that a model newer than this release's table is asked rightly too. */
function isGptImage(model: string): boolean {
  return /^(?:chat)?gpt-image/.test(model);
}

function commonOf(job: Job, { compression }: RequestOptions) {
  const { quality, background, format, seed, negative } = job;
  const isCompressed = compression !== undefined && format !== undefined && format !== 'png';
  return {
    ...sameForAll(job),
    ...(quality !== undefined && { quality: quality as 'auto' }),
    ...(background !== undefined && { background }),
    ...(format !== undefined && { output_format: format as 'webp' }),
    ...(isCompressed && { output_compression: compression }),
    // Not OpenAI's own, but of servers whose models nobody lists: vLLM-Omni, LocalAI.
    ...(seed !== undefined && { seed }),
    ...(negative !== undefined && { negative_prompt: negative }),
  };
}

function generationOf(job: Job, options: RequestOptions) {
  const { prompt, style } = job;
  const { moderation, extraBody } = options;
  return {
    prompt,
    ...commonOf(job, options),
    ...(style !== undefined && { style: style as 'vivid' }),
    ...(moderation && { moderation }),
    ...extraBody,
  };
}

function editOf(job: Job, options: RequestOptions, image: File | File[]) {
  return {
    image,
    prompt: job.variationOf ? `${VARIATION} ${job.prompt}` : job.prompt,
    ...(job.mask && { mask: toFile(job.mask, 'mask') }),
    ...commonOf(job, options),
    ...options.extraBody,
  };
}

function toAnswer(response: ImagesResponse): Answer {
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

function toUsage({ usage }: ImagesResponse): Usage | undefined {
  if (typeof usage?.output_tokens !== 'number') return undefined;
  const details = usage.input_tokens_details;
  return {
    textIn: details?.text_tokens ?? usage.input_tokens ?? 0,
    imageIn: details?.image_tokens ?? 0,
    imageOut: usage.output_tokens,
  };
}
