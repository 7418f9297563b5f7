import { random } from '../paint/random.ts';
import type { Picture } from './picture.ts';

/** Three planes of a small copy, interleaved r g b. */
export interface Small {
  width: number;
  height: number;
  data: Float32Array;
}

/** A copy `factor` times smaller, each pixel the mean of a few of the pixels it stands for. */
export function shrink(picture: Picture, factor: number): Small {
  const width = Math.max(2, Math.ceil(picture.width / factor));
  const height = Math.max(2, Math.ceil(picture.height / factor));
  const data = new Float32Array(width * height * 3);
  const step = Math.max(1, Math.floor(factor / 3));
  for (let y = 0, o = 0; y < height; y++) {
    const y0 = Math.min(picture.height - 1, Math.floor(y * factor));
    const y1 = Math.max(y0 + 1, Math.min(picture.height, Math.floor((y + 1) * factor)));
    for (let x = 0; x < width; x++, o += 3) {
      const x0 = Math.min(picture.width - 1, Math.floor(x * factor));
      const x1 = Math.max(x0 + 1, Math.min(picture.width, Math.floor((x + 1) * factor)));
      let [r, g, b, n] = [0, 0, 0, 0];
      for (let py = y0; py < y1; py += step) {
        for (
          let i = (py * picture.width + x0) * 4, end = (py * picture.width + x1) * 4;
          i < end;
          i += 4 * step
        ) {
          r += picture.data[i]!;
          g += picture.data[i + 1]!;
          b += picture.data[i + 2]!;
          n++;
        }
      }
      data[o] = r / n;
      data[o + 1] = g / n;
      data[o + 2] = b / n;
    }
  }
  return { width, height, data };
}

/** A box blur, in place, over `channels` interleaved planes. */
export function blur(
  data: Float32Array,
  width: number,
  height: number,
  channels: number,
  radius: number,
): void {
  const lane = new Float32Array(Math.max(width, height));
  const pass = (start: number, step: number, count: number) => {
    const size = radius * 2 + 1;
    let sum = 0;
    for (let i = -radius; i <= radius; i++)
      sum += data[start + Math.max(0, Math.min(count - 1, i)) * step]!;
    for (let i = 0; i < count; i++) {
      lane[i] = sum / size;
      sum +=
        data[start + Math.min(count - 1, i + radius + 1) * step]! -
        data[start + Math.max(0, i - radius) * step]!;
    }
    for (let i = 0; i < count; i++) data[start + i * step] = lane[i]!;
  };
  for (let c = 0; c < channels; c++) {
    for (let y = 0; y < height; y++) pass(y * width * channels + c, channels, width);
    for (let x = 0; x < width; x++) pass(x * channels + c, width * channels, height);
  }
}

/** Smooth noise in -1..1 that repeats every `size` pixels (a power of two), with its detail at `cell`. */
export function noiseTile(size: number, cell: number, seed: number): Float32Array {
  const chance = random(seed);
  const n = Math.max(1, Math.round(size / cell));
  const knots = Float32Array.from({ length: n * n }, () => chance.next() * 2 - 1);
  const out = new Float32Array(size * size);
  for (let y = 0; y < size; y++) {
    const v = (y / size) * n;
    const j = Math.floor(v);
    const fy = v - Math.floor(v);
    const sy = fy * fy * (3 - 2 * fy);
    const row = (j % n) * n;
    const next = ((j + 1) % n) * n;
    for (let x = 0; x < size; x++) {
      const u = (x / size) * n;
      const i = Math.floor(u);
      const fx = u - i;
      const sx = fx * fx * (3 - 2 * fx);
      const a = i % n;
      const b = (i + 1) % n;
      const top = knots[row + a]! + (knots[row + b]! - knots[row + a]!) * sx;
      const low = knots[next + a]! + (knots[next + b]! - knots[next + a]!) * sx;
      out[y * size + x] = top + (low - top) * sy;
    }
  }
  return out;
}

/** How light each pixel is, 0..255. */
export function luma({ data, width, height }: Picture): Uint8Array {
  const out = new Uint8Array(width * height);
  for (let i = 0, p = 0; p < out.length; i += 4, p++)
    out[p] = (data[i]! * 77 + data[i + 1]! * 150 + data[i + 2]! * 29) >> 8;
  return out;
}

/** The cover of the subject at a pixel, 0..255. */
export function coverage(picture: Picture): (x: number, y: number) => number {
  const { mask } = picture;
  if (!mask) return () => 0;
  return (x, y) => {
    const mx = x - mask.x;
    const my = y - mask.y;
    return mx < 0 || my < 0 || mx >= mask.width || my >= mask.height
      ? 0
      : mask.alpha[my * mask.width + mx]!;
  };
}
