import { describe, expect, test } from 'vitest';

import { IllustrateError } from '../../../packages/core/src/errors.ts';
import type { Outcome } from '../../../packages/core/src/model.ts';
import {
  describeMissing,
  describeOutcome,
  missingTotal,
  summarize,
} from '../../../packages/core/src/pure/report.ts';
import { plainText } from '../../../packages/core/src/pure/text.ts';
import { COMPATIBLE, foundOf, openAiOnly, planOf, requestsIn } from '../samples.ts';

const ref = 'src/content/fox.md';
const key = 'ab'.repeat(32);
const error = new IllustrateError('refused', `${ref}: No.`);
const bought: Outcome = {
  kind: 'bought',
  ref,
  key,
  images: [],
  cost: { usd: 0.0412, basis: 'usage' },
  milliseconds: 8234,
  warnings: ['expected 2 pictures, got 1'],
};

describe('one line for each picture', () => {
  test.each<[Outcome, string]>([
    [bought, `${ref} · 8.2 s · $0.041 · expected 2 pictures, got 1`],
    [{ ...bought, kind: 'recovered', warnings: [] }, `${ref} · recovered · $0.041`],
    [{ ...bought, cost: undefined, warnings: [] }, `${ref} · 8.2 s · price unknown`],
    [{ kind: 'drafted', ref, key, path: 'x', drawn: true, because: 'y' }, `${ref} · draft drawn`],
    [{ kind: 'drafted', ref, key, path: 'x', drawn: false, because: 'y' }, `${ref} · draft`],
    [{ kind: 'refused', ref, key, error }, `${ref}: No.`],
    [{ kind: 'failed', ref, key, error }, `${ref}: No.`],
    [{ kind: 'skipped', ref, key }, `${ref} · not started`],
  ])('$kind', (outcome, line) => {
    expect(describeOutcome(outcome)).toBe(line);
  });
});

test('one line for the whole run', () => {
  const requests = requestsIn('illustrations: { a: A fox, b: A wolf, c: An owl }');
  const { steps } = planOf(requests, {
    found: new Map([[requests[0]!.key, foundOf(requests[0]!)]]),
  });
  expect(
    summarize({ steps, outcomes: [bought, { kind: 'failed', ref, key, error }], spent: 0.0412 }),
  ).toBe('3 pictures: 1 kept, 1 bought, 1 failed · $0.041');
  expect(summarize({ steps: [], outcomes: [], spent: 0 })).toBe('0 pictures');
});

test('what is missing is counted and priced, whatever a build would do about it', () => {
  const requests = requestsIn('illustrations: { a: A fox, b: "A  fox", c: An owl }');
  for (const missing of ['generate', 'error', 'draft'] as const) {
    const { steps } = planOf(requests, { missing, providers: openAiOnly({ price: 0.04 }) });
    expect(missingTotal(steps)).toMatchObject({ pictures: 2, usd: 0.08 });
    expect(describeMissing(steps)).toBe('2 pictures missing, about $0.080');
  }
  const free = planOf(requests, { providers: openAiOnly({ ...COMPATIBLE, model: 'sdxl' }) });
  expect(describeMissing(free.steps)).toBe('2 pictures missing, 2 prices unknown');
  expect(describeMissing([])).toBeUndefined();
  const several = planOf(requestsIn('illustrations: { a: { prompt: A fox, n: 4 }, b: A cat }'), {
    providers: openAiOnly({ price: 0.04 }),
  });
  expect(describeMissing(several.steps)).toBe(
    '2 pictures missing (5 with their candidates), about $0.200',
  );
});

test('text from outside is shown without what could drive a terminal', () => {
  expect(plainText('a\u001b[31mb\u009b2Jc\r\nd\u2028e\u0000')).toBe('a [31mb 2Jc d e');
});
