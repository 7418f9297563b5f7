import sharp from 'sharp';
import type { Composition } from '../compose.ts';
import type { Box } from '../stage.ts';
import { enlarge, over } from './composite.ts';
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
  const sky = await layer(composition, layers.sky, full, scale * skyScale);
  const data = enlarge(sky.data, sky.width, sky.height, width, height);
  const { backScale, relight } = composition.treatment.look;
  const back = await layer(composition, layers.back, full, scale * backScale);
  over(
    data,
    width,
    backScale === 1 ? back : { x: 0, y: 0, width, height, data: stretch(back, width, height) },
  );
  void relight;
  let mask: Mask | undefined;
  if (layers.subject) {
    const cutout = await layer(composition, layers.subject, clip(layers.focus, full), scale);
    over(data, width, cutout);
    mask = { ...cutout, alpha: alphaOf(cutout) };
  }
  if (layers.front) over(data, width, await layer(composition, layers.front, full, scale));
  return {
    width,
    height,
    data,
    scale,
    mask,
    tint: {
      light: palette.light,
      rim: [palette.accent[0], palette.accent[1]],
      shade: palette.shade,
      paper: '#fbf7ee',
    },
  };
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
export function svgDocument(
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

/** A half-size layer at full size, alpha and all. */
function stretch(source: Cutout, width: number, height: number): Uint8Array {
  const out = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    const sy = Math.min(source.height - 1, Math.floor((y * source.height) / height));
    for (let x = 0; x < width; x++) {
      const sx = Math.min(source.width - 1, Math.floor((x * source.width) / width));
      const [s, d] = [(sy * source.width + sx) * 4, (y * width + x) * 4];
      for (let i = 0; i < 4; i++) out[d + i] = source.data[s + i] ?? 0;
    }
  }
  return out;
}

function alphaOf({ data, width, height }: Cutout): Uint8Array {
  const alpha = new Uint8Array(width * height);
  for (let i = 0; i < alpha.length; i++) alpha[i] = data[i * 4 + 3] ?? 0;
  return alpha;
}
