import { pruneStore } from '@astro-illustrate/core';

import { defineCommand, type Command } from '../command.ts';
import { days } from '../duration.ts';
import { openStore } from '../open-store.ts';
import { toPruneJson, writePruning, type PruneReport } from '../reports/pruning.ts';

/** How long a picture stays that no page asks for. */
const GRACE = days(30);

/** Removes the files of pictures that nobody asks for. */
export const prune: Command = defineCommand({
  name: 'prune',
  summary: 'Remove pictures that no page asks for',
  details: [
    'A picture goes once no page of the working tree nor of any local branch has asked for it for',
    'as long as its grace. The grace counts from the day that this machine first saw it unused,',
    'which is when `prune` first ran here after that; the note lies in the cache of Astro, and is',
    'not written by `--dry-run`. Records stay: they say what the site has cost. Nor is anything',
    'lost that was committed: `verify --repair` and `git` bring files back. Requests that nobody',
    'answered are forgotten where no page has their words any more.',
  ],
  flags: {
    'dry-run': { takes: 'nothing', summary: 'Show what would go, and remove nothing' },
    grace: {
      takes: 'duration',
      value: '<30d|12h>',
      summary: 'How long an unused picture stays (default 30d; 0d for not at all)',
    },
    json: { takes: 'nothing', summary: 'One JSON document on stdout' },
  },
  async run(call) {
    const { values, terminal } = call;
    const { world, options } = await openStore(call);
    const dryRun = values['dry-run'] ?? false;
    const grace = values.grace ?? GRACE;
    const report: PruneReport = {
      ...(await pruneStore(world, options, { dryRun, grace })),
      isDryRun: dryRun,
      grace,
    };
    if (values.json) terminal.out.write(JSON.stringify(toPruneJson(report), null, 2));
    else writePruning(report, terminal);
    return 0;
  },
});
