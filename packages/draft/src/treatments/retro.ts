import { mix } from '../paint/color.ts';
import type { Palette } from '../paint/palette.ts';
import { luma, noiseTile } from '../raster/buffers.ts';
import type { Picture } from '../raster/picture.ts';
import { palettes } from '../vocabulary/palettes.ts';
import type { Treatment } from './treatment.ts';

/** A printed poster of its time: few inks, dots in the shade, plates that do not quite meet. */
export const retro: Treatment = {
  name: 'retro',
  quality: 74,
  look: { art: 'flat', relight: 'none', backScale: 1 },
  recolor: age,
  finish: print,
};

/** Warm skies, teal land, whatever the light was. */
function age(palette: Palette): Palette {
  const old = palettes.retro;
  const blend = (own: readonly string[], theirs: readonly string[], k: number) =>
    own.map((color, i) => mix(color, theirs[i] ?? color, k));
  const k = palette.isDark ? 0.34 : 0.72;
  return {
    ...palette,
    sky: blend(
      palette.sky,
      palette.isDark ? ['#14313d', '#24515a', '#c98a5a'] : old.sky,
      palette.isDark ? 0.7 : k,
    ) as unknown as Palette['sky'],
    land: blend(
      palette.land,
      palette.isDark ? ['#3f6a6a', '#2b5156', '#1d3c43', '#10262c'] : old.land,
      0.72,
    ) as unknown as Palette['land'],
    accent: blend(palette.accent, old.accent, 0.75) as unknown as Palette['accent'],
    light: mix(palette.light, old.light, 0.7),
    leaf: mix(palette.leaf, old.leaf, 0.6),
    ambient: mix(palette.ambient, old.ambient, 0.6),
    water: blend(
      palette.water,
      palette.isDark ? ['#4a7a78', '#1c3f47'] : old.water,
      0.6,
    ) as unknown as Palette['water'],
  };
}

function print(picture: Picture, seed: number): void {
  const { width, height, data, scale } = picture;
  const light = luma(picture);
  const plate = redPlate(picture);
  const paper = noiseTile(256, 3, seed);
  const worn = noiseTile(256, 24, seed + 1);
  const pitch = Math.max(3, 5.2 * scale);
  const shift = Math.max(1, Math.round(1.6 * scale));
  const cos = Math.cos(0.6) / pitch;
  const sin = Math.sin(0.6) / pitch;
  for (let y = 0; y < height; y++) {
    const ny = (y & 255) * 256;
    for (let x = 0, p = y * width, d = p * 4; x < width; x++, p++, d += 4) {
      const n = ny + (x & 255);
      const l = light[p]!;
      let dot = 0;
      if (l < 200) {
        const u = x * cos + y * sin;
        const v = y * cos - x * sin;
        const fu = u - Math.round(u);
        const fv = v - Math.round(v);
        const r = 0.36 * (1 - l / 210);
        dot = fu * fu + fv * fv < r * r + 0.012 ? 15 : 0;
      }
      const red = plate[x >= shift ? p - shift : p]!;
      const g = paper[n]! * 4 + Math.max(0, worn[n]! - 0.55) * 22;
      data[d] = red * 0.88 + 28 + g - dot;
      data[d + 1] = data[d + 1]! * 0.88 + 23 + g - dot;
      data[d + 2] = data[d + 2]! * 0.82 + 22 + g - dot * 0.7;
    }
  }
}

/** The red plate as it was, so that it can be printed a little beside the others. */
function redPlate({ data, width, height }: Picture): Uint8Array {
  const out = new Uint8Array(width * height);
  for (let i = 0, p = 0; p < out.length; i += 4, p++) out[p] = data[i]!;
  return out;
}
