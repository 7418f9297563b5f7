import { castFigure } from '../cast/cast-figures.ts';
import type { Figure } from '../cast/figure.ts';
import { holdable } from '../cast/roles.ts';
import { pairOf } from '../cast/pair.ts';
import type { Reading, Thing } from '../read/reading.ts';
import { vocabulary } from '../vocabulary/index.ts';
import { general } from '../vocabulary/words.ts';
import type { Cast } from '../scenes/scene.ts';
import type { Look } from '../treatments/treatment.ts';
import type { Setting } from './choose-scene.ts';
import { emblem } from './emblem.ts';

/** Places where a thing nobody asked for would look pasted in. */
const open = new Set(['landscape', 'city', 'underwater', 'space']);
/** Rooms with a table or a desk for what belongs to the subject. */
const furnished = new Set(['kitchen', 'cafe', 'desk', 'shop', 'garage', 'living']);
const people = ['people', 'person', 'human', 'humans', 'persons', 'man', 'woman', 'characters'];
const water = ['sea', 'lake', 'beach', 'river'];

/** The heaviest thing is the hero; the next ones, then what usually goes with it, are its company. */
export function chooseCast(reading: Reading, setting: Setting, look: Look): Cast {
  const [first = emblem(reading, setting), ...others] = candidates(reading, setting);
  const make = (name: string, thing: Thing | undefined, isHero: boolean) =>
    castFigure(
      { name, color: thing?.color, isHero, scene: setting.scene, isYoung: isYoung(thing) },
      reading,
      look.art,
    );
  const isActor = first?.figures[0]?.startsWith('*') ?? false;
  const held = isActor
    ? others.find((thing) => thing.count === 1 && Object.hasOwn(holdable, bare(thing)))
    : undefined;
  const alone =
    first &&
    castFigure(
      {
        name: first.figures[0] ?? '',
        color: first.color,
        isHero: true,
        isYoung: isYoung(first),
        scene: setting.scene,
        held: held && bare(held),
      },
      reading,
      look.art,
    );
  const mentioned = others.filter((thing) => thing !== held && fits(thing, setting, alone));
  const usual = (first?.figures.slice(1) ?? []).filter(
    (name) => !isSparse(setting, alone) || name.startsWith('*'),
  );
  const company = distinct(
    [
      ...mentioned.map((thing) => make(thing.figures[0] ?? '', thing, false)),
      ...usual.map((name) => make(name, undefined, false)),
    ],
    alone,
  );
  // Above the clouds nothing else has a place to stand on.
  const isAloft = setting.features.has('clouds') && alone?.footing === 'air';
  const partner = others.find(
    ({ role }) => role === 'on' || role === 'in' || reading.actions.includes('ride'),
  );
  const other = partner && company.find(({ name }) => name === bare(partner));
  const pair = alone && pairOf(alone, other, reading);
  const companions = company
    .filter((figure) => (!pair || figure !== other) && (!isAloft || figure.footing === 'air'))
    .slice(0, 4);
  return {
    hero: grownAlone(pair ?? alone, companions),
    companions,
    count: pair ? 1 : (first?.count ?? 1),
    features: withWater(setting, reading, alone),
  };
}

/** The things that may appear: wanted, sure enough, and not part of the place already. */
function candidates(reading: Reading, setting: Setting): Thing[] {
  const isWithoutPeople = people.some((word) => reading.unwanted.has(word));
  const hasPlace = reading.places.length > 0;
  return reading.things.filter((thing) => {
    if (isWithoutPeople && isPerson(thing)) return false;
    // A place says more than a guess, and than what could be anywhere.
    const leads = reading.things.every((other) => other.isGuess || other.weight < thing.weight);
    if (hasPlace && (thing.weight <= 0.46 || isGeneral(thing))) return false;
    if (hasPlace && thing.isGuess && leads && !(reading.isScene && belongs(thing, setting)))
      return false;
    return !(thing.role !== 'main' && (drawnBy[setting.scene] ?? []).includes(bare(thing)));
  });
}

/** Whether a figure can be what a scene is about: someone, or something that is at home in it. */
const belongs = ({ figures, scene }: Thing, setting: Setting): boolean =>
  figures[0]?.startsWith('*') === true || scene?.split(' ')[0] === setting.scene;

/** What these scenes draw anyhow: "with large windows" needs no icon of a window. */
const drawnBy: Partial<Record<string, readonly string[]>> = {
  room: ['window', 'plant', 'lamp'],
  city: ['red-paper-lantern', 'office-building', 'high-voltage'],
  landscape: [
    'sun',
    'full-moon',
    'star',
    'cloud',
    'deciduous-tree',
    'evergreen-tree',
    'snowflake',
    'bouquet',
    'mountain',
    'snow-capped-mountain',
    'camping',
    'water-wave',
    'fog',
  ],
  space: ['star'],
  underwater: ['coral', 'bubbles'],
};

function fits(thing: Thing, { scene }: Setting, hero: Figure | undefined): boolean {
  if ((thing.role === 'for' && isPerson(thing)) || (general.has(thing.word) && scene !== 'logo'))
    return false;
  if (!open.has(scene)) return true;
  if (vocabulary.find(thing.word)?.action) return false;
  return (
    thing.weight > (thing.isGuess ? 0.5 : 0.3) &&
    !(scene === 'landscape' && hero?.footing === 'water' && isPerson(thing))
  );
}

/** Whether only what the prompt names should stand there. */
function isSparse({ scene, features }: Setting, hero: Figure | undefined): boolean {
  if (scene !== 'room') return open.has(scene) || scene === 'app';
  return hero?.isActor === true || ![...features].some((name) => furnished.has(name));
}

const isGeneral = ({ word, figures }: Thing) => general.has(word) && !figures[0]?.startsWith('*');
const isYoung = (thing: Thing | undefined): boolean =>
  /^(?:daughters?|sons?|grandson|granddaughter)$/.test(thing?.word ?? '');

/** A child with no grown person to be smaller than is as high as the picture needs it. */
function grownAlone(hero: Figure | undefined, others: readonly Figure[]): Figure | undefined {
  if (!hero?.stature || others.some(({ isActor, stature }) => isActor && !stature)) return hero;
  return { ...hero, stature: 0.84 };
}

const bare = (thing: Thing) => (thing.figures[0] ?? '').replace(/^[@*]/, '');
const isPerson = ({ figures }: Thing) =>
  /^\*(person|man|woman|child|grand\w+|developer|hacker|designer|writer|manager|presenter|chef|doctor|teacher|scientist|artist|musician|photographer|farmer|hiker|runner|cyclist|detective|yogi|dancer|knight)$/.test(
    figures[0] ?? '',
  );

/** A child beside its own kind is another figure. */
const keyOf = ({ name, stature = 1 }: Figure): string => `${name} ${stature}`;

function distinct(figures: readonly (Figure | undefined)[], hero: Figure | undefined): Figure[] {
  const known = new Set(hero ? [keyOf(hero)] : []);
  return figures.filter((figure): figure is Figure => {
    if (!figure || known.has(keyOf(figure))) return false;
    known.add(keyOf(figure));
    return true;
  });
}

/** What swims needs water under it: the sea, unless the prompt names another. */
function withWater(
  { scene, features }: Setting,
  reading: Reading,
  hero: Figure | undefined,
): ReadonlySet<string> {
  const isNamed = reading.places.some((place) => water.some((name) => place.includes(name)));
  if (scene !== 'landscape' || hero?.footing !== 'water' || isNamed) return features;
  return new Set([...features, 'sea'].filter((name) => name === 'sea' || !water.includes(name)));
}
