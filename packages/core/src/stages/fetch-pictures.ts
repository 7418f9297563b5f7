import { IllustrateError } from '../errors.ts';
import type { JournalEntry, Provider, World } from '../world.ts';

/**
 * Fetches the pictures an answer only points to, before their addresses expire.
 * What cannot be fetched stays in the journal, where the next run tries again.
 * @throws {IllustrateError} `lost-answer`
 */
export async function fetchPictures(
  { journal, pictures }: Pick<World, 'journal' | 'pictures'>,
  provider: Provider,
  entry: JournalEntry,
): Promise<JournalEntry> {
  const bytes = new Map(entry.bytes);
  for (const [index, url] of (entry.answer?.urls ?? []).entries()) {
    if (url === '' || bytes.has(index)) continue;
    try {
      const fetched = await pictures.download(url, provider);
      await journal.keepBytes(entry.intent.key, index, fetched);
      bytes.set(index, fetched);
    } catch (error) {
      if (!(error instanceof IllustrateError)) throw error;
      await journal.intend({ ...entry.intent, trouble: error.message });
      throw error;
    }
  }
  return { ...entry, bytes };
}
