import { readdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { fileSystemError, IllustrateError } from '../errors.ts';
import type { Intent, Key } from '../model.ts';
import { isHash } from '../pure/key.ts';
import type { Answered, Journal, JournalEntry, Log } from '../world.ts';
import { isTemporary, makeFolder, syncFolder, writeAtomically } from './atomic-write.ts';
import { isAbsent } from './files.ts';
import { ignoreInflight } from './ignore-inflight.ts';
import { Lock } from './lock.ts';

/** Files that one answer needs at once, temporary ones included. */
const FILES_AN_ANSWER = 8;

/**
 * The journal in `.inflight/`: `<key>.json` is the intent, `<key>.answer.json` what came with
 * the pictures, `<key>.<n>.bin` the raw bytes of the n-th.
 */
export class FolderJournal implements Journal {
  readonly #folder: string;
  readonly #shown: string;
  readonly #lock: Lock;

  /** @param dir the store's folder, from the project's root */
  constructor(root: string, dir: string, log: Log) {
    this.#folder = path.join(root, dir, '.inflight');
    this.#shown = `${dir}/.inflight`;
    this.#lock = new Lock(this.#folder, this.#shown, log);
  }

  async lock(signal?: AbortSignal): Promise<AsyncDisposable> {
    return await this.#outOfGit(await this.#lock.take(signal));
  }

  async tryLock(): Promise<AsyncDisposable | undefined> {
    const lock = await this.#lock.tryTake();
    return lock && (await this.#outOfGit(lock));
  }

  /** By the holder alone: others' unfinished files are swept away once the lock is held. */
  async #outOfGit(lock: AsyncDisposable): Promise<AsyncDisposable> {
    try {
      await ignoreInflight(path.dirname(this.#folder));
    } catch (error) {
      // A full disk keeps nobody from the lock: what was paid for may lie behind it.
      if (fileSystemError(error, '')) return lock;
      await lock[Symbol.asyncDispose]();
      throw error;
    }
    return lock;
  }

  async intend(intent: Intent): Promise<void> {
    await this.#write(`${intent.key}.json`, toJson(intent));
  }

  async answered(key: Key, answer: Answered): Promise<void> {
    await this.#write(`${key}.answer.json`, toJson(answer));
  }

  async keepBytes(key: Key, index: number, bytes: Uint8Array): Promise<void> {
    await this.#write(`${key}.${index}.bin`, bytes);
  }

  async rescue(
    key: Key,
    index: number,
    bytes: Uint8Array,
  ): Promise<{ kept: string; wanted: string }> {
    const name = `${key}.${index}.bin`;
    const kept = path.join(tmpdir(), name);
    // Where not even that is safe, unsafe bytes are better than none.
    await writeAtomically(kept, bytes).catch(() => writeFile(kept, bytes));
    return { kept, wanted: `${this.#shown}/${name}` };
  }

  async checkRoom(bytes: number): Promise<void> {
    await makeFolder(this.#folder);
    const { bavail, bsize, files, ffree } = await statfs(this.#folder);
    const hasInodes = files === 0 || ffree >= FILES_AN_ANSWER;
    if (bavail * bsize >= bytes && hasInodes) return;
    const free = Math.floor((bavail * bsize) / 1_048_576);
    const wanted = Math.ceil(bytes / 1_048_576);
    throw new IllustrateError(
      'file-system',
      hasInodes
        ? `nothing was sent: the disk of ${this.#shown} has ${free} MiB free, the answers may need ${wanted} MiB`
        : `nothing was sent: the disk of ${this.#shown} has no inodes free`,
      { hint: 'Free some space, so that what is paid for can be kept.' },
    );
  }

  async setAside(key: Key, index: number): Promise<string> {
    const taken = new Set(await this.#names());
    let name = `${key}.${index}.undecodable`;
    // What an earlier request brought is paid for too.
    for (let n = 2; taken.has(name); n++) name = `${key}.${index}-${n}.undecodable`;
    await rename(this.#path(`${key}.${index}.bin`), this.#path(name));
    await syncFolder(this.#folder);
    return `${this.#shown}/${name}`;
  }

  async forget(key: Key): Promise<void> {
    const names = await this.#names();
    // The intent goes last: bytes without it would be nobody's.
    const own = names.filter(
      (name) => name.startsWith(`${key}.`) && !name.endsWith('.undecodable'),
    );
    own.sort((a, b) => Number(a === `${key}.json`) - Number(b === `${key}.json`));
    for (const name of own) await rm(this.#path(name), { force: true });
    if (own.length > 0) await syncFolder(this.#folder);
  }

  async entries(): Promise<JournalEntry[]> {
    const names = await this.#names();
    const entries: JournalEntry[] = [];
    for (const name of names.toSorted()) {
      const [key = '', extension] = name.split('.');
      if (extension !== 'json' || !isHash(key) || name !== `${key}.json`) continue;
      const intent = await this.#readJson<Intent>(name);
      if (!intent) continue;
      const answer = await this.#readJson<Answered>(`${key}.answer.json`);
      entries.push({ intent, bytes: await this.#bytesOf(key, names), ...(answer && { answer }) });
    }
    return entries;
  }

  async #bytesOf(key: Key, names: readonly string[]): Promise<Map<number, Uint8Array>> {
    const bytes = new Map<number, Uint8Array>();
    for (const name of names) {
      const match = /^(\w+)\.(\d+)\.bin$/.exec(name);
      if (match?.[1] !== key) continue;
      const content = await readFile(this.#path(name)).catch(orUndefined);
      if (content) bytes.set(Number(match[2]), content);
    }
    return bytes;
  }

  /** Undefined where another run has just removed it. */
  async #readJson<T>(name: string): Promise<T | undefined> {
    const text = await readFile(this.#path(name), 'utf8').catch(orUndefined);
    return text === undefined ? undefined : (JSON.parse(text) as T);
  }

  async #names(): Promise<string[]> {
    const names = (await readdir(this.#folder).catch(orUndefined)) ?? [];
    return names.filter((name) => !isTemporary(name));
  }

  async #write(name: string, content: Uint8Array | string): Promise<void> {
    await writeAtomically(this.#path(name), content);
  }

  #path(name: string): string {
    return path.join(this.#folder, name);
  }
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function orUndefined(error: unknown): undefined {
  if (isAbsent(error)) return undefined;
  throw error;
}
