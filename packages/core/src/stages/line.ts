import PQueue from 'p-queue';

import type { ProviderError } from '../errors.ts';
import type { Clock, Log } from '../world.ts';

/** How a run ends before it is done. */
export interface Interrupts {
  /** Start nothing new; what is in flight is finished. */
  stop: AbortSignal;
  /** Drop what is in flight; the journal remembers it. */
  abort: AbortSignal;
}

/** The queue in front of one provider: so many at once, so many a minute, all paused together. */
export class Line {
  readonly #queue: PQueue;
  readonly #clock: Clock;
  readonly #interrupts: Interrupts;
  #pause: Promise<void> = Promise.resolve();
  /** What was last said of a wait, which those in flight together would all say. */
  #said = '';
  /** Why nothing more is sent to this provider. */
  closed: ProviderError | undefined;

  /** @param imagesPerMinute requests a minute; `Infinity` for no limit */
  constructor(
    clock: Clock,
    imagesPerMinute: number,
    options: Interrupts & { concurrency: number },
  ) {
    this.#clock = clock;
    this.#interrupts = options;
    this.#queue = new PQueue({
      concurrency: options.concurrency,
      ...(Number.isFinite(imagesPerMinute) && {
        intervalCap: imagesPerMinute,
        interval: 60_000,
        strict: true,
      }),
    });
  }

  get abort(): AbortSignal {
    return this.#interrupts.abort;
  }

  get isStopped(): boolean {
    return this.#interrupts.stop.aborted;
  }

  /** Runs a task in its turn; undefined where the run was asked to stop before it began. */
  async run<T>(task: (line: Line) => Promise<T>): Promise<T | undefined> {
    const { stop } = this.#interrupts;
    if (stop.aborted) return undefined;
    const turn = new AbortController();
    const giveUp = () => turn.abort();
    stop.addEventListener('abort', giveUp, { once: true });
    try {
      return await this.#queue.add(
        async () => {
          await this.#pause;
          if (stop.aborted) return undefined;
          // From here on the task is in flight, and a stop lets it finish.
          stop.removeEventListener('abort', giveUp);
          return await task(this);
        },
        { signal: turn.signal },
      );
    } catch (error) {
      if (turn.signal.aborted) return undefined;
      throw error;
    } finally {
      stop.removeEventListener('abort', giveUp);
    }
  }

  /** Holds back every task of this line, the asking one included; says why, once for all of them. */
  async wait(milliseconds: number, log: Log, why: string): Promise<void> {
    const line = `${why}; waiting ${(milliseconds / 1000).toFixed(1)} s`;
    if (line !== this.#said) log.warn(line);
    this.#said = line;
    this.#queue.pause();
    const slept = this.#clock.sleep(milliseconds, this.#interrupts.stop).catch(() => undefined);
    const pause = Promise.all([this.#pause, slept]).then(() => undefined);
    this.#pause = pause;
    await pause;
    if (this.#pause !== pause) return;
    this.#said = '';
    this.#queue.start();
  }
}
