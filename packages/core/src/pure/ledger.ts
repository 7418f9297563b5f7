import type { Step, StoredImage, StoreRecord } from '../model.ts';
import { missingTotal } from './report.ts';

/** What one row of the ledger sums up. */
export interface LedgerRow {
  name: string;
  pictures: number;
  /** US dollars; pictures without a known cost count as 0 and in `unpriced`. */
  usd: number;
  unpriced: number;
}

/** What a site's pictures have cost, and what is still to pay. */
export interface Ledger {
  total: LedgerRow;
  /** `2026-11`, oldest first. */
  months: LedgerRow[];
  /** `openai gpt-image-2.6-flare`, dearest first. */
  models: LedgerRow[];
  /** Refs, dearest first; `(no page)` for records that no page asks for. */
  pages: LedgerRow[];
  /** What the missing pictures would cost. */
  missing: { pictures: number; usd: number; atMost: boolean; unpriced: number };
}

/** Sums every picture ever bought, the pruned and the replaced ones included. */
export function makeLedger(records: readonly StoreRecord[], steps: readonly Step[]): Ledger {
  const refs = new Map<string, string>();
  for (const { request } of steps) if (!refs.has(request.key)) refs.set(request.key, request.ref);
  const bought = records.flatMap(({ key, images }) =>
    images.filter(({ adopted }) => adopted === undefined).map((image) => ({ key, image })),
  );
  const sum = (nameOf: (one: { key: string; image: StoredImage }) => string) => {
    const rows = new Map<string, LedgerRow>();
    for (const one of bought) {
      const name = nameOf(one);
      const row = rows.get(name) ?? { name, pictures: 0, usd: 0, unpriced: 0 };
      rows.set(name, row);
      row.pictures += 1;
      row.usd += one.image.cost?.usd ?? 0;
      row.unpriced += one.image.cost ? 0 : 1;
    }
    return [...rows.values()];
  };
  const { pictures, usd, atMost, unpriced } = missingTotal(steps);
  const dearestFirst = (a: LedgerRow, b: LedgerRow) => b.usd - a.usd || compare(a.name, b.name);
  const [total] = sum(() => 'total');
  return {
    total: total ?? { name: 'total', pictures: 0, usd: 0, unpriced: 0 },
    months: sum(({ image }) => image.createdAt.slice(0, 7)).toSorted((a, b) =>
      compare(a.name, b.name),
    ),
    models: sum(({ image }) => `${image.made.provider} ${image.made.model}`).toSorted(dearestFirst),
    pages: sum(({ key }) => refs.get(key) ?? '(no page)').toSorted(dearestFirst),
    missing: { pictures, usd, atMost, unpriced: unpriced.length },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
