import {
  describeAdoption,
  describeMissing,
  formatUsd,
  plural,
  type Step,
} from '@astro-illustrate/core';

import type { Output, Terminal } from '../terminal.ts';
import { printable } from './printable.ts';
import { writeProblems } from './problems.ts';
import type { StatusReport } from './status-json.ts';
import { costInUse, countStates } from './status-totals.ts';
import { estimateCell, stateFormats, stepColumns } from './step-columns.ts';
import { renderTable, type Column } from './render-table.ts';

/** The table on `out` with its totals; what is wrong on `err`. */
export function writeStatus(
  { steps, problems, adoptable, abandoned }: StatusReport,
  { out, err }: Terminal,
): void {
  if (steps.length > 0) {
    out.write(`${renderTable(steps, columns, out)}\n`);
    for (const line of totals(steps, out)) out.write(line);
    for (const line of unanswered(steps, out)) out.write(line);
    for (const { request } of steps.filter((step) => adoptable.has(step.request.key))) {
      out.write(describeAdoption(printable(request.ref)));
    }
  } else if (problems.length === 0) {
    out.write('No page asks for a picture. Write `illustration: <prompt>` in its frontmatter.');
  }
  for (const { ref, at } of abandoned) {
    out.write(
      `${printable(ref)}: other words of it were sent on ${at.slice(0, 10)} and may have been billed; forget that: npx astro-illustrate prune`,
    );
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

/** What may have been billed already, each with the command that asks again. */
function unanswered(steps: readonly Step[], output: Output): string[] {
  return steps.flatMap(({ request, intent }) => {
    if (!intent) return [];
    const ref = printable(request.ref);
    const billed = output.style('yellow', 'may have been billed');
    const day = intent.at.slice(0, 10);
    return `${ref}: sent on ${day} and ${billed}, but no picture came; ask again: npx astro-illustrate generate ${ref}`;
  });
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
  if (missing !== undefined) lines.push(`${missing}: npx astro-illustrate generate`);
  if (counts.stale > 0) lines.push('Stale ones stay in use: npx astro-illustrate generate --stale');
  if (counts.refused > 0) {
    lines.push(
      'Refused ones are not asked again: npx astro-illustrate generate --regenerate <page>',
    );
  }
  return lines;
}
