import { createHash } from 'node:crypto';

import sharp from 'sharp';

export type Format = 'png' | 'jpeg' | 'webp';

/** A whole picture of one colour, which follows from `seed`: other seeds give other bytes. */
export async function drawPicture(
  seed: string,
  { width, height }: { width: number; height: number },
  format: Format = 'webp',
): Promise<Buffer> {
  const [r = 0, g = 0, b = 0] = createHash('sha256').update(seed).digest();
  const canvas = sharp({ create: { width, height, channels: 3, background: { r, g, b } } });
  switch (format) {
    case 'webp':
      return await canvas.webp({ lossless: true, effort: 0 }).toBuffer();
    case 'png':
      return await canvas.png({ compressionLevel: 1 }).toBuffer();
    case 'jpeg':
      return await canvas.jpeg({ quality: 90 }).toBuffer();
  }
}

/** A picture that compresses badly, so that its file is large. */
export async function drawNoise(width: number, height: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  return await sharp({ create: { width, height, channels: 3, background: '#888', noise } })
    .png({ compressionLevel: 0 })
    .toBuffer();
}
