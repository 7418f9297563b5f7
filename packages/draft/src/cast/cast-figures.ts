import type { Color } from '../paint/color.ts';
import { props } from '../props/index.ts';
import type { Reading } from '../read/reading.ts';
import { character } from './character.ts';
import type { Figure } from './figure.ts';
import { inArmchair } from './pair.ts';
import { iconFigure } from './icon-figure.ts';
import { seatedAnimal } from './seated.ts';
import { actionPoses, animals, holdable, roles, tools } from './roles.ts';

export interface Part {
  name: string;
  color?: Color | undefined;
  /** The hero acts; its company has a pose of its own. */
  isHero: boolean;
  scene: string;
  /** A child of whom the word says only whether it is a girl or a boy. */
  isYoung?: boolean;
  /** What it holds, if the prompt says so. */
  held?: string | undefined;
}

/** The figure of a name in the vocabulary: `rocket`, `@laptop`, `*cat`. */
export function castFigure(part: Part, reading: Reading, art: 'noto' | 'flat'): Figure | undefined {
  const { name, color } = part;
  if (name.startsWith('*')) return actor(part, reading, art);
  if (part.isHero && isOutdoors(part.scene) && trains.has(name.replace('@', '')))
    return { ...castProp('train')!, name: name.replace('@', '') };
  if (!name.startsWith('@')) return iconFigure(name, art, color);
  return castProp(name.slice(1));
}

// The icons of trains end where their box ends.
const trains = new Set(['train', 'high-speed-train', 'locomotive', 'bullet-train', 'railway-car']);
const isOutdoors = (scene: string) => scene === 'landscape' || scene === 'city';

function castProp(name: string): Figure | undefined {
  const prop = props[name];
  if (!prop) return undefined;
  return {
    name,
    ratio: prop.ratio,
    footing: prop.footing ?? 'ground',
    isActor: name === 'robot' || name === 'astronaut',
    draw: (stage) => prop.draw(stage),
  };
}

function actor(part: Part, reading: Reading, art: 'noto' | 'flat'): Figure | undefined {
  const name = part.name.slice(1);
  const action = reading.actions.find((found) => actionPoses[found] !== undefined);
  const asked = action && actionPoses[action];
  const animal = animals[name];
  if (animal && !part.held && (!asked || !part.isHero || asked === 'sit')) {
    if (animal.whole) return named(iconFigure(animal.whole, art, part.color), name);
    return seatedAnimal(name, part.color);
  }
  if (part.held)
    return character({
      name,
      pose: holdable[part.held] ?? 'hold',
      tool: castFigure(
        {
          name: part.held in props ? `@${part.held}` : part.held,
          isHero: false,
          scene: part.scene,
        },
        reading,
        art,
      ),
      color: part.color,
      isYoung: part.isYoung ?? false,
    });
  const pose = poseOf(part, asked, animal !== undefined);
  const held =
    (part.isHero && action ? tools[action] : undefined) ??
    tools[pose] ??
    (animal ? undefined : roles[name]?.tool);
  const tool = held
    ? castFigure({ name: held, isHero: false, scene: part.scene }, reading, art)
    : undefined;
  const person = { name, tool, color: part.color, isYoung: part.isYoung ?? false };
  if (part.isHero && part.scene === 'room' && (action === 'read' || action === 'sit'))
    return inArmchair(character({ ...person, pose: 'sit' }));
  return character({ ...person, pose: pose === 'stand' && !tool ? 'rest' : pose });
}

const named = (figure: Figure | undefined, name: string): Figure | undefined =>
  figure && { ...figure, name };

function poseOf(
  { name, isHero, scene }: Part,
  asked: string | undefined,
  isAnimal: boolean,
): string {
  const trade = roles[name.slice(1)];
  const usual = isAnimal
    ? 'stand'
    : isHero
      ? (trade?.pose ?? 'wave')
      : (besides[scene]?.[name.slice(1)] ?? trade?.pose ?? 'wave');
  const pose = isHero ? (asked ?? usual) : usual;
  const hasDesk = scene === 'room' || scene === 'still' || scene === 'tech' || scene === 'desk';
  if (pose === 'code') return hasDesk ? 'code' : 'lap';
  if (pose === 'read' && scene === 'landscape') return 'lap';
  // Only animals and heroes of comics fly; a person looks up.
  return pose === 'fly' && !isAnimal ? 'wave' : pose;
}

/** What people do who are not the point of the picture. */
const besides: Partial<Record<string, Record<string, string>>> = {
  room: { man: 'phone', woman: 'present', person: 'drink' },
  landscape: { man: 'walk', person: 'stand' },
  city: { man: 'walk', woman: 'phone', person: 'walk' },
};
