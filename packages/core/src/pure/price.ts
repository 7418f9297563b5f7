import type { Capabilities } from '../capabilities.ts';
import type { Cost, Estimate, Request, Usage } from '../model.ts';
import { countPictures } from './limits.ts';
import { composePrompt, type Resolved } from './settings.ts';
import { parseSize, type Pixels } from './size.ts';

/** Roughly how many characters one text token stands for (OpenAI's tokenizer page). */
const CHARACTERS_A_TOKEN = 4;

export interface Priced {
  size: string;
  quality?: string | undefined;
  count: number;
  prompt: string;
  /** Pictures that are sent along. */
  pictures?: number;
}

/**
 * What a request will cost, in US dollars.
 * @param stated the user's own price an image, which wins over the table
 */
export function estimateCost(
  model: Capabilities | undefined,
  job: Priced,
  stated?: number,
): Estimate {
  if (stated !== undefined) return { usd: stated * job.count, atMost: false };
  if (!model) return { usd: undefined, atMost: false };
  const quality = job.quality ?? model.defaultQuality ?? 'any';
  const auto = quality === 'auto' || job.size === 'auto';
  const qualities =
    quality === 'auto' ? (model.qualities ?? []).filter((q) => q !== 'auto') : [quality];
  const sizes = job.size === 'auto' ? AUTO_SIZES : [job.size];
  let usd: number | undefined;
  for (const q of qualities) {
    for (const size of sizes) {
      const one = imageCost(model, q, size);
      if (one !== undefined && (usd === undefined || one > usd)) usd = one;
    }
  }
  if (usd === undefined) return { usd: undefined, atMost: false };
  const sent = picturesCost(model, job.pictures ?? 0);
  return {
    usd: usd * job.count + promptCost(model, job.prompt) + sent,
    atMost: auto || sent > 0 || isUpperBound(model, quality),
  };
}

/** What a request will cost with the settings that were found for it. */
export function estimateOf(
  { spec, count }: Pick<Request, 'spec' | 'count'>,
  { settings, model, provider }: Resolved,
): Estimate {
  const { prompt } = composePrompt(spec, settings, model);
  const { size, quality } = settings;
  const pictures = countPictures(spec);
  return estimateCost(model, { size, quality, count, prompt, pictures }, provider?.price);
}

/** What `auto` may become (the standard sizes). */
const AUTO_SIZES = ['1024x1024', '1536x1024', '1024x1536'] as const;

/** What a request has cost, from the tokens the service says it billed; undefined without a price. */
export function costOfUsage(model: Capabilities | undefined, usage: Usage): Cost | undefined {
  if (model?.price?.kind !== 'tokens') return undefined;
  const { textIn, imageIn, imageOut } = model.price;
  const micro = usage.textIn * textIn + usage.imageIn * imageIn + usage.imageOut * imageOut;
  return { usd: micro / 1e6, basis: 'usage' };
}

/**
 * Output tokens of one image, by the formula that reproduces the published calculator:
 * the long edge is cut in `q` parts, the short edge in as many as keep the patches square.
 */
export function imageTokens(q: number, { width, height }: Pixels): number {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  const s = Math.floor((2 * q * short + long) / (2 * long));
  return Math.ceil((q * s * (2_000_000 + width * height)) / 4_000_000);
}

function imageCost(model: Capabilities, quality: string, size: string): number | undefined {
  const { price } = model;
  if (!price) return undefined;
  if (price.kind === 'flat') return price.usd[quality];
  if (price.kind === 'image') return price.usd[quality]?.[size];
  if (price.estimate.kind === 'table') return price.estimate.usd[quality]?.[size];
  const q = price.estimate.q[quality];
  const pixels = parseSize(size);
  if (q === undefined || !pixels) return undefined;
  const times = price.estimate.times?.[quality] ?? 1;
  return (imageTokens(q, pixels) * times * price.imageOut) / 1e6;
}

/**
 * Most tokens of one picture that is sent along: 6,240 and the patches of a large one, as
 * published for gpt-image-1 at high fidelity; later models publish no figure.
 */
const PICTURE_TOKENS = 7000;

function picturesCost({ price }: Capabilities, pictures: number): number {
  return price?.kind === 'tokens' ? (pictures * PICTURE_TOKENS * price.imageIn) / 1e6 : 0;
}

function promptCost(model: Capabilities, prompt: string): number {
  if (model.price?.kind !== 'tokens') return 0;
  return (Math.ceil(prompt.length / CHARACTERS_A_TOKEN) * model.price.textIn) / 1e6;
}

function isUpperBound({ price }: Capabilities, quality: string): boolean {
  return (
    price?.kind === 'tokens' &&
    price.estimate.kind === 'formula' &&
    price.estimate.times?.[quality] !== undefined
  );
}
