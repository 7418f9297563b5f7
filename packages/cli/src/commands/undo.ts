import { undo as undoPicture } from '@astro-illustrate/core';

import { defineCommand, type Command } from '../command.ts';
import { openStore } from '../open-store.ts';
import { readOperand } from '../read-operand.ts';
import { describePicture, toKeptJson } from '../reports/kept-picture.ts';
import { printable } from '../reports/printable.ts';

/** Shows the picture again that a page showed before it was bought again. */
export const undo: Command = defineCommand({
  name: 'undo',
  summary: 'Show the previous picture of a page again',
  operands: '<page|page#name>',
  details: [
    'For a picture that was bought again, or imported over another. Nothing is paid, and the',
    'picture that is put away stays in the store.',
  ],
  flags: { json: { takes: 'nothing', summary: 'One JSON document on stdout' } },
  async run(call) {
    const { values, terminal, operands } = call;
    const ref = readOperand(operands, 'one page', 'undo src/content/blog/fox.md');
    const { world, options } = await openStore(call);
    const { request, image } = await undoPicture(world, options, ref);
    const line = `${request.ref} shows its earlier picture again: ${describePicture(image)}`;
    terminal.out.write(
      values.json ? JSON.stringify(toKeptJson('undo', request, image), null, 2) : printable(line),
    );
    return 0;
  },
});
