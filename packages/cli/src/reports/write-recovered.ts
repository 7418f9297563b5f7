import { formatUsd, plural, type Outcome } from '@astro-illustrate/core';

import type { Output } from '../terminal.ts';
import { writeProblems } from './problems.ts';

/** One line for what an earlier run had paid for and this one stored, and what could not be. */
export function writeRecovered(outcomes: readonly Outcome[], output: Output): void {
  const saved = outcomes.flatMap((one) => (one.kind === 'recovered' ? (one.cost?.usd ?? 0) : []));
  if (saved.length > 0) {
    const usd = saved.reduce((sum, cost) => sum + cost, 0);
    output.write(
      `Saved ${plural(saved.length, 'picture')} that an earlier run had paid for (${formatUsd(usd)}).`,
    );
  }
  writeProblems(
    outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? outcome.error : [])),
    output,
  );
}
