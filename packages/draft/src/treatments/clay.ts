import { mix } from '../paint/color.ts';
import { blur, luma } from '../raster/buffers.ts';
import { finish } from '../raster/finish.ts';
import type { Picture } from '../raster/picture.ts';
import type { Palette } from '../paint/palette.ts';
import type { Treatment } from './treatment.ts';

/** Soft bodies in studio light. */
export const clay: Treatment = {
  name: 'clay',
  look: { art: 'flat', relight: 'volume', backScale: 1 },
  recolor: (palette) => (palette.isDark ? palette : matte(palette)),
  finish(picture, seed) {
    puff(picture);
    finish(picture, { bloom: 0.22, threshold: 185, vignette: 0.14 }, seed);
  },
};

function matte(palette: Palette): Palette {
  const mild = (color: string) => mix(color, '#ffffff', 0.1);
  return { ...palette, land: palette.land.map(mild) as unknown as Palette['land'] };
}

/** Every region of colour bulges a little: light on its upper left, shade on its lower right. */
function puff(picture: Picture): void {
  const { width, height, data, scale } = picture;
  const f = 2;
  const w = Math.floor(width / f);
  const h = Math.floor(height / f);
  const full = luma(picture);
  const plane = new Float32Array(w * h);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) plane[y * w + x] = full[y * f * width + x * f]!;
  blur(plane, w, h, 1, Math.max(1, Math.round((5 * scale) / f)));
  const reach = Math.max(1, Math.round((6 * scale) / f));
  for (let y = 0; y < height; y++) {
    const sy = Math.min(h - 1, Math.floor(y / f));
    const a = Math.max(0, sy - reach) * w;
    const b = Math.min(h - 1, sy + reach) * w;
    for (let x = 0, d = y * width * 4; x < width; x++, d += 4) {
      const sx = Math.min(w - 1, Math.floor(x / f));
      const tilt = plane[b + Math.min(w - 1, sx + reach)]! - plane[a + Math.max(0, sx - reach)]!;
      const k = 1 + Math.max(-0.16, Math.min(0.16, Math.abs(tilt) < 3 ? 0 : tilt * 0.0016));
      data[d] = data[d]! * k;
      data[d + 1] = data[d + 1]! * k;
      data[d + 2] = data[d + 2]! * k;
    }
  }
}
