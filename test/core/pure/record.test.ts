import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { StoredImage, StoreRecord } from '../../../packages/core/src/model.ts';
import { keyOf } from '../../../packages/core/src/pure/key.ts';
import {
  emptyRecord,
  parseRecord,
  serializeRecord,
  withImages,
  withRefusal,
} from '../../../packages/core/src/pure/record.ts';
import { parseSpec } from '../../../packages/core/src/pure/spec.ts';
import { imageOf, recordOf, requestFor } from '../samples.ts';

const fox = requestFor('illustration: A fox');
const FILE = 'src/illustrations/4f0c.json';
const parse = (text: string, key = fox.key) => parseRecord(text, key, FILE);
const thrown = (text: string, key = fox.key) => {
  try {
    parse(text, key);
  } catch (error) {
    return error;
  }
  throw new Error('expected an error');
};

const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const at = fc
  .date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2100-01-01') })
  .map((date) => date.toISOString());
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Without the fields that are undefined, as records are built. */
const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;

const image: fc.Arbitrary<StoredImage> = fc
  .record({
    bytes: fc.nat(),
    color: hex(6).map((digits) => `#${digits}`),
    cost: some(
      fc.record({
        usd: fc.double({ min: 0, max: 10, noNaN: true }).map(Math.abs),
        basis: fc.constantFrom('usage' as const, 'price' as const, 'estimate' as const),
      }),
    ),
    createdAt: at,
    file: some(
      fc
        .tuple(hex(64), fc.constantFrom('webp', 'png', 'jpeg', 'avif', 'gif'))
        .map((parts) => parts.join('.')),
    ),
    width: fc.integer({ min: 1, max: 8000 }),
    height: fc.integer({ min: 1, max: 8000 }),
    made: fc
      .record({
        provider: text,
        model: text,
        size: text,
        quality: some(text),
        style: some(text),
        requestId: some(text),
        seed: some(fc.nat()),
      })
      .map(compact),
    placeholder: fc
      .uint8Array({ maxLength: 25 })
      .map((bytes) => Buffer.from(bytes).toString('base64')),
    revisedPrompt: some(text),
  })
  .map((value) => compact(value) as StoredImage);

const record: fc.Arbitrary<StoreRecord> = fc
  .record({
    prompt: text.map((prompt) => parseSpec(prompt)),
    images: fc.array(image, { maxLength: 3 }),
    refusals: some(
      fc.array(fc.record({ at, provider: text, model: text, reason: text }), { maxLength: 2 }),
    ),
    chosen: fc.nat(),
  })
  .filter(({ prompt }) => prompt.ok && prompt.wish !== undefined)
  .map(({ prompt, images, refusals, chosen }) => {
    const spec = (prompt as { wish: { spec: StoreRecord['spec'] } }).wish.spec;
    return compact({
      version: 1,
      key: keyOf(spec),
      spec,
      images,
      refusals,
      chosen: images.length > 0 ? chosen % images.length : undefined,
    }) as StoreRecord;
  });

describe('a record on disk', () => {
  test('is read as it was written, and written again as the same bytes', () => {
    fc.assert(
      fc.property(record, (value) => {
        const written = serializeRecord(value);
        const read = parse(written, value.key);
        expect(read).toEqual(value);
        expect(serializeRecord(read)).toBe(written);
      }),
    );
  });

  test('has sorted keys, an indent of two spaces and a final newline', () => {
    const value = recordOf(fox, {
      chosen: 0,
      images: [imageOf({ made: { size: '1x1', provider: 'p', model: 'm' } })],
    });
    expect(serializeRecord(value)).toBe(`{
  "chosen": 0,
  "images": [
    {
      "bytes": 183422,
      "color": "#2b1d4e",
      "createdAt": "2026-11-20T08:00:00.000Z",
      "file": "${'9a'.repeat(32)}.webp",
      "height": 1024,
      "made": {
        "model": "m",
        "provider": "p",
        "size": "1x1"
      },
      "placeholder": "aGVsbG8=",
      "width": 1536
    }
  ],
  "key": "${fox.key}",
  "spec": {
    "prompt": "A fox",
    "v": 1
  },
  "version": 1
}
`);
  });

  test('keeps fields of the spec that this release does not know', () => {
    const spec = { ...fox.spec, hologram: true } as StoreRecord['spec'];
    const value = { ...emptyRecord(keyOf(spec), spec) };
    expect(parse(serializeRecord(value), value.key).spec).toEqual(spec);
  });
});

describe('a record that cannot be used says why and what to do', () => {
  const whole = serializeRecord(recordOf(fox, { chosen: 0, images: [imageOf()] }));
  const changed = (change: (value: any) => void) => {
    const value = JSON.parse(whole);
    change(value);
    return JSON.stringify(value);
  };

  test.each<[string, string, string]>([
    ['empty', '', 'the record is empty'],
    ['of spaces', ' \n', 'the record is empty'],
    ['cut', whole.slice(0, 100), 'the record is not JSON'],
    [
      'with a merge conflict',
      `<<<<<<< HEAD\n${whole}=======\n${whole}>>>>>>> other\n`,
      'the record holds an unresolved merge conflict',
    ],
    ['that is a list', '[]', 'the record is not as expected'],
    ['without images', changed((value) => delete value.images), 'not as expected at `images`'],
    ['without a version', changed((value) => delete value.version), 'not as expected at `version`'],
    ['of version 0', changed((value) => (value.version = 0)), 'not as expected at `version`'],
    [
      'that chooses no image',
      changed((value) => (value.chosen = 1)),
      'it names no image of the record',
    ],
    ['that chooses before the first', changed((value) => (value.chosen = -1)), 'at `chosen`'],
    ['of another key', changed((value) => (value.key = 'ab'.repeat(32))), 'another key'],
    [
      'of another prompt',
      changed((value) => (value.spec.prompt = 'A wolf')),
      'its spec has another key',
    ],
    [
      'with a negative cost',
      changed((value) => (value.images[0].cost = { usd: -1, basis: 'price' })),
      'cost.usd',
    ],
    [
      'with a colour that is CSS',
      changed((value) => (value.images[0].color = 'red;x:url(//a)')),
      'images.0.color',
    ],
    [
      'with a placeholder that is none',
      changed((value) => (value.images[0].placeholder = '"><')),
      'placeholder',
    ],
    [
      'with a time that is none',
      changed((value) => (value.images[0].createdAt = 'today')),
      'createdAt',
    ],
  ])('%s', (_, content, message) => {
    expect(thrown(content)).toMatchObject({
      code: 'damaged-record',
      message: expect.stringContaining(message),
      where: { file: FILE, line: 1, column: 1 },
      hint: `Bring it back from git: git checkout -- ${FILE}`,
    });
  });

  const hash = '9a'.repeat(32);
  test.each([
    '../../../etc/passwd',
    `../${hash}.webp`,
    `/${hash}.webp`,
    `sub/${hash}.webp`,
    `${hash}.webp/../../x.webp`,
    `${hash}.svg`,
    `${hash}.webp\n`,
    `${hash.toUpperCase()}.webp`,
    `${hash.slice(1)}.webp`,
    hash,
    `C:\\${hash}.webp`,
    `..\\${hash}.webp`,
    'file:///etc/passwd',
    '',
  ])('the file name %j is refused', (file) => {
    expect(thrown(changed((value) => (value.images[0].file = file)))).toMatchObject({
      code: 'damaged-record',
      message: expect.stringContaining('images.0.file'),
    });
  });

  test('a newer version stops the reader instead of being guessed at', () => {
    expect(thrown('{"version": 2, "anything": true}')).toMatchObject({
      code: 'newer-record',
      message: 'the record has version 2; this release reads version 1',
      hint: 'Update astro-illustrate.',
    });
  });
});

describe('a record that grows', () => {
  test('chooses the first of the new pictures and keeps the old ones', () => {
    const [one, two, three] = [1, 2, 3].map((bytes) => imageOf({ bytes })) as [
      StoredImage,
      StoredImage,
      StoredImage,
    ];
    const first = withImages(emptyRecord(fox.key, fox.spec), [one]);
    const second = withImages(first, [two, three]);
    expect(second).toMatchObject({ chosen: 1, images: [one, two, three] });
    expect(withImages(second, [])).toBe(second);
  });

  test('keeps every refusal', () => {
    const refusal = { at: '2026-11-22T08:00:00.000Z', provider: 'p', model: 'm', reason: 'r' };
    const twice = withRefusal(withRefusal(emptyRecord(fox.key, fox.spec), refusal), {
      ...refusal,
      model: 'n',
    });
    expect(twice.refusals?.map(({ model }) => model)).toEqual(['m', 'n']);
    expect(twice).not.toHaveProperty('chosen');
    expect(parse(serializeRecord(twice))).toEqual(twice);
  });
});
