import { sumCosts } from '@astro-illustrate/core';

import { defineCommand, type Command } from '../command.ts';
import { openStore } from '../open-store.ts';
import { toCostJson } from '../reports/cost-json.ts';
import { writeProblems } from '../reports/problems.ts';
import { writeLedger } from '../reports/write-ledger.ts';

/** Sums what the site's pictures have cost. Buys nothing. */
export const cost: Command = defineCommand({
  name: 'cost',
  summary: 'Show what was paid, and what is still to pay',
  details: [
    'Every picture ever bought counts, the replaced and the removed ones too: the records keep',
    'what each of them cost. `?` marks pictures whose price nobody has stated.',
  ],
  flags: { json: { takes: 'nothing', summary: 'One JSON document on stdout' } },
  async run(call) {
    const { values, terminal } = call;
    const { world, options } = await openStore(call);
    const { ledger, problems } = await sumCosts(world, options);
    const ok = problems.length === 0;
    if (values.json) {
      terminal.out.write(JSON.stringify(toCostJson(ledger, problems, ok), null, 2));
      return ok ? 0 : 1;
    }
    writeLedger(ledger, terminal);
    writeProblems(problems, terminal.err);
    return ok ? 0 : 1;
  },
});
