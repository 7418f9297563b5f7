import { describeMissing, formatUsd, plural, type Plan, type Step } from '@astro-illustrate/core';

import type { Output, Terminal } from '../terminal.ts';
import { writeProblems } from './problems.ts';
import { costInUse, countStates } from './status-totals.ts';
import { estimateCell, stateFormats, stepColumns } from './step-columns.ts';
import { renderTable, type Column } from './render-table.ts';

/** The table on `out` with its totals; what is wrong on `err`. */
export function writeStatus({ steps, problems }: Plan, { out, err }: Terminal): void {
  if (steps.length > 0) {
    out.write(`${renderTable(steps, columns, out)}\n`);
    for (const line of totals(steps, out)) out.write(line);
  } else if (problems.length === 0) {
    out.write('No page asks for a picture. Write `illustration: <prompt>` in its frontmatter.');
  }
  writeProblems(problems, err);
}

const columns: ReadonlyArray<Column<Step>> = [
  stepColumns.page,
  stepColumns.name,
  stepColumns.state,
  {
    title: 'size',
    cell: ({ image }) => (image ? `${image.width}x${image.height}` : ''),
    align: 'right',
  },
  { title: 'cost', cell: costCell, align: 'right' },
  stepColumns.because,
];

function costCell(step: Step): string {
  if (step.image) return step.image.cost ? formatUsd(step.image.cost.usd) : '?';
  return step.state === 'missing' ? estimateCell(step) : '';
}

function totals(steps: readonly Step[], output: Output): string[] {
  const counts = countStates(steps);
  const said = (['fresh', 'stale', 'missing', 'damaged', 'refused'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => output.style(stateFormats[state], `${counts[state]} ${state}`));
  const paid = costInUse(steps);
  const lines = [
    `${plural(steps.length, 'picture')}: ${said.join(', ')}${paid > 0 ? ` · paid ${formatUsd(paid)}` : ''}`,
  ];
  const missing = describeMissing(steps);
  if (missing !== undefined) lines.push(`${missing}: astro-illustrate generate`);
  if (counts.stale > 0) lines.push('Stale ones stay in use: astro-illustrate generate --stale');
  if (counts.refused > 0) {
    lines.push('Refused ones are not asked again: astro-illustrate generate --regenerate <page>');
  }
  return lines;
}
