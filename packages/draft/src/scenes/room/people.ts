import type { Figure } from '../../cast/figure.ts';
import { animals } from '../../cast/roles.ts';
import { type Slot, around, draw, fit, shadow, varied } from '../../cast/place-figure.ts';
import { darker, lighter } from '../../paint/color.ts';
import { rect } from '../../paint/svg.ts';
import type { Box, Stage } from '../../stage.ts';
import type { Cast } from '../scene.ts';
import type { Plan } from './plan.ts';
import { deskScene, tableScene } from './tops.ts';

export interface Placed {
  behind: string;
  subject: string;
  focus: Box;
  before: string;
}

export function populate(stage: Stage, cast: Cast, plan: Plan, floor: number): Placed {
  const atDesk = plan.table === 'desk' || cast.hero?.ratio === 1.12;
  if (atDesk) return deskScene(stage, cast, floor);
  const onTable = plan.table === 'table' && cast.hero && !cast.hero.isActor;
  return onTable ? tableScene(stage, cast) : floorScene(stage, cast, plan, floor);
}

function floorScene(stage: Stage, cast: Cast, plan: Plan, floor: number): Placed {
  const { width, height, unit } = stage;
  const base = floor + (height - floor) * 0.6;
  const crowd = cast.hero?.isActor === true ? Math.min(3, cast.count) : 1;
  const heroes = cast.hero ? Array.from({ length: crowd }, () => cast.hero!) : [];
  const figures = [...heroes, ...cast.companions].slice(0, width < height ? 2 : 4);
  const isScene =
    !cast.hero || isFurniture(plan, cast.hero) || (plan.table === 'desks' && !cast.hero.isActor);
  const tall = Math.min(height * 0.6, unit * 560);
  const xs = width < height ? [0.5, 0.8] : [0.5, 0.72, 0.28, 0.86];
  let [behind, subject] = ['', ''];
  const boxes: Box[] = [];
  if (isScene)
    return {
      behind: '',
      subject: '',
      focus: around([], 0),
      before: sceneExtras(stage, figures, height),
    };
  figures.forEach((figure, i) => {
    const isHero = i === 0;
    const size = figure.isActor ? tall * (isHero ? 1 : 0.94) : isHero ? tall * 0.72 : tall * 0.4;
    const y =
      figure.footing === 'air' ? base - tall * (isHero ? 0.2 : 0.6) : base + (isHero ? 10 : -14);
    const slot: Slot = {
      x: width * (xs[i] ?? 0.5),
      y,
      width: width * (isHero ? 0.5 : figure.isActor ? 0.3 : 0.2),
      height: size,
    };
    behind +=
      isHero && !figure.isActor && !Object.hasOwn(animals, figure.name) && figure.footing !== 'air'
        ? plinth(stage, slot, height)
        : shadow(figure, slot, stage);
    const svg = draw(figure, slot, varied(stage, i));
    subject = isHero ? subject + svg : svg + subject;
    boxes.push(fit(figure, slot));
  });
  return { behind, subject, focus: around(boxes, unit * 60), before: '' };
}

/** What the room is full of need not stand in its middle as well. */
function isFurniture({ kind }: Plan, hero: Figure): boolean {
  const own: Partial<Record<string, string>> = {
    server: 'server',
    arcade: 'arcade',
    library: 'books',
    greenhouse: 'plant',
    museum: 'framed-picture',
    living: 'armchair',
    studio: 'easel',
    bedroom: 'bed',
    gym: 'dumbbell',
  };
  return own[kind] === hero.name;
}

/** A thing on the floor of a room looks lost: it gets a low stand. */
function plinth(stage: Stage, slot: Slot, height: number): string {
  const color = stage.palette.isDark ? stage.palette.land[1] : '#ffffff';
  const w = stage.unit * 420;
  return (
    rect(
      slot.x - w / 2,
      slot.y - 12,
      w,
      height - slot.y + 40,
      stage.brush.across(lighter(color, 0.02), darker(color, 0.08)),
      { round: 10 },
    ) + rect(slot.x - w / 2 - 10, slot.y - 18, w + 20, 20, lighter(color, 0.02), { round: 8 })
  );
}

function sceneExtras(stage: Stage, figures: readonly Figure[], height: number): string {
  const others = figures
    .filter(
      ({ name, footing }) =>
        !['plant', 'potted-plant', 'window', 'laptop', 'desktop-computer'].includes(name) &&
        footing === 'ground',
    )
    .slice(0, 2);
  return others
    .map((figure, i) => {
      const slot = {
        x: stage.width * (i ? 0.3 : 0.7),
        y: height * 0.93,
        width: stage.unit * 200,
        height: stage.unit * 170,
      };
      return shadow(figure, slot, stage) + draw(figure, slot, stage);
    })
    .join('');
}
