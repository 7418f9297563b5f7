import { vocabulary, type Entry } from '../vocabulary/index.ts';
import { colors, emptyWords, numbers, relations } from '../vocabulary/words.ts';
import { iconsFor, kindOf } from './store.ts';
import { singulars } from './tokens.ts';

export interface Match {
  phrase: string;
  entry: Entry;
  /** How many words it takes. */
  length: number;
  /** How sure it is that the phrase means this. */
  trust: number;
}

/** The longest phrase from here on that means something. */
export function longestMatch(words: readonly string[], start: number): Match | undefined {
  for (let length = Math.min(vocabulary.longest, words.length - start); length > 0; length--) {
    const parts = words.slice(start, start + length);
    if (parts.includes(',')) continue;
    const match = lookUp(parts);
    if (match) return { ...match, length };
  }
  return undefined;
}

/** The vocabulary knows best; then the words of icons; then what kind of thing a noun names. */
function lookUp(parts: readonly string[]): Omit<Match, 'length'> | undefined {
  const head = parts.slice(0, -1);
  const phrases = singulars(parts.at(-1) ?? '').map((last) => [...head, last].join(' '));
  for (const phrase of phrases) {
    const entry = vocabulary.find(phrase);
    if (entry) return { phrase, entry, trust: 1 };
  }
  if (parts.length > 2 || parts.some(isIdle)) return undefined;
  // "Performing" is what a violinist does, not a thing beside her.
  const isGerund = /.ing$/.test(parts.at(-1) ?? '');
  for (const phrase of phrases) {
    const [icon] = iconsFor(phrase);
    if (!icon || (isGerund && icon !== phrase)) continue;
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
    if (entry) return { phrase, entry, trust: entry.figures?.[0]?.startsWith('*') ? 0.75 : 0.58 };
  }
  return undefined;
}

function guess(kind: string): Entry | undefined {
  const [icon] = iconsFor(kind);
  return icon ? { figures: [icon] } : undefined;
}

const isIdle = (word: string): boolean =>
  word.length < 3 ||
  emptyWords.has(word) ||
  Object.hasOwn(colors, word) ||
  Object.hasOwn(numbers, word) ||
  Object.hasOwn(relations, word);
