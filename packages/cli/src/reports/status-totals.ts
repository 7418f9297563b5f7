import type { Step } from '@astro-illustrate/core';

/** How many steps are in which state. */
export function countStates(steps: readonly Step[]): Record<Step['state'], number> {
  const counts = { fresh: 0, stale: 0, missing: 0, damaged: 0, refused: 0 };
  for (const { state } of steps) counts[state] += 1;
  return counts;
}

/** What the pictures in use have cost, in US dollars; one that several pages share counts once. */
export function costInUse(steps: readonly Step[]): number {
  const byKey = new Map(steps.map(({ request, image }) => [request.key, image?.cost?.usd ?? 0]));
  return [...byKey.values()].reduce((sum, usd) => sum + usd, 0);
}
