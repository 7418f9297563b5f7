import type { Shop } from './shop.ts';
import type { Tally } from './tally.ts';

/** One way to break a run. */
export interface FaultCase {
  name: string;
  /** Why it cannot be tried on this machine. */
  impossible?: string | undefined;
  /** @throws where something is not as it must be beyond what the tally counts */
  run(shop: Shop): Promise<Tally>;
}

/** Runs at once: a run waits for the disk and the service more than for a core. */
const AT_ONCE = 3;

/** Tries every variant, a few at a time, and adds up what came of them. */
export async function each<T>(
  variants: readonly T[],
  attempt: (variant: T) => Promise<Tally>,
): Promise<Tally[]> {
  const tallies: Tally[] = [];
  const waiting = [...variants];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      tallies.push(await attempt(next));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return tallies;
}

/** `1` … `count`. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
