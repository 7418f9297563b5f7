import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

import { IllustrateError, nearestWord, oneOf } from '@astro-illustrate/core';

import type { Call, Command } from './command.ts';
import { commonFlags, readValue, type Flag, type Flags } from './flags.ts';

/** A command line, understood. */
export interface Arguments extends Pick<Call, 'values' | 'operands'> {
  command: Command;
  /** Whether the command line names the command. */
  isNamed: boolean;
}

/**
 * Reads a command line; flags may stand before and after the command.
 * @throws {IllustrateError} `bad-arguments`, with the nearest known command, flag or value
 */
export function parseArguments(
  argv: readonly string[],
  commands: readonly [Command, ...Command[]],
): Arguments {
  const every: Flags = Object.assign({}, ...commands.map(({ flags }) => flags), commonFlags);
  const { tokens } = parseArgs({
    args: [...argv],
    options: toParseArgs(every),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find(
    (token) => token.kind === 'option' && !Object.hasOwn(every, token.name),
  );
  if (unknown?.kind === 'option') throw unknownFlag(unknown.rawName, Object.keys(every));

  const operands = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []));
  const isNamed = operands.length > 0;
  const command = isNamed ? findCommand(operands.shift() ?? '', commands) : commands[0];
  if (command.operands === undefined && operands.length > 0) {
    throw new IllustrateError(
      'bad-arguments',
      `\`${command.name}\` takes no arguments, got \`${operands.join(' ')}\``,
      { hint: `See \`npx astro-illustrate help ${command.name}\`.` },
    );
  }

  const known: Flags = { ...command.flags, ...commonFlags };
  const values: Record<string, string | number | true> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const flag = known[token.name];
    if (!flag) throw foreignFlag(token.rawName, command, commands);
    // `--budget --json`: the next flag is not this one's value.
    const isSwallowed = token.inlineValue === false && token.value.startsWith('-');
    values[token.name] = readValue(token.name, flag, isSwallowed ? undefined : token.value);
  }
  return { command, isNamed, values, operands };
}

/** @throws {IllustrateError} `bad-arguments` */
export function findCommand(name: string, commands: readonly Command[]): Command {
  const command = commands.find((one) => one.name === name);
  if (command) return command;
  const names = commands.map((one) => one.name);
  const near = nearestWord(name, names);
  throw new IllustrateError('bad-arguments', `no command is called \`${name}\``, {
    hint: near ? `Did you mean \`${near}\`?` : `Known are ${oneOf(names)}.`,
  });
}

function unknownFlag(given: string, known: readonly string[]): IllustrateError {
  const near = nearestWord(given.replace(/^-+/, ''), known);
  return new IllustrateError('bad-arguments', `unknown flag \`${given}\``, {
    hint: near ? `Did you mean \`--${near}\`?` : 'See `npx astro-illustrate help`.',
  });
}

function foreignFlag(
  given: string,
  { name }: Command,
  commands: readonly Command[],
): IllustrateError {
  const flag = given.replace(/^-+/, '');
  const owners = commands.filter(({ flags }) => Object.hasOwn(flags, flag));
  return new IllustrateError('bad-arguments', `\`${name}\` has no flag \`${given}\``, {
    hint: `It belongs to ${oneOf(owners.map((owner) => owner.name))}.`,
  });
}

function toParseArgs(flags: Flags): ParseArgsOptionsConfig {
  const toOption = (flag: Flag) =>
    flag.takes === 'nothing'
      ? { type: 'boolean' as const, ...(flag.short !== undefined && { short: flag.short }) }
      : { type: 'string' as const };
  return Object.fromEntries(Object.entries(flags).map(([name, flag]) => [name, toOption(flag)]));
}
