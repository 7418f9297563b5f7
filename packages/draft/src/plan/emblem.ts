import type { Reading, Thing } from '../read/reading.ts';
import type { Setting } from './choose-scene.ts';

/** A logo or a pattern of a place: its emblem. */
export function emblem(reading: Reading, { scene }: Setting): Thing | undefined {
  if (!['logo', 'pattern', 'poster', 'iso', 'app'].includes(scene)) return undefined;
  const words = reading.places.flatMap((place) => place.split(' '));
  const figure = words.map((word) => emblems[word]).find((name) => name !== undefined);
  return figure
    ? { word: 'place', figures: [figure], count: 1, role: 'main', weight: 1 }
    : undefined;
}

const emblems: Partial<Record<string, string>> = {
  cafe: '@mug',
  library: 'books',
  mountains: 'mountain',
  sea: 'water-wave',
  beach: 'palm-tree',
  forest: 'deciduous-tree',
  city: 'office-building',
  space: 'ringed-planet',
  kitchen: 'pot-of-food',
  gym: '@dumbbell',
  garden: 'seedling',
  farm: 'tractor',
  office: 'briefcase',
  desert: 'cactus',
  flowers: 'tulip',
  castle: 'castle',
  cabin: 'camping',
  lab: 'alembic',
  studio: 'artist-palette',
  shop: 'shopping-bags',
  clinic: 'stethoscope',
  classroom: 'graduation-cap',
  underwater: 'tropical-fish',
  vineyard: 'grapes',
  village: 'house',
  server: '@server',
  stage: 'microphone',
  greenhouse: '@plant',
  museum: 'framed-picture',
  living: '@armchair',
  garage: 'wrench',
  temple: 'shinto-shrine',
  snow: 'snowflake',
  lake: 'canoe',
  hills: 'deciduous-tree',
  night: 'crescent-moon',
};
