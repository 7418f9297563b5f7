import { random } from '../paint/random.ts';
import { coverage, luma } from '../raster/buffers.ts';
import type { Picture } from '../raster/picture.ts';
import type { Treatment } from './treatment.ts';

const tile = 256;

/** Strokes of a loaded brush: each pixel takes the colour of the middle of its stroke. */
export const oil: Treatment = {
  name: 'oil',
  quality: 68,
  look: { art: 'noto', relight: 'soft', backScale: 1 },
  finish: paint,
};

interface Strokes {
  /** From a pixel to the middle of its stroke. */
  dx: Int8Array;
  dy: Int8Array;
  /** The relief of the bristles, -1..1. */
  relief: Int8Array;
}

/** A repeating field of overlapping strokes, the last one painted on top. */
function strokeTile(length: number, width: number, count: number, seed: number): Strokes {
  const chance = random(seed);
  const field: Strokes = {
    dx: new Int8Array(tile * tile),
    dy: new Int8Array(tile * tile),
    relief: new Int8Array(tile * tile),
  };
  for (let n = 0; n < count; n++) {
    const cx = chance.next() * tile;
    const cy = chance.next() * tile;
    const angle = -0.5 + (chance.next() - 0.5) * 1.5;
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    const bristle = chance.next() * 6;
    for (let y = -length; y <= length; y++) {
      for (let x = -length; x <= length; x++) {
        const u = x * cos + y * sin;
        const v = -x * sin + y * cos;
        if ((u / length) ** 4 + (v / width) ** 2 > 1) continue;
        const p =
          ((Math.round(cy + y) + tile) % tile) * tile + ((Math.round(cx + x) + tile) % tile);
        field.dx[p] = -x;
        field.dy[p] = -y;
        field.relief[p] = Math.round(
          (Math.sin(v * 2.3 + bristle) * 0.5 + (v / width) * -0.5) * 100,
        );
      }
    }
  }
  return field;
}

function paint(picture: Picture, seed: number): void {
  const { width, height, data, scale } = picture;
  const source = data.slice();
  const k = Math.max(0.5, Math.min(1.6, scale));
  const wide = strokeTile(
    Math.round(20 * k),
    Math.max(2, Math.round(6 * k)),
    Math.round(650 / k),
    seed,
  );
  const fine = strokeTile(
    Math.max(3, Math.round(6 * k)),
    Math.max(1, Math.round(1.9 * k)),
    Math.round(5200 / k),
    seed + 1,
  );
  const busy = detail(picture);
  const covered = coverage(picture);
  const [bw] = [Math.ceil(width / 4)];
  for (let y = 0; y < height; y++) {
    const ny = (y & (tile - 1)) * tile;
    for (let x = 0, d = y * width * 4; x < width; x++, d += 4) {
      const n = ny + (x & (tile - 1));
      const isFine = covered(x, y) > 90 || busy[(y >> 2) * bw + (x >> 2)]! > 20;
      const field = isFine ? fine : wide;
      const sx = Math.max(0, Math.min(width - 1, x + field.dx[n]!));
      const sy = Math.max(0, Math.min(height - 1, y + field.dy[n]!));
      const s = (sy * width + sx) * 4;
      const lift = field.relief[n]! * (isFine ? 0.09 : 0.13);
      const warm = ((n * 2654435761) >>> 29) - 3.5;
      data[d] = source[s]! + lift + warm * 0.4;
      data[d + 1] = source[s + 1]! + lift;
      data[d + 2] = source[s + 2]! + lift - warm * 0.4;
    }
  }
}

/** Where there is much to see, at a quarter of the size. */
function detail(picture: Picture): Uint8Array {
  const light = luma(picture);
  const { width, height } = picture;
  const w = Math.ceil(width / 4);
  const h = Math.ceil(height / 4);
  const out = new Uint8Array(w * h);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const px = Math.min(width - 6, x * 4);
      const py = Math.min(height - 6, y * 4);
      const p = py * width + px;
      out[y * w + x] = Math.min(
        255,
        Math.abs(light[p]! - light[p + 5]!) + Math.abs(light[p]! - light[p + 5 * width]!),
      );
    }
  }
  return out;
}
