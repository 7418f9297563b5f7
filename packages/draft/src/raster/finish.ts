import { blur, noiseTile, shrink } from './buffers.ts';
import type { Picture } from './picture.ts';

export interface Finish {
  /** Light that spills from bright places, 0..1. */
  bloom?: number;
  /** Where brightness begins to spill, 0..255. */
  threshold?: number;
  /** Darkness of the corners, 0..1. */
  vignette?: number;
  /** Grain in levels of 255; more than 2 costs many bytes. */
  grain?: number;
  contrast?: number;
  saturation?: number;
}

const cell = 8;

/** Bloom, corners, contrast and grain in one pass. */
export function finish(picture: Picture, options: Finish, seed: number): void {
  const {
    bloom = 0,
    threshold = 150,
    vignette = 0,
    grain = 0,
    contrast = 1,
    saturation = 1,
  } = options;
  const { data, width, height } = picture;
  const small = shrink(picture, cell);
  for (let i = 0; i < small.data.length; i += 3) {
    const bright = Math.max(small.data[i]!, small.data[i + 1]!, small.data[i + 2]!);
    const k = bloom * Math.max(0, Math.min(1, (bright - threshold) / (255 - threshold)));
    for (let c = 0; c < 3; c++) small.data[i + c] = small.data[i + c]! * k;
  }
  if (bloom > 0)
    for (const radius of [2, 5])
      blur(
        small.data,
        small.width,
        small.height,
        3,
        Math.max(1, Math.round((radius * picture.scale * 1.2) / 1)),
      );
  const noise = grain > 0 ? noiseTile(128, 1, seed) : undefined;
  const row = new Float32Array((small.width + 1) * 3);
  const dx2 = Float32Array.from({ length: width }, (_, x) => ((x / width) * 2 - 1) ** 2);
  for (let y = 0; y < height; y++) {
    const v = Math.max(0, Math.min(small.height - 1.001, (y + 0.5) / cell - 0.5));
    const top = Math.floor(v) * small.width * 3;
    const t = v - Math.floor(v);
    for (let i = 0; i < small.width * 3; i++)
      row[i] = small.data[top + i]! * (1 - t) + small.data[top + small.width * 3 + i]! * t;
    for (let c = 0; c < 3; c++) row[small.width * 3 + c] = row[small.width * 3 - 3 + c]!;
    const dy2 = ((y / height) * 2 - 1) ** 2;
    for (let x = 0, d = y * width * 4; x < width; x++, d += 4) {
      const u = x / cell;
      const i = Math.floor(u) * 3;
      const f = u - Math.floor(u);
      const shade = 1 - vignette * (dx2[x]! + dy2) * 0.5;
      const g = noise ? noise[(y & 127) * 128 + (x & 127)]! * grain : 0;
      const r = data[d]!;
      const gr = data[d + 1]!;
      const b = data[d + 2]!;
      const grey = r * 0.3 + gr * 0.59 + b * 0.11;
      data[d] =
        level(
          grey + (r - grey) * saturation,
          row[i]! * (1 - f) + row[i + 3]! * f,
          contrast,
          shade,
        ) + g;
      data[d + 1] =
        level(
          grey + (gr - grey) * saturation,
          row[i + 1]! * (1 - f) + row[i + 4]! * f,
          contrast,
          shade,
        ) + g;
      data[d + 2] =
        level(
          grey + (b - grey) * saturation,
          row[i + 2]! * (1 - f) + row[i + 5]! * f,
          contrast,
          shade,
        ) + g;
    }
  }
}

/** Light is added as a screen: it never burns out. */
function level(value: number, light: number, contrast: number, shade: number): number {
  const lit = value + light * (1 - value / 300);
  return ((lit - 128) * contrast + 128) * shade;
}
