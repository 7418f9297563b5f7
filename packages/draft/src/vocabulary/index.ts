import { habitats, places } from './places.ts';
import { actions, formats, lights } from './words.ts';
import { styles } from './styles.ts';
import { things } from './things.ts';

export interface Entry {
  /** What it shows, the hero first, and the scene it asks for. */
  figures?: readonly string[];
  scene?: string;
  /** Where it is: a scene and its features. */
  place?: string;
  style?: string;
  light?: string;
  format?: string;
  action?: string;
}

export interface Vocabulary {
  find(phrase: string): Entry | undefined;
  /** The scene an icon or figure is at home in. */
  habitat(figure: string): string | undefined;
  /** All words that name things or places. */
  words(): string[];
  /** Words in the longest phrase. */
  readonly longest: number;
}

export const vocabulary: Vocabulary = build();

function build(): Vocabulary {
  const entries = new Map<string, Entry>();
  const add = (words: string, entry: Entry) => {
    for (const word of split(words)) entries.set(word, { ...entry, ...entries.get(word) });
  };
  for (const [words, figures, scene] of rows(things)) {
    add(words, { figures: figures.split(/\s+/), ...(scene ? { scene } : {}) });
  }
  for (const [words, place] of rows(places)) add(words, { place });
  for (const [style, words] of rows(styles)) add(words, { style });
  for (const [light, words] of rows(lights)) add(words, { light });
  for (const [format, words] of rows(formats)) add(words, { format });
  for (const [action, words] of rows(actions)) add(words, { action });
  const homes = new Map<string, string>();
  for (const [place, figures] of rows(habitats)) {
    for (const figure of figures.split(/\s+/)) homes.set(figure, place);
  }
  const nouns = [...entries].filter(([, entry]) => entry.figures ?? entry.place);
  return {
    find: (phrase) => entries.get(phrase),
    habitat: (figure) => homes.get(figure),
    words: () => nouns.map(([word]) => word),
    longest: Math.max(...[...entries.keys()].map((word) => word.split(' ').length)),
  };
}

function rows(table: string): [string, string, string][] {
  return table
    .split('\n')
    .filter((line) => line.includes(' : ') && !line.startsWith('#'))
    .map((line) => {
      const [words = '', rest = ''] = line.split(' : ');
      const [figures = '', scene = ''] = rest.split(' ; ');
      return [words.trim(), figures.trim(), scene.trim()];
    });
}

function split(words: string): string[] {
  return words.split(',').map((word) => word.trim().toLowerCase());
}
