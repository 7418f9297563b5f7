import { plural, type Commission, type IllustrateError } from '@astro-illustrate/core';

import type { Terminal } from '../terminal.ts';
import { printable } from './printable.ts';
import { toProblemJson, type ProblemJson } from './problems.ts';

/** Which text is printed: the plain words, or those in Midjourney's form. */
type Form = 'prompt' | 'midjourney';

/** What `prompts --json` prints: one document. */
interface PromptsJson {
  version: 1;
  command: 'prompts';
  ok: boolean;
  prompts: Array<
    Pick<Commission, 'refs' | 'key' | 'state' | 'size' | 'sources'> & {
      /** The text to paste. */
      prompt: string;
      negative: string | null;
      aspect: string | null;
      seed: number | null;
      /** The name to save the picture under; any ending that tells a picture will do. */
      file: string;
    }
  >;
  /** Faults of pages; what these ask for is not in `prompts`. */
  problems: ProblemJson[];
}

export function toPromptsJson(
  commissions: readonly Commission[],
  problems: readonly IllustrateError[],
  form: Form,
): PromptsJson {
  return {
    version: 1,
    command: 'prompts',
    ok: problems.length === 0,
    prompts: commissions.map((one) => ({
      refs: one.refs,
      key: one.key,
      state: one.state,
      prompt: one[form],
      negative: one.negative ?? null,
      aspect: one.aspect ?? null,
      size: one.size,
      seed: one.seed ?? null,
      sources: one.sources,
      file: `${one.file}.png`,
    })),
    problems: problems.map(toProblemJson),
  };
}

/** Each prompt on a line of its own to copy, with what it is for above it. */
export function writePrompts(
  commissions: readonly Commission[],
  form: Form,
  isNamed: boolean,
  { out, err }: Terminal,
): void {
  for (const one of commissions) {
    const about = [one.refs.join(', '), one.aspect ?? one.size, ...notes(one, form)];
    out.write(out.style('dim', printable(`# ${about.join(' · ')}`)));
    out.write(out.style('dim', `# save as ${one.file}.png`));
    out.write(`${printable(one[form].replaceAll('\n', ' '))}\n`);
  }
  if (commissions.length === 0) err.write('No picture is missing.');
  else {
    const what = plural(commissions.length, isNamed ? 'picture' : 'missing picture');
    err.write(`${what}. Save them under these names, then: npx astro-illustrate import <folder>`);
  }
}

/** What the prompt does not say, or a service has to be given besides. */
function notes({ negative, seed, sources }: Commission, form: Form): string[] {
  const unsaid =
    form === 'prompt'
      ? [
          ...(negative === undefined ? [] : [`without ${negative}`]),
          ...(seed === undefined ? [] : [`seed ${seed}`]),
        ]
      : [];
  return [...unsaid, ...(sources.length > 0 ? [`with ${sources.join(', ')}`] : [])];
}
