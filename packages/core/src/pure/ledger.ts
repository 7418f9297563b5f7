import type { Step, StoredImage, StoreRecord } from '../model.ts';
import { distinctPurchases, totalOf, type Total } from './budget.ts';
import { missingTotal } from './report.ts';

/** What one row of the ledger sums up. */
export interface LedgerRow {
  name: string;
  pictures: number;
  /** US dollars; pictures without a known cost count as 0 and in `unpriced`. */
  usd: number;
  unpriced: number;
  /** What was expected before, in US dollars; undefined unless every picture's record holds it. */
  estimated: number | undefined;
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
  /** What was expected and what was billed, over the pictures whose records hold both. */
  compared: { pictures: number; estimated: number; billed: number };
  /** What the missing pictures would cost. */
  missing: Expected;
  /** What buying the pictures would cost for which a draft stands now. */
  drafted: Expected;
}

/** What pictures are expected to cost. */
export interface Expected {
  pictures: number;
  /** US dollars, without those that have no price. */
  usd: number;
  /** True where the figure is an upper bound. */
  atMost: boolean;
  /** How many have no known price. */
  unpriced: number;
}

/**
 * Sums every picture ever bought, the pruned and the replaced ones included.
 * @param drafted the steps whose pages show a draft now
 */
export function makeLedger(
  records: readonly StoreRecord[],
  steps: readonly Step[],
  drafted: readonly Step[],
): Ledger {
  const refs = new Map<string, string>();
  for (const { request } of steps) if (!refs.has(request.key)) refs.set(request.key, request.ref);
  const bought = records.flatMap(({ key, images }) =>
    images.filter(({ adopted }) => adopted === undefined).map((image) => ({ key, image })),
  );
  const sum = (nameOf: (one: { key: string; image: StoredImage }) => string) => {
    const rows = new Map<string, LedgerRow>();
    for (const one of bought) {
      const name = nameOf(one);
      const row = rows.get(name) ?? emptyRow(name);
      rows.set(name, row);
      const { cost } = one.image;
      row.pictures += 1;
      row.usd += cost?.usd ?? 0;
      row.unpriced += cost ? 0 : 1;
      row.estimated =
        row.estimated === undefined || cost?.estimated === undefined
          ? undefined
          : row.estimated + cost.estimated;
    }
    return [...rows.values()];
  };
  const dearestFirst = (a: LedgerRow, b: LedgerRow) => b.usd - a.usd || compare(a.name, b.name);
  const [total] = sum(() => 'total');
  return {
    total: total ?? emptyRow('total'),
    months: sum(({ image }) => image.createdAt.slice(0, 7)).toSorted((a, b) =>
      compare(a.name, b.name),
    ),
    models: sum(({ image }) => `${image.made.provider} ${image.made.model}`).toSorted(dearestFirst),
    pages: sum(({ key }) => refs.get(key) ?? '(no page)').toSorted(dearestFirst),
    compared: billedAgainstEstimate(bought.map(({ image }) => image)),
    missing: expected(missingTotal(steps)),
    drafted: expected(totalOf(distinctPurchases(drafted.map((step) => ({ ...step, do: 'buy' }))))),
  };
}

function emptyRow(name: string): LedgerRow {
  return { name, pictures: 0, usd: 0, unpriced: 0, estimated: 0 };
}

function expected({ pictures, usd, atMost, unpriced }: Total): Expected {
  return { pictures, usd, atMost, unpriced: unpriced.length };
}

function billedAgainstEstimate(images: readonly StoredImage[]): Ledger['compared'] {
  const compared = { pictures: 0, estimated: 0, billed: 0 };
  for (const { cost } of images) {
    if (cost?.estimated === undefined) continue;
    compared.pictures += 1;
    compared.estimated += cost.estimated;
    compared.billed += cost.usd;
  }
  return compared;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
