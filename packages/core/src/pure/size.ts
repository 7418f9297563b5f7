import type { Sizes } from '../capabilities.ts';

export interface Pixels {
  width: number;
  height: number;
}

/** `1536x1024` → `{ width: 1536, height: 1024 }`; undefined for anything else. */
export function parseSize(text: string): Pixels | undefined {
  const match = /^([1-9]\d{0,4})x([1-9]\d{0,4})$/.exec(text);
  return match ? { width: Number(match[1]), height: Number(match[2]) } : undefined;
}

/** `32:18` → `16:9`, in lowest terms; undefined for anything that is no aspect. */
export function parseAspect(text: string): { text: string; ratio: number } | undefined {
  const match = /^([1-9]\d{0,4})\s*:\s*([1-9]\d{0,4})$/.exec(text);
  if (!match) return undefined;
  const [w, h] = [Number(match[1]), Number(match[2])];
  const divisor = greatestCommonDivisor(w, h);
  return { text: `${w / divisor}:${h / divisor}`, ratio: w / h };
}

/** The shape of a size or an aspect, width over height; undefined for `auto`. */
export function ratioOf(text: string): number | undefined {
  const pixels = parseSize(text);
  return pixels ? pixels.width / pixels.height : parseAspect(text)?.ratio;
}

/** Why a size is not one of a model's, as the end of a sentence; undefined where it is. */
export function whyNotSize(text: string, sizes: Sizes): string | undefined {
  if (text === 'auto') return sizes.auto ? undefined : `expected ${describeSizes(sizes)}`;
  if (sizes.kind === 'aspects') {
    return sizes.list.includes(text) ? undefined : `expected ${describeSizes(sizes)}`;
  }
  const size = parseSize(text);
  if (!size) return `expected ${describeSizes(sizes)}`;
  if (sizes.kind === 'list') {
    return sizes.list.includes(text) ? undefined : `expected ${describeSizes(sizes)}`;
  }
  return fits(size, sizes) ? undefined : `expected ${describeSizes(sizes)}`;
}

/** The legal sizes in words. */
function describeSizes(sizes: Sizes): string {
  const auto = sizes.auto ? ' or auto' : '';
  if (sizes.kind === 'list') return `one of ${sizes.list.join(', ')}${auto}`;
  if (sizes.kind === 'aspects') return `the aspect ${sizes.list.join(', ')}${auto}`;
  return (
    `WIDTHxHEIGHT with edges that are multiples of ${sizes.step} up to ${sizes.longest}, ` +
    `aspect up to ${sizes.widest}:1, ${sizes.fewestPixels} to ${sizes.mostPixels} pixels${auto}`
  );
}

/**
 * The legal size whose aspect is nearest to `ratio` (width over height).
 * Where any size is legal, it is the one nearest to 1.5 megapixels, as 1536x1024 is.
 */
export function nearestSize(ratio: number, sizes: Sizes): string {
  if (sizes.kind === 'aspects') return nearestAspect(ratio, sizes.list);
  const candidates = sizes.kind === 'list' ? sizes.list.map(parseSize) : freeSizes(ratio, sizes);
  let best: Pixels = { width: 1024, height: 1024 };
  let bestDistance = Infinity;
  for (const size of candidates) {
    if (!size) continue;
    const aspectDistance = Math.abs(Math.log(size.width / size.height / ratio));
    const areaDistance = Math.abs(Math.log((size.width * size.height) / TARGET_PIXELS));
    // A thousandth of aspect weighs as much as a factor of two in area.
    const distance = aspectDistance * 700 + areaDistance;
    if (distance < bestDistance) [best, bestDistance] = [size, distance];
  }
  return `${best.width}x${best.height}`;
}

const TARGET_PIXELS = 1536 * 1024;

function nearestAspect(ratio: number, list: readonly string[]): string {
  const distance = (aspect: string) => Math.abs(Math.log((ratioOf(aspect) ?? 1) / ratio));
  return list.toSorted((a, b) => distance(a) - distance(b))[0] ?? '1:1';
}

/** Legal sizes of about this aspect, from half to twice the wanted area. */
function freeSizes(ratio: number, sizes: Extract<Sizes, { kind: 'free' }>): Pixels[] {
  const { step } = sizes;
  const found: Pixels[] = [];
  const ideal = Math.sqrt(TARGET_PIXELS / ratio);
  const lowest = Math.ceil((ideal * Math.SQRT1_2) / step) * step;
  for (let height = lowest; height <= ideal * Math.SQRT2; height += step) {
    const least = Math.floor((height * ratio) / step) * step;
    for (const width of [least, least + step]) {
      if (width > 0 && fits({ width, height }, sizes)) found.push({ width, height });
    }
  }
  return found.length > 0 ? found : [extremeSize(ratio, sizes)];
}

/** An aspect outside the limits becomes the widest or tallest legal one. */
function extremeSize(ratio: number, sizes: Extract<Sizes, { kind: 'free' }>): Pixels {
  const short = Math.round(Math.sqrt(TARGET_PIXELS / sizes.widest) / sizes.step) * sizes.step;
  const long = short * sizes.widest;
  return ratio >= 1 ? { width: long, height: short } : { width: short, height: long };
}

function fits({ width, height }: Pixels, sizes: Extract<Sizes, { kind: 'free' }>): boolean {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  const area = width * height;
  return (
    width % sizes.step === 0 &&
    height % sizes.step === 0 &&
    long <= sizes.longest &&
    long <= short * sizes.widest &&
    area >= sizes.fewestPixels &&
    area <= sizes.mostPixels
  );
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
