import { isHandy } from '../../cast/is-handy.ts';
import type { Figure } from '../../cast/figure.ts';
import { around, draw, shadow } from '../../cast/place-figure.ts';
import { sideTable } from '../../scenery/stands.ts';
import type { Stage } from '../../stage.ts';
import type { Cast } from '../scene.ts';
import { floorScene } from './floor-scene.ts';
import { standsBehind, type Placed } from '../placed.ts';
import { personHeight, type Plan } from './plan.ts';
import { behindTable, deskScene, tableScene } from './tops.ts';

export function populate(stage: Stage, cast: Cast, plan: Plan, floor: number): Placed {
  const { hero, companions } = cast;
  const atDesk = plan.table === 'desk' || hero?.ratio === 1.12;
  if (atDesk) return deskScene(stage, cast, floor);
  if (plan.table === 'table' && hero && !hero.isActor) return tableScene(stage, cast);
  if (plan.table === 'table' && hero && standsBehind(hero) && companions.some(isHandy))
    return behindTable(stage, { ...cast, hero });
  if (!hero || isScenery(plan, hero)) return extrasScene(stage, cast);
  return floorScene(stage, { ...cast, hero }, plan, floor);
}

/** What the room is full of need not stand in its middle as well. */
function isScenery({ kind, table }: Plan, hero: Figure): boolean {
  const own: Partial<Record<string, string>> = {
    server: 'server',
    arcade: 'arcade',
    greenhouse: 'plant',
    museum: 'framed-picture',
  };
  return own[kind] === hero.name || (table === 'desks' && !hero.isActor);
}

const furnishedWith = new Set(['plant', 'potted-plant', 'window', 'laptop', 'desktop-computer']);

/** A room that is itself the subject, with up to two things that belong to it. */
function extrasScene(stage: Stage, cast: Cast): Placed {
  const before = cast.companions
    .filter(({ name, footing }) => !furnishedWith.has(name) && footing === 'ground')
    .slice(0, 2)
    .map((figure, i) => extra(stage, figure, stage.width * (i ? 0.26 : 0.74)))
    .join('');
  return { behind: '', subject: '', focus: around([], 0), before };
}

function extra(stage: Stage, figure: Figure, x: number): string {
  const tall = personHeight(stage);
  const y = stage.height * 0.94;
  if (!isHandy(figure)) {
    const slot = { x, y, width: tall * 0.4, height: tall * (figure.isActor ? 0.9 : 0.3) };
    return shadow(figure, slot, stage) + draw(figure, slot, stage);
  }
  const stand = { x, y, width: tall * 0.42, height: tall * 0.32 };
  const slot = { x, y: y - stand.height + 8, width: tall * 0.34, height: tall * 0.22 };
  return sideTable(stage, stand) + draw(figure, slot, stage);
}
