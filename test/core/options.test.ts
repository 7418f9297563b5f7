import { describe, expect, test } from 'vitest';

import { optionRows, parseOptions } from '../../packages/core/src/options.ts';
import { openai } from '../../packages/core/src/providers/openai.ts';

test('no options are good defaults', () => {
  expect(parseOptions({})).toEqual({
    content: ['src/content/**/*.{md,mdx}', 'src/pages/**/*.{md,mdx}'],
    fields: { illustration: 'one', illustrations: 'many' },
    fallback: [],
    dir: 'src/illustrations',
    providers: {},
    aspect: '3:2',
    budget: 1,
    original: 'auto',
    concurrency: 4,
  });
});

test('short forms are filled in', () => {
  expect(parseOptions({ content: 'posts/*.md', fields: ['cover', 'heroImage'] })).toMatchObject({
    content: ['posts/*.md'],
    fields: { cover: 'one', heroImage: 'one' },
  });
  expect(parseOptions({ provider: openai({ model: 'gpt-image-2' }) }).provider).toEqual({
    kind: 'openai',
    options: { model: 'gpt-image-2' },
  });
});

describe('a fault names the option, what was expected and what came', () => {
  test.each<[object, string]>([
    [{ bugdet: 5 }, '`bugdet`: unknown option; did you mean `budget`?'],
    [{ watermark: 1 }, '`watermark`: unknown option; known are `content`, '],
    [{ budget: '5' }, '`budget`: expected US dollars, got "5"'],
    [{ budget: -1 }, '`budget`: expected US dollars, 0 or more'],
    [{ budget: Number.NaN }, '`budget`: expected US dollars, got'],
    [{ provider: 'openai' }, '`provider`: expected a provider such as openai({ … }), got "openai"'],
    [{ aspect: '16/9' }, '`aspect`: expected an aspect such as 16:9'],
    [{ size: '1024' }, '`size`: expected WIDTHxHEIGHT'],
    [
      { size: '1024x1024', aspect: '1:1' },
      '`aspect`: expected either `size` or `aspect`, got both',
    ],
    [{ concurrency: 0 }, '`concurrency`: expected at least 1'],
    [{ concurrency: 65 }, '`concurrency`: expected at most 64'],
    [{ dir: '' }, '`dir`: expected a folder'],
    [{ style: 7 }, '`style`: expected a style, got 7 (number)'],
    [{ fields: { cover: 'two' } }, '`fields'],
    [{ missing: 'buy' }, '`missing`'],
    [{ original: 'png' }, '`original`'],
  ])('%j', (options, message) => {
    expect(() => parseOptions(options)).toThrow(
      expect.objectContaining({ code: 'bad-option', message: expect.stringContaining(message) }),
    );
  });

  test('all at once', () => {
    expect(() => parseOptions({ bugdet: 5, dir: '', concurrency: 0 } as object)).toThrow(
      /dir[^]*concurrency[^]*bugdet|bugdet[^]*dir[^]*concurrency/,
    );
  });
});

test('every option says what it does', () => {
  const rows = optionRows();
  expect(rows.map(({ name }) => name)).toContain('budget');
  expect(rows.filter(({ description }) => !description.endsWith('.'))).toEqual([]);
  expect(rows.find(({ name }) => name === 'dir')?.default).toBe('"src/illustrations"');
});
