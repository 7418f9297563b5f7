import { adopt as adoptPicture } from '@astro-illustrate/core';

import { defineCommand, type Command } from '../command.ts';
import { openStore } from '../open-store.ts';
import { readOperand } from '../read-operand.ts';
import { describePicture, toKeptJson } from '../reports/kept-picture.ts';
import { printable } from '../reports/printable.ts';

/** Keeps the picture of an unused record for a reworded prompt. */
export const adopt: Command = defineCommand({
  name: 'adopt',
  summary: 'Keep a picture for reworded words, for free',
  operands: '<page|page#name>',
  details: [
    'A mended typo is a new prompt, whose picture is missing. This keeps the one that was made for',
    'the nearest words that no page asks for any more, or the one that `--from` names.',
  ],
  flags: {
    from: {
      takes: 'text',
      value: '<key|page>',
      summary: 'Whose picture to keep: a key, its first 8 digits or more, or another page',
    },
    json: { takes: 'nothing', summary: 'One JSON document on stdout' },
  },
  async run(call) {
    const { values, terminal, operands } = call;
    const ref = readOperand(operands, 'one page', 'adopt src/content/blog/fox.md');
    const { world, options } = await openStore(call);
    const { request, from, image } = await adoptPicture(world, options, ref, values.from);
    const line = `${request.ref} keeps the picture made for "${from.spec.prompt}": ${describePicture(image)}. Nothing was paid.`;
    const kept = { ...toKeptJson('adopt', request, image), from: from.key };
    terminal.out.write(values.json ? JSON.stringify(kept, null, 2) : printable(line));
    return 0;
  },
});
