import { luma, noiseTile } from '../raster/buffers.ts';
import type { Picture } from '../raster/picture.ts';
import type { Treatment } from './treatment.ts';

interface Medium {
  paper: readonly [number, number, number];
  ink: readonly [number, number, number];
  /** How much of the colour of the scene stays, 0..1. */
  tint: number;
  /** Hatching in the shadows, 0..1. */
  hatch: number;
  grid: boolean;
  rough: number;
}

const look = { art: 'flat', relight: 'none', backScale: 1 } as const;

/** Ink on paper: the outlines of every shape, hatching in the shade. */
export const line: Treatment = {
  name: 'line',
  look,
  finish: draw({
    paper: [252, 250, 245],
    ink: [38, 40, 52],
    tint: 0.1,
    hatch: 0.55,
    grid: false,
    rough: 4,
  }),
};

/** White lines on blue, on a grid. */
export const blueprint: Treatment = {
  name: 'line-blueprint',
  look,
  finish: draw({
    paper: [24, 72, 150],
    ink: [232, 242, 255],
    tint: 0,
    hatch: 0,
    grid: true,
    rough: 3,
  }),
};

/** Chalk on a board. */
export const chalk: Treatment = {
  name: 'line-chalk',
  look,
  finish: draw({
    paper: [38, 66, 58],
    ink: [240, 240, 228],
    tint: 0.3,
    hatch: 0,
    grid: false,
    rough: 26,
  }),
};

function draw(medium: Medium): (picture: Picture, seed: number) => void {
  return (picture, seed) => {
    const { width, height, data, scale } = picture;
    const light = luma(picture);
    const chroma = warmth(picture);
    const noise = noiseTile(256, 2, seed);
    const reach = Math.max(1, Math.round(1.2 * scale));
    const pitch = Math.max(5, Math.round(9 * scale));
    const cell = Math.max(16, Math.round(40 * scale));
    const edgeAt = (plane: Uint8Array, p: number, x: number, y: number) => {
      const l = x >= reach ? p - reach : p;
      const r = x + reach < width ? p + reach : p;
      const t = y >= reach ? p - reach * width : p;
      const b = y + reach < height ? p + reach * width : p;
      return Math.abs(plane[r]! - plane[l]!) + Math.abs(plane[b]! - plane[t]!);
    };
    for (let y = 0; y < height; y++) {
      for (let x = 0, p = y * width, d = p * 4; x < width; x++, p++, d += 4) {
        const grain = noise[(y & 255) * 256 + (x & 255)]!;
        const edge = Math.max(edgeAt(light, p, x, y), edgeAt(chroma, p, x, y) * 0.8);
        let ink = Math.max(0, Math.min(1, (edge - 10) / 34));
        if (medium.hatch > 0 && light[p]! < 105) {
          const a = (x + y) % pitch;
          if (a < pitch * 0.24)
            ink = Math.max(ink, medium.hatch * Math.min(1, (105 - light[p]!) / 50));
          if (light[p]! < 52 && (x - y + 100_000 * pitch) % pitch < pitch * 0.22)
            ink = Math.max(ink, medium.hatch * 0.8);
        }
        if (medium.rough > 10) ink *= 0.78 + grain * 0.5;
        const ruled = medium.grid && (x % cell === 0 || y % cell === 0) ? 0.16 : 0;
        const wash = medium.tint * (1 - light[p]! / 420);
        for (let c = 0; c < 3; c++) {
          const ground =
            medium.paper[c]! +
            (data[d + c]! - medium.paper[c]!) * wash +
            grain * Math.min(4, medium.rough);
          const base = ground + (255 - ground) * ruled;
          data[d + c] = base + (medium.ink[c]! - base) * Math.max(0, Math.min(1, ink));
        }
      }
    }
  };
}

/** Red against blue: shapes of equal light still have an outline. */
function warmth({ data, width, height }: Picture): Uint8Array {
  const out = new Uint8Array(width * height);
  for (let i = 0, p = 0; p < out.length; i += 4, p++) out[p] = (data[i]! - data[i + 2]! + 255) >> 1;
  return out;
}
