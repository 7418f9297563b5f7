import { expect, test } from 'vitest';

import { makeLedger } from '../../../packages/core/src/pure/ledger.ts';
import { emptyRecord, withImages } from '../../../packages/core/src/pure/record.ts';
import { nearestAmong } from '../../../packages/core/src/pure/similar.ts';
import { imageOf, keyFor, planOf, requestFor, requestsIn } from '../samples.ts';

const spec = (prompt: string) => ({ v: 1 as const, prompt });
const record = (prompt: string, ...images: Parameters<typeof imageOf>) =>
  withImages(
    emptyRecord(keyFor(prompt), spec(prompt)),
    images.map((change) => imageOf(change)),
  );

test('every picture ever bought counts, the replaced and the pruned ones too', () => {
  const fox = withImages(record('A fox', { cost: { usd: 0.25, basis: 'price' } }), [
    imageOf({ cost: { usd: 0.5, basis: 'price' }, createdAt: '2026-10-01T00:00:00.000Z' }),
  ]);
  const { file: _, ...pruned } = imageOf({ cost: { usd: 1, basis: 'price' } });
  const gone = { ...emptyRecord(keyFor('A hen'), spec('A hen')), images: [pruned] };
  const { steps } = planOf([requestFor('illustration: A fox')]);
  const ledger = makeLedger([fox, gone], steps, []);
  expect(ledger.total).toMatchObject({ pictures: 3, usd: 1.75, unpriced: 0 });
  expect(ledger.months.map(({ name, usd }) => [name, usd])).toEqual([
    ['2026-10', 0.5],
    ['2026-11', 1.25],
  ]);
  expect(ledger.pages.map(({ name, usd }) => [name, usd])).toEqual([
    ['(no page)', 1],
    ['src/content/fox.md', 0.75],
  ]);
});

test('a picture kept for other words was paid for once', () => {
  const kept = record('Foxes', { cost: { usd: 0.5, basis: 'price' } });
  const adopted = record('Fox', { adopted: keyFor('Foxes') });
  expect(makeLedger([kept, adopted], [], []).total).toMatchObject({ pictures: 1, usd: 0.5 });
});

test('what was expected is told for a row only where all of it is known', () => {
  const usage = (usd: number, estimated?: number) => ({
    cost: { usd, basis: 'usage' as const, ...(estimated !== undefined && { estimated }) },
  });
  const both = makeLedger([record('A', usage(0.25, 0.5)), record('B', usage(0.25, 0.25))], [], []);
  expect(both.total.estimated).toBe(0.75);
  expect(both.compared).toEqual({ pictures: 2, estimated: 0.75, billed: 0.5 });
  const one = makeLedger([record('A', usage(0.25, 0.5)), record('B', usage(0.25))], [], []);
  expect(one.total.estimated).toBeUndefined();
  expect(one.compared).toEqual({ pictures: 1, estimated: 0.5, billed: 0.25 });
});

test('pages that ask for the same draft save it once', () => {
  const { steps } = planOf(requestsIn('illustration: A fox\nillustrations: { hero: A fox }'), {
    missing: 'draft',
  });
  const { missing, drafted } = makeLedger([], steps, steps);
  expect(missing.pictures).toBe(1);
  expect(drafted).toEqual(missing);
});

test('the nearest record is the one whose words changed a little, if it is the only one', () => {
  const near = record('An orange fox in teh snow', {});
  const far = record('A ship at sea', {});
  const wanted = spec('An orange fox in the snow');
  expect(nearestAmong([far, near])(wanted)).toBe(near);
  expect(nearestAmong([far])(wanted)).toBeUndefined();
  const equal = record('An orange fox in tha snow', {});
  const rival = record('An orange fox in thi snow', {});
  expect(nearestAmong([equal, rival])(wanted)).toBeUndefined();
});

test('among many unused records the reworded one is found', () => {
  const words = (seed: number) =>
    Array.from({ length: 30 }, (_, n) => `word${(seed * 37 + n * 101) % 997}`).join(' ');
  const unused = Array.from({ length: 100 }, (_, n) => record(words(n), {}));
  const nearest = nearestAmong(unused);
  for (const [n, old] of unused.entries()) {
    expect(nearest(spec(`${words(n)}s`))).toBe(old);
    expect(nearest(spec(words(n + 500).toUpperCase()))).toBeUndefined();
  }
});
