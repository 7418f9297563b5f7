import leven from 'leven';

import type { Spec, StoreRecord } from '../model.ts';

/** Share of a prompt that may differ for it to count as a reworded one. */
const NEAR = 0.3;
/** Prompts past this are compared by their beginnings: the algorithm's time is quadratic. */
const COMPARED = 400;
/** Prompts from here on, in characters, are compared only where they share words at all. */
const LONG = 40;
/** Share of the words of the shorter of two prompts that reworded ones have in common. */
const COMMON = 0.4;

interface Text {
  prompt: string;
  words: ReadonlySet<string>;
}

/**
 * For a spec, the unused record whose prompt is nearly its own: most likely what the page asked
 * for before it was reworded. Undefined where none is near, or two are equally near.
 */
export function nearestAmong(
  unused: readonly StoreRecord[],
): (spec: Spec) => StoreRecord | undefined {
  const candidates = unused
    .filter(({ chosen }) => chosen !== undefined)
    .map((record) => ({ record, text: toText(record.spec) }));
  return (spec) => {
    const wanted = toText(spec);
    const [first, second] = candidates
      .filter(({ text }) => mayBeNear(wanted, text))
      .map(({ record, text }) => ({ record, share: shareChanged(wanted, text) }))
      .filter(({ share }) => share <= NEAR)
      .toSorted((a, b) => a.share - b.share);
    return first && first.share !== second?.share ? first.record : undefined;
  };
}

function toText({ prompt }: Spec): Text {
  const compared = prompt.slice(0, COMPARED);
  return { prompt: compared, words: new Set(compared.toLowerCase().match(/[\p{L}\p{N}]+/gu)) };
}

/** Rules most pairs out, so that a site with hundreds of both takes no noticeable time. */
function mayBeNear(a: Text, b: Text): boolean {
  const longest = Math.max(a.prompt.length, b.prompt.length);
  if (Math.abs(a.prompt.length - b.prompt.length) > NEAR * longest) return false;
  if (longest < LONG) return true;
  const [fewer, more] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  const common = [...fewer].filter((word) => more.has(word)).length;
  return common >= COMMON * fewer.size;
}

function shareChanged({ prompt: a }: Text, { prompt: b }: Text): number {
  const longest = Math.max(a.length, b.length, 1);
  const maxDistance = Math.floor(NEAR * longest) + 1;
  return leven(a, b, { maxDistance }) / longest;
}
