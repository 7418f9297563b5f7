import { luma } from '../raster/buffers.ts';
import type { Picture } from '../raster/picture.ts';
import type { Treatment } from './treatment.ts';

/** Bold outlines, strong flat colour, printed dots where it is dark. */
export const comic: Treatment = {
  name: 'comic',
  quality: 72,
  look: { art: 'flat', relight: 'none', backScale: 1 },
  finish: ink,
};

const levels = 5;

function ink(picture: Picture): void {
  const { width, height, data, scale } = picture;
  const source = data.slice();
  const light = luma(picture);
  const reach = Math.max(1, Math.round(1.9 * scale));
  const pitch = Math.max(4, 9 * scale);
  const k = Math.SQRT1_2 / pitch;
  for (let y = 0; y < height; y++) {
    const t = Math.max(0, y - reach) * width;
    const b = Math.min(height - 1, y + reach) * width;
    for (let x = 0, p = y * width, d = p * 4; x < width; x++, p++, d += 4) {
      const l = Math.max(0, x - reach);
      const r = Math.min(width - 1, x + reach);
      const i = (p - x + l) * 4;
      const j = (p - x + r) * 4;
      const m = (t + x) * 4;
      const n = (b + x) * 4;
      let edge = 0;
      for (let c = 0; c < 3; c++)
        edge +=
          Math.abs(source[i + c]! - source[j + c]!) + Math.abs(source[m + c]! - source[n + c]!);
      const outline = Math.max(0, Math.min(1, (edge - 62) / 70));
      const v = light[p]!;
      const u = (x + y) * k;
      const w = (x - y) * k;
      const fu = u - Math.round(u);
      const fw = w - Math.round(w);
      const radius = 0.44 * (1 - v / 190);
      const dot = v < 190 && fu * fu + fw * fw < radius * radius ? 0.84 : 1;
      for (let c = 0; c < 3; c++) {
        const own = source[d + c]!;
        const vivid = v + (own - v) * 1.32;
        const flat = (Math.round((vivid / 255) * levels) / levels) * 255;
        const tone = (flat * 0.55 + vivid * 0.45) * dot;
        data[d + c] = tone + (24 - tone) * outline;
      }
    }
  }
}
