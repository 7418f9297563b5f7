import { castFigure } from '../cast/cast-figures.ts';
import type { Figure } from '../cast/figure.ts';
import { pairOf } from '../cast/pair.ts';
import type { Reading, Thing } from '../read/reading.ts';
import { vocabulary } from '../vocabulary/index.ts';
import type { Cast } from '../scenes/scene.ts';
import type { Look } from '../treatments/treatment.ts';
import type { Setting } from './choose-scene.ts';

/** Places where a thing nobody asked for would look pasted in. */
const open = new Set(['landscape', 'city', 'underwater', 'space']);
const people = ['people', 'person', 'human', 'humans', 'persons', 'man', 'woman', 'characters'];
const water = ['sea', 'lake', 'beach', 'river'];

/** The heaviest thing is the hero; the next ones, then what usually goes with it, are its company. */
export function chooseCast(reading: Reading, setting: Setting, look: Look): Cast {
  const allowed = people.some((word) => reading.unwanted.has(word))
    ? reading.things.filter((thing) => !isPerson(thing))
    : reading.things;
  // A place says more than a guess.
  const wanted =
    reading.places.length > 0 ? allowed.filter(({ weight }) => weight > 0.46) : allowed;
  const [first, ...others] = wanted;
  const make = (name: string, thing: Thing | undefined, isHero: boolean) =>
    castFigure({ name, color: thing?.color, isHero, scene: setting.scene }, reading, look.art);
  const alone = first && make(first.figures[0] ?? '', first, true);
  const isOpen = open.has(setting.scene);
  const isAnimal =
    alone?.isActor === true && first !== undefined && !isPerson(first) && setting.scene === 'room';
  const mentioned = others.filter(
    (thing) => !isOpen || (thing.weight > 0.3 && !vocabulary.find(thing.word)?.action),
  );
  const usual = (first?.figures.slice(1) ?? []).filter(
    (name) => !(isOpen || isAnimal || setting.scene === 'app') || name.startsWith('*'),
  );
  const company = distinct(
    [
      ...mentioned.map((thing) => make(thing.figures[0] ?? '', thing, false)),
      ...usual.map((name) => make(name, undefined, false)),
    ],
    alone,
  );
  const partner = others.find(
    (thing) => thing.role === 'on' || thing.role === 'in' || reading.actions.includes('ride'),
  );
  const pair =
    alone &&
    partner &&
    pairOf(
      alone,
      company.find(({ name }) => name === bare(partner)),
      reading,
    );
  return {
    hero: pair ?? alone,
    companions: (pair
      ? company.filter(({ name }) => name !== (partner && bare(partner)))
      : company
    ).slice(0, 4),
    count: pair ? 1 : (first?.count ?? 1),
    features: withWater(setting, alone),
  };
}

const bare = (thing: Thing) => (thing.figures[0] ?? '').replace(/^[@*]/, '');
const isPerson = ({ figures }: Thing) =>
  /^\*(person|man|woman|child|grand\w+|developer|hacker|designer|writer|manager|presenter|chef|doctor|teacher|scientist|artist|musician|photographer|farmer|hiker|runner|cyclist|detective|yogi|dancer|knight)$/.test(
    figures[0] ?? '',
  );

function distinct(figures: readonly (Figure | undefined)[], hero: Figure | undefined): Figure[] {
  const known = new Set(hero ? [hero.name] : []);
  return figures.filter((figure): figure is Figure => {
    if (!figure || known.has(figure.name)) return false;
    known.add(figure.name);
    return true;
  });
}

/** What swims needs water under it. */
function withWater({ scene, features }: Setting, hero: Figure | undefined): ReadonlySet<string> {
  const isDry =
    scene === 'landscape' && hero?.footing === 'water' && !water.some((name) => features.has(name));
  return isDry ? new Set([...features, 'sea']) : features;
}
