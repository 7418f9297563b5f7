import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { optionRows } from '@astro-illustrate/core';

/** The project's front page. */
export const README = path.resolve(import.meta.dirname, '../../README.md');
const BEGIN = '<!-- options: written by `pnpm fix` from the schema -->';
const END = '<!-- /options -->';

/** The README with its table of options as the schema has it. */
export async function readmeWithOptions(): Promise<{ is: string; shouldBe: string }> {
  const is = await readFile(README, 'utf8');
  const [begin, end] = [is.indexOf(BEGIN), is.indexOf(END)];
  if (begin === -1 || end < begin) throw new Error(`README.md: expected ${BEGIN} … ${END}`);
  const shouldBe = `${is.slice(0, begin)}${BEGIN}\n\n${optionsTable()}\n\n${is.slice(end)}`;
  return { is, shouldBe };
}

function optionsTable(): string {
  const rows = optionRows().map(({ name, default: value, description }) => [
    `\`${name}\``,
    value === '' ? '' : `\`${value}\``,
    description,
  ]);
  return markdownTable([['option', 'default', 'what it does'], ...rows]);
}

/** A table as the formatter leaves it: cells padded to their column. */
function markdownTable(rows: string[][]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll('|', String.raw`\|`)));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(3, ...cells.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), rule, ...body.map(line)].join('\n');
}
