import type { IllustrateError } from '../errors.ts';

/** Faults in the order a reader meets them: by file, line and column; those without a place first. */
export function sortByPlace(faults: readonly IllustrateError[]): IllustrateError[] {
  return faults.toSorted(({ where: a }, { where: b }) => {
    if (!a || !b) return Number(a !== undefined) - Number(b !== undefined);
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return a.line - b.line || a.column - b.column;
  });
}
