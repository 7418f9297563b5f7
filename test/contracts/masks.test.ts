import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import { prepareMask, preparePicture } from '../../packages/core/src/node/prepare.ts';
import { openaiModels } from '../../packages/core/src/pure/models-openai.ts';
import { drawNoise, drawPicture } from '../fakes/picture.ts';

const ANEW = 0;
const KEPT = 255;
const size = { width: 8, height: 4 };

/** A mask whose left half is of one colour and whose right half is of another. */
async function halves(left: string, right: string, { width, height } = size): Promise<Buffer> {
  const half = (background: string) => ({
    create: { width: width / 2, height, channels: 4 as const, background },
  });
  const [a, b] = await Promise.all([left, right].map((one) => sharp(half(one)).png().toBuffer()));
  return await sharp({ create: { width, height, channels: 4, background: '#0000' } })
    .composite([
      { input: a ?? Buffer.of(), left: 0, top: 0, blend: 'over' },
      { input: b ?? Buffer.of(), left: width / 2, top: 0, blend: 'over' },
    ])
    .png()
    .toBuffer();
}

/** Alpha of the pixels at the left and at the right, and whether each half is of one value. */
async function alphaOf(png: Uint8Array): Promise<number[]> {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect(info.channels).toBe(4);
  const alpha = Array.from({ length: info.width * info.height }, (_, i) => data[i * 4 + 3] ?? -1);
  const column = (x: number) => alpha.filter((_, index) => index % info.width === x);
  return Array.from({ length: info.width }, (_, x) => {
    const values = new Set(column(x));
    return values.size === 1 ? (column(x)[0] ?? -1) : Number.NaN;
  });
}
const four = (value: number) => [value, value, value, value];

describe('a mask as people draw it becomes the alpha that the service wants', () => {
  test.each<[string, string, string, number[]]>([
    ['white and black', '#fff', '#000', [...four(ANEW), ...four(KEPT)]],
    ['light and dark grey', '#ccc', '#333', [...four(ANEW), ...four(KEPT)]],
    ['black and white', '#000', '#fff', [...four(KEPT), ...four(ANEW)]],
    ['red, which is dark, and white', '#f00', '#fff', [...four(KEPT), ...four(ANEW)]],
    ['transparent and black', '#0000', '#000', [...four(ANEW), ...four(KEPT)]],
    [
      'transparent and white, which is alpha already',
      '#fff0',
      '#fff',
      [...four(ANEW), ...four(KEPT)],
    ],
  ])('%s', async (_, left, right, expected) => {
    const mask = await halves(left, right);
    const form = { redo: 'transparent', ...size, isCut: false } as const;
    const { picture, warnings } = await prepareMask(mask, form);
    expect(await alphaOf(picture.bytes)).toEqual(expected);
    expect(picture).toMatchObject({ type: 'image/png', ...size });
    expect(warnings).toEqual([]);
  });

  test('a JPEG, whose white is not quite white, too', async () => {
    const large = { width: 64, height: 32 };
    const jpeg = await sharp(await halves('#fff', '#000', large))
      .flatten()
      .jpeg({ quality: 60 })
      .toBuffer();
    const form = { redo: 'transparent', ...large, isCut: false } as const;
    const alpha = await alphaOf((await prepareMask(jpeg, form)).picture.bytes);
    expect([alpha[0], alpha[30], alpha[33], alpha[63]]).toEqual([ANEW, ANEW, KEPT, KEPT]);
  });

  test.each([
    ['#fff', '#000', [255, 0]],
    ['#0000', '#000', [255, 0]],
  ])(
    '%s and %s become white and black where the service wants that',
    async (left, right, expected) => {
      const form = { redo: 'white', ...size, isCut: false } as const;
      const { picture } = await prepareMask(await halves(left, right), form);
      const { data, info } = await sharp(picture.bytes).raw().toBuffer({ resolveWithObject: true });
      expect([data[0], data[(info.width - 1) * info.channels]]).toEqual(expected);
    },
  );

  test('one of another size is scaled, with a warning', async () => {
    const mask = await halves('#fff', '#000', { width: 4, height: 2 });
    const form = { redo: 'transparent', ...size, isCut: false } as const;
    const { picture, warnings } = await prepareMask(mask, form);
    expect(await alphaOf(picture.bytes)).toEqual([...four(ANEW), ...four(KEPT)]);
    expect(warnings).toEqual(['the mask was scaled from 4x2 to 8x4']);
  });

  test.each([
    ['transparent', '#000'],
    ['white', '#000'],
  ] as const)('one that asks for nothing says so (%s)', async (redo, colour) => {
    const mask = await halves(colour, colour);
    const { warnings } = await prepareMask(mask, { redo, ...size, isCut: false });
    expect(warnings).toEqual(['the mask is black all over: nothing is to be drawn anew']);
  });
});

describe('a picture becomes what the service takes', () => {
  const dallE2 = openaiModels.find(({ ids }) => ids[0] === 'dall-e-2')?.sent;
  const gptImage = openaiModels[0]?.sent;

  test('for DALL-E 2 a square PNG below 4 MB, whatever it was', async () => {
    if (!dallE2) throw new Error('no row');
    const noise = await drawNoise(2400, 1600);
    expect(noise.byteLength).toBeGreaterThan(10_000_000);
    const { picture, warnings } = await preparePicture(noise, dallE2);
    const { format, width, height } = await sharp(picture.bytes).metadata();
    expect([format, width === height]).toEqual(['png', true]);
    expect(picture.bytes.byteLength).toBeLessThan(4_000_000);
    expect(warnings).toEqual(['the picture to change (2400x1600) was cut to a square']);
  });

  test('one that fits is sent as it is, byte for byte', async () => {
    if (!gptImage) throw new Error('no row');
    const webp = await drawPicture('fox', { width: 300, height: 200 }, 'webp');
    const { picture, warnings } = await preparePicture(webp, gptImage);
    expect(Buffer.from(picture.bytes).equals(webp)).toBe(true);
    expect([picture.type, warnings]).toEqual(['image/webp', []]);
  });

  test('another encoding becomes the first that is taken', async () => {
    if (!gptImage) throw new Error('no row');
    const gif = await sharp(await drawPicture('fox', { width: 30, height: 20 }, 'png'))
      .gif()
      .toBuffer();
    const { picture } = await preparePicture(gif, gptImage);
    expect(picture).toMatchObject({ type: 'image/png', width: 30, height: 20 });
  });

  test('a photograph that lies on its side is turned', async () => {
    if (!gptImage) throw new Error('no row');
    const jpeg = await sharp(await drawPicture('fox', { width: 30, height: 20 }, 'png'))
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await preparePicture(jpeg, gptImage)).picture).toMatchObject({ width: 20, height: 30 });
  });
});
