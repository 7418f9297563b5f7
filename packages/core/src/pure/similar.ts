import leven from 'leven';

import type { Spec, StoreRecord } from '../model.ts';

/** Share of a prompt that may differ for it to count as a reworded one. */
const NEAR = 0.3;
/** Prompts past this are compared by their beginnings: the algorithm's time is quadratic. */
const COMPARED = 400;

/**
 * The unused record whose prompt is nearly a spec's own: most likely what the page asked for
 * before it was reworded. Undefined where none is near, or two are equally near.
 */
export function nearestRecord(spec: Spec, unused: readonly StoreRecord[]): StoreRecord | undefined {
  const wanted = spec.prompt.slice(0, COMPARED);
  const ranked = unused
    .filter(({ chosen }) => chosen !== undefined)
    .map((record) => {
      const other = record.spec.prompt.slice(0, COMPARED);
      return { record, share: leven(wanted, other) / Math.max(wanted.length, other.length, 1) };
    })
    .filter(({ share }) => share <= NEAR)
    .toSorted((a, b) => a.share - b.share);
  const [first, second] = ranked;
  return first && first.share !== second?.share ? first.record : undefined;
}
