import { plural, summarize } from '@astro-illustrate/core';

import type { Terminal } from '../terminal.ts';
import type { GenerateReport } from './generate-json.ts';
import { writeProblems } from './problems.ts';

/** The end of a run: what failed and what mends it, then one line for all. */
export function writeRun(
  { steps, outcomes, spent }: GenerateReport,
  keyless: string | undefined,
  { out, err }: Terminal,
): void {
  writeProblems(
    outcomes.flatMap((one) => (one.kind === 'failed' || one.kind === 'refused' ? one.error : [])),
    err,
  );
  const asked = steps.filter((step) => step.do !== 'leave');
  const refusedBefore = asked.filter(
    ({ state, do: action }) => state === 'refused' && action === 'draft',
  );
  const [first] = refusedBefore;
  if (first) {
    err.write(
      `${plural(refusedBefore.length, 'picture')} refused before and not asked for again: ` +
        `npx astro-illustrate generate --regenerate ${first.request.ref}`,
    );
  }
  if (keyless !== undefined) err.write(keyless);
  out.write(
    asked.length > 0 ? summarize({ steps: asked, outcomes, spent }) : 'No page asks for a picture.',
  );
}
