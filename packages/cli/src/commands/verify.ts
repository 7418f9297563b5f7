import { verify as verifyStore } from '@astro-illustrate/core';

import { defineCommand, type Command } from '../command.ts';
import { openStore } from '../open-store.ts';
import { toVerifyJson } from '../reports/verify-json.ts';
import { writeVerification } from '../reports/write-verification.ts';

/** Checks every record and image of the store. Buys nothing. */
export const verify: Command = defineCommand({
  name: 'verify',
  summary: 'Check every record and picture of the store',
  details: [
    'It exits with 1 where something is amiss. `--repair` brings files back from the journal and',
    'from git, its history included; it never buys.',
  ],
  flags: {
    repair: { takes: 'nothing', summary: 'Bring back what the journal and git hold' },
    json: { takes: 'nothing', summary: 'One JSON document on stdout' },
  },
  async run(call) {
    const { values, terminal } = call;
    const { world, options } = await openStore(call);
    const verification = await verifyStore(world, options, values.repair ?? false);
    const ok = verification.findings.every(({ repaired }) => repaired);
    if (values.json) terminal.out.write(JSON.stringify(toVerifyJson(verification, ok), null, 2));
    else writeVerification(verification, values.repair ?? false, terminal);
    return ok ? 0 : 1;
  },
});
