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
  /** What it holds, if the prompt says so. */
  held?: string | undefined;
}

/** The figure of a name in the vocabulary: `rocket`, `@laptop`, `*cat`. */
export function castFigure(part: Part, reading: Reading, art: 'noto' | 'flat'): Figure | undefined {
  const { name, color } = part;
  if (name.startsWith('*')) return actor(part, reading, art);
  if (!name.startsWith('@')) return iconFigure(name, art, color);
  const prop = props[name.slice(1)];
  if (!prop) return undefined;
  return {
    name: name.slice(1),
    ratio: prop.ratio,
    footing: prop.footing ?? 'ground',
    isActor: name === '@robot' || name === '@astronaut',
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
    });
  const pose = poseOf(part, asked, animal !== undefined);
  const held =
    (part.isHero && action ? tools[action] : undefined) ??
    tools[pose] ??
    (animal ? undefined : roles[name]?.tool);
  const tool = held
    ? castFigure({ name: held, isHero: false, scene: part.scene }, reading, art)
    : undefined;
  if (part.isHero && part.scene === 'room' && (action === 'read' || action === 'sit'))
    return inArmchair(character({ name, pose: 'sit', tool, color: part.color }));
  const free = pose === 'stand' && !tool ? 'rest' : pose;
  return character({ name, pose: free, tool, color: part.color });
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
