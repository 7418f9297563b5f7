import { examine, inspectMachine } from '@astro-illustrate/core';

import { checkAstro, checkNode } from '../check-runtime.ts';
import { defineCommand, type Command } from '../command.ts';
import { openWorld } from '../open-world.ts';
import { isMended, toDoctorJson, writeChecks } from '../reports/checks.ts';

/** Looks at everything that pictures need. Buys and writes nothing. */
export const doctor: Command = defineCommand({
  name: 'doctor',
  summary: 'Look at everything that pictures need, and say what to do',
  details: [
    'Node, Astro, the image library, pages, services, models and their last days, the store, git',
    'and CI. It exits with 1 where something must be mended. Keys are never printed. Nothing is',
    'sent unless `--online` allows what costs nothing: the list of models.',
  ],
  flags: {
    online: { takes: 'nothing', summary: 'Also ask each service for its models, free of charge' },
    json: { takes: 'nothing', summary: 'One JSON document on stdout' },
  },
  async run(call) {
    const { values, terminal } = call;
    const { world, options, policy, root } = await openWorld(call);
    const machine = await inspectMachine(root, options.dir);
    const online = values.online ?? false;
    const checks = [
      checkNode(process.versions.node),
      checkAstro(root),
      ...(await examine(world, options, { machine, policy, online })),
    ];
    if (values.json) terminal.out.write(JSON.stringify(toDoctorJson(checks), null, 2));
    else writeChecks(checks, terminal);
    return isMended(checks) ? 0 : 1;
  },
});
