import { stripVTControlCharacters, styleText } from 'node:util';

import { fitLine } from './text-width.ts';

export type Format = Parameters<typeof styleText>[0];

/** One of the two streams a person or a program reads. */
export interface Output {
  /** Writes a line, or several. */
  write(text: string): void;
  /** The text in colour where the stream shows colours. */
  style(format: Format, text: string): string;
  /** Characters in a line; `Infinity` where nobody looks. */
  columns: number;
}

/** Everything the command line needs from the place it runs in. */
export interface Terminal {
  /** The result. */
  out: Output;
  /** What is told besides the result. */
  err: Output;
  cwd: string;
  /** Whether a person watches, so that a line can be drawn again and again. */
  isWatched: boolean;
  /** Keeps one line below everything else; `undefined` takes it away. Only where watched. */
  pin(line: string | undefined): void;
  /** Calls the listener at each Ctrl-C, instead of ending. Disposing restores that. */
  onInterrupt(listener: () => void): Disposable;
}

type Stream = NodeJS.WriteStream;

/** The terminal of this process: the one place that knows its streams and variables. */
export function openTerminal({ color }: { color: boolean }): Terminal {
  const { stdout, stderr, env } = process;
  const watched = [stderr, stdout].find((stream) => stream.isTTY && env['TERM'] !== 'dumb');
  let pinned: string | undefined;

  const erase = () => {
    if (pinned !== undefined) watched?.write('\r\u001b[2K');
  };
  const draw = () => {
    if (pinned !== undefined && watched) watched.write(fitLine(pinned, columnsOf(watched) - 1));
  };
  const outputOn = (stream: Stream): Output => {
    // A reader that has seen enough (`| head`) closes the pipe.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
    return {
      write(text) {
        erase();
        stream.write(`${text}\n`);
        draw();
      },
      style: (format, text) =>
        color ? styleText(format, text, { stream, validateStream: true }) : text,
      columns: stream.isTTY ? columnsOf(stream) : Number(env['COLUMNS']) || Infinity,
    };
  };

  return {
    out: outputOn(stdout),
    err: outputOn(stderr),
    cwd: process.cwd(),
    isWatched: watched !== undefined,
    pin(line) {
      erase();
      pinned = line === undefined ? undefined : stripVTControlCharacters(line);
      draw();
    },
    onInterrupt(listener) {
      process.on('SIGINT', listener);
      return { [Symbol.dispose]: () => void process.off('SIGINT', listener) };
    },
  };
}

/** Some terminals do not know their width and say 0. */
function columnsOf(stream: Stream): number {
  return stream.columns || 80;
}
