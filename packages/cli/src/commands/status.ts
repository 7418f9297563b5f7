import { suggestAdoptions, survey } from '@astro-illustrate/core';

import { defineCommand, type Command } from '../command.ts';
import { openStore } from '../open-store.ts';
import { openWorld } from '../open-world.ts';
import { toStatusJson, type StatusReport } from '../reports/status-json.ts';
import { describeKeyless } from '../reports/keyless.ts';
import { writeStatus } from '../reports/write-status.ts';

/** Shows every picture that a page asks for, its state and its cost. Buys nothing. */
export const status: Command = defineCommand({
  name: 'status',
  summary: 'Show every picture, its state and its cost',
  flags: {
    check: { takes: 'nothing', summary: 'Exit 1 unless every picture is there' },
    json: { takes: 'nothing', summary: 'One JSON document on stdout' },
  },
  async run(call) {
    const { values, terminal } = call;
    // A check looks and writes nothing.
    const { world, policy, options, recovered } = values.check
      ? { ...(await openWorld(call)), recovered: [] }
      : await openStore(call);
    const plan = await survey(world, options, {
      wishes: { only: [], regenerate: [], stale: false, explicit: false },
      missing: policy.whenMissing,
      overrides: {},
    });
    const missing = plan.steps.filter(({ state }) => state === 'missing');
    const adoptable = await suggestAdoptions(
      world,
      options,
      missing.map(({ request }) => request),
    );
    const isWhole = plan.steps.every(({ state }) => state === 'fresh' || state === 'stale');
    const isSound = plan.problems.length === 0 && recovered.every(({ kind }) => kind !== 'failed');
    const ok = isSound && (isWhole || !values.check);
    const report: StatusReport = { ...plan, recovered, adoptable, ok };

    if (values.json) terminal.out.write(JSON.stringify(toStatusJson(report), null, 2));
    else {
      writeStatus(report, terminal);
      const keyless = describeKeyless(report, world);
      if (keyless !== undefined) terminal.out.write(keyless);
    }
    return ok ? 0 : 1;
  },
});
