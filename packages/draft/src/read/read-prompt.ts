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
  const things = found.things
    .map((thing) => ({
      ...thing,
      weight: thing.weight * priority(thing, hasActor, found.formats.length > 0),
    }))
    .sort((a, b) => b.weight - a.weight);
  return { ...found, text, things, unwanted };
}

function withoutNegatives(words: readonly string[]): { wanted: string[]; unwanted: Set<string> } {
  const wanted: string[] = [];
  const unwanted = new Set<string>();
  let isNegative = false;
  for (const word of words) {
    if (negations.includes(word)) isNegative = true;
    else if (word === ',' || ['but', 'just', 'only', 'with'].includes(word)) isNegative = false;
    if (isNegative) for (const form of singulars(word)) unwanted.add(form);
    else wanted.push(word);
  }
  return { wanted, unwanted };
}

/** A character outweighs what it does; a word as general as "tips" yields to anything. */
function priority(thing: Thing, hasActor: boolean, hasFormat: boolean): number {
  const entry = vocabulary.find(thing.word);
  const isActor = thing.figures[0]?.startsWith('*') ?? false;
  if (hasFormat && (entry?.style ?? entry?.light)) return 0.3;
  if (general.has(thing.word)) return isActor ? 0.8 : 0.6;
  if (entry?.action) return hasActor ? 0.5 : 0.62;
  // "For kids" names the readers, not the subject.
  return isActor ? (thing.role === 'for' ? 0.5 : 1.25) : 1;
}
