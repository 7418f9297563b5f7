import type { Key, StoredImage } from '../model.ts';
import { withoutFile } from '../pure/record.ts';
import type { World } from '../world.ts';
import { readAllRecords } from './holdings.ts';

/** Something in the store that is not as it should be. */
export interface Finding {
  kind: 'record' | 'image' | 'orphan' | 'stranger' | 'journal';
  /** File from the store's folder. */
  file: string;
  /** What is wrong, as a sentence. */
  because: string;
  /** Whether `--repair` has mended it. */
  repaired: boolean;
  /** What to do where it has not. */
  hint: string;
}

export interface Verification {
  records: number;
  images: number;
  findings: Finding[];
}

/**
 * Checks every record and every image of the store: each record parses and has its key, each
 * image has its digest, and nothing lies there that no record names.
 * @param repair whether to bring back from the repository's history what can be; nothing is bought
 */
export async function verifyStore(
  world: Pick<World, 'store' | 'journal'>,
  repair: boolean,
): Promise<Verification> {
  const findings: Finding[] = [];
  findings.push(...(await checkRecords(world, repair)));
  const { records } = await readAllRecords(world);
  const images = new Map<string, { key: Key; image: StoredImage }>();
  for (const [key, { images: own }] of records) {
    for (const image of own) if (image.file) images.set(image.file, { key, image });
  }
  for (const [file, { key, image }] of images) {
    const wholeness = await world.store.check(file);
    if (wholeness.whole) continue;
    const record = records.get(key);
    const isShown = [...records.values()].some(
      ({ chosen, images: own }) => own[chosen ?? -1]?.file === file,
    );
    let repaired = repair && (await world.store.repair(image));
    if (repair && !repaired && !isShown && record) {
      // No page shows it: what it cost stays known, the file is forgotten.
      await world.store.keepRecord(withoutFile(record, file));
      await world.store.removeImages([file]);
      repaired = true;
    }
    findings.push({
      kind: 'image',
      file,
      because: isShown ? wholeness.because : `${wholeness.because} (an earlier picture)`,
      repaired,
      hint: isShown
        ? 'Bring the file back, or buy it again with `npx astro-illustrate generate --regenerate <page>`.'
        : 'No page shows it; `npx astro-illustrate verify --repair` brings it back from git, or forgets it.',
    });
  }
  const contents = await world.store.contents();
  for (const file of contents.images.keys()) {
    if (images.has(file)) continue;
    const because = 'no record names this image';
    const hint = 'Commit its record too, or delete the file.';
    findings.push({ kind: 'orphan', file, because, repaired: false, hint });
  }
  for (const file of contents.strangers) {
    const because = 'this file is nothing of the store';
    const hint = 'Move it elsewhere: the folder is for records and images alone.';
    findings.push({ kind: 'stranger', file, because, repaired: false, hint });
  }
  findings.push(...(await checkJournal(world)));
  return { records: records.size, images: images.size, findings };
}

async function checkRecords({ store }: Pick<World, 'store'>, repair: boolean): Promise<Finding[]> {
  const { unreadable } = await readAllRecords({ store });
  const findings: Finding[] = [];
  for (const [key, error] of unreadable) {
    findings.push({
      kind: 'record',
      file: `${key}.json`,
      because: error.message,
      // A record of a newer release is whole: an older one must not take its place.
      repaired: repair && error.code === 'damaged-record' && (await store.repairRecord(key)),
      hint: error.hint ?? '',
    });
  }
  return findings;
}

async function checkJournal({ journal }: Pick<World, 'journal'>): Promise<Finding[]> {
  return (await journal.entries()).map(({ intent }) => ({
    kind: 'journal',
    file: `.inflight/${intent.key}.json`,
    because: `${intent.ref}: asked for at ${intent.at} and may have been billed: ${intent.trouble ?? 'no answer arrived'}`,
    repaired: false,
    hint: `Ask again with \`npx astro-illustrate generate ${intent.ref}\`; where its words have changed, \`npx astro-illustrate prune\` forgets it.`,
  }));
}
