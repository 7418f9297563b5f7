import type { Sizes } from './model-table.ts';

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

/** Why a size is not one of a model's, as the end of a sentence; undefined where it is. */
export function whyNotSize(text: string, sizes: Sizes): string | undefined {
  if (text === 'auto') return sizes.auto ? undefined : `expected ${describeSizes(sizes)}`;
  const size = parseSize(text);
  if (!size) return `expected ${describeSizes(sizes)}`;
  if (sizes.kind === 'list') {
    return sizes.list.includes(text) ? undefined : `expected ${describeSizes(sizes)}`;
  }
  return fits(size, sizes) ? undefined : `expected ${describeSizes(sizes)}`;
}

/** The legal sizes in words. */
export function describeSizes(sizes: Sizes): string {
  const auto = sizes.auto ? ' or auto' : '';
  if (sizes.kind === 'list') return `one of ${sizes.list.join(', ')}${auto}`;
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
  const candidates = sizes.kind === 'list' ? sizes.list : freeCandidates(ratio, sizes);
  let best = candidates[0] ?? '1024x1024';
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const size = parseSize(candidate);
    if (!size) continue;
    const aspectDistance = Math.abs(Math.log(size.width / size.height / ratio));
    const areaDistance = Math.abs(Math.log((size.width * size.height) / TARGET_PIXELS));
    // A per cent of aspect weighs as much as a factor of two in area.
    const distance = aspectDistance * 70 + areaDistance;
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

const TARGET_PIXELS = 1536 * 1024;

function freeCandidates(ratio: number, sizes: Extract<Sizes, { kind: 'free' }>): string[] {
  const { step } = sizes;
  const found: string[] = [];
  for (let height = step; height <= sizes.longest; height += step) {
    for (const width of new Set([
      Math.floor((height * ratio) / step) * step,
      Math.ceil((height * ratio) / step) * step,
    ])) {
      if (width > 0 && fits({ width, height }, sizes)) found.push(`${width}x${height}`);
    }
  }
  return found.length > 0 ? found : [nearestExtreme(ratio, sizes)];
}

/** An aspect outside the limits becomes the widest or tallest legal one. */
function nearestExtreme(ratio: number, sizes: Extract<Sizes, { kind: 'free' }>): string {
  const short = Math.round(Math.sqrt(TARGET_PIXELS / sizes.widest) / sizes.step) * sizes.step;
  const long = short * sizes.widest;
  return ratio >= 1 ? `${long}x${short}` : `${short}x${long}`;
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
