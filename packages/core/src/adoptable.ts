import type { Key, Request, Step, StoreRecord } from './model.ts';
import type { Options } from './options.ts';
import { describeAdoption } from './pure/report.ts';
import { nearestAmong } from './pure/similar.ts';
import { plainText } from './pure/text.ts';
import { readAllRecords } from './stages/holdings.ts';
import { scan } from './stages/scan.ts';
import type { World } from './world.ts';

export async function findUnused(world: World, options: Options): Promise<StoreRecord[]> {
  const { requests } = await scan(world, options.fields);
  const asked = new Set(requests.map(({ key }) => key));
  const { records } = await readAllRecords(world);
  return [...records.values()].filter(({ key }) => !asked.has(key));
}

/** For each missing request, the unused record that was most likely made for its earlier words. */
export async function suggestAdoptions(
  world: World,
  options: Options,
  missing: readonly Request[],
): Promise<Map<Key, StoreRecord>> {
  const suggestions = new Map<Key, StoreRecord>();
  if (missing.length === 0) return suggestions;
  const nearest = nearestAmong(await findUnused(world, options));
  for (const { key, spec } of missing) {
    const near = nearest(spec);
    if (near) suggestions.set(key, near);
  }
  return suggestions;
}

/** A line for each missing picture that an unused one may stand for, since its words changed a little. */
export async function describeAdoptable(
  world: World,
  options: Options,
  steps: readonly Step[],
): Promise<string[]> {
  const missing = steps
    .filter(({ state, do: action }) => state === 'missing' && action !== 'leave')
    .map(({ request }) => request);
  const near = await suggestAdoptions(world, options, missing);
  return missing
    .filter(({ key }) => near.has(key))
    .map(({ ref }) => describeAdoption(plainText(ref)));
}
