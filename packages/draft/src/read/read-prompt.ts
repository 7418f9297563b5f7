import type { Color } from '../paint/color.ts';
import { vocabulary, type Entry } from '../vocabulary/index.ts';
import { colors, emptyWords, general, media, negations, numbers, relations } from '../vocabulary/words.ts';
import type { Reading, Role, Thing } from './reading.ts';
import { iconsFor, kindOf } from './store.ts';
import { normalise, singulars, tokens } from './tokens.ts';

interface Match {
  phrase: string;
  entry: Entry;
  length: number;
  /** How sure it is that the phrase means this. */
  trust: number;
}

/** What a prompt asks for: subjects, places, light, style, format, actions, colours, counts, negatives. */
export function readPrompt(prompt: string): Reading {
  const text = normalise(prompt);
  const { wanted, unwanted } = withoutNegatives(
    tokens(text, (word) => vocabulary.find(word) !== undefined),
  );
  const found = collect(wanted, unwanted);
  const hasActor = found.things.some((thing) => thing.figures[0]?.startsWith('*'));
  const things = found.things
    .map((thing) => ({ ...thing, weight: thing.weight * priority(thing, hasActor, found.formats.length > 0) }))
    .sort((a, b) => b.weight - a.weight);
  return { ...found, text, things, unwanted };
}

function withoutNegatives(words: string[]): { wanted: string[]; unwanted: Set<string> } {
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

function collect(
  words: string[],
  unwanted: ReadonlySet<string>,
): Omit<Reading, 'text' | 'unwanted'> {
  const things: Thing[] = [];
  const [places, styles, lights, formats, actions] = [[], [], [], [], []] as string[][] as [
    string[],
    string[],
    string[],
    string[],
    string[],
  ];
  const named: Color[] = [];
  let [role, count, position, clause]: [Role, number, number, number] = ['main', 1, 0, 0];
  let color: Color | undefined;
  let [compoundEnd, compound]: [number, Thing[]] = [-1, []];
  for (let i = 0; i < words.length;) {
    const word = words[i] ?? '';
    if (word === ',') {
      [role, count, color] = ['main', 1, undefined];
      clause++;
      i++;
      continue;
    }
    const match = longestMatch(words, i);
    if (!match) {
      const relation = Object.hasOwn(relations, word) ? relations[word] : undefined;
      if (relation && (position > 0 || (relation !== 'about' && relation !== 'for'))) role = relation;
      const amount = Object.hasOwn(numbers, word) ? numbers[word] : Number(word);
      if (amount && amount > 1 && amount < 10) count = Math.min(6, amount);
      const tint = Object.hasOwn(colors, word) ? colors[word] : undefined;
      if (tint) {
        named.push(tint);
        color = tint;
      }
      i++;
      continue;
    }
    const { entry, phrase } = match;
    if (entry.style) styles.push(entry.style);
    if (entry.light) lights.push(entry.light);
    if (entry.format) formats.push(entry.format);
    if (entry.action) actions.push(entry.action);
    if (entry.place && !unwanted.has(phrase)) places.push(entry.place);
    if (entry.figures && !unwanted.has(phrase)) {
      const late = position === 0 ? 1.15 : 0.94 ** position;
      const weight = match.trust * late * roleWeight(role) * 0.85 ** Math.min(3, clause);
      // In a compound the last noun is the head: chocolate chip cookies are cookies.
      if (compoundEnd !== i) compound = [];
      for (const part of compound) if (!part.figures[0]?.startsWith('*')) part.weight *= 0.8;
      const thing: Thing = {
        word: phrase,
        figures: entry.figures,
        count,
        role,
        weight,
        ...(entry.scene ? { scene: entry.scene } : {}),
        ...(color ? { color } : {}),
      };
      things.push(thing);
      compound.push(thing);
      compoundEnd = i + match.length;
      [count, color] = [1, undefined];
      position++;
    }
    i += match.length;
    if (entry.style) while (media.has(words[i] ?? '')) i++;
  }
  return { things, places, styles, lights, formats, actions, colors: named };
}

const roleWeight = (role: Role) => (role === 'main' ? 1 : role === 'about' || role === 'for' ? 0.95 : 0.7);

/** A character outweighs what it does; an icon guessed from a tag outweighs nothing. */
function priority(thing: Thing, hasActor: boolean, hasFormat: boolean): number {
  const entry = vocabulary.find(thing.word);
  if (hasFormat && (entry?.style ?? entry?.light)) return 0.3;
  if (general.has(thing.word)) return thing.figures[0]?.startsWith('*') ? 0.8 : 0.6;
  // "For kids" names the readers, not the subject.
  if (thing.figures[0]?.startsWith('*')) return thing.role === 'for' ? 0.5 : 1.25;
  return entry?.action ? (hasActor ? 0.5 : 0.62) : 1;
}

function longestMatch(words: string[], start: number): Match | undefined {
  for (let length = Math.min(vocabulary.longest, words.length - start); length > 0; length--) {
    const parts = words.slice(start, start + length);
    if (parts.includes(',')) continue;
    const match = lookUp(parts);
    if (match) return { ...match, length };
  }
  return undefined;
}

function lookUp(parts: string[]): Omit<Match, 'length'> | undefined {
  const head = parts.slice(0, -1);
  const phrases = singulars(parts.at(-1) ?? '').map((last) => [...head, last].join(' '));
  for (const phrase of phrases) {
    const entry = vocabulary.find(phrase);
    if (entry) return { phrase, entry, trust: 1 };
  }
  if (parts.length > 2) return undefined;
  if (parts.some(isIdle)) return undefined;
  const isGerund = /.ing$/.test(parts.at(-1) ?? '');
  for (const phrase of phrases) {
    const [icon] = iconsFor(phrase);
    if (icon && (!isGerund || icon === phrase))
      return {
        phrase,
        entry: { figures: [icon] },
        trust: icon.includes(phrase.replaceAll(' ', '-')) ? 0.9 : 0.5,
      };
  }
  if (isGerund) return undefined;
  for (const phrase of phrases) {
    const kind = kindOf(phrase);
    const entry = kind ? (vocabulary.find(kind) ?? guess(kind)) : undefined;
    if (entry) return { phrase, entry, trust: 0.55 };
  }
  return undefined;
}

function guess(kind: string): Entry | undefined {
  const [icon] = iconsFor(kind);
  return icon ? { figures: [icon] } : undefined;
}

const isIdle = (word: string) =>
  word.length < 3 ||
  emptyWords.has(word) ||
  Object.hasOwn(colors, word) ||
  Object.hasOwn(numbers, word) ||
  Object.hasOwn(relations, word);
