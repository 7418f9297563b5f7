import { createHash } from 'node:crypto';

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { canonicalSpec, canonicalText } from '../../../packages/core/src/pure/canonical.ts';
import { digestOf, keyOf } from '../../../packages/core/src/pure/key.ts';
import { keyFor } from '../samples.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('a key is the SHA-256 of the canonical spec', () => {
  expect(keyOf({ v: 1, prompt: 'A fox' })).toBe(sha256('{"prompt":"A fox","v":1}'));
  // printf '{"prompt":"A fox","v":1}' | sha256sum
  expect(keyFor('A fox')).toBe('3c7a6b94eedb2688abd8b794b16388c4f274e4e689a3c69f2cfc18782f78ff1e');
});

test('a worked example with every field has a known key', () => {
  const value = {
    style: 'flat vector',
    size: '1536x1024',
    seed: 7,
    prompt: '  “A  fox” — it’s\r\n snowing ',
    quality: 'high',
    provider: 'openai',
    negative: 'text',
    model: 'gpt-image-2.6-flare',
    background: 'opaque',
    alt: 'A fox',
    n: 4,
  };
  const canonical =
    '{"background":"opaque","model":"gpt-image-2.6-flare","negative":"text",' +
    `"prompt":"\\"A fox\\" - it's snowing","provider":"openai","quality":"high",` +
    '"seed":7,"size":"1536x1024","style":"flat vector","v":1}';
  expect(keyFor(value)).toBe(sha256(canonical));
  expect(keyFor(value)).toBe('2645b302d245ae9d3002f3335d6901e133b49184851610d285e1c9184b3cc3f9');
});

test('the digest of bytes is their SHA-256', () => {
  expect(digestOf(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

const word = fc.stringMatching(/^[a-zA-Zé,;:!?äøñ猫狐🦊]{1,9}$/u);
const words = fc.array(word, { minLength: 1, maxLength: 8 });
const space = fc.constantFrom(
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\t',
  '\n\n  ',
  '\u00a0',
  '\u3000',
  ' \u200b',
);

test('white space does not change a key', () => {
  fc.assert(
    fc.property(words, fc.array(space, { minLength: 9, maxLength: 9 }), (parts, spaces) => {
      const spread = parts.map((part, i) => `${spaces[i] ?? ' '}${part}`).join('') + spaces[8];
      expect(keyFor(spread)).toBe(keyFor(parts.join(' ')));
    }),
  );
});

test('the order of keys does not change a key', () => {
  const fields = Object.entries({
    prompt: 'A fox',
    negative: 'text',
    aspect: '16:9',
    background: 'opaque',
    seed: 7,
    model: 'm',
    style: 's',
  });
  const expected = keyFor(Object.fromEntries(fields));
  fc.assert(
    fc.property(fc.shuffledSubarray(fields, { minLength: fields.length }), (shuffled) => {
      expect(keyFor(Object.fromEntries(shuffled))).toBe(expected);
    }),
  );
});

test('Unicode form, typographic quotes and dashes do not change a key', () => {
  expect(keyFor('Un café à Orléans'.normalize('NFD'))).toBe(keyFor('Un café à Orléans'));
  expect(keyFor('the “fox’s” den – at dusk')).toBe(keyFor('the "fox\'s" den - at dusk'));
  expect(keyFor('«fox» „fox“ ‚fox‘ 5′ 6″ −3')).toBe(keyFor('"fox" "fox" \'fox\' 5\' 6" -3'));
});

test('a text that is canonical already stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = canonicalText(text);
      expect(canonicalText(once)).toBe(once);
    }),
  );
  const soft = canonicalText('e\u00ad\u0301');
  expect(canonicalText(soft)).toBe(soft);
});

test('alt text and the number of candidates do not change a key', () => {
  const plain = keyFor('A fox');
  expect(keyFor({ prompt: 'A fox', alt: 'Ein Fuchs', n: 4 })).toBe(plain);
});

test('the parts of a prompt have the key of the prompt they join to', () => {
  const parts = { environment: 'snow', subject: 'a fox', quality: 'fine' };
  expect(keyFor({ prompt: parts })).toBe(keyFor('a fox, snow, fine'));
});

test('every word changes a key', () => {
  fc.assert(
    fc.property(words, fc.nat(), word, (parts, at, other) => {
      const index = at % parts.length;
      fc.pre(parts[index] !== other);
      const changed = parts.with(index, other);
      expect(keyFor(changed.join(' '))).not.toBe(keyFor(parts.join(' ')));
    }),
  );
  expect(keyFor('a fox')).not.toBe(keyFor('A fox'));
  expect(keyFor('afox')).not.toBe(keyFor('a fox'));
});

test('each field that the page names gives a key of its own', () => {
  const values = [
    {},
    { size: '1536x1024' },
    { size: '1024x1024' },
    { aspect: '3:2' },
    { aspect: '16:9' },
    { background: 'opaque' },
    { background: 'transparent' },
    { seed: 0 },
    { seed: 1 },
    { negative: 'text' },
    { provider: 'openai' },
    { model: 'gpt-image-2' },
    { model: 'gpt-image-2.6-flare' },
    { quality: 'high' },
    { quality: 'medium' },
    { style: 'high' },
  ];
  const keys = values.map((value) => keyFor({ prompt: 'A fox', ...value }));
  expect(new Set(keys).size).toBe(values.length);
});

test('the bytes that an edit starts from change a key, in their order', () => {
  const [one, two] = ['11'.repeat(32), '22'.repeat(32)];
  const specs = [
    { edit: one },
    { edit: two },
    { edit: one, mask: two },
    { references: [one] },
    { references: [one, two] },
    { references: [two, one] },
  ];
  const keys = specs.map((more) => keyOf({ v: 1, prompt: 'A fox', ...more }));
  expect(new Set(keys).size).toBe(specs.length);
});

test('an aspect has one key in any terms', () => {
  expect(keyFor({ prompt: 'A fox', aspect: '32:18' })).toBe(
    keyFor({ prompt: 'A fox', aspect: '16 : 9' }),
  );
});

test('an absent field and an undefined one are the same', () => {
  const spec = { v: 1, prompt: 'A fox', seed: undefined } as never;
  expect(canonicalSpec(spec)).toBe('{"prompt":"A fox","v":1}');
});
