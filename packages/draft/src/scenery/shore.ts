import { darker, mix } from '../paint/color.ts';
import { foliage } from '../paint/palette.ts';
import { line, polygon } from '../paint/svg.ts';
import { lit } from './landmark-light.ts';
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

/** A pier that comes in from the side and ends on the water. */
export function jetty({ stage, has, light, horizon }: Near): string {
  if (!has('lake') || has('road')) return '';
  const { width, height, unit, palette } = stage;
  const depth = height - horizon;
  const wood = lit(stage, '#9b6b45');
  const isLeft = light.x > width / 2;
  const at = (t: number) => (isLeft ? t : width - t);
  const reach = Math.min(width * 0.3, unit * 400);
  const y = (t: number) => horizon + depth * 0.4 - ((depth * 0.1) / reach) * t;
  const wide = (t: number) => unit * (34 - (18 / reach) * t);
  const posts = [0.12, 0.34, 0.55, 0.75, 0.93]
    .map((k) => {
      const [x, from] = [at(reach * k), y(reach * k) + wide(reach * k)];
      const deep = unit * (46 - 20 * k);
      return (
        line(x, from, x, from + deep, darker(wood, 0.16), unit * (11 - 4 * k)) +
        line(x, from + deep, x, from + deep * 1.5, palette.shade, unit * (10 - 4 * k), {
          opacity: 0.16,
        })
      );
    })
    .join('');
  const planks = Array.from({ length: 15 }, (_, i) => {
    const t = (reach * (i + 1)) / 16;
    return line(at(t), y(t), at(t - unit * 12), y(t) + wide(t), darker(wood, 0.12), 1.6);
  }).join('');
  const side = (drop: number) =>
    [
      [at(-20), y(-20)],
      [at(reach), y(reach)],
      [at(reach - unit * 10), y(reach) + wide(reach) + drop],
      [at(-20), y(-20) + wide(-20) + drop],
    ] as const;
  return posts + polygon(side(unit * 8), darker(wood, 0.14)) + polygon(side(0), wood) + planks;
}
