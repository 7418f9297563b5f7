import { parseColor } from '../paint/color.ts';
import { blur } from './buffers.ts';
import type { Cutout } from './picture.ts';

export interface Lamp {
  rim: readonly [string, string];
  light: string;
  /** Pixels per virtual unit. */
  scale: number;
}

/** Light on a cut-out, so that it sits in its scene instead of on it. */
export function relight(cutout: Cutout, kind: 'soft' | 'volume' | 'rim', lamp: Lamp): void {
  if (kind === 'volume') inflate(cutout, lamp);
  else if (kind === 'rim') rims(cutout, lamp);
  else edgeLight(cutout, lamp);
}

/** Colour from the left and from the right along the edges. */
function rims({ data, width, height }: Cutout, { rim, scale }: Lamp): void {
  const left = parseColor(rim[0]);
  const right = parseColor(rim[1]);
  const far = Math.max(2, Math.round(11 * scale));
  const near = Math.max(1, Math.round(4 * scale));
  const alpha = planeOf(data, width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const p = y * width + x;
      const a = alpha[p]!;
      if (a < 8) continue;
      const up = Math.max(0, y - near) * width;
      const l =
        1 -
        (alpha[up + Math.max(0, x - far)]! * 0.5 + alpha[up + Math.max(0, x - near)]! * 0.5) / 255;
      const r =
        1 -
        (alpha[up + Math.min(width - 1, x + far)]! * 0.5 +
          alpha[up + Math.min(width - 1, x + near)]! * 0.5) /
          255;
      const d = p * 4;
      const k = y / height;
      for (let c = 0; c < 3; c++) {
        const base = data[d + c]! * (1.02 - 0.16 * k);
        data[d + c] = Math.min(
          255,
          base + (left[c]! - base * 0.35) * l * 0.95 + (right[c]! - base * 0.35) * r * 0.95,
        );
      }
    }
  }
}

/** A thin line of light at the upper left, a breath of shade at the lower right. */
function edgeLight({ data, width, height }: Cutout, { light, scale }: Lamp): void {
  const lit = parseColor(light);
  const reach = Math.max(1, Math.round(5 * scale));
  const alpha = planeOf(data, width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const p = y * width + x;
      if (alpha[p]! < 8) continue;
      const before = alpha[Math.max(0, y - reach) * width + Math.max(0, x - reach)]!;
      const after =
        alpha[Math.min(height - 1, y + reach * 2) * width + Math.min(width - 1, x + reach * 2)]!;
      const d = p * 4;
      if (before < 250)
        for (let c = 0; c < 3; c++)
          data[d + c] = data[d + c]! + (lit[c]! - data[d + c]!) * (1 - before / 255) * 0.42;
      if (after < 250)
        for (let c = 0; c < 3; c++) data[d + c] = data[d + c]! * (1 - (1 - after / 255) * 0.14);
    }
  }
}

/** The silhouette as a soft body: its height is its blurred cover, light comes from the upper left. */
function inflate({ data, width, height }: Cutout, { scale }: Lamp): void {
  const f = 3;
  const w = Math.ceil(width / f) + 1;
  const h = Math.ceil(height / f) + 1;
  const fine = new Float32Array(w * h);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++)
      fine[y * w + x] =
        x * f < width && y * f < height ? data[(y * f * width + x * f) * 4 + 3]! / 255 : 0;
  const wide = fine.slice();
  blur(fine, w, h, 1, Math.max(1, Math.round((7 * scale) / f) + 1));
  blur(wide, w, h, 1, Math.max(2, Math.round((34 * scale) / f)));
  blur(wide, w, h, 1, Math.max(2, Math.round((22 * scale) / f)));
  for (let i = 0; i < fine.length; i++) fine[i] = fine[i]! * 0.35 + wide[i]! * 1.1;
  const gain = 15 * Math.max(0.4, scale);
  for (let y = 0; y < height; y++) {
    const sy = Math.min(h - 2, Math.max(1, Math.floor(y / f)));
    for (let x = 0; x < width; x++) {
      const d = (y * width + x) * 4;
      if (data[d + 3]! < 8) continue;
      const s = sy * w + Math.min(w - 2, Math.max(1, Math.floor(x / f)));
      const nx = (fine[s - 1]! - fine[s + 1]!) * gain;
      const ny = (fine[s - w]! - fine[s + w]!) * gain;
      const length = Math.sqrt(nx * nx + ny * ny + 1);
      const diffuse = (-0.5 * nx - 0.62 * ny + 0.62) / length;
      const half = Math.max(0, (-0.32 * nx - 0.42 * ny + 0.85) / length);
      const shine = half > 0.93 ? ((half - 0.93) / 0.07) ** 2 * 46 : 0;
      const k = 0.62 + 0.58 * Math.max(0, diffuse);
      for (let c = 0; c < 3; c++) data[d + c] = Math.min(255, data[d + c]! * k + shine);
    }
  }
}

function planeOf(data: Uint8Array, count: number): Uint8Array {
  const plane = new Uint8Array(count);
  for (let i = 0; i < count; i++) plane[i] = data[i * 4 + 3]!;
  return plane;
}

/** The silhouette as a cut-out of one colour, blurred: a halo, or a shadow. */
export function silhouette(
  cutout: Cutout,
  color: string,
  radius: number,
  strength: number,
): Cutout {
  const f = 4;
  const w = Math.ceil(cutout.width / f);
  const h = Math.ceil(cutout.height / f);
  const plane = new Float32Array(w * h);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++)
      plane[y * w + x] =
        cutout.data[
          (Math.min(cutout.height - 1, y * f) * cutout.width + Math.min(cutout.width - 1, x * f)) *
            4 +
            3
        ]!;
  const r = Math.max(1, Math.round(radius / f));
  blur(plane, w, h, 1, r);
  blur(plane, w, h, 1, r);
  const [red, green, blue] = parseColor(color);
  const data = new Uint8Array(cutout.width * cutout.height * 4);
  for (let y = 0; y < cutout.height; y++) {
    const v = Math.min(h - 1.001, y / f);
    const j = Math.floor(v);
    const t = v - Math.floor(v);
    const edgeY = Math.min(y, cutout.height - 1 - y);
    for (let x = 0, d = y * cutout.width * 4; x < cutout.width; x++, d += 4) {
      const u = Math.min(w - 1.001, x / f);
      const i = Math.floor(u);
      const s = u - i;
      const p = j * w + i;
      const q = j + 1 < h ? p + w : p;
      const cover =
        (plane[p]! * (1 - s) + plane[p + 1]! * s) * (1 - t) +
        (plane[q]! * (1 - s) + plane[q + 1]! * s) * t;
      const edge = Math.min(1, Math.min(edgeY, x, cutout.width - 1 - x) / (radius * 1.2));
      data[d] = red;
      data[d + 1] = green;
      data[d + 2] = blue;
      data[d + 3] = Math.min(255, cover * strength * edge);
    }
  }
  return { ...cutout, data };
}
