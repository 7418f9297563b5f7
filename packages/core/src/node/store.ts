import { readFileSync, statSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { IllustrateError } from '../errors.ts';
import type { Digest, Found, Key, StoredImage, StoreRecord, Wholeness } from '../model.ts';
import { digestOf, isHash } from '../pure/key.ts';
import { parseRecord, serializeRecord } from '../pure/record.ts';
import type { Store, StoreContents } from '../world.ts';
import { isTemporary, syncFolder, writeAtomically } from './atomic-write.ts';
import { versionsInHistory } from './git.ts';
import { isAbsent } from './files.ts';
import { ignoreInflight } from './ignore-inflight.ts';
import { whatItIs } from './sniff.ts';

/** The store in a folder of the site: `<key>.json` and `<digest>.<extension>`. */
export class FolderStore implements Store {
  readonly #root: string;
  readonly #dir: string;
  /** Files whose digest was verified, by what the file system says of them. */
  readonly #verified = new Map<string, string>();

  /** @param dir from the project's root */
  constructor(root: string, dir: string) {
    this.#root = root;
    this.#dir = dir;
  }

  async find(key: Key): Promise<Found | undefined> {
    const file = `${key}.json`;
    let text: string;
    try {
      // At once: a build reads hundreds, and waiting for each costs more than reading it.
      text = readFileSync(this.#absolute(file), 'utf8');
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
    const record = parseRecord(text, key, `${this.#dir}/${file}`);
    const image = record.chosen === undefined ? undefined : record.images[record.chosen];
    const wholeness: Wholeness = image ? this.#verify(image) : { whole: true };
    return { record, wholeness, ...(image && { image }) };
  }

  async keepImage(bytes: Uint8Array, extension: string): Promise<{ file: string; digest: Digest }> {
    const digest = digestOf(bytes);
    const file = `${digest}.${extension}`;
    if (!this.#verifyFile(file, digest).whole) {
      await ignoreInflight(this.#absolute(''));
      await writeAtomically(this.#absolute(file), bytes);
    }
    return { file, digest };
  }

  async keepRecord(record: StoreRecord): Promise<void> {
    await ignoreInflight(this.#absolute(''));
    await writeAtomically(this.#absolute(`${record.key}.json`), serializeRecord(record));
  }

  async repair(image: StoredImage): Promise<boolean> {
    if (!image.file) return false;
    const digest = digestIn(image.file);
    for await (const bytes of versionsInHistory(this.#root, `${this.#dir}/${image.file}`)) {
      if (digestOf(bytes) !== digest) continue;
      await writeAtomically(this.#absolute(image.file), bytes);
      return true;
    }
    return false;
  }

  async repairRecord(key: Key): Promise<boolean> {
    const file = `${key}.json`;
    for await (const bytes of versionsInHistory(this.#root, `${this.#dir}/${file}`)) {
      try {
        parseRecord(Buffer.from(bytes).toString('utf8'), key, file);
      } catch {
        // A version that cannot be read is no better than the one that is there.
        continue;
      }
      await writeAtomically(this.#absolute(file), bytes);
      return true;
    }
    return false;
  }

  async check(file: string): Promise<Wholeness> {
    return this.#verifyFile(file, digestIn(file));
  }

  async contents(): Promise<StoreContents> {
    const contents: StoreContents = { keys: [], images: new Map(), leftovers: [], strangers: [] };
    const entries = await readdir(this.#absolute(''), { withFileTypes: true }).catch(noEntries);
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const { name } = entry;
      const [hash = '', extension = ''] = name.split('.', 2);
      if (name === '.inflight' || name === '.gitignore') continue;
      if (isTemporary(name)) contents.leftovers.push(name);
      else if (!entry.isFile() || !isHash(hash) || name !== `${hash}.${extension}`) {
        contents.strangers.push(name);
      } else if (extension === 'json') contents.keys.push(hash);
      else contents.images.set(name, (await stat(this.#absolute(name))).size);
    }
    return contents;
  }

  async removeImages(files: readonly string[]): Promise<void> {
    for (const file of files) await rm(this.#absolute(file), { force: true });
    if (files.length > 0) await syncFolder(this.#absolute(''));
  }

  pathOf(file: string): string {
    return this.#absolute(file).replaceAll('\\', '/');
  }

  #absolute(file: string): string {
    return path.join(this.#root, this.#dir, file);
  }

  #verify(image: StoredImage): Wholeness {
    if (!image.file) return { whole: false, because: 'its picture was pruned' };
    return this.#verifyFile(image.file, digestIn(image.file));
  }

  #verifyFile(file: string, digest: Digest): Wholeness {
    const absolute = this.#absolute(file);
    const shown = `${this.#dir}/${file}`;
    try {
      const { size, mtimeMs, ino } = statSync(absolute);
      const mark = `${size} ${mtimeMs} ${ino}`;
      if (this.#verified.get(file) === mark) return { whole: true };
      const bytes = readFileSync(absolute);
      if (digestOf(bytes) !== digest) {
        const what = whatItIs(bytes) ?? 'its bytes are not the ones that were stored';
        return { whole: false, because: `${shown} is damaged: ${what}` };
      }
      this.#verified.set(file, mark);
      return { whole: true };
    } catch (error) {
      if (isAbsent(error)) return { whole: false, because: `${shown} is gone` };
      throw error;
    }
  }
}

function digestIn(file: string): Digest {
  const digest = file.split('.', 1)[0];
  if (!digest) throw new IllustrateError('damaged-record', `no digest in the file name ${file}`);
  return digest;
}

function noEntries(error: unknown): never[] {
  if (isAbsent(error)) return [];
  throw error;
}
