import { darker, mix } from '../paint/color.ts';
import { foliage } from '../paint/palette.ts';
import { polygon } from '../paint/svg.ts';
import { dock } from './campsite.ts';
import type { Near } from './near-view.ts';
import { water } from './water.ts';

/** Lake, river, sea: water below the horizon. */
export function waterBand(near: Near): string {
  const { stage, has, horizon, light, chance } = near;
  const depth = stage.height - horizon;
  if (has('sea')) {
    const top = water(stage, horizon, stage.height, light.x, chance);
    return top + (has('cliffs') ? cliffs(near) : '');
  }
  if (has('beach')) return water(stage, horizon, horizon + depth * 0.55, light.x, chance);
  if (has('lake'))
    return water(stage, horizon + stage.unit * 26, horizon + depth * 0.6, light.x, chance);
  return '';
}

function cliffs({ stage, horizon, chance, light }: Near): string {
  const side = light.x > stage.width / 2 ? 0 : stage.width;
  const dir = side ? -1 : 1;
  let out = '';
  for (let i = 0; i < 3; i++) {
    const reach = stage.width * (0.42 - i * 0.08);
    const top = horizon - stage.unit * (100 - i * 60);
    const bottom = horizon + stage.unit * (60 + i * 110);
    const color = mix(
      stage.palette.land[(1 + i) as 1 | 2 | 3] ?? stage.palette.land[3],
      '#a08a78',
      0.25,
    );
    out += polygon(
      [
        [side, top - stage.unit * 40],
        [side + dir * reach * 0.5, top - chance.between(0, 20)],
        [side + dir * reach * 0.85, top + stage.unit * 26],
        [side + dir * reach, bottom],
        [side, bottom + 30],
      ],
      darker(color, 0.05),
    );
    out += polygon(
      [
        [side, top - stage.unit * 40],
        [side + dir * reach * 0.5, top - 8],
        [side + dir * reach * 0.85, top + stage.unit * 26],
        [side + dir * reach * 0.6, top + stage.unit * 40],
        [side, top + stage.unit * 10],
      ],
      foliage(stage.palette, 2),
    );
  }
  return out;
}

export function jetty(near: Near): string {
  const { stage, has, light } = near;
  if (!has('lake') || has('road')) return '';
  const x = light.x > stage.width / 2 ? stage.width * 0.24 : stage.width * 0.76;
  return dock(stage, x, near.line.at(x) + stage.unit * 70, stage.unit * 140, stage.unit * 200);
}
