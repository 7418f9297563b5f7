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
  /** How often a word was counted in real texts, as a noun and as anything else. */
  counts: Map<string, { noun: number; other: number }>;
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
    counts: readCounts(join(folder, 'index.sense')),
  };
}

/** Whether people mean a thing by a word, at least as often as an action or a quality. */
export function isMostlyNoun({ counts, others }: WordNet, word: string): boolean {
  if (!others.has(word)) return true;
  const { noun, other } = counts.get(word) ?? { noun: 0, other: 0 };
  return noun >= other;
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
    if (!isConcrete(wordNet, word) || !isMostlyNoun(wordNet, word)) continue;
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

/** Lines such as `paint%1:06:00:: 03880896 1 7`: the part of speech is after `%`, the count is last. */
function readCounts(path: string): WordNet['counts'] {
  const counts: WordNet['counts'] = new Map();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const match = /^([^%]+)%(\d)\S* \d+ \d+ (\d+)/.exec(line);
    if (!match) continue;
    const word = (match[1] ?? '').replaceAll('_', ' ');
    const count = counts.get(word) ?? { noun: 0, other: 0 };
    count[match[2] === '1' ? 'noun' : 'other'] += Number(match[3]);
    counts.set(word, count);
  }
  return counts;
}
