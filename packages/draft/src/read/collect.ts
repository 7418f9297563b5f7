import type { Color } from '../paint/color.ts';
import { colors, general, media, numbers, relations } from '../vocabulary/words.ts';
import { longestMatch, type Match } from './look-up.ts';
import type { Reading, Role, Thing } from './reading.ts';

type Found = Omit<Reading, 'text' | 'unwanted' | 'things' | 'isScene'> & { things: Thing[] };

/** What has been read of the current clause. */
interface Clause {
  number: number;
  role: Role;
  count: number;
  color: Color | undefined;
  /** Things that follow one another without a word between: a compound. */
  compound: Thing[];
  compoundEnd: number;
  /** A gerund that opens the clause: "baking bread" is about bread. */
  opening: Thing | undefined;
}

const opened = (number: number): Clause => ({
  number,
  role: 'main',
  count: 1,
  color: undefined,
  compound: [],
  compoundEnd: -1,
  opening: undefined,
});

/** Reads the words in order: subjects with their weight, and everything else the prompt says. */
export function collect(words: readonly string[], unwanted: ReadonlySet<string>): Found {
  const found = {
    things: [] as Thing[],
    places: [] as string[],
    styles: [] as string[],
    lights: [] as string[],
    formats: [] as string[],
    actions: [] as string[],
    colors: [] as Color[],
  };
  let clause = opened(0);
  for (let i = 0; i < words.length;) {
    const word = words[i] ?? '';
    if (word === ',') {
      clause = opened(clause.number + 1);
      i++;
      continue;
    }
    const match = longestMatch(words, i);
    if (!match) {
      const color = readSmallWord(word, clause, found.things.length > 0);
      if (color) found.colors.push(color);
      i++;
      continue;
    }
    const { entry, phrase } = match;
    // In a later clause, "painting" and "palette" name how the subject is drawn.
    const isMedium = media.has(phrase) && clause.number > 0 && clause.role === 'main';
    const isWanted = !unwanted.has(phrase) && !isMedium;
    if (entry.style) found.styles.push(entry.style);
    if (entry.light) found.lights.push(entry.light);
    if (entry.format) found.formats.push(entry.format);
    if (entry.action) found.actions.push(entry.action);
    if (entry.place && isWanted) found.places.push(entry.place);
    if (entry.figures && isWanted)
      found.things.push(addThing(match, i, words, clause, found.things.length));
    // "With" may hold something out, and is a preposition all the same.
    else if (entry.action) readSmallWord(phrase, clause, found.things.length > 0);
    i += match.length;
    if (entry.style) while (media.has(words[i] ?? '')) i++;
  }
  return found;
}

/** A preposition, a number or a colour changes how the next thing is meant. */
function readSmallWord(word: string, clause: Clause, hasThings: boolean): Color | undefined {
  const relation = Object.hasOwn(relations, word) ? relations[word] : undefined;
  if (relation && (hasThings || (relation !== 'about' && relation !== 'for')))
    clause.role = relation;
  const amount = Object.hasOwn(numbers, word) ? numbers[word] : Number(word);
  if (amount && amount > 1 && amount < 10) clause.count = Math.min(6, amount);
  const color = Object.hasOwn(colors, word) ? colors[word] : undefined;
  if (color) clause.color = color;
  return color;
}

const roleWeight: Record<Role, number> = {
  main: 1,
  about: 0.95,
  for: 0.95,
  in: 0.7,
  on: 0.7,
  with: 0.7,
};

function addThing(
  { entry, phrase, length, trust }: Match,
  at: number,
  words: readonly string[],
  clause: Clause,
  position: number,
): Thing {
  const late = position === 0 ? 1.15 : 0.94 ** position;
  // In "a bowl of cherries" and "the joy of cooking" the subject comes after "of".
  const isHolder = words[at + length] === 'of';
  // "Dad's records" are about the records.
  const isOwner = words[at + length - 1]?.endsWith("'s") ?? false;
  const thing: Thing = {
    word: phrase,
    figures: entry.figures ?? [],
    count: clause.count,
    role: clause.role,
    weight:
      trust *
      late *
      roleWeight[clause.role] *
      0.85 ** Math.min(3, clause.number) *
      (isHolder ? 0.68 : 1) *
      (isOwner ? 0.55 : 1),
    ...(trust < 0.8 && { isGuess: true as const }),
    ...(entry.scene ? { scene: entry.scene } : {}),
    ...(clause.color ? { color: clause.color } : {}),
  };
  // "Feature flags in production" and "a kangaroo boxing" are no compounds.
  const isApart = Object.hasOwn(relations, words[at] ?? '') || isGerund(phrase);
  if (clause.compoundEnd !== at || isApart) clause.compound = [];
  // In a compound the last noun is the head: chocolate chip cookies are cookies.
  for (const part of clause.compound) if (!part.figures[0]?.startsWith('*')) part.weight *= 0.8;
  clause.compound.push(thing);
  clause.compoundEnd = at + length;
  if (clause.opening && clause.role === 'main' && !general.has(phrase))
    clause.opening.weight *= 0.65;
  clause.opening =
    length === 1 && /.ing$/.test(words[at] ?? '') && clause.role === 'main' ? thing : undefined;
  [clause.count, clause.color] = [1, undefined];
  return thing;
}

/** Nouns that end as gerunds do. */
const NOUNS =
  /(?:^| )(?:r|k|w|str|spr|sw|sl|th)ing$|(?:build|wedd|pudd|ceil|cloth|dumpl|even|morn|earr|paint|land)ing$/;

const isGerund = (phrase: string): boolean => /.ing$/.test(phrase) && !NOUNS.test(phrase);
