import type { commonFlags, Flags, ValuesOf } from './flags.ts';
import type { Terminal } from './terminal.ts';

/** 0 fine · 1 findings or failures · 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** One command of the command line: a file in `commands/` and a line in `commands.ts`. */
export interface Command {
  name: string;
  /** What it does, in a few words. */
  summary: string;
  /** How help writes what it takes besides flags: `[ref|glob…]`; absent where it takes nothing. */
  operands?: string;
  /** What help says besides, a line each. */
  details?: readonly string[];
  flags: Flags;
  run(call: Call): Promise<ExitCode>;
}

/** One call of a command. */
export interface Call<F extends Flags = Flags> {
  values: ValuesOf<F & typeof commonFlags>;
  operands: string[];
  terminal: Terminal;
  /** All commands there are, for help. */
  commands: readonly Command[];
}

/** A command whose `run` knows the types of its own flags. */
export function defineCommand<const F extends Flags>(
  command: Omit<Command, 'flags' | 'run'> & { flags: F; run(call: Call<F>): Promise<ExitCode> },
): Command {
  return command;
}
