import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** Markup of one icon and the tight box of what it draws, in the units of its set. */
export interface IconArt {
  b: string;
  x: [x: number, y: number, width: number, height: number];
}

interface Shipped {
  noto: Record<string, IconArt>;
  flat: Record<string, IconArt>;
  /** Word -> icons that show it, the best first. */
  words: Record<string, string[]>;
  /** Known word -> nouns that are a kind of it, separated by spaces. */
  kinds: Record<string, string>;
}

const loaded = new Map<string, unknown>();

/** A shipped file of `data/`, unpacked once. */
export function shipped<Name extends keyof Shipped>(name: Name): Shipped[Name] {
  const known = loaded.get(name);
  if (known) return known as Shipped[Name];
  const packed = readFileSync(new URL(`../../data/${name}.json.br`, import.meta.url));
  const value = JSON.parse(brotliDecompressSync(packed).toString('utf8')) as Shipped[Name];
  loaded.set(name, value);
  return value;
}

const nouns = new Map<string, string>();

/** The known word a noun is a kind of: `beagle` -> `dog`. */
export function kindOf(noun: string): string | undefined {
  if (nouns.size === 0) {
    for (const [known, list] of Object.entries(shipped('kinds'))) {
      for (const word of list.split(' ')) nouns.set(word.replaceAll('_', ' '), known);
    }
  }
  return nouns.get(noun);
}

export function iconsFor(word: string): readonly string[] {
  const table = shipped('words');
  return Object.hasOwn(table, word) ? (table[word] ?? []) : [];
}
