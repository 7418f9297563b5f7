import type { Figure } from './cast/figure.ts';
import { createBrush } from './paint/brush.ts';
import type { Palette } from './paint/palette.ts';
import { hash, random } from './paint/random.ts';
import { choosePalette } from './plan/choose-palette.ts';
import { chooseCast } from './plan/choose-cast.ts';
import { chooseScene } from './plan/choose-scene.ts';
import { chooseTreatment } from './plan/choose-treatment.ts';
import type { Reading } from './read/reading.ts';
import { readPrompt } from './read/read-prompt.ts';
import { scenes } from './scenes/index.ts';
import type { Cast } from './scenes/scene.ts';
import { virtualSize, type Layers, type Stage } from './stage.ts';
import type { Treatment } from './treatments/treatment.ts';

/** A picture before it is pixels: what it shows, and its layers as SVG. */
export interface Composition {
  /** The scene, the treatment and the figure everything is arranged around. */
  scene: string;
  treatment: Treatment;
  focal: string;
  /** Names of everything shown on purpose, the focal figure first. */
  shows: readonly string[];
  reading: Reading;
  palette: Palette;
  /** The virtual size all layers are drawn in. */
  width: number;
  height: number;
  unit: number;
  seed: number;
  layers: Layers;
  /** Gradients the layers refer to. */
  definitions: string;
}

export interface CompositionRequest {
  prompt: string;
  /** Width over height. */
  aspect: number;
  variant: number;
}

/** From prompt to layers of SVG: pure, and the same for the same request. */
export function compose({ prompt, aspect, variant }: CompositionRequest): Composition {
  const reading = readPrompt(prompt);
  const seed = hash(`${reading.text}|${variant}`);
  const stream = (label: string) => random(hash(label) ^ seed);
  const setting = chooseScene(reading, stream('setting'));
  const treatment = chooseTreatment(reading);
  const chosen = choosePalette(reading, setting, stream('palette'));
  const palette = treatment.recolor?.(chosen, reading) ?? chosen;
  const brush = createBrush();
  const size = virtualSize(aspect);
  const stage: Stage = { ...size, palette, brush, look: treatment.look, reading, random: stream };
  const cast = chooseCast(reading, setting, treatment.look);
  const scene = scenes.find(({ name }) => name === setting.scene) ?? scenes.at(-1);
  if (!scene) throw new Error('there are no scenes');
  const drawn = new Set(cast.hero ? [cast.hero.name] : []);
  const { shows, ...layers } = scene.draw(stage, watched(cast, drawn));
  return {
    scene: scene.name,
    treatment,
    focal: cast.hero?.name ?? [scene.name, ...reading.places].join(' '),
    shows: [...new Set([...drawn, ...shows, scene.name])],
    reading,
    palette,
    ...size,
    seed,
    layers,
    definitions: brush.definitions(),
  };
}

/** The same cast; whoever is drawn is noted in `drawn`. */
function watched(cast: Cast, drawn: Set<string>): Cast {
  const watch = (figure: Figure): Figure => ({
    ...figure,
    draw(stage) {
      drawn.add(figure.name);
      return figure.draw(stage);
    },
  });
  return { ...cast, hero: cast.hero && watch(cast.hero), companions: cast.companions.map(watch) };
}
