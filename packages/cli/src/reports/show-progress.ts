import { describeOutcome, describeTotal, plural, totalOf, type Run } from '@astro-illustrate/core';

import type { Output, Terminal } from '../terminal.ts';
import { printable } from './printable.ts';

const BAR = 24;

/**
 * Says what is bought and, as each picture is done, one line: `3/12 src/posts/fox.md · 8.2 s · $0.041`.
 * Where a person watches, a bar stays below. Disposing takes it away.
 */
export function showProgress(
  terminal: Terminal,
  say: Output,
): Pick<Run, 'onPurchases' | 'onOutcome'> & Disposable {
  const startedAt = Date.now();
  let at: { done: number; total: number } | undefined;
  const draw = () => {
    terminal.pin(at && describeProgress(at, Date.now() - startedAt));
  };
  const ticking = terminal.isWatched ? setInterval(draw, 1000).unref() : undefined;
  return {
    onPurchases(purchases) {
      const total = totalOf(purchases);
      say.write(`Buying ${plural(total.pictures, 'picture')}, ${describeTotal(total)}`);
      at = { done: 0, total: purchases.length };
      draw();
    },
    onOutcome(outcome, done, total) {
      at = done < total ? { done, total } : undefined;
      const isOld = outcome.kind === 'drafted' && !outcome.drawn;
      if (!isOld) say.write(`${done}/${total} ${printable(describeOutcome(outcome))}`);
      draw();
    },
    [Symbol.dispose]() {
      clearInterval(ticking);
      terminal.pin(undefined);
    },
  };
}

/** `━━━━━━━━──────── 3/12 · 41 s`. */
function describeProgress(
  { done, total }: { done: number; total: number },
  elapsed: number,
): string {
  const filled = Math.floor((done / total) * BAR);
  const bar = '━'.repeat(filled) + '─'.repeat(BAR - filled);
  return `${bar} ${done}/${total} · ${Math.floor(elapsed / 1000)} s`;
}
