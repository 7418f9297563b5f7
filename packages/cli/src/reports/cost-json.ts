import type { Expected, IllustrateError, Ledger, LedgerRow } from '@astro-illustrate/core';

import { toProblemJson, type ProblemJson } from './problems.ts';

/** What several pictures have cost; amounts in US dollars. */
interface PaidJson {
  name: string;
  pictures: number;
  /** Without the pictures whose cost is not known. */
  usd: number;
  /** How many pictures have no known cost. */
  unpriced: number;
  /** What was expected before; null unless every picture's record holds it. */
  estimatedUsd: number | null;
}

/** What `cost --json` prints: one document. */
interface CostJson {
  version: 1;
  command: 'cost';
  ok: boolean;
  total: PaidJson;
  months: PaidJson[];
  models: PaidJson[];
  pages: PaidJson[];
  /** Expected against billed, over the pictures whose records hold both. */
  compared: { pictures: number; estimatedUsd: number; billedUsd: number };
  /** What buying all that is missing costs. */
  missing: Expected;
  /** What the drafts that stand now save until they are bought. */
  drafted: Expected;
  /** Faults of pages; what these ask for is not in `missing`. */
  problems: ProblemJson[];
}

export function toCostJson(
  ledger: Ledger,
  problems: readonly IllustrateError[],
  ok: boolean,
): CostJson {
  const { total, months, models, pages, compared, missing, drafted } = ledger;
  return {
    version: 1,
    command: 'cost',
    ok,
    total: toPaidJson(total),
    months: months.map(toPaidJson),
    models: models.map(toPaidJson),
    pages: pages.map(toPaidJson),
    compared: {
      pictures: compared.pictures,
      estimatedUsd: roundUsd(compared.estimated),
      billedUsd: roundUsd(compared.billed),
    },
    missing: { ...missing, usd: roundUsd(missing.usd) },
    drafted: { ...drafted, usd: roundUsd(drafted.usd) },
    problems: problems.map(toProblemJson),
  };
}

function toPaidJson({ name, pictures, usd, unpriced, estimated }: LedgerRow): PaidJson {
  const estimatedUsd = estimated === undefined ? null : roundUsd(estimated);
  return { name, pictures, usd: roundUsd(usd), unpriced, estimatedUsd };
}

/** To a millionth of a dollar, so that sums show no trace of binary fractions. */
function roundUsd(usd: number): number {
  return Math.round(usd * 1e6) / 1e6;
}
