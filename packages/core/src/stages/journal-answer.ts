import { fileSystemError, IllustrateError } from '../errors.ts';
import type { Answer, Intent } from '../model.ts';
import type { JournalEntry, Provider, World } from '../world.ts';
import { fetchPictures } from './fetch-pictures.ts';

/** Writes the answer down before anything looks at it, then fetches what it only points to. */
export async function journalAnswer(
  world: World,
  provider: Provider,
  intent: Intent,
  answer: Answer,
): Promise<JournalEntry> {
  const { pictures, ...rest } = answer;
  const bytes = new Map<number, Uint8Array>();
  const failures: unknown[] = [];
  for (const [index, picture] of pictures.entries()) {
    if (!('bytes' in picture)) continue;
    bytes.set(index, picture.bytes);
    // One that cannot be kept must not take the others with it.
    await keepSomewhere(world, intent, index, picture.bytes).catch((error: unknown) =>
      failures.push(error),
    );
  }
  if (failures.length > 0) throw failures[0];
  const urls = pictures.map((picture) => ('url' in picture ? picture.url : ''));
  const answered = { ...rest, urls: bytes.size === pictures.length ? [] : urls };
  await world.journal.answered(intent.key, answered);
  return await fetchPictures(world, provider, { intent, answer: answered, bytes });
}

/**
 * Keeps paid bytes in the journal, or where there is room.
 * @throws {IllustrateError} `file-system`, saying where they are
 */
async function keepSomewhere(
  { journal }: World,
  { key }: Intent,
  index: number,
  bytes: Uint8Array,
): Promise<void> {
  try {
    await journal.keepBytes(key, index, bytes);
  } catch (error) {
    const { kept, wanted } = await journal.rescue(key, index, bytes);
    const what = `paid for, but it could only be kept at ${kept}`;
    const expected = fileSystemError(error, what);
    if (!expected) throw error;
    throw new IllustrateError(expected.code, expected.message, {
      hint: `${expected.hint ?? ''} Then move the file to ${wanted} and run again.`.trim(),
      cause: error,
    });
  }
}

/** Takes back an intent that was written in part; nothing else of its key is touched. */
export async function withdraw({ journal }: World, { key, at }: Intent): Promise<void> {
  try {
    const entries = await journal.entries();
    const own = entries.find(({ intent }) => intent.key === key && intent.at === at);
    if (own && !own.answer && own.bytes.size === 0) await journal.forget(key);
  } catch (error) {
    // The first failure is the one to tell; what stays says at worst too much.
    if (!fileSystemError(error, '')) throw error;
  }
}
