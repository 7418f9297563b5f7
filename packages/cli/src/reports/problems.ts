import { describeError, type IllustrateError, IllustrateErrors } from '@astro-illustrate/core';

import type { Output } from '../terminal.ts';
import { printable } from './printable.ts';

/** A fault, as `--json` writes it. */
export interface ProblemJson {
  code: string;
  message: string;
  hint?: string;
  /** The page, from the project's root. */
  file?: string;
  /** Counts from 1. */
  line?: number;
  column?: number;
}

/** Each fault with its place, and what mends it on a line below. */
export function writeProblems(problems: readonly IllustrateError[], output: Output): void {
  for (const problem of problems) {
    const [first = '', ...rest] = printable(describeError(problem)).split('\n');
    const hints = rest.map((line) => output.style('dim', line));
    output.write([`${output.style('red', '✗')} ${first}`, ...hints].join('\n'));
  }
}

export function toProblemJson({ code, message, hint, where }: IllustrateError): ProblemJson {
  return { code, message, ...(hint !== undefined && { hint }), ...where };
}

/** The single faults of what was thrown. */
export function singleProblems(error: IllustrateError): readonly IllustrateError[] {
  return error instanceof IllustrateErrors ? error.errors : [error];
}
