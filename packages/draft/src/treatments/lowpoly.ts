import { random } from '../paint/random.ts';
import { coverage, shrink } from '../raster/buffers.ts';
import type { Picture } from '../raster/picture.ts';
import type { Treatment } from './treatment.ts';

/** The picture folded into facets, smaller where the subject is. */
export const lowpoly: Treatment = {
  name: 'lowpoly',
  look: { art: 'flat', relight: 'soft', backScale: 1 },
  finish: facet,
};

type Corner = [number, number];

function facet(picture: Picture, seed: number): void {
  const chance = random(seed);
  const step = Math.max(8, Math.round(46 * picture.scale));
  const cols = Math.ceil(picture.width / step);
  const rows = Math.ceil(picture.height / step);
  const knots: Corner[] = [];
  for (let j = 0; j <= rows; j++) {
    for (let i = 0; i <= cols; i++) {
      const free = (at: number, last: number) =>
        at === 0 || at === last ? 0 : (chance.next() - 0.5) * step * 0.72;
      knots.push([i * step + free(i, cols), j * step + free(j, rows)]);
    }
  }
  const copy: Picture = { ...picture, data: picture.data.slice() };
  const colors = shrink(copy, 4);
  const covered = coverage(picture);
  const paint = (a: Corner, b: Corner, c: Corner, depth: number) => {
    const mx = (a[0] + b[0] + c[0]) / 3;
    const my = (a[1] + b[1] + c[1]) / 3;
    const isSubject = [a, b, c, [mx, my] as Corner].some(
      ([x, y]) => covered(Math.round(x), Math.round(y)) > 60,
    );
    const isFine = isSubject
      ? depth < 2 || (depth < 4 && contrast(colors, a, b, c) > 26)
      : depth < 2 && contrast(colors, a, b, c) > 26;
    if (isFine) {
      const p = half(a, b);
      const q = half(b, c);
      const r = half(c, a);
      for (const [u, v, w] of [
        [a, p, r],
        [p, b, q],
        [r, q, c],
        [p, q, r],
      ] as const)
        paint(u, v, w, depth + 1);
      return;
    }
    const shade = 1 + (chance.next() - 0.5) * 0.09;
    const base = sample(colors, a, b, c);
    const grey = base.reduce((sum, value) => sum + value, 0) / 3;
    const vivid = base.map((value) => (grey + (value - grey) * 1.22 - 128) * 1.12 + 128);
    const color = vivid.map((value) => Math.max(0, Math.min(255, value * shade)));
    fill(picture, a, b, c, 0xff000000 | (color[2]! << 16) | (color[1]! << 8) | color[0]!);
  };
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < cols; i++) {
      const p = j * (cols + 1) + i;
      const a = knots[p]!;
      const b = knots[p + 1]!;
      const c = knots[p + cols + 1]!;
      const d = knots[p + cols + 2]!;
      const isSlash = chance.chance(0.5);
      paint(a, b, isSlash ? c : d, 0);
      paint(isSlash ? b : a, isSlash ? d : d, c, 0);
    }
  }
}

const half = (a: Corner, b: Corner): Corner => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

type Colors = ReturnType<typeof shrink>;

function at(colors: Colors, x: number, y: number): [number, number, number] {
  const p =
    (Math.max(0, Math.min(colors.height - 1, y >> 2)) * colors.width +
      Math.max(0, Math.min(colors.width - 1, x >> 2))) *
    3;
  return [colors.data[p]!, colors.data[p + 1]!, colors.data[p + 2]!];
}

function spots(a: Corner, b: Corner, c: Corner): Corner[] {
  const mx = (a[0] + b[0] + c[0]) / 3;
  const my = (a[1] + b[1] + c[1]) / 3;
  return [[mx, my], ...[a, b, c].map(([x, y]): Corner => [(x + mx) / 2, (y + my) / 2])];
}

function sample(colors: Colors, a: Corner, b: Corner, c: Corner): number[] {
  const found = spots(a, b, c).map(([x, y]) => at(colors, x, y));
  return [0, 1, 2].map((k) => found.reduce((sum, color) => sum + color[k]!, 0) / found.length);
}

function contrast(colors: Colors, a: Corner, b: Corner, c: Corner): number {
  const found = spots(a, b, c).map(([x, y]) => at(colors, x, y));
  const light = found.map(([r, g, bl]) => r * 0.3 + g * 0.6 + bl * 0.1);
  return Math.max(...light) - Math.min(...light);
}

function fill(picture: Picture, a: Corner, b: Corner, c: Corner, color: number): void {
  const { width, height, data } = picture;
  const out = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const top = Math.max(0, Math.floor(Math.min(a[1], b[1], c[1])));
  const bottom = Math.min(height - 1, Math.ceil(Math.max(a[1], b[1], c[1])));
  for (let y = top; y <= bottom; y++) {
    let [left, right] = [Infinity, -Infinity];
    for (const [p, q] of [
      [a, b],
      [b, c],
      [c, a],
    ] as const) {
      const [low, high] = p[1] < q[1] ? [p, q] : [q, p];
      if (y < low[1] - 0.5 || y > high[1] + 0.5) continue;
      const t =
        high[1] === low[1] ? 0 : Math.max(0, Math.min(1, (y - low[1]) / (high[1] - low[1])));
      const x = low[0] + (high[0] - low[0]) * t;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
    }
    if (left > right) continue;
    out.fill(
      color,
      y * width + Math.max(0, Math.floor(left)),
      y * width + Math.min(width, Math.ceil(right) + 1),
    );
  }
}
