import {
  describeTotal,
  formatUsd,
  plural,
  type Expected,
  type Ledger,
  type LedgerRow,
} from '@astro-illustrate/core';

import type { Terminal } from '../terminal.ts';
import { printable } from './printable.ts';
import { renderTable, type Column } from './render-table.ts';

/** Pages that the table shows; the others are one row. */
const PAGES = 20;

type Row = LedgerRow & { by: string };

/** One table of what was paid, then a line each for what is to come. */
export function writeLedger(ledger: Ledger, { out }: Terminal): void {
  const { total, compared, missing, drafted } = ledger;
  if (total.pictures === 0) out.write('Nothing was bought yet.');
  else out.write(`${renderTable(rowsOf(ledger), columns, out)}\n`);
  if (compared.pictures > 0) {
    out.write(
      `${plural(compared.pictures, 'picture')} expected to cost ${formatUsd(compared.estimated)}, ` +
        `billed at ${formatUsd(compared.billed)}`,
    );
  }
  if (total.unpriced > 0) {
    out.write(`${plural(total.unpriced, 'picture')} without a known cost; not in the sums`);
  }
  if (missing.pictures > 0) {
    out.write(
      `${plural(missing.pictures, 'picture')} missing, ${expectedText(missing)}: npx astro-illustrate generate`,
    );
  }
  if (drafted.pictures > 0) {
    const pictures = plural(drafted.pictures, 'picture');
    out.write(`Drafts stand in for ${pictures} that would cost ${expectedText(drafted)}`);
  }
}

function expectedText(expected: Expected): string {
  const { usd, unpriced } = expected;
  const known = `${describeTotal(expected)} by estimate`;
  if (unpriced === 0) return known;
  const unknown = `${plural(unpriced, 'price')} unknown`;
  return usd === 0 ? unknown : `${known}, ${unknown}`;
}

function rowsOf({ months, models, pages, total }: Ledger): Row[] {
  const others = pages.slice(PAGES);
  const rows = [
    ...months.map((row) => ({ ...row, by: 'month' })),
    ...models.map((row) => ({ ...row, by: 'model' })),
    ...pages.slice(0, PAGES).map((row) => ({ ...row, by: 'page' })),
    ...(others.length > 0 ? [{ ...sumOf(others), by: 'page' }] : []),
    { ...total, by: 'total', name: '' },
  ];
  // The first row of a kind names it for all.
  return rows.map((row, index) => ({ ...row, by: rows[index - 1]?.by === row.by ? '' : row.by }));
}

function sumOf(rows: readonly LedgerRow[]): LedgerRow {
  const sum = (of: (row: LedgerRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  const isWhole = rows.every(({ estimated }) => estimated !== undefined);
  return {
    name: `(${rows.length} more: --json)`,
    pictures: sum(({ pictures }) => pictures),
    usd: sum(({ usd }) => usd),
    unpriced: sum(({ unpriced }) => unpriced),
    estimated: isWhole ? sum(({ estimated }) => estimated ?? 0) : undefined,
  };
}

const columns: ReadonlyArray<Column<Row>> = [
  { title: 'by', cell: ({ by }) => by, format: () => 'bold' },
  { title: 'what', cell: ({ name }) => printable(name), shrinks: 'path' },
  { title: 'pictures', cell: ({ pictures }) => String(pictures), align: 'right' },
  {
    title: 'expected',
    cell: ({ estimated }) => (estimated === undefined ? '' : formatUsd(estimated)),
    align: 'right',
  },
  { title: 'paid', cell: paidCell, align: 'right' },
];

function paidCell({ usd, unpriced, pictures }: Row): string {
  if (unpriced === pictures) return '?';
  return unpriced > 0 ? `${formatUsd(usd)} + ${unpriced} ?` : formatUsd(usd);
}
