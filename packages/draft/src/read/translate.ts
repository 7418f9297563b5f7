import { englishWords, foreignWords, translations } from '../vocabulary/translations.ts';

interface Dictionary {
  /** Words of scripts without spaces, the longest first. */
  spaceless: readonly (readonly [word: string, english: string])[];
  spaced: ReadonlyMap<string, string>;
}

const dictionary = build();

function build(): Dictionary {
  const spaceless = new Map<string, string>();
  const spaced = new Map<string, string>();
  for (const row of translations.trim().split('\n')) {
    const [english = '', ...languages] = row.split('|').map((cell) => cell.trim());
    for (const word of languages.flatMap((cell) => cell.split(',').map((part) => part.trim()))) {
      const table = isSpaceless(word) ? spaceless : spaced;
      if (word && !table.has(word)) table.set(word, english);
    }
  }
  return { spaceless: [...spaceless].sort(([a], [b]) => b.length - a.length), spaced };
}

/** A prompt in another language as far as its words are known; English stays as it is. */
export function translate(text: string): string {
  const plain = isSpaceless(text) ? inEnglish(text) : text;
  return isForeign(plain) ? fromSpaced(plain) : plain;
}

function inEnglish(text: string): string {
  let out = text.replaceAll(/[，、。；：！？]/g, ', ');
  for (const [word, english] of dictionary.spaceless) out = out.replaceAll(word, ` ${english} `);
  return out;
}

/** The longest run of up to four words that the dictionary has. */
function fromSpaced(text: string): string {
  const words = text.split(' ');
  const out: string[] = [];
  for (let i = 0; i < words.length;) {
    let size = Math.min(4, words.length - i);
    while (size > 1 && !dictionary.spaced.has(bare(words.slice(i, i + size)))) size--;
    const run = words.slice(i, i + size);
    const english = dictionary.spaced.get(bare(run));
    out.push(english ? english + (/[,.;:!?]$/.exec(run.at(-1) ?? '')?.[0] ?? '') : run.join(' '));
    i += size;
  }
  return out.join(' ');
}

const bare = (words: readonly string[]): string => words.join(' ').replace(/[,.;:!?]+$/, '');

function isSpaceless(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

/** More small words of other languages than English ones, or letters English does not have. */
function isForeign(text: string): boolean {
  const words = text.split(/[^\p{L}']+/u);
  const foreign = words.filter(
    (word) => foreignWords.has(word) || /[äöüßéèêàçñáíóúôœ]/.test(word),
  ).length;
  return foreign > words.filter((word) => englishWords.has(word)).length;
}
