// The fault suite for as long as one likes: node test/faults/soak.ts [--rounds 1] [--kills 200] [--seed <n>].
// Prints the same table as the tests, and ends with 1 where something is lost, paid twice or torn.
import { parseArgs } from 'node:util';

import { allCases } from './all-cases.ts';
import { openShop } from './shop.ts';
import { emptyTally, formatTable, sum, type Tally } from './tally.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1' },
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '20261122' },
  },
});
const rows = new Map<string, Tally>();
const failures: string[] = [];

await using shop = await openShop();
for (let round = 0; round < Number(values.rounds); round++) {
  const seed = Number(values.seed) + round;
  for (const one of allCases({ kills: Number(values.kills), opens: 60, seed })) {
    const { name, impossible } = one;
    if (impossible !== undefined) {
      console.log(`skipped, since ${impossible}: ${name}`);
      continue;
    }
    try {
      const tally = await one.run(shop);
      rows.set(name, sum([rows.get(name) ?? emptyTally(), tally]));
      failures.push(...tally.torn.map((one) => `${name}: ${one}`));
      if (tally.lost > 0) failures.push(`${name}: ${tally.lost} lost`);
      if (tally.twice > 0) failures.push(`${name}: ${tally.twice} paid twice`);
    } catch (error) {
      failures.push(`${name}: ${String(error)}`);
    }
    console.log(`round ${round + 1}, seed ${seed}: ${name}`);
  }
}
console.log(`\n${formatTable(rows)}`);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
