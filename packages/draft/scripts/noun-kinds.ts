import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Synset {
  words: string[];
  parents: string[];
}

export interface WordNet {
  synsets: Map<string, Synset>;
  /** Noun -> its senses, the commonest first. */
  index: Map<string, string[]>;
  /** Adjectives, verbs and adverbs. */
  others: Set<string>;
}

export function readWordNet(folder: string): WordNet {
  return {
    synsets: readSynsets(join(folder, 'data.noun')),
    index: new Map(readIndex(join(folder, 'index.noun'))),
    others: new Set(
      ['adj', 'verb', 'adv'].flatMap((part) =>
        readIndex(join(folder, `index.${part}`)).map(([word]) => word),
      ),
    ),
  };
}

/** Whether the commonest sense of a noun is a thing one can see; true for words WordNet does not know. */
export function isConcrete({ synsets, index, others }: WordNet, noun: string): boolean {
  let level = index.get(noun)?.slice(0, 1);
  if (!level) return !others.has(noun);
  for (let depth = 0; depth < 20 && level.length > 0; depth++) {
    if (level.some((id) => synsets.get(id)?.words.includes('physical entity'))) return true;
    level = level.flatMap((id) => synsets.get(id)?.parents ?? []);
  }
  return false;
}

const maxClimb = 4;
const senses = 2;

/**
 * What each noun of WordNet is a kind of, as the nearest word in `known`: `pug` -> `dog`.
 * Returned as `known word -> space-separated nouns`, which packs well.
 */
export function nounKinds(wordNet: WordNet, known: ReadonlySet<string>): Record<string, string> {
  const { synsets } = wordNet;
  const groups = new Map<string, string[]>();
  for (const [word, ids] of wordNet.index) {
    if (!isConcrete(wordNet, word)) continue;
    if (known.has(word) || word.length < 3 || !/^[a-z][a-z ]*$/.test(word)) continue;
    const target = nearest(ids.slice(0, senses), synsets, known);
    if (!target) continue;
    groups.set(target, [...(groups.get(target) ?? []), word.replaceAll(' ', '_')]);
  }
  return Object.fromEntries([...groups].map(([key, list]) => [key, list.join(' ')]));
}

/** The commonest sense decides; the second one is asked only when the first leads nowhere near. */
function nearest(
  ids: string[],
  synsets: Map<string, Synset>,
  known: ReadonlySet<string>,
): string | undefined {
  for (const id of ids) {
    let level = [id];
    for (let depth = 0; depth <= maxClimb && level.length > 0; depth++) {
      for (const at of level) {
        const hit = synsets.get(at)?.words.find((word) => known.has(word));
        if (hit) return hit;
      }
      level = level.flatMap((at) => synsets.get(at)?.parents ?? []);
    }
  }
  return undefined;
}

function readSynsets(path: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (!/^\d/.test(line)) continue;
    const parts = line.split(' | ')[0]?.split(' ') ?? [];
    const count = Number.parseInt(parts[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, i) =>
      (parts[4 + i * 2] ?? '').toLowerCase().replaceAll('_', ' '),
    );
    const parents = parts.flatMap((part, i) => (part === '@' ? [parts[i + 1] ?? ''] : []));
    synsets.set(parts[0] ?? '', { words, parents });
  }
  return synsets;
}

function readIndex(path: string): [string, string[]][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => /^[a-z]/.test(line))
    .map((line) => {
      const parts = line.trim().split(' ');
      const ids = parts.filter((part) => /^\d{8}$/.test(part));
      return [(parts[0] ?? '').replaceAll('_', ' '), ids];
    });
}
