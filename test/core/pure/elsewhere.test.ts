import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { keyInName, nameFiles } from '../../../packages/core/src/pure/file-names.ts';
import { midjourneyPrompt } from '../../../packages/core/src/pure/midjourney.ts';
import { foundOf, imageOf, planOf, requestFor } from '../samples.ts';

test('a prompt for Midjourney ends in its parameters', () => {
  const spec = { prompt: 'A fox', seed: 0, negative: 'text' };
  expect(midjourneyPrompt(spec, { style: 'flat', aspect: '3:2' })).toBe(
    'A fox, flat --ar 3:2 --seed 0 --no text',
  );
  expect(midjourneyPrompt({ prompt: 'A fox' }, {})).toBe('A fox');
});

test('the style `raw` is a parameter only where the page itself names it', () => {
  expect(midjourneyPrompt({ prompt: 'A fox', style: 'raw' }, { style: 'raw' })).toBe(
    'A fox --style raw',
  );
  expect(midjourneyPrompt({ prompt: 'A fox' }, { style: 'raw' })).toBe('A fox, raw');
});

test('a seed that Midjourney does not take is left out', () => {
  expect(midjourneyPrompt({ prompt: 'A fox', seed: 2 ** 32 }, {})).toBe('A fox');
});

test('no words of a prompt become parameters, weights or several jobs', () => {
  expect(
    midjourneyPrompt({ prompt: 'A fox --v 3 —x, red::2 {a, b}\nnew line', negative: '--no' }, {}),
  ).toBe('A fox -v 3 -x, red:2 (a, b) new line --no -no');
  const words = fc.string({ unit: fc.constantFrom('-', ':', '{', '}', ' ', 'a', '\n', '—') });
  fc.assert(
    fc.property(words, (prompt) => {
      expect(midjourneyPrompt({ prompt }, {})).not.toMatch(/--|::|[{}\n]/);
    }),
  );
});

const key = (digits: string) => digits.padEnd(64, '0');
const asking = (page: string, digits: string, name = 'illustration') => ({
  page,
  name,
  key: key(digits),
});

test('a file name tells page, name and key', () => {
  const names = nameFiles([
    asking('src/content/blog/Fox & Friends.mdx', '4f0c12ab3', 'Hero Shot'),
    asking('src/pages/狐.md', '00000000a'),
    asking('con.md', 'aaaaaaaa'),
  ]);
  expect([...names.values()]).toEqual([
    'src-content-blog-fox-friends.hero-shot.4f0c12ab',
    'src-pages.00000000',
    'page-con.aaaaaaaa',
  ]);
});

test('as many digits of the key stand in a name as tell it from the others', () => {
  const names = nameFiles([asking('a.md', '12345678aa'), asking('b.md', '12345678ab')]);
  expect([...names.values()]).toEqual(['a.12345678aa', 'b.12345678ab']);
  const keys = [...names.keys()];
  expect(keyInName('a.12345678aa.png', keys)).toBe(keys[0]);
  expect(keyInName('a.12345678.png', keys)).toBeUndefined();
});

test('every name is safe, and leads back to its key', () => {
  const requests = fc.uniqueArray(
    fc.record({
      page: fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
      name: fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
      key: fc.string({
        unit: fc.constantFrom(...'0123456789abcdef'.split('')),
        minLength: 64,
        maxLength: 64,
      }),
    }),
    { selector: (one) => one.key, minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(requests, (all) => {
      const names = nameFiles(all);
      expect(new Set(names.values()).size).toBe(all.length);
      for (const [wanted, name] of names) {
        expect(name).toMatch(/^[a-z0-9][a-z0-9.-]{0,170}$/);
        expect(keyInName(`${name}.png`, names.keys())).toBe(wanted);
      }
    }),
  );
});

test.for(['x 4F0C12AB.PNG', '4f0c12ab.webp', 'fox.4f0c12ab (2).jpg', 'copy-fox.4f0c12ab.avif'])(
  '%s is found by its digits',
  (file) => {
    expect(keyInName(file, [key('4f0c12ab'), key('5')])).toBe(key('4f0c12ab'));
  },
);

test.for(['fox.png', '4f0c12a.png', 'x4f0c12ab.png', '4f0c12ab-fox.png', ''])(
  '%s tells no key',
  (file) => {
    expect(keyInName(file, [key('4f0c12ab')])).toBeUndefined();
  },
);

test('an imported picture is fresh whatever the settings, and never bought over', () => {
  const request = requestFor('illustration: A fox');
  const made = { provider: 'import', model: 'midjourney', size: '10x10' };
  const found = new Map([[request.key, foundOf(request, imageOf({ made }))]]);
  const wishes = { only: [], regenerate: ['**'], stale: true, explicit: true };
  for (const change of [{ wishes }, { site: { style: 'flat', model: 'gpt-image-2' } }]) {
    const { steps, problems } = planOf([request], { found, ...change });
    expect(steps).toMatchObject([{ state: 'fresh', do: 'use' }]);
    expect(problems).toEqual([]);
  }
});
