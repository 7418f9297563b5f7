import type { Outcome } from '@astro-illustrate/core';

import { toProblemJson, type ProblemJson } from './problems.ts';

/** What became of one picture, as `--json` writes it. */
export interface OutcomeJson {
  ref: string;
  key: string;
  result: Outcome['kind'];
  /** Of a bought or recovered one: US dollars, or null where not known. */
  costUsd?: number | null;
  /** From sending to the record. */
  milliseconds?: number;
  /** Stored files, by their names in the store; of a draft its path. */
  files?: Array<string | null>;
  /** What is not as it was asked for. */
  warnings?: string[];
  /** Why a draft stands in. */
  because?: string;
  /** Why it failed or was refused. */
  problem?: ProblemJson;
}

export function toOutcomeJson(outcome: Outcome): OutcomeJson {
  const { ref, key, kind } = outcome;
  const head = { ref, key, result: kind };
  switch (outcome.kind) {
    case 'bought':
    case 'recovered': {
      const { cost, images, milliseconds, warnings } = outcome;
      const files = images.map(({ file }) => file ?? null);
      return { ...head, costUsd: cost?.usd ?? null, milliseconds, files, warnings };
    }
    case 'drafted':
      return { ...head, files: [outcome.path], because: outcome.because };
    case 'refused':
    case 'failed':
      return { ...head, problem: toProblemJson(outcome.error) };
    case 'skipped':
      return head;
  }
}
