import type { Near } from '../../scenery/near-view.ts';
import { skyLight } from '../../scenery/sky.ts';
import { ridge } from '../../scenery/terrain.ts';
import type { Stage } from '../../stage.ts';
import type { Cast } from '../scene.ts';

export function look(stage: Stage, cast: Cast): Near {
  const chance = stage.random('land');
  const tall = stage.height > stage.width;
  const has = (feature: string) => cast.features.has(feature);
  const high = has('sea') || has('lake') || has('beach') ? 0.5 : 0.56;
  const horizon = stage.height * (high + chance.between(-0.03, 0.05) + (tall ? 0.06 : 0));
  const depth = stage.height - horizon;
  const start = has('lake') || has('beach') ? 0.5 : has('sea') ? 0.9 : 0.22;
  const light = skyLight(stage, horizon);
  const middle = stage.width * (light.x > stage.width / 2 ? 0.42 : 0.58);
  return {
    stage,
    has,
    horizon,
    light,
    chance,
    line: ridge(stage, horizon + depth * start, stage.unit * (has('hills') ? 30 : 14), chance),
    clear: [middle - stage.unit * 260, middle + stage.unit * 260],
  };
}
