import { blur, luma, noiseTile } from '../raster/buffers.ts';
import type { Picture } from '../raster/picture.ts';
import type { Treatment } from './treatment.ts';

/** Sheets of coloured paper, each throwing its shadow on the one below. */
export const papercut: Treatment = {
  name: 'papercut',
  look: { art: 'flat', relight: 'none', backScale: 1, layered: true },
  finish: stack,
};

function stack(picture: Picture, seed: number): void {
  const { width, height, data, scale } = picture;
  const light = luma(picture);
  const f = 3;
  const w = Math.ceil(width / f);
  const h = Math.ceil(height / f);
  const drop = Math.max(2, Math.round(9 * scale));
  const shadow = new Float32Array(w * h);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const px = Math.min(width - 1, x * f);
      const py = Math.min(height - 1, y * f);
      const above = Math.max(0, py - drop) * width + Math.max(0, px - (drop >> 1));
      const d = (py * width + px) * 4;
      const a = above * 4;
      const step =
        Math.abs(data[d]! - data[a]!) +
        Math.abs(data[d + 1]! - data[a + 1]!) +
        Math.abs(data[d + 2]! - data[a + 2]!);
      shadow[y * w + x] = Math.min(1, Math.max(0, step - 14) / 70);
    }
  }
  blur(shadow, w, h, 1, Math.max(1, Math.round((4 * scale) / f)));
  const fibre = noiseTile(256, 2, seed);
  const clouds = noiseTile(256, 40, seed + 1);
  const lip = Math.max(1, Math.round(1.4 * scale));
  for (let y = 0; y < height; y++) {
    for (let x = 0, p = y * width, d = p * 4; x < width; x++, p++, d += 4) {
      const n = (y & 255) * 256 + (x & 255);
      const dark =
        shadow[Math.min(h - 1, Math.floor(y / f)) * w + Math.min(w - 1, Math.floor(x / f))]!;
      const below = Math.max(0, p - lip * width - lip);
      const rise = light[p]! - light[below]! > 8 ? 12 : 0;
      const k = 1 - dark * 0.26;
      const g = fibre[n]! * 3 + clouds[n]! * 2.5 + rise;
      data[d] = data[d]! * k + g;
      data[d + 1] = data[d + 1]! * k + g;
      data[d + 2] = data[d + 2]! * (1 - dark * 0.22) + g;
    }
  }
}
