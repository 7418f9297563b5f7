import {
  describeError,
  describeFault,
  IllustrateError,
  IllustrateErrors,
} from '@astro-illustrate/core';
import { AstroError } from 'astro/errors';

/**
 * An expected failure as Astro shows failures: name, place and hint. The message names page and
 * line too, since the terminal of `astro dev` leaves the place out. Anything else passes as it is.
 * @param root where the paths of places begin
 */
export function toAstroError(error: unknown, root?: string): unknown {
  if (!(error instanceof IllustrateError)) return error;
  const several = error instanceof IllustrateErrors && error.errors.length > 1;
  const first = error instanceof IllustrateErrors ? (error.errors[0] ?? error) : error;
  const astroError = new AstroError(
    several ? `${error.errors.length} faults:\n${error.message}` : describeFault(first),
    several ? hintForAll(error) : first.hint,
  );
  astroError.name = 'IllustrateError';
  if (root !== undefined && first.where) {
    const { file, line, column } = first.where;
    Object.assign(astroError, { loc: { file: `${root}/${file}`, line, column } });
  }
  return astroError;
}

/** What mends all of several faults, where one thing does. */
function hintForAll({ errors }: IllustrateErrors): string | undefined {
  if (!errors.every(({ code }) => code === 'missing-picture')) return undefined;
  return (
    'All at once: `npx astro-illustrate generate` on your machine, then commit. ' +
    'A preview builds with drafts: ILLUSTRATE_MISSING=draft.'
  );
}

/** The same for failures that do not end the run. */
export function toLines(error: unknown): string {
  return error instanceof IllustrateError ? describeError(error) : String(error);
}
