import { randomUUID } from 'node:crypto';
import { link, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { fileSystemError, IllustrateError, reasonOf } from '../errors.ts';
import type { Log } from '../world.ts';
import { makeFolder, writeAtomically } from './atomic-write.ts';
import { isAbsent } from './files.ts';
import { hasEnded, startOfProcess } from './process-life.ts';

/** Who holds a lock. */
interface Owner {
  pid: number;
  host: string;
  /** When the process started, in a form that a reused pid cannot repeat; null where unknown. */
  started: string | null;
  nonce: string;
  /** True once the owner has given the lock back. */
  released?: true;
}

/** How often a waiting run looks again, in milliseconds. */
const LOOK_AGAIN = 200;
/** How often a holder touches its lock, in milliseconds. */
const REFRESH = 10_000;
/** Older generations that stay on the disk, so that no slow taker can create one again. */
const KEPT = 16;

/**
 * One buyer per store. Each holder creates the file `lock.<n>` with the next number: creating is
 * atomic, so of two that would follow the same dead holder one alone succeeds. The highest number
 * counts; it is never removed, only marked as released or followed by the next.
 */
export class Lock {
  readonly #folder: string;
  readonly #shown: string;
  readonly #log: Log;

  constructor(folder: string, shown: string, log: Log) {
    this.#folder = folder;
    this.#shown = shown;
    this.#log = log;
  }

  /**
   * Waits for the lock.
   * @throws {IllustrateError} `locked` once `signal` aborts
   */
  async take(signal?: AbortSignal): Promise<AsyncDisposable> {
    for (let looks = 0; ; looks++) {
      const taken = await this.tryTake();
      if (taken) return taken;
      if (signal?.aborted || looks === 1) {
        const holder = await this.#describeHolder();
        if (signal?.aborted) throw new IllustrateError('locked', `gave up waiting for ${holder}`);
        this.#log.info(`waiting for another run to finish: ${holder}`);
      }
      await sleep(LOOK_AGAIN);
    }
  }

  /** The lock where it is free or its holder is provably gone. */
  async tryTake(): Promise<AsyncDisposable | undefined> {
    await makeFolder(this.#folder);
    const last = (await this.#generations()).at(-1) ?? 0;
    if (last > 0 && !(await this.#isFree(last))) return undefined;
    const generation = last + 1;
    const owner = await describeSelf();
    if (!(await this.#create(generation, owner))) return undefined;
    // A taker that was slow to create may have recreated a number long passed.
    const newest = (await this.#generations()).at(-1) ?? 0;
    if (newest > generation) {
      await rm(this.#file(generation), { force: true });
      return undefined;
    }
    return await this.#hold(generation, owner);
  }

  async #hold(generation: number, owner: Owner): Promise<AsyncDisposable> {
    for (const old of await this.#generations()) {
      if (old <= generation - KEPT) await rm(this.#file(old), { force: true });
    }
    const refresh = setInterval(() => {
      const now = new Date();
      // Only a sign of life for people who look; nothing is decided by it.
      utimes(this.#file(generation), now, now).catch(() => undefined);
    }, REFRESH);
    refresh.unref();
    return {
      [Symbol.asyncDispose]: async () => {
        clearInterval(refresh);
        await this.#release(generation, owner);
      },
    };
  }

  /** Marks a generation as given back: on a full disk in place, in the block that is there. */
  async #release(generation: number, owner: Owner): Promise<void> {
    const file = this.#file(generation);
    const text = JSON.stringify({ ...owner, released: true } satisfies Owner);
    try {
      await writeAtomically(file, text);
    } catch (error) {
      if (!fileSystemError(error, '')) throw error;
      // The owner's own text begins the same and is shorter, so one write says it all.
      await writeFile(file, text, { flag: 'r+' }).catch((cause: unknown) => {
        const shown = `${this.#shown}/lock.${generation}`;
        this.#log.warn(
          `${shown} could not be given back (${reasonOf(cause)}); it is free once this process ends`,
        );
      });
    }
  }

  /** Creates a generation with its whole content at once; false where somebody was faster. */
  async #create(generation: number, owner: Owner): Promise<boolean> {
    const draft = path.join(this.#folder, `.${owner.nonce}.tmp`);
    await writeAtomically(draft, JSON.stringify(owner));
    try {
      await link(draft, this.#file(generation));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    } finally {
      await rm(draft, { force: true });
    }
  }

  async #isFree(generation: number): Promise<boolean> {
    const owner = await this.#read(generation);
    return owner === undefined || owner.released === true || (await isGone(owner));
  }

  async #read(generation: number): Promise<Owner | undefined> {
    try {
      return JSON.parse(await readFile(this.#file(generation), 'utf8')) as Owner;
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  }

  async #describeHolder(): Promise<string> {
    const last = (await this.#generations()).at(-1) ?? 0;
    const owner = await this.#read(last);
    const where = `${this.#shown}/lock.${last}`;
    if (!owner) return where;
    const elsewhere =
      owner.host === hostname() ? '' : `; if that machine is gone, delete the file by hand`;
    return `process ${owner.pid} on ${owner.host} (${where}${elsewhere})`;
  }

  /** Numbers of the lock files that are there, ascending. */
  async #generations(): Promise<number[]> {
    const names = await readdir(this.#folder);
    const numbers = names.flatMap((name) => {
      const match = /^lock\.(\d+)$/.exec(name);
      return match ? [Number(match[1])] : [];
    });
    return numbers.toSorted((a, b) => a - b);
  }

  #file(generation: number): string {
    return path.join(this.#folder, `lock.${generation}`);
  }
}

async function describeSelf(): Promise<Owner> {
  const started = (await startOfProcess(process.pid)) ?? null;
  return { pid: process.pid, host: hostname(), started, nonce: randomUUID() };
}

/** True only where it is certain that the owner has ended. */
async function isGone(owner: Owner): Promise<boolean> {
  return owner.host === hostname() && (await hasEnded(owner.pid, owner.started));
}
