import { plural, type Imported, type StoredImage } from '@astro-illustrate/core';

import type { Terminal } from '../terminal.ts';
import { describePicture } from './kept-picture.ts';
import { printable } from './printable.ts';
import { toProblemJson, writeProblems, type ProblemJson } from './problems.ts';

/** What `import --json` prints: one document. */
interface ImportJson {
  version: 1;
  command: 'import';
  ok: boolean;
  imported: Array<{
    file: string;
    /** How the command line calls the picture that it is for. */
    ref: string;
    key: string;
    /** The picture as its record holds it. */
    picture: StoredImage;
    /** What is not as the page asks for it. */
    warnings: string[];
  }>;
  /** Files that were not taken, and why. */
  problems: ProblemJson[];
}

export function toImportJson(results: readonly Imported[]): ImportJson {
  return {
    version: 1,
    command: 'import',
    ok: results.every(({ kind }) => kind === 'imported'),
    imported: results.flatMap((one) => {
      if (one.kind === 'failed') return [];
      const { path, request, image, warnings } = one;
      return { file: path, ref: request.ref, key: request.key, picture: image, warnings };
    }),
    problems: results.flatMap((one) => (one.kind === 'failed' ? toProblemJson(one.error) : [])),
  };
}

/** A line for each file, then one for all where there are several. */
export function writeImported(results: readonly Imported[], { out, err }: Terminal): void {
  for (const one of results) {
    if (one.kind === 'failed') continue;
    const { path, request, image, warnings } = one;
    out.write(printable(`${request.ref} shows ${path} now: ${describePicture(image)}`));
    for (const warning of warnings) err.write(`${err.style('yellow', '!')} ${printable(warning)}`);
  }
  writeProblems(
    results.flatMap((one) => (one.kind === 'failed' ? one.error : [])),
    err,
  );
  const taken = results.filter(({ kind }) => kind === 'imported').length;
  if (results.length > 1) out.write(`${taken} of ${plural(results.length, 'file')} imported`);
}
