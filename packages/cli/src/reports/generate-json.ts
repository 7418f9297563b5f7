import {
  distinctPurchases,
  totalOf,
  type IllustrateError,
  type Outcome,
  type Step,
} from '@astro-illustrate/core';

import { toEstimateJson, type EstimateJson } from './estimate-json.ts';
import { toOutcomeJson, type OutcomeJson } from './outcome-json.ts';
import { toPictureJson, type PictureJson } from './picture-json.ts';
import { toProblemJson, type ProblemJson } from './problems.ts';

/** What `generate` did, or with `--dry-run` would do. */
export interface GenerateReport {
  isDryRun: boolean;
  /** Whether the exit code is 0. */
  ok: boolean;
  steps: Step[];
  outcomes: Outcome[];
  /** What stands in the way of a run. */
  problems: readonly IllustrateError[];
  /** US dollars. */
  spent: number;
}

/** What `generate --json` prints: one document. */
export interface GenerateJson {
  version: 1;
  command: 'generate';
  dryRun: boolean;
  ok: boolean;
  /** Every picture with what was planned for it, as it was before the run. */
  pictures: PictureJson[];
  /** What was to be bought. */
  estimate: EstimateJson;
  /** What became of each that was not left as it is; of a dry run only what an earlier run had left. */
  outcomes: OutcomeJson[];
  spentUsd: number;
  /** Faults that keep a run from starting; with them nothing is sent. */
  problems: ProblemJson[];
}

export function toGenerateJson(report: GenerateReport): GenerateJson {
  const { isDryRun, ok, steps, outcomes, problems, spent } = report;
  return {
    version: 1,
    command: 'generate',
    dryRun: isDryRun,
    ok,
    pictures: steps.map(toPictureJson),
    estimate: toEstimateJson(totalOf(distinctPurchases(steps))),
    outcomes: outcomes.map(toOutcomeJson),
    spentUsd: spent,
    problems: problems.map(toProblemJson),
  };
}
