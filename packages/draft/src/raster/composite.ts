import type { Cutout } from './picture.ts';

/** Lays a cut-out over opaque pixels. */
export function over(target: Uint8ClampedArray, width: number, layer: Cutout): void {
  const { data } = layer;
  // Most pixels are wholly there or not there at all: those are looked at and copied as words.
  const [from, to] = [wordsOf(data), wordsOf(target)];
  const rows = Math.min(layer.height, Math.floor(to.length / width) - layer.y);
  const columns = Math.min(layer.width, width - layer.x);
  for (let y = Math.max(0, -layer.y); y < rows; y++) {
    let source = y * layer.width;
    let at = (y + layer.y) * width + layer.x;
    for (let x = 0; x < columns; x++, source++, at++) {
      const word = from[source]!;
      const alpha = word >>> 24;
      if (alpha === 0) continue;
      if (alpha === 255) {
        to[at] = word;
        continue;
      }
      const k = alpha * 0.00392156862745098;
      const d = at * 4;
      const r = target[d]!;
      const g = target[d + 1]!;
      const b = target[d + 2]!;
      target[d] = r + ((word & 255) - r) * k;
      target[d + 1] = g + (((word >>> 8) & 255) - g) * k;
      target[d + 2] = b + (((word >>> 16) & 255) - b) * k;
    }
  }
}

/** Pixels as little-endian words: alpha, blue, green, red. */
const wordsOf = ({ buffer, byteOffset, length }: Uint8Array | Uint8ClampedArray): Uint32Array =>
  new Uint32Array(buffer, byteOffset, length >> 2);

/** A small image enlarged to the size of a picture, smoothly. */
export function enlarge(
  source: Uint8Array | Uint8ClampedArray,
  sw: number,
  sh: number,
  width: number,
  height: number,
): Uint8ClampedArray {
  const out = new Uint8ClampedArray(width * height * 4);
  const words = new Uint32Array(out.buffer);
  const columns = new Int32Array(width);
  const weights = new Int32Array(width);
  for (let x = 0; x < width; x++) {
    const at = Math.max(0, Math.min(sw - 1.001, ((x + 0.5) * sw) / width - 0.5));
    columns[x] = Math.floor(at) * 4;
    weights[x] = Math.round((at - Math.floor(at)) * 256);
  }
  const row = new Int32Array(sw * 4);
  for (let y = 0; y < height; y++) {
    const at = Math.max(0, Math.min(sh - 1.001, ((y + 0.5) * sh) / height - 0.5));
    const top = Math.floor(at) * sw * 4;
    const t = Math.round((at - Math.floor(at)) * 256);
    for (let i = 0; i < row.length; i++) {
      row[i] = (source[top + i] ?? 0) * (256 - t) + (source[top + sw * 4 + i] ?? 0) * t;
    }
    for (let x = 0, o = y * width; x < width; x++, o++) {
      const i = columns[x]!;
      const k = weights[x]!;
      const j = 256 - k;
      const r = (row[i]! * j + row[i + 4]! * k + 32768) >> 16;
      const g = (row[i + 1]! * j + row[i + 5]! * k + 32768) >> 16;
      const b = (row[i + 2]! * j + row[i + 6]! * k + 32768) >> 16;
      words[o] = 0xff000000 | (b << 16) | (g << 8) | r;
    }
  }
  return out;
}
