import { studioPalette, withColors, type Palette, type Tone } from '../paint/palette.ts';
import type { Random } from '../paint/random.ts';
import type { Reading } from '../read/reading.ts';
import { palettes, type PaletteName } from '../vocabulary/palettes.ts';
import type { Setting } from './choose-scene.ts';

const outdoors = new Set(['landscape', 'city', 'underwater', 'space']);
const byFeature: Partial<Record<string, PaletteName>> = {
  aurora: 'aurora',
  night: 'night',
  autumn: 'autumn',
  snow: 'snow',
  desert: 'desert',
  canyon: 'desert',
  savanna: 'sunset',
  beach: 'tropic',
  spring: 'spring',
  lantern: 'dusk',
  future: 'dusk',
};
const byLight: Partial<Record<string, PaletteName>> = {
  sunset: 'sunset',
  morning: 'morning',
  dusk: 'dusk',
  night: 'night',
  aurora: 'aurora',
  rain: 'rain',
  fog: 'fog',
  snow: 'snow',
  autumn: 'autumn',
  spring: 'spring',
  summer: 'day',
  day: 'day',
  dark: 'night',
};

/** The colours of a picture: the light of the prompt, else of the place; indoors around one hue. */
export function choosePalette(reading: Reading, setting: Setting, chance: Random): Palette {
  if (setting.scene === 'underwater') return palettes.deep;
  if (setting.scene === 'space') return palettes.cosmos;
  const light = reading.lights.map((name) => byLight[name]).find((name) => name !== undefined);
  const feature = [...setting.features]
    .map((name) => byFeature[name])
    .find((name) => name !== undefined);
  if (outdoors.has(setting.scene)) {
    const calm = chance.pick<PaletteName>(['day', 'day', 'day', 'morning', 'spring']);
    return palettes[light ?? feature ?? calm];
  }
  return indoors(reading, setting, chance);
}

/** Hues that stay clean: dark yellow turns to mud. */
const hues = [12, 35, 62, 150, 185, 220, 255, 285, 320];
const darkHues = [235, 250, 265, 280, 295, 310, 335];

const darkScenes = new Set(['tech', 'iso']);

function indoors(reading: Reading, setting: Setting, chance: Random): Palette {
  const isDark = reading.lights.some((light) => ['dark', 'night', 'dusk'].includes(light));
  const isLight = reading.lights.some((light) => ['light', 'day', 'morning'].includes(light));
  const usual: Tone = darkScenes.has(setting.scene)
    ? chance.pick<Tone>(['dark', 'dark', 'light', 'pastel', 'bright'])
    : chance.pick<Tone>(['light', 'pastel', 'pastel', 'bright']);
  const isPoster = setting.scene === 'poster' && chance.chance(0.75);
  const tone: Tone = isDark || isPoster ? 'dark' : isLight ? 'light' : usual;
  if (setting.scene === 'room') return room(reading, isDark, chance);
  const hue = chance.pick(tone === 'dark' ? darkHues : hues) + chance.between(-8, 8);
  const base = studioPalette(hue, tone);
  return withColors(base, reading.colors, tone);
}

function room(reading: Reading, isDark: boolean, chance: Random): Palette {
  if (isDark) return studioPalette(chance.pick([255, 270, 288]), 'dark');
  return withColors(
    studioPalette(
      chance.pick([40, 60, 75, 95, 160, 210, 250, 20]),
      chance.pick<Tone>(['light', 'pastel']),
    ),
    reading.colors,
    'pastel',
  );
}
