import {
  missingTotal,
  type Outcome,
  type Plan,
  type Step,
  type StoreRecord,
} from '@astro-illustrate/core';

import { toEstimateJson, type EstimateJson } from './estimate-json.ts';
import { toOutcomeJson, type OutcomeJson } from './outcome-json.ts';
import { toPictureJson, type PictureJson } from './picture-json.ts';
import { toProblemJson, type ProblemJson } from './problems.ts';
import { costInUse, countStates } from './status-totals.ts';

/** What `status` found out. */
export interface StatusReport extends Plan {
  /** What an earlier run had left, finished now. */
  recovered: Outcome[];
  /** For missing pictures, by key, the unused record that was most likely made for their earlier words. */
  adoptable: ReadonlyMap<string, StoreRecord>;
  /** Whether the exit code is 0. */
  ok: boolean;
}

/** What `status --json` prints: one document. */
export interface StatusJson {
  version: 1;
  command: 'status';
  ok: boolean;
  pictures: PictureJson[];
  /** How many are in which state. */
  states: Record<Step['state'], number>;
  /** What the pictures in use have cost, in US dollars; one that several pages share counts once. */
  costUsd: number;
  /** What buying all that is missing costs. */
  missing: EstimateJson;
  /** Pictures that can be kept for words that changed a little, without paying. */
  adoptions: AdoptionJson[];
  /** Requests without an answer that no page asks for any more; `prune` forgets them. */
  abandoned: Array<{ ref: string; key: string; at: string; because: string }>;
  /** Paid for by an earlier run and stored by this one. */
  recovered: OutcomeJson[];
  /** Faults of pages and records, all of them. */
  problems: ProblemJson[];
}

interface AdoptionJson {
  ref: string;
  /** The record whose picture it would be. */
  from: string;
  /** What that was made for. */
  prompt: string;
}

export function toStatusJson(report: StatusReport): StatusJson {
  const { ok, steps, problems, recovered, adoptable, abandoned } = report;
  return {
    version: 1,
    command: 'status',
    ok,
    pictures: steps.map(toPictureJson),
    states: countStates(steps),
    costUsd: costInUse(steps),
    missing: toEstimateJson(missingTotal(steps)),
    adoptions: steps.flatMap(({ request: { ref, key } }) => {
      const from = adoptable.get(key);
      return from ? { ref, from: from.key, prompt: from.spec.prompt } : [];
    }),
    abandoned: abandoned.map(({ ref, key, at, trouble }) => {
      return { ref, key, at, because: trouble ?? 'no answer arrived' };
    }),
    recovered: recovered.map(toOutcomeJson),
    problems: problems.map(toProblemJson),
  };
}
