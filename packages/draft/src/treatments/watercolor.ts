import { mix } from '../paint/color.ts';
import type { Palette } from '../paint/palette.ts';
import { blur, coverage, luma, noiseTile, shrink } from '../raster/buffers.ts';
import type { Picture } from '../raster/picture.ts';
import type { Treatment } from './treatment.ts';

const tile = 256;

/** Wet washes on rough paper: wandering outlines, pooled edges, grain, a torn white margin. */
export const watercolor: Treatment = {
  name: 'watercolor',
  quality: 74,
  look: { art: 'noto', relight: 'none', backScale: 1 },
  recolor: wash,
  finish: paint,
};

function wash(palette: Palette): Palette {
  const strength = palette.isDark ? 0.32 : 0.2;
  const wet = (color: string) => mix(color, '#fdf6ee', strength);
  const all = (list: readonly string[]) => list.map(wet);
  return {
    ...palette,
    sky: all(palette.sky) as unknown as Palette['sky'],
    land: all(palette.land) as unknown as Palette['land'],
    leaf: wet(palette.leaf),
    water: all(palette.water) as unknown as Palette['water'],
    shade: wet(palette.shade),
  };
}

function paint(picture: Picture, seed: number): void {
  const { width, height, data, scale } = picture;
  const source = data.slice();
  const broad = noiseTile(tile, 64, seed);
  const fine = noiseTile(tile, 8, seed + 1);
  const grain = noiseTile(tile, 2, seed + 2);
  const wet = shrink(picture, 8);
  blur(wet.data, wet.width, wet.height, 3, 1);
  const covered = coverage(picture);
  const light = luma(picture);
  const swing = 5.5 * scale;
  const edge = Math.max(1, Math.round(2.2 * scale));
  const margin = 20 * scale;
  for (let y = 0; y < height; y++) {
    const ny = (y & (tile - 1)) * tile;
    const wy = Math.min(wet.height - 1, y >> 3) * wet.width;
    for (let x = 0, d = y * width * 4; x < width; x++, d += 4) {
      const n = ny + (x & (tile - 1));
      const b = broad[n]!;
      const f = fine[n]!;
      const g = grain[n]!;
      const cover = covered(x, y);
      const drift = cover > 128 ? swing * 0.55 : swing;
      const sx = Math.max(0, Math.min(width - 1, Math.round(x + (b * 0.6 + f * 0.4) * drift)));
      const sy = Math.max(
        0,
        Math.min(height - 1, Math.round(y + (broad[(n + 9973) & 65535]! * 0.6 - f * 0.4) * drift)),
      );
      const s = (sy * width + sx) * 4;
      const p = sy * width + sx;
      const far = Math.min(light.length - 1, p + edge * width + edge);
      const near = Math.max(0, p - edge * width - edge);
      const pool = Math.min(26, Math.abs(light[far]! - light[near]!) * 0.3);
      const w = (wy + Math.min(wet.width - 1, x >> 3)) * 3;
      const bleed = cover > 128 ? 0.08 : Math.max(0, b) * 0.55;
      const bloom = b * 9 + f * 5 + g * 5.5;
      const rim =
        Math.min(x, y, width - 1 - x, height - 1 - y) + b * margin * 0.55 + f * margin * 0.3;
      const paper = rim < margin ? 1 : rim < margin + 3 ? 0.55 - (rim - margin) * 0.15 : 0;
      const rimPool = rim >= margin && rim < margin + 5 * scale ? 16 : 0;
      for (let c = 0; c < 3; c++) {
        let v = source[s + c]! * (1 - bleed) + wet.data[w + c]! * bleed;
        v = v + (250 - v) * 0.09 + bloom - pool - rimPool;
        data[d + c] = paper > 0 ? v + ((c === 2 ? 244 : 251) + g * 3 - v) * paper : v;
      }
    }
  }
}
