import type Sharp from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';

import { IllustrateError, reasonOf } from '../errors.ts';
import type { Decoded } from '../model.ts';
import type { Pictures } from '../world.ts';
import { download } from './download.ts';
import { prepareMask, preparePicture } from './prepare.ts';
import { isPicture, whatItIs } from './sniff.ts';
import { upright } from './upright.ts';

/** Most pixels of a picture: 16 times what any listed model draws. */
const MOST_PIXELS = 134_217_728;
/** Longest edge that the placeholder is computed from, in pixels (the algorithm's limit). */
const THUMB = 100;
const WEBP_QUALITY = 90;

const formats = ['png', 'jpeg', 'webp', 'gif'] as const;

/** Pixels by sharp, placeholders by thumbhash. */
export const pictures: Pictures = {
  async decode(bytes) {
    const { default: sharp } = await import('sharp');
    let decoded: Decoded | undefined;
    try {
      // No other decoder may see the bytes: some read what a text points to.
      decoded = isPicture(bytes) ? await decodeWhole(sharp, bytes) : undefined;
    } catch (error) {
      throw undecodable(bytes, reasonOf(error), error);
    }
    if (!decoded) throw undecodable(bytes, 'it is none of PNG, JPEG, WebP, AVIF and GIF');
    return decoded;
  },
  async toWebp(bytes) {
    const { default: sharp } = await import('sharp');
    const options = { limitInputPixels: MOST_PIXELS };
    return await sharp(bytes, options).webp({ quality: WEBP_QUALITY }).toBuffer();
  },
  prepare: preparePicture,
  prepareMask,
  download,
  upright,
};

function undecodable(bytes: Uint8Array, reason: string, cause?: unknown): IllustrateError {
  const what = whatItIs(bytes) ?? reason;
  return new IllustrateError('undecodable', `what came is no whole picture: ${what}`, { cause });
}

/** Decodes every pixel; undefined for a format that is not kept. */
async function decodeWhole(sharp: typeof Sharp, bytes: Uint8Array): Promise<Decoded | undefined> {
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'warning' } as const;
  const { format, compression, width, height } = await sharp(bytes, options).metadata();
  const isAvif = format === 'heif' && compression === 'av1';
  const kept = isAvif ? 'avif' : formats.find((name) => name === format);
  if (!kept) return undefined;
  // Resizing reads the picture to its end; reading the header alone would not notice a cut one.
  const { data, info } = await sharp(bytes, options)
    .resize(THUMB, THUMB, { fit: 'inside' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: 4 } as const;
  const { dominant } = await sharp(data, { raw }).stats();
  return {
    format: kept,
    width,
    height,
    color: toHex([dominant.r, dominant.g, dominant.b]),
    placeholder: Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64'),
  };
}

function toHex(channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
