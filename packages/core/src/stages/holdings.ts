import { IllustrateError } from '../errors.ts';
import type { Key, StoreRecord } from '../model.ts';
import type { World } from '../world.ts';

export interface AllRecords {
  records: Map<Key, StoreRecord>;
  /** Records that cannot be read, by key. */
  unreadable: Map<Key, IllustrateError>;
}

/** Reads every record of the store, the unused ones included. */
export async function readAllRecords({ store }: Pick<World, 'store'>): Promise<AllRecords> {
  const all: AllRecords = { records: new Map(), unreadable: new Map() };
  for (const key of (await store.contents()).keys) {
    try {
      const found = await store.find(key);
      if (found) all.records.set(key, found.record);
    } catch (error) {
      if (!(error instanceof IllustrateError)) throw error;
      all.unreadable.set(key, error);
    }
  }
  return all;
}
