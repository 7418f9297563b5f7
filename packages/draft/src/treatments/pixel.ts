import { coverage, shrink } from '../raster/buffers.ts';
import type { Picture } from '../raster/picture.ts';
import type { Treatment } from './treatment.ts';

const colors = 40;
const bayer = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

/** Square pixels, few colours, a dark line around the subject. */
export const pixel: Treatment = {
  name: 'pixel',
  look: { art: 'flat', relight: 'none', backScale: 1 },
  finish: paint,
};

function paint(picture: Picture): void {
  const { width, height, data, scale } = picture;
  const size = Math.max(2, Math.round(7 * scale));
  const small = shrink(picture, size);
  const covered = coverage(picture);
  const isSubject = (x: number, y: number) =>
    covered(x * size + (size >> 1), y * size + (size >> 1)) > 127;
  const table = medianCut(small.data, colors);
  const cells = new Uint32Array(small.width * small.height);
  for (let y = 0, p = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++, p++) {
      const dither = (bayer[(y & 3) * 4 + (x & 3)]! - 7.5) * 0.7;
      const inside = isSubject(x, y);
      const isEdge =
        !inside &&
        (isSubject(x - 1, y) || isSubject(x + 1, y) || isSubject(x, y - 1) || isSubject(x, y + 1));
      const k = isEdge ? 0.34 : 1;
      const [r, g, b] = nearest(
        table,
        small.data[p * 3]! * k + dither,
        small.data[p * 3 + 1]! * k + dither,
        small.data[p * 3 + 2]! * k + dither,
      );
      cells[p] = 0xff000000 | (b << 16) | (g << 8) | r;
    }
  }
  const out = new Uint32Array(data.buffer, data.byteOffset, width * height);
  for (let y = 0; y < height; y++) {
    const row = Math.min(small.height - 1, Math.floor(y / size)) * small.width;
    for (let x = 0, d = y * width; x < width; x++, d++)
      out[d] = cells[row + Math.min(small.width - 1, Math.floor(x / size))]!;
  }
}

type Rgb = [number, number, number];

function medianCut(data: Float32Array, count: number): Rgb[] {
  const samples: Rgb[] = [];
  for (let i = 0; i + 2 < data.length; i += 9) samples.push([data[i]!, data[i + 1]!, data[i + 2]!]);
  let boxes: Rgb[][] = [samples];
  while (boxes.length < count) {
    const spread = boxes.map((box) =>
      [0, 1, 2].map((c) => {
        let [low, high] = [255, 0];
        for (const sample of box) {
          low = Math.min(low, sample[c]!);
          high = Math.max(high, sample[c]!);
        }
        return (high - low) * Math.cbrt(box.length);
      }),
    );
    let [best, axis, width] = [-1, 0, 0];
    spread.forEach((row, i) =>
      row.forEach((value, c) => {
        if (value > width && boxes[i]!.length > 1) [best, axis, width] = [i, c, value];
      }),
    );
    if (best < 0) break;
    const box = boxes[best]!.sort((a, b) => a[axis]! - b[axis]!);
    const middle = box.length >> 1;
    boxes = [
      ...boxes.slice(0, best),
      box.slice(0, middle),
      box.slice(middle),
      ...boxes.slice(best + 1),
    ];
  }
  return boxes.map(
    (box) =>
      [0, 1, 2].map((c) =>
        Math.round(box.reduce((sum, sample) => sum + sample[c]!, 0) / Math.max(1, box.length)),
      ) as Rgb,
  );
}

function nearest(table: readonly Rgb[], r: number, g: number, b: number): Rgb {
  let [best, distance] = [table[0]!, Infinity];
  for (const entry of table) {
    const d = (entry[0] - r) ** 2 * 0.3 + (entry[1] - g) ** 2 * 0.59 + (entry[2] - b) ** 2 * 0.11;
    if (d < distance) [best, distance] = [entry, d];
  }
  return best;
}
