import { IllustrateError, importPictures } from '@astro-illustrate/core';

import { defineCommand, type Command } from '../command.ts';
import { findFiles } from '../find-files.ts';
import { openStore } from '../open-store.ts';
import { readOperand } from '../read-operand.ts';
import { toImportJson, writeImported } from '../reports/imported.ts';

/** Takes pictures that were made elsewhere into the store. */
export const importCommand: Command = defineCommand({
  name: 'import',
  summary: 'Take in a picture made elsewhere: Midjourney, a designer, a photograph',
  operands: '<file|folder>',
  details: [
    'A file goes to the page that `--for` names; the files of a folder go to the pages under whose',
    'names `npx astro-illustrate prompts` printed them. An imported picture is never stale and never',
    'bought over; `undo` brings back the one before it.',
  ],
  flags: {
    for: { takes: 'text', value: '<page|page#name>', summary: 'The picture that the file is for' },
    origin: {
      takes: 'text',
      value: '<name>',
      summary: 'Where it comes from, as `midjourney` (default: `elsewhere`)',
    },
    cost: {
      takes: 'number',
      value: '<usd>',
      atLeast: 0,
      summary: 'What each cost, in US dollars; unknown where left out',
    },
    licence: { takes: 'text', value: '<text>', summary: 'The terms under which it may be shown' },
    json: { takes: 'nothing', summary: 'One JSON document on stdout' },
  },
  async run(call) {
    const { values, operands, terminal } = call;
    const given = readOperand(
      operands,
      'one file or folder',
      'import fox.png --for src/content/blog/fox.md',
    );
    const { files, isFolder } = await findFiles(terminal.cwd, given);
    if (isFolder && values.for !== undefined) {
      throw new IllustrateError('bad-arguments', '`--for` is for one file, got a folder', {
        hint: 'Name the file, or leave `--for` out: files are matched by the names that `prompts` prints.',
      });
    }
    const { world, options } = await openStore(call);
    const imported = await importPictures(world, options, files, {
      ref: values.for,
      origin: values.origin ?? 'elsewhere',
      usd: values.cost,
      licence: values.licence,
    });
    if (values.json) terminal.out.write(JSON.stringify(toImportJson(imported), null, 2));
    else writeImported(imported, terminal);
    return imported.every(({ kind }) => kind === 'imported') ? 0 : 1;
  },
});
