import type { Sharp } from 'sharp';

import type { SentPictures } from '../capabilities.ts';
import type { MaskForm, Prepared } from '../world.ts';

/** Most pixels of a picture that is read, as everywhere. */
const MOST_PIXELS = 134_217_728;
/** Light from here on is white, alpha below it is transparent. */
const HALF = 128;
/** Edges to try, in pixels, until a picture fits into the service's limit. */
const SMALLER = [3072, 2048, 1536, 1024, 768, 512];

async function open(bytes: Uint8Array): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  return sharp(bytes, { limitInputPixels: MOST_PIXELS }).autoOrient();
}

/** Brings a picture into a form that a service takes; one that is already is left alone. */
export async function preparePicture(bytes: Uint8Array, form: SentPictures): Promise<Prepared> {
  const { default: sharp } = await import('sharp');
  const { format, width, height, autoOrient } = await sharp(bytes).metadata();
  const { formats, mostBytes, square } = form;
  const isSquare = width === height && width <= (square ?? Infinity);
  const isTurned = autoOrient.width !== width;
  const kept = formats.find((one) => one === format);
  if (kept && !isTurned && bytes.byteLength <= mostBytes && (square === undefined || isSquare)) {
    return { picture: { bytes, type: `image/${kept}`, width, height }, warnings: [] };
  }
  const encoding = kept ?? formats[0] ?? 'png';
  const edges =
    square === undefined
      ? [Infinity, ...SMALLER]
      : [square, ...SMALLER.filter((edge) => edge < square)];
  const warnings =
    square !== undefined && width !== height
      ? [`the picture to change (${width}x${height}) was cut to a square`]
      : [];
  for (const edge of edges) {
    const { data, info } = await scaled(await open(bytes), edge, square !== undefined)
      .toFormat(encoding)
      .toBuffer({ resolveWithObject: true });
    if (data.byteLength > mostBytes && edge !== edges.at(-1)) continue;
    const picture = {
      bytes: data,
      type: `image/${encoding}`,
      width: info.width,
      height: info.height,
    };
    const isSmaller = info.width < width && square === undefined;
    return {
      picture,
      warnings: isSmaller
        ? [...warnings, `the picture to change was scaled to ${info.width}x${info.height}`]
        : warnings,
    };
  }
  throw new Error('no edge to try');
}

function scaled(picture: Sharp, edge: number, isSquare: boolean): Sharp {
  if (isSquare) return picture.resize(edge, edge, { fit: 'cover' });
  return edge === Infinity
    ? picture
    : picture.resize(edge, edge, { fit: 'inside', withoutEnlargement: true });
}

/** Turns a drawn mask (white, or transparent, where to draw anew) into the form that is wanted. */
export async function prepareMask(bytes: Uint8Array, form: MaskForm): Promise<Prepared> {
  const { default: sharp } = await import('sharp');
  const { redo, width, height, isCut } = form;
  const given = await (
    await open(bytes)
  )
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const warnings: string[] = [];
  const { info } = given;
  const isOfSize = info.width === width && info.height === height;
  if (!isOfSize && !isCut) {
    warnings.push(`the mask was scaled from ${info.width}x${info.height} to ${width}x${height}`);
  }
  const raw = { width: info.width, height: info.height, channels: 4 } as const;
  const data = await sharp(given.data, { raw })
    .resize(width, height, { fit: isCut ? 'cover' : 'fill', kernel: 'nearest' })
    .raw()
    .toBuffer();
  const pixels = redrawn(data, redo);
  const untouched = pixels.every((value, index) => index % 4 !== 3 || value === 255);
  if (untouched && redo === 'transparent') warnings.push(NOTHING);
  if (redo === 'white' && pixels.every((value, index) => index % 4 === 3 || value === 0)) {
    warnings.push(NOTHING);
  }
  const png = sharp(pixels, { raw: { width, height, channels: 4 } });
  const encoded = await (redo === 'white' ? png.removeAlpha() : png).png().toBuffer();
  return { picture: { bytes: encoded, type: 'image/png', width, height }, warnings };
}

const NOTHING = 'the mask is black all over: nothing is to be drawn anew';

/** A mask's pixels in the wanted form: by its alpha where it has transparent parts, else by light. */
function redrawn(rgba: Uint8Array, redo: MaskForm['redo']): Uint8Array {
  const pixels = new Uint8Array(rgba.length);
  let hasAlpha = false;
  for (let at = 3; at < rgba.length && !hasAlpha; at += 4) hasAlpha = (rgba[at] ?? 255) < HALF;
  for (let at = 0; at < rgba.length; at += 4) {
    const [r = 0, g = 0, b = 0] = [rgba[at], rgba[at + 1], rgba[at + 2]];
    // Rec. 601 weights of how light a colour looks.
    const light = 0.299 * r + 0.587 * g + 0.114 * b;
    const isAnew = hasAlpha ? (rgba[at + 3] ?? 255) < HALF : light >= HALF;
    pixels.fill(redo === 'white' && isAnew ? 255 : 0, at, at + 3);
    pixels[at + 3] = redo === 'transparent' && isAnew ? 0 : 255;
  }
  return pixels;
}
