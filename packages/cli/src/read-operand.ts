import { IllustrateError } from '@astro-illustrate/core';

/**
 * The one thing that a command is called with.
 * @param example what a right call looks like, without the program's name
 * @throws {IllustrateError} `bad-arguments`
 */
export function readOperand(operands: readonly string[], what: string, example: string): string {
  const [operand, ...others] = operands;
  if (operand !== undefined && operand !== '' && others.length === 0) return operand;
  const got = others.length > 0 ? `${operands.length}` : 'nothing';
  throw new IllustrateError('bad-arguments', `expected ${what}, got ${got}`, {
    hint: `Write it as \`astro-illustrate ${example}\`.`,
  });
}
