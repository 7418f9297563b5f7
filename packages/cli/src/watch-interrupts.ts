import type { Terminal } from './terminal.ts';

/** How Ctrl-C ends a run: the first one stops it, the second one drops what is in flight. */
export interface Interrupts extends Disposable {
  stop: AbortSignal;
  abort: AbortSignal;
}

/** Listens to Ctrl-C and says what it does. A third one ends the process, as ever. */
export function watchInterrupts(terminal: Terminal): Interrupts {
  const { err } = terminal;
  const stop = new AbortController();
  const abort = new AbortController();
  const listening = terminal.onInterrupt(() => {
    if (!stop.signal.aborted) {
      err.write('Stopping: what is in flight is finished and kept. Ctrl-C again drops it.');
      stop.abort();
      return;
    }
    err.write(
      'Dropped what was in flight; it may be billed. What has arrived is kept by the next run.',
    );
    listening[Symbol.dispose]();
    abort.abort();
  });
  return {
    stop: stop.signal,
    abort: abort.signal,
    [Symbol.dispose]: () => listening[Symbol.dispose](),
  };
}
