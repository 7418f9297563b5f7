import { IllustrateError } from '../errors.ts';
import type { Outcome } from '../model.ts';
import type { JournalEntry, World } from '../world.ts';
import { fetchPictures } from './fetch-pictures.ts';
import { ingest, type Original } from './ingest.ts';

/**
 * Finishes what an earlier run had paid for when it ended: bytes become records without a
 * new request. Needs the lock. Requests that nobody answered stay in the journal.
 */
export async function recover(world: World, original: Original): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const entry of await world.journal.entries()) {
    const hasAddresses = entry.answer?.urls.some((url) => url !== '') ?? false;
    if (entry.bytes.size === 0 && !hasAddresses) {
      // A run that ended while it forgot an entry leaves the intent of what is a record already.
      if (await isRecorded(world, entry)) await world.journal.forget(entry.intent.key);
      continue;
    }
    outcomes.push(await finish(world, entry, original));
  }
  // What a run had half written when it ended would be committed with the pictures.
  const { leftovers } = await world.store.contents();
  await world.store.removeImages(leftovers);
  return outcomes;
}

async function isRecorded({ store }: World, { intent }: JournalEntry): Promise<boolean> {
  try {
    const found = await store.find(intent.key);
    return found?.record.images.some(({ createdAt }) => createdAt === intent.at) ?? false;
  } catch (error) {
    if (error instanceof IllustrateError) return false;
    throw error;
  }
}

async function finish(world: World, entry: JournalEntry, original: Original): Promise<Outcome> {
  const { ref, key, settings } = entry.intent;
  try {
    const provider = world.providers.byName.get(settings.provider);
    const whole = provider ? await fetchPictures(world, provider, entry) : entry;
    const outcome = await ingest(world, whole, original);
    return outcome.kind === 'bought' ? { ...outcome, kind: 'recovered' } : outcome;
  } catch (error) {
    if (!(error instanceof IllustrateError)) throw error;
    return { kind: 'failed', ref, key, error };
  }
}
