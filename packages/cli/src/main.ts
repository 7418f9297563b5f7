import { readFileSync } from 'node:fs';

import { IllustrateError, IllustrateErrors, type ErrorCode } from '@astro-illustrate/core';

import type { ExitCode } from './command.ts';
import { commands } from './commands.ts';
import { help } from './commands/help.ts';
import { parseArguments } from './parse-arguments.ts';
import {
  singleProblems,
  toProblemJson,
  writeProblems,
  type ProblemJson,
} from './reports/problems.ts';
import { openTerminal, type Terminal } from './terminal.ts';

/** Runs the command line and sets the exit code; everything written has left by then. */
export async function main(argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  const terminal = openTerminal({ color: !argv.includes('--no-color') });
  try {
    process.exitCode = await runCommand(argv, terminal);
  } catch (error) {
    process.exitCode = writeFailure(error, terminal, argv.includes('--json'));
  }
}

async function runCommand(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { command, isNamed, values, operands } = parseArguments(argv, commands);
  if (values['version']) {
    terminal.out.write(readVersion());
    return 0;
  }
  if (values['help']) {
    const about = isNamed ? [command.name] : [];
    return await help.run({ values, operands: about, terminal, commands });
  }
  return await command.run({ values, operands, terminal, commands });
}

/** What is printed with `--json` where a command could not do its work. */
interface FailureJson {
  version: 1;
  ok: false;
  problems: ProblemJson[];
}

/** An expected failure is shown with what mends it; a bug keeps its stack. */
function writeFailure(error: unknown, { out, err }: Terminal, isJson: boolean): ExitCode {
  const isExpected = error instanceof IllustrateError;
  const problems = isExpected ? singleProblems(error) : [];
  if (isExpected) writeProblems(problems, err);
  else err.write(error instanceof Error ? (error.stack ?? error.message) : String(error));
  if (isJson) {
    const failure: FailureJson = {
      version: 1,
      ok: false,
      problems: isExpected
        ? problems.map(toProblemJson)
        : [{ code: 'bug', message: error instanceof Error ? error.message : String(error) }],
    };
    out.write(JSON.stringify(failure, null, 2));
  }
  return isExpected ? exitCodeOf(error) : 2;
}

/** Failures that say nothing about the site's pictures: the command could not even begin. */
const COULD_NOT_RUN: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'bad-arguments',
  'bad-option',
  'file-system',
  'no-config',
  'no-match',
]);

function exitCodeOf(error: IllustrateError): ExitCode {
  if (error instanceof IllustrateErrors) return 1;
  return COULD_NOT_RUN.has(error.code) ? 2 : 1;
}

function readVersion(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
