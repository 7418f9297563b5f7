import sharp from 'sharp';
import type { Composition } from '../compose.ts';
import type { Box } from '../stage.ts';
import { enlarge, over } from './composite.ts';
import { relight, silhouette } from './relight.ts';
import type { Cutout, Mask, Picture } from './picture.ts';

const skyScale = 0.25;

/** The pixels of a composition at a size, before its treatment. */
export async function rasterise(
  composition: Composition,
  width: number,
  height: number,
): Promise<Picture> {
  const { layers, palette } = composition;
  const scale = width / composition.width;
  const full: Box = { x: 0, y: 0, width: composition.width, height: composition.height };
  const { backScale, relight: kind } = composition.treatment.look;
  const data = await background(composition, full, width, height, backScale);
  const rim = [palette.accent[0], palette.accent[1]] as const;
  let mask: Mask | undefined;
  if (layers.subject) {
    const cutout = await layer(composition, layers.subject, clip(layers.focus, full), scale);
    if (kind === 'rim') over(data, width, silhouette(cutout, palette.accent[3], 46 * scale, 0.6));
    if (kind !== 'none') relight(cutout, kind, { rim, light: palette.light, scale });
    over(data, width, cutout);
    mask = {
      x: cutout.x,
      y: cutout.y,
      width: cutout.width,
      height: cutout.height,
      alpha: alphaOf(cutout),
    };
  }
  if (layers.front) over(data, width, await layer(composition, layers.front, full, scale));
  return { width, height, data, scale, mask };
}

function clip(box: Box, full: Box): Box {
  const x = Math.max(0, box.x);
  const y = Math.max(0, box.y);
  return {
    x,
    y,
    width: Math.max(4, Math.min(full.width, box.x + box.width) - x),
    height: Math.max(4, Math.min(full.height, box.y + box.height) - y),
  };
}

/** A complete SVG document of one layer, seen through a box of the virtual picture. */
function svgDocument(
  composition: Composition,
  body: string,
  box: Box,
  width: number,
  height: number,
): string {
  const used = body.includes('url(#g') ? composition.definitions : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" preserveAspectRatio="none"><defs>${used}</defs>${body}</svg>`;
}

async function layer(
  composition: Composition,
  body: string,
  box: Box,
  scale: number,
): Promise<Cutout> {
  const x = Math.round(box.x * scale);
  const y = Math.round(box.y * scale);
  const width = Math.max(2, Math.round((box.x + box.width) * scale) - x);
  const height = Math.max(2, Math.round((box.y + box.height) * scale) - y);
  const snapped: Box = { x: x / scale, y: y / scale, width: width / scale, height: height / scale };
  const svg = svgDocument(composition, body, snapped, width, height);
  const data = await sharp(Buffer.from(svg), { unlimited: true }).ensureAlpha().raw().toBuffer();
  return { x, y, width, height, data };
}

/** Sky and back; at a part of the size and then enlarged, it is out of focus. */
async function background(
  composition: Composition,
  full: Box,
  width: number,
  height: number,
  part: number,
): Promise<Uint8ClampedArray> {
  const { layers } = composition;
  const scale = width / composition.width;
  const sky = await layer(composition, layers.sky, full, scale * skyScale);
  const back = await layer(composition, layers.back, full, scale * part);
  const [w, h] = part === 1 ? [width, height] : [back.width, back.height];
  const data = enlarge(sky.data, sky.width, sky.height, w, h);
  over(data, w, back);
  return part === 1 ? data : enlarge(data, w, h, width, height);
}

function alphaOf({ data, width, height }: Cutout): Uint8Array {
  const alpha = new Uint8Array(width * height);
  for (let i = 0; i < alpha.length; i++) alpha[i] = data[i * 4 + 3] ?? 0;
  return alpha;
}
