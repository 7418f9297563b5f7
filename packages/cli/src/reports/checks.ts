import { plural, type Check } from '@astro-illustrate/core';

import type { Format, Terminal } from '../terminal.ts';
import { printable } from './printable.ts';

/** What `doctor --json` prints: one document. */
interface DoctorJson {
  version: 1;
  command: 'doctor';
  /** Whether nothing has to be mended. */
  ok: boolean;
  checks: Check[];
}

export function toDoctorJson(checks: readonly Check[]): DoctorJson {
  return { version: 1, command: 'doctor', ok: isMended(checks), checks: [...checks] };
}

/** Whether nothing has to be mended. */
export function isMended(checks: readonly Check[]): boolean {
  return checks.every(({ level }) => level !== 'error');
}

const marks = {
  ok: ['✓', 'green'],
  note: ['·', 'dim'],
  warning: ['!', 'yellow'],
  error: ['✗', 'red'],
} as const satisfies Record<Check['level'], readonly [string, Format]>;

/** A line for each check with what to do below it, then one for all. */
export function writeChecks(checks: readonly Check[], { out }: Terminal): void {
  const width = Math.max(...checks.map(({ area }) => area.length));
  const indent = ' '.repeat(width + 4);
  for (const { area, level, what, hint } of checks) {
    const [mark, format] = marks[level];
    out.write(`${out.style(format, mark)} ${area.padEnd(width)}  ${printable(what)}`);
    if (hint !== undefined) out.write(out.style('dim', `${indent}→ ${printable(hint)}`));
  }
  const count = (wanted: Check['level']) => checks.filter(({ level }) => level === wanted).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const said = [
    ...(errors > 0 ? [`${errors} to mend`] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ];
  out.write(`\n${said.length > 0 ? said.join(', ') : 'All is well.'}`);
}
