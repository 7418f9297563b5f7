import type { Random } from '../paint/random.ts';
import type { Reading, Thing } from '../read/reading.ts';
import { vocabulary } from '../vocabulary/index.ts';

export interface Setting {
  scene: string;
  features: ReadonlySet<string>;
}

const formatOrder = ['logo', 'pattern', 'app', 'poster', 'dashboard', 'web', 'iso', 'abstract'];
const seasons = ['autumn', 'spring', 'snow', 'night', 'aurora'];

/** The scene a prompt plays in: its format, else its place, else where its subject is at home. */
export function chooseScene(reading: Reading, chance: Random): Setting {
  const { scene, features } = settingOf(reading);
  if (scene !== 'landscape') return { scene, features };
  return { scene, features: enriched(features, chance) };
}

function settingOf(reading: Reading): Setting {
  const [hero] = reading.things;
  const format =
    formatOrder.find((name) => reading.formats.includes(name)) ??
    (reading.styles.includes('isometric') ? 'iso' : undefined);
  const place = mergePlaces(reading.places.filter((one) => !isOtherSense(one, hero)));
  if (format === 'poster' && (place ?? hero) && !sells(hero))
    return withSeason(place ?? home(hero), reading);
  if (format === 'abstract' && (hero ?? place)) return withSeason(place ?? home(hero), reading);
  if (format === 'iso' && place && /landscape|space|underwater/.test(place))
    return withSeason(place, reading);
  if (format) return { scene: format, features: new Set() };
  if (hero?.figures[0] === '@phone' && /\bapps?\b/.test(reading.text))
    return { scene: 'app', features: new Set() };
  if (place)
    return withSeason(
      place.startsWith('landscape') && hero?.scene?.endsWith(' camp')
        ? `${place} camp forest`
        : place,
      reading,
    );
  // Modelled figures stand in a studio unless the prompt says where.
  if (hero && reading.styles.includes('clay') && /^landscape|^city/.test(home(hero)))
    return { scene: 'still', features: new Set() };
  const isAtWork = reading.actions.includes('code') && hero?.figures[0]?.startsWith('*');
  if (isAtWork) return withSeason('room desk', reading);
  if (hero) return withSeason(company(reading) ?? home(hero), reading);
  if (
    reading.lights.length > 0 &&
    !reading.lights.every((light) => light === 'dark' || light === 'light')
  ) {
    return withSeason('landscape mountains hills', reading);
  }
  return { scene: 'abstract', features: new Set() };
}

/** In a text on software a table and a bar are no furniture. */
const isOtherSense = (place: string, hero: Thing | undefined): boolean =>
  /^(?:tech|dashboard|web)\b/.test(hero?.scene ?? '') &&
  /^room (?:kitchen|cafe|living|bedroom|shop|garage|gym|stage)\b/.test(place);

const sells = (hero: Thing | undefined) =>
  hero === undefined || hero.scene === 'poster' || hero.scene === 'still';

/** The first place decides; later ones of the same scene add their features. */
function mergePlaces(places: readonly string[]): string | undefined {
  const [first, ...rest] = places;
  if (!first) return undefined;
  const scene = first.split(' ')[0] ?? first;
  const merged = rest
    .filter((place) => place.split(' ')[0] === scene)
    // A sky over a beach is no place above the clouds.
    .filter((place) => place !== 'landscape clouds')
    .map((place) => place.split(' ').slice(1).join(' '));
  const cityBehind = scene === 'landscape' && rest.includes('city') ? ' city' : '';
  return [first, ...merged].join(' ') + cityBehind;
}

/** A character without a scene of its own goes where the thing it is with is at home. */
function company({ things }: Reading): string | undefined {
  const [hero, ...others] = things;
  if (!hero?.figures[0]?.startsWith('*') || (hero.scene && !hero.scene.endsWith('park')))
    return undefined;
  const scene = others
    .map((thing) => home(thing))
    .find((place) => /^(room|landscape|city|space|underwater)/.test(place));
  return scene;
}

function home(thing: Thing | undefined): string {
  if (!thing) return 'abstract';
  const figure = (thing.figures[0] ?? '').replace(/^[@*]/, '');
  return (
    thing.scene ??
    vocabulary.habitat(figure) ??
    (thing.figures[0]?.startsWith('*') ? 'landscape park' : 'still')
  );
}

function withSeason(place: string, reading: Reading): Setting {
  const [scene = 'still', ...features] = place.split(' ');
  const all = new Set(features.filter(Boolean));
  for (const season of seasons) if (reading.lights.includes(season)) all.add(season);
  if (scene === 'landscape' && all.has('aurora')) all.add('night');
  return { scene, features: all };
}

/** Bare mountains or hills get something to rest the eye on, by chance. */
function enriched(given: ReadonlySet<string>, chance: Random): Set<string> {
  const features = new Set(given);
  if (features.size === 0) features.add('hills');
  const isPlain = [...features].every((name) => ['mountains', 'hills', ...seasons].includes(name));
  const extras = features.has('snow')
    ? ['lake', 'pines']
    : features.has('mountains')
      ? ['lake', 'river', 'flowers', 'trail']
      : // A lake would lie where the hills are.
        ['flowers', 'river', 'flowers', 'trail'];
  if (isPlain) features.add(chance.pick(extras));
  // A road or a village by the sea needs a shore.
  if (features.has('sea') && (features.has('road') || features.has('village'))) {
    features.delete('sea');
    features.add('beach');
  }
  return features;
}
