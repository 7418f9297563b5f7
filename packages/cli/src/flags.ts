import { IllustrateError, nearestWord, oneOf } from '@astro-illustrate/core';

import { readDuration } from './duration.ts';

/** One `--flag`: what it takes and what it does. */
export type Flag = { summary: string } & (
  | { takes: 'nothing'; short?: string }
  | { takes: 'text'; value: string }
  | { takes: 'number'; value: string; atLeast: number; atMost?: number; whole?: boolean }
  | { takes: 'word'; words: readonly string[] }
  | { takes: 'duration'; value: string }
);

export type Flags = Readonly<Record<string, Flag>>;

type ValueOf<F extends Flag> = F extends { takes: 'nothing' }
  ? true
  : F extends { takes: 'number' | 'duration' }
    ? number
    : F extends { takes: 'word'; words: readonly (infer W)[] }
      ? W
      : string;

/** What a command line says for the given flags; durations in milliseconds; absent where it says nothing. */
export type ValuesOf<F extends Flags> = { -readonly [Name in keyof F]?: ValueOf<F[Name]> };

/** Flags that every command takes. */
export const commonFlags = {
  root: { takes: 'text', value: '<dir>', summary: 'The project, where it is not this folder' },
  config: { takes: 'text', value: '<file>', summary: 'The Astro config, from the project' },
  'no-color': { takes: 'nothing', summary: 'Plain text (also the variable NO_COLOR)' },
  help: { takes: 'nothing', short: 'h', summary: 'Show this' },
  version: { takes: 'nothing', short: 'v', summary: 'Show the version' },
} as const satisfies Flags;

/** `--budget <usd>`, as help and messages write a flag. */
export function spellFlag(name: string, flag: Flag): string {
  switch (flag.takes) {
    case 'nothing':
      return `--${name}`;
    case 'word':
      return `--${name} <${flag.words.join('|')}>`;
    case 'text':
    case 'number':
    case 'duration':
      return `--${name} ${flag.value}`;
  }
}

/**
 * Checks what follows a flag.
 * @throws {IllustrateError} `bad-arguments`
 */
export function readValue(
  name: string,
  flag: Flag,
  given: string | undefined,
): string | number | true {
  const fault = (expected: string, hint?: string) =>
    new IllustrateError(
      'bad-arguments',
      `\`--${name}\`: expected ${expected}, got ${given === undefined ? 'nothing' : `\`${given}\``}`,
      { hint: hint ?? `Write it as \`${spellFlag(name, flag)}\`.` },
    );
  switch (flag.takes) {
    case 'nothing':
      if (given !== undefined) throw fault('no value');
      return true;
    case 'text':
      if (given === undefined || given === '') throw fault(`a value ${flag.value}`);
      return given;
    case 'word': {
      if (given !== undefined && flag.words.includes(given)) return given;
      const near = given === undefined ? undefined : nearestWord(given, flag.words);
      throw fault(oneOf(flag.words), near && `Did you mean \`${near}\`?`);
    }
    case 'number': {
      const { atLeast, atMost = Infinity, whole = false } = flag;
      const number = given === undefined || given.trim() === '' ? Number.NaN : Number(given);
      const isLegal = Number.isFinite(number) && number >= atLeast && number <= atMost;
      if (isLegal && (!whole || Number.isInteger(number))) return number;
      const range = atMost === Infinity ? `of at least ${atLeast}` : `from ${atLeast} to ${atMost}`;
      throw fault(`a ${whole ? 'whole ' : ''}number ${range}`);
    }
    case 'duration': {
      const duration = given === undefined ? undefined : readDuration(given);
      if (duration !== undefined) return duration;
      throw fault('days or hours such as `30d` or `12h`');
    }
  }
}
