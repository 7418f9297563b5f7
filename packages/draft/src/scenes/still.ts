import type { Scene } from './scene.ts';
import { arch } from './still/arch.ts';
import { circleBackdrop } from './still/circle.ts';
import { leaves } from './still/leaves.ts';
import { steps } from './still/steps.ts';
import { studio } from './still/studio.ts';
import { sunlit } from './still/sunlit.ts';

/** A thing without a place: a studio, an arch, steps, a sunlit wall, leaves around it. */
export const still: Scene = {
  name: 'still',
  draw(stage, cast) {
    const chance = stage.random('still');
    const wanted =
      stage.look.relight === 'volume'
        ? [studio, steps, arch]
        : [circleBackdrop, arch, steps, sunlit, leaves, studio];
    return chance.pick(wanted)(stage, cast, chance);
  },
};
