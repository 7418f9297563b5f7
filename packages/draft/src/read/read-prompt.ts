import { vocabulary } from '../vocabulary/index.ts';
import { general, negations } from '../vocabulary/words.ts';
import { collect } from './collect.ts';
import type { Reading, Thing } from './reading.ts';
import { normalise, singulars, tokens } from './tokens.ts';
import { translate } from './translate.ts';

/** What a prompt asks for: subjects, places, light, style, format, actions, colours, counts, negatives. */
export function readPrompt(prompt: string): Reading {
  const text = normalise(prompt);
  const { wanted, unwanted } = withoutNegatives(
    tokens(translate(text), (word) => vocabulary.find(word) !== undefined),
  );
  const found = collect(wanted, unwanted);
  const hasActor = found.things.some(
    (thing) => thing.figures[0]?.startsWith('*') && !vocabulary.find(thing.word)?.action,
  );
  const isScene = found.actions.length > 0 || /^(?:an?|two|three|some) /.test(text);
  const things = found.things
    .map((thing) => ({
      ...thing,
      weight:
        thing.weight * priority(thing, { hasActor, hasFormat: found.formats.length > 0, isScene }),
    }))
    .sort((a, b) => b.weight - a.weight);
  return { ...found, text, things, unwanted, isScene };
}

/** Words that a negation reaches, itself among them: a title goes on to its subject. */
const NEGATED = 7;

function withoutNegatives(words: readonly string[]): { wanted: string[]; unwanted: Set<string> } {
  const wanted: string[] = [];
  const unwanted = new Set<string>();
  let reach = 0;
  for (const word of words) {
    if (negations.includes(word)) reach = NEGATED;
    else if (reach > 0 && ['or', 'and', 'nor'].includes(word)) reach = NEGATED;
    else if (word === ',' || ['but', 'just', 'only', 'with'].includes(word)) reach = 0;
    if (reach > 0) for (const form of singulars(word)) unwanted.add(form);
    else wanted.push(word);
    reach--;
  }
  return { wanted, unwanted };
}

/** A character outweighs what it does; a word as general as "tips" yields to anything. */
function priority(
  thing: Thing,
  { hasActor, hasFormat, isScene }: { hasActor: boolean; hasFormat: boolean; isScene: boolean },
): number {
  const entry = vocabulary.find(thing.word);
  const isActor = thing.figures[0]?.startsWith('*') ?? false;
  if (hasFormat && (entry?.style ?? entry?.light)) return 0.3;
  if (general.has(thing.word)) return isActor ? 0.6 : 0.5;
  if (entry?.action) return hasActor ? 0.5 : 0.62;
  // Who opens a scene is there; a trade that a title names is more often the reader's.
  if (isActor && thing.isGuess) return isScene ? 1.08 : 0.8;
  // "For kids" names the readers, not the subject.
  return isActor ? (thing.role === 'for' ? 0.5 : 1.25) : 1;
}
