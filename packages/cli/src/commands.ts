import type { Command } from './command.ts';
import { generate } from './commands/generate.ts';
import { help } from './commands/help.ts';
import { status } from './commands/status.ts';

/** Every command, in the order of help. The first one runs where none is named. */
export const commands: readonly [Command, ...Command[]] = [status, generate, help];
