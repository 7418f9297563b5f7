import { furniture } from './room/furnish.ts';
import { populate } from './room/people.ts';
import { planOf, withoutTwins } from './room/plan.ts';
import { tubes, wallGlow, walls } from './room/walls.ts';
import type { Scene } from './scene.ts';

/** Indoors: a wall, a floor, a window, the furniture of the room, and whoever is there. */
export const room: Scene = {
  name: 'room',
  draw(stage, given) {
    const { plan, cast, shown } = withoutTwins(planOf(given), given);
    const floor =
      stage.height * (plan.table === 'desk' ? 0.86 : stage.height > stage.width ? 0.8 : 0.76);
    const placed = populate(stage, cast, plan, floor);
    return {
      sky: wallGlow(stage, floor),
      back: walls(stage, plan, floor) + furniture(stage, plan, floor) + placed.behind,
      subject: placed.subject,
      focus: placed.focus,
      front: placed.before + (stage.look.relight === 'rim' ? tubes(stage) : ''),
      shows: [
        plan.kind,
        'room',
        ...shown,
        ...(plan.window === 'none' ? [] : ['window']),
        ...(/tallPlant/.test([...plan.left, ...plan.right].join(' ')) ? ['plant'] : []),
        ...(plan.table === 'desks' || plan.table === 'desk' ? ['monitor'] : []),
      ],
    };
  },
};
