import { mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import type { Stage } from '../stage.ts';
import { dunes, mesas } from './drylands.ts';
import { mountains } from './mountains.ts';
import { type Light, haze } from './sky.ts';
import { skyline } from './skyline.ts';
import { hills } from './terrain.ts';
import { volcano } from './volcano.ts';
import { woods } from './woods.ts';

export interface View {
  stage: Stage;
  has: (feature: string) => boolean;
  horizon: number;
  light: Light;
}

/** What stands on the horizon, from the farthest to the nearest. */
export function farLand(view: View): string {
  const { stage, has, horizon } = view;
  const chance = stage.random('far');
  const [far, middle, near] = stage.palette.land;
  const out: string[] = [];
  if (has('volcano')) out.push(volcano(view, chance));
  else if (has('mountains') || has('waterfall')) out.push(ranges(view, chance));
  if (has('canyon')) out.push(mesas(view, chance));
  if (has('desert') && !has('canyon')) out.push(dunes(view, chance));
  if (has('city')) out.push(skyline(stage, horizon, stage.height * 0.2, far, chance));
  if (has('sea') || has('beach')) return out.join('');
  if (!has('desert')) {
    const isHilly = has('hills') && !has('mountains') && !has('lake');
    const back = hills(
      stage,
      horizon - stage.unit * (isHilly ? 74 : 16),
      stage.unit * (isHilly ? 64 : 26),
      mix(far, stage.palette.sky[2], 0.35),
      chance,
    );
    out.push(back.svg, haze(stage, horizon, stage.unit * 60, 0.45));
    const isWooded =
      has('forest') || has('pines') || has('mountains') || has('lake') || has('jungle');
    const mid = hills(
      stage,
      horizon + stage.unit * (isHilly ? 2 : 18),
      stage.unit * (isHilly ? 46 : 24),
      middle,
      chance,
    );
    const kind = has('pines') || has('mountains') || has('snow') ? 'pine' : 'round';
    if (isWooded)
      out.push(
        woods(
          kind,
          mid.line.at,
          stage,
          stage.unit * (has('forest') ? 130 : 62),
          mix(near, middle, 0.45),
          chance,
          kind === 'pine' ? 0.34 : 0.55,
        ),
      );
    out.push(mid.svg);
  }
  return out.join('');
}

function ranges({ stage, has, horizon, light }: View, chance: Random): string {
  const { land } = stage.palette;
  const reach = Math.min(horizon * 0.86, stage.height * 0.62);
  const snow = has('snow') ? 0.5 : 0.24;
  const wide = Math.max(2, Math.round((stage.width / stage.height) * 3));
  return (
    mountains(
      stage,
      {
        base: horizon + 20,
        height: reach * 0.72,
        color: land[0],
        haze: 0.5,
        snow: snow * 0.7,
        count: wide + 1,
        lightX: light.x,
      },
      chance,
    ) +
    haze(stage, horizon - reach * 0.18, reach * 0.25, 0.4) +
    mountains(
      stage,
      {
        base: horizon + 26,
        height: reach,
        color: mix(land[0], land[1], 0.6),
        haze: 0.14,
        snow,
        count: wide,
        lightX: light.x,
      },
      chance,
    ) +
    haze(stage, horizon + 6, reach * 0.2, 0.5) +
    mountains(
      stage,
      {
        base: horizon + 40,
        height: reach * 0.3,
        color: land[1],
        haze: 0.05,
        snow: 0,
        count: wide + 3,
        lightX: light.x,
      },
      chance,
    )
  );
}
