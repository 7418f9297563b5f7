import { IllustrateErrors } from '../errors.ts';
import type { Intent, Key, StoreRecord } from '../model.ts';
import { keyOf } from '../pure/key.ts';
import { withoutFiles } from '../pure/record.ts';
import { requestsOf, type Fields } from '../pure/requests.ts';
import type { World } from '../world.ts';
import { readAllRecords } from './holdings.ts';

/** A record that no page asks for, and what becomes of it. */
export interface Unused {
  record: StoreRecord;
  /** ISO 8601: when this machine first saw it unused. */
  since: string;
  files: string[];
  /** Bytes of its files. */
  bytes: number;
  /** Whether its grace is over. */
  isDue: boolean;
}

export interface Pruning {
  unused: Unused[];
  /** Bytes that were freed, or would be. */
  freed: number;
  /** Requests without an answer that no page asks for any more; they are forgotten. */
  abandoned: Intent[];
}

export interface PruneOptions {
  fields: Fields;
  dryRun: boolean;
  /** Milliseconds that a record stays after it was first seen unused. */
  grace: number;
}

/**
 * Removes the image files of records that no page of the working tree nor of any local branch
 * asks for, once their grace is over. The records stay: they say what the site has cost.
 * @throws {IllustrateErrors} where a page cannot be read, since it may ask for any of them
 */
export async function prune(world: World, options: PruneOptions): Promise<Pruning> {
  const { records, unreadable } = await readAllRecords(world);
  if (unreadable.size > 0) throw new IllustrateErrors([...unreadable.values()]);
  const asked = await keysAskedFor(world, options.fields, [...records.values()]);
  const now = world.clock.now();
  const known = await world.memory.readUnused();
  const since = new Map<Key, string>();
  const { images } = await world.store.contents();
  const shared = filesOf([...records.values()].filter(({ key }) => asked.has(key)));
  const unused: Unused[] = [];
  for (const record of records.values()) {
    if (asked.has(record.key)) continue;
    const files = [...filesOf([record])].filter((file) => images.has(file) && !shared.has(file));
    if (files.length === 0) continue;
    const first = known.get(record.key) ?? now.toISOString();
    since.set(record.key, first);
    const bytes = files.reduce((sum, file) => sum + (images.get(file) ?? 0), 0);
    const isDue = now.getTime() - Date.parse(first) >= options.grace;
    unused.push({ record, since: first, files, bytes, isDue });
  }
  const abandoned = await abandonedIntents(world, asked);
  const due = unused.filter(({ isDue }) => isDue);
  const waiting = new Set(unused.filter(({ isDue }) => !isDue).flatMap(({ files }) => files));
  // Records can share a file: it goes with the last of them.
  const freed = new Set(due.flatMap(({ files }) => files.filter((file) => !waiting.has(file))));
  if (!options.dryRun) {
    await world.memory.writeUnused(since);
    for (const { record } of due) await world.store.keepRecord(withoutFiles(record));
    await world.store.removeImages([...freed]);
    for (const { key } of abandoned) await world.journal.forget(key);
  }
  const bytes = [...freed].reduce((sum, file) => sum + (images.get(file) ?? 0), 0);
  return { unused, freed: bytes, abandoned };
}

/** Requests that nobody answered and nobody will ask again: their pages have other words now. */
async function abandonedIntents({ journal }: World, asked: ReadonlySet<Key>): Promise<Intent[]> {
  const entries = await journal.entries();
  return entries
    .filter(({ intent, bytes, answer }) => !asked.has(intent.key) && bytes.size === 0 && !answer)
    .map(({ intent }) => intent);
}

/** Keys of every page of the working tree and of the local branches. */
async function keysAskedFor(
  { pages }: World,
  fields: Fields,
  records: readonly StoreRecord[],
): Promise<Set<Key>> {
  const keys = new Set<Key>();
  const withPictures = new Set<Key>();
  for (const { path, text } of [...(await pages.list()), ...(await pages.listBranches())]) {
    const { requests, unresolved = [], problems } = requestsOf(path, text, fields);
    if (problems.length > 0) throw new IllustrateErrors(problems);
    for (const { key } of requests) keys.add(key);
    for (const { spec } of unresolved) withPictures.add(keyOf(spec));
  }
  // The pictures that a branch's pages start from cannot be read here, so any will do.
  for (const { key, spec } of records) {
    const { edit, mask, variationOf, references, ...words } = spec;
    const hasPictures = [edit, mask, variationOf, references].some((one) => one !== undefined);
    if (hasPictures && withPictures.has(keyOf(words))) keys.add(key);
  }
  return keys;
}

function filesOf(records: readonly StoreRecord[]): Set<string> {
  return new Set(records.flatMap(({ images }) => images.flatMap(({ file }) => file ?? [])));
}
