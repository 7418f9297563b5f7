/** What one case came to: requests, not pictures. */
export interface Tally {
  /** Faulty runs. */
  runs: number;
  /** Requests that the service has billed. */
  paid: number;
  /** Requests whose pictures are in a record. */
  kept: number;
  /** Billed requests whose answer never reached the disk, each reported as such. */
  unknown: number;
  /** Billed requests or arrived pictures that are nowhere. */
  lost: number;
  /** Requests that were billed again although nobody asked. */
  twice: number;
  /** Sentences about files that are not whole, and pages without a picture. */
  torn: string[];
}

export function emptyTally(): Tally {
  return { runs: 0, paid: 0, kept: 0, unknown: 0, lost: 0, twice: 0, torn: [] };
}

export function sum(tallies: readonly Tally[]): Tally {
  const total = emptyTally();
  for (const one of tallies) {
    total.runs += one.runs;
    total.paid += one.paid;
    total.kept += one.kept;
    total.unknown += one.unknown;
    total.lost += one.lost;
    total.twice += one.twice;
    total.torn.push(...one.torn);
  }
  return total;
}

/** The summary as a table, one row a case. */
export function formatTable(rows: ReadonlyMap<string, Tally>): string {
  const all = [...rows, ['all', sum([...rows.values()])] as const];
  const cells = all.map(([name, { runs, paid, kept, unknown, lost, twice, torn }]) => [
    name,
    ...[runs, paid, kept, unknown, lost, twice, torn.length].map(String),
  ]);
  const lines = [HEADINGS, ...cells];
  const widths = HEADINGS.map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

const HEADINGS = ['case', 'runs', 'paid', 'kept', 'unanswered', 'lost', 'twice', 'torn'];
