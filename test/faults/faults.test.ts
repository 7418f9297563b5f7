import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { allCases } from './all-cases.ts';
import { openShop, type Shop } from './shop.ts';
import { formatTable, type Tally } from './tally.ts';

let shop: Shop;
const rows = new Map<string, Tally>();

beforeAll(async () => {
  shop = await openShop();
});
afterAll(async () => {
  await shop[Symbol.asyncDispose]();
  console.log(`\n${formatTable(rows)}\n`);
});

const cases = allCases({ kills: 40, opens: 20, seed: 20_261_122 });

describe('nothing paid for is lost, paid twice or torn by', () => {
  test.for(cases)('$name', async (one, { skip }) => {
    const { name, impossible } = one;
    if (impossible !== undefined) console.log(`skipped, since ${impossible}: ${name}`);
    skip(impossible !== undefined, impossible);
    const tally = await one.run(shop);
    rows.set(name, tally);
    expect(tally.runs, 'runs').toBeGreaterThan(0);
    expect(tally.paid, 'paid, else nothing was tried').toBeGreaterThan(0);
    expect(tally).toMatchObject({ lost: 0, twice: 0, torn: [] });
    const { kept, unknown, paid } = tally;
    expect(kept + unknown, 'every payment is a record, or said to be unanswered').toBe(paid);
  });
});
