import { commandLineCases } from './cases/command-line.ts';
import { diskCases } from './cases/disk.ts';
import { networkCases } from './cases/network.ts';
import { processCases } from './cases/processes.ts';
import { outOfDescriptors, randomKills, systemCallCases } from './cases/system-calls.ts';
import type { FaultCase } from './fault-case.ts';

export interface Length {
  /** Runs killed at a random call. */
  kills: number;
  /** Places at which one file too many is opened. */
  opens: number;
  seed: number;
}

/** Every way a run is broken, in the order of the table. */
export function allCases({ kills, opens, seed }: Length): FaultCase[] {
  return [
    ...systemCallCases,
    randomKills(kills, seed),
    outOfDescriptors(opens),
    ...commandLineCases,
    ...diskCases,
    ...processCases,
    ...networkCases,
  ];
}
