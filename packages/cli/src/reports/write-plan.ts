import {
  describeTotal,
  distinctPurchases,
  plural,
  totalOf,
  type Step,
} from '@astro-illustrate/core';

import type { Terminal } from '../terminal.ts';
import type { GenerateReport } from './generate-json.ts';
import { writeProblems } from './problems.ts';
import { estimateCell, stepColumns } from './step-columns.ts';
import { renderTable, type Column } from './render-table.ts';

/** What a run would do, step by step, and what it would cost. */
export function writePlan(
  { steps, problems }: GenerateReport,
  keyless: string | undefined,
  { out, err }: Terminal,
): void {
  const asked = steps.filter((step) => step.do !== 'leave');
  if (asked.length > 0) out.write(`${renderTable(asked, columns, out)}\n`);
  if (keyless !== undefined) err.write(keyless);
  writeProblems(problems, err);
  const total = totalOf(distinctPurchases(asked));
  out.write(
    total.pictures > 0
      ? `Would buy ${plural(total.pictures, 'picture')}, ${describeTotal(total)}. Nothing was bought.`
      : 'Would buy nothing.',
  );
}

const verbs = {
  use: 'keep',
  buy: 'buy',
  draft: 'draw a draft',
  fail: 'fail',
  leave: 'leave',
} as const satisfies Record<Step['do'], string>;

const columns: ReadonlyArray<Column<Step>> = [
  stepColumns.page,
  stepColumns.name,
  {
    title: 'would',
    cell: (step) => verbs[step.do],
    format: (step) => (step.do === 'buy' ? 'cyan' : step.do === 'fail' ? 'red' : 'reset'),
  },
  {
    title: 'cost',
    cell: (step) => (step.do === 'buy' ? estimateCell(step) : ''),
    align: 'right',
  },
  stepColumns.because,
];
