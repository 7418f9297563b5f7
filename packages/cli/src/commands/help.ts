import { defineCommand, type Command } from '../command.ts';
import { findCommand } from '../parse-arguments.ts';
import { describeCommand, describeCommands } from '../reports/help-text.ts';

/** Explains the commands, or the one that is named. */
export const help: Command = defineCommand({
  name: 'help',
  summary: 'Explain the commands, or one of them',
  operands: '[command]',
  flags: {},
  run({ operands: [name], terminal: { out }, commands }) {
    out.write(
      name === undefined
        ? describeCommands(commands, out)
        : describeCommand(findCommand(name, commands), out),
    );
    return Promise.resolve(0);
  },
});
