import type { Command } from '../command.ts';
import { commonFlags, spellFlag, type Flags } from '../flags.ts';
import type { Output } from '../terminal.ts';

const NAME = 'astro-illustrate';

/** All commands, and the flags that each of them takes. */
export function describeCommands(commands: readonly Command[], output: Output): string {
  const rows = commands.map(({ name, operands, summary }): [string, string] => [
    operands === undefined ? name : `${name} ${operands}`,
    summary,
  ]);
  return [
    `${NAME} [command] [flags]   (also: illustrate)`,
    '',
    output.style('bold', 'Commands'),
    ...list(rows),
    '',
    ...listFlags('Flags of every command', commonFlags, output),
    '',
    `Flags of one command: ${NAME} help <command>`,
    'Options stand in astro.config; exit codes: 0 fine, 1 findings or failures, 2 could not run.',
  ].join('\n');
}

/** One command with its flags. */
export function describeCommand(command: Command, output: Output): string {
  const { name, operands, summary, details = [], flags } = command;
  const usage = [NAME, name, ...(operands === undefined ? [] : [operands]), '[flags]'].join(' ');
  const own = Object.keys(flags).length > 0 ? ['', ...listFlags('Flags', flags, output)] : [];
  return [
    usage,
    '',
    `${summary}.`,
    ...details,
    ...own,
    '',
    ...listFlags('Flags of every command', commonFlags, output),
  ].join('\n');
}

function listFlags(title: string, flags: Flags, output: Output): string[] {
  const rows = Object.entries(flags).map(([name, flag]): [string, string] => {
    const short = flag.takes === 'nothing' && flag.short !== undefined ? `-${flag.short}, ` : '';
    return [short + spellFlag(name, flag), flag.summary];
  });
  return [output.style('bold', title), ...list(rows)];
}

function list(rows: ReadonlyArray<readonly [string, string]>): string[] {
  const width = Math.max(...rows.map(([term]) => term.length));
  return rows.map(([term, meaning]) => `  ${term.padEnd(width)}  ${meaning}`);
}
