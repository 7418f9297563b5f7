import type { Command } from './command.ts';
import { adopt } from './commands/adopt.ts';
import { cost } from './commands/cost.ts';
import { doctor } from './commands/doctor.ts';
import { generate } from './commands/generate.ts';
import { help } from './commands/help.ts';
import { importCommand } from './commands/import.ts';
import { prompts } from './commands/prompts.ts';
import { prune } from './commands/prune.ts';
import { status } from './commands/status.ts';
import { undo } from './commands/undo.ts';
import { verify } from './commands/verify.ts';

/** Every command, in the order of help. The first one runs where none is named. */
export const commands: readonly [Command, ...Command[]] = [
  status,
  generate,
  cost,
  undo,
  adopt,
  prompts,
  importCommand,
  prune,
  verify,
  doctor,
  help,
];
