import { listCommissions } from '@astro-illustrate/core';

import { defineCommand, type Command } from '../command.ts';
import { openStore } from '../open-store.ts';
import { writeProblems } from '../reports/problems.ts';
import { toPromptsJson, writePrompts } from '../reports/prompts.ts';

/** Prints what to ask for elsewhere. */
export const prompts: Command = defineCommand({
  name: 'prompts',
  summary: 'Print the prompts of missing pictures, to make them elsewhere',
  operands: '[page|page#name|glob…]',
  details: [
    'Every missing picture, or whatever is named. Paste a prompt into any service, save the picture',
    'under the name that is printed with it, and take it in: npx astro-illustrate import <folder>.',
    'Nothing here talks to Midjourney: its terms forbid automating its site.',
  ],
  flags: {
    for: {
      takes: 'word',
      words: ['midjourney'],
      summary: 'The form of this service: `--ar`, `--seed`, `--style raw`, `--no`',
    },
    json: { takes: 'nothing', summary: 'One JSON document on stdout' },
  },
  async run(call) {
    const { values, operands, terminal } = call;
    const { world, options } = await openStore(call);
    const { commissions, problems } = await listCommissions(world, options, operands);
    const ok = problems.length === 0;
    const form = values.for === 'midjourney' ? 'midjourney' : 'prompt';
    if (values.json) {
      terminal.out.write(JSON.stringify(toPromptsJson(commissions, problems, form), null, 2));
    } else {
      writePrompts(commissions, form, operands.length > 0, terminal);
      writeProblems(problems, terminal.err);
    }
    return ok ? 0 : 1;
  },
});
