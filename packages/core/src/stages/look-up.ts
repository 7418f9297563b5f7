import { IllustrateError } from '../errors.ts';
import type { Found, Intent, Key, Request } from '../model.ts';
import type { World } from '../world.ts';

export interface Holdings {
  found: Map<Key, Found>;
  unknown: Map<Key, Intent>;
  /** Records that cannot be read. */
  problems: IllustrateError[];
}

/** Finds what the store and the journal hold for a set of requests; verifies each image once. */
export async function lookUp(
  { store, journal }: Pick<World, 'store' | 'journal'>,
  requests: readonly Request[],
): Promise<Holdings> {
  const holdings: Holdings = { found: new Map(), unknown: new Map(), problems: [] };
  const keys = [...new Set(requests.map(({ key }) => key))];
  for (const key of keys) {
    try {
      const found = await store.find(key);
      if (found) holdings.found.set(key, found);
    } catch (error) {
      if (!(error instanceof IllustrateError)) throw error;
      holdings.problems.push(error);
    }
  }
  for (const { intent } of await journal.entries()) holdings.unknown.set(intent.key, intent);
  return holdings;
}

/** Brings damaged images back from the repository's history; resolves to what was mended. */
export async function repairDamaged(
  { store }: Pick<World, 'store'>,
  found: ReadonlyMap<Key, Found>,
): Promise<Key[]> {
  const mended: Key[] = [];
  for (const [key, { image, wholeness }] of found) {
    if (image && !wholeness.whole && (await store.repair(image))) mended.push(key);
  }
  return mended;
}
