import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { IllustrateError } from '../errors.ts';
import type { Digest, Found, Key, StoredImage, StoreRecord, Wholeness } from '../model.ts';
import { digestOf } from '../pure/key.ts';
import { parseRecord, serializeRecord } from '../pure/record.ts';
import type { Store } from '../world.ts';
import { writeAtomically } from './atomic-write.ts';
import { fromHistory } from './git.ts';
import { isAbsent } from './files.ts';
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
      text = await readFile(this.#absolute(file), 'utf8');
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
    const record = parseRecord(text, key, `${this.#dir}/${file}`);
    const image = record.chosen === undefined ? undefined : record.images[record.chosen];
    const wholeness: Wholeness = image ? await this.#verify(image) : { whole: true };
    return { record, wholeness, ...(image && { image }) };
  }

  async keepImage(bytes: Uint8Array, extension: string): Promise<{ file: string; digest: Digest }> {
    const digest = digestOf(bytes);
    const file = `${digest}.${extension}`;
    if (!(await this.#verifyFile(file, digest)).whole) {
      await this.#prepare();
      await writeAtomically(this.#absolute(file), bytes);
    }
    return { file, digest };
  }

  async keepRecord(record: StoreRecord): Promise<void> {
    await this.#prepare();
    await writeAtomically(this.#absolute(`${record.key}.json`), serializeRecord(record));
  }

  async repair(image: StoredImage): Promise<boolean> {
    if (!image.file) return false;
    const digest = digestIn(image.file);
    const bytes = await fromHistory(this.#root, `${this.#dir}/${image.file}`);
    if (!bytes || digestOf(bytes) !== digest) return false;
    await writeAtomically(this.#absolute(image.file), bytes);
    return true;
  }

  pathOf(file: string): string {
    return this.#absolute(file).replaceAll('\\', '/');
  }

  #absolute(file: string): string {
    return path.join(this.#root, this.#dir, file);
  }

  async #prepare(): Promise<void> {
    const ignore = this.#absolute('.gitignore');
    if (await exists(ignore)) return;
    await mkdir(path.dirname(ignore), { recursive: true });
    await writeAtomically(ignore, '.inflight/\n');
  }

  async #verify(image: StoredImage): Promise<Wholeness> {
    if (!image.file) return { whole: false, because: 'its picture was pruned' };
    return await this.#verifyFile(image.file, digestIn(image.file));
  }

  async #verifyFile(file: string, digest: Digest): Promise<Wholeness> {
    const absolute = this.#absolute(file);
    const shown = `${this.#dir}/${file}`;
    try {
      const { size, mtimeMs, ino } = await stat(absolute);
      const mark = `${size} ${mtimeMs} ${ino}`;
      if (this.#verified.get(file) === mark) return { whole: true };
      const bytes = await readFile(absolute);
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

async function exists(file: string): Promise<boolean> {
  return await stat(file).then(
    () => true,
    () => false,
  );
}
