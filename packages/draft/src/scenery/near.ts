import { darker, lighter, mix } from '../paint/color.ts';
import { num, path, polygon } from '../paint/svg.ts';
import type { Near } from './near-view.ts';
import { grass, road } from './cover.ts';
import { land } from './terrain.ts';

/** The ground everything stands on, with its cover. */
export function nearGround(near: Near): string {
  const { stage, has, line, chance, horizon } = near;
  const { palette, unit } = stage;
  if (has('sea')) return '';
  const color = has('beach')
    ? mix('#f3dcae', palette.ambient, 0.12)
    : has('snow')
      ? palette.land[3]
      : has('desert') || has('canyon')
        ? palette.land[2]
        : mix(palette.land[2], palette.leaf, 0.25);
  const tinted = palette.isDark && has('beach') ? mix(color, palette.land[2], 0.7) : color;
  let out = land(stage, line, stage.brush.down(lighter(tinted, 0.05), darker(tinted, 0.06)));
  if (has('beach'))
    out =
      path(
        `M0 ${num(line.at(0) - 8)}${line.points.map(([x, y]) => `L${num(x)} ${num(y - 9)}`).join('')}V${num(stage.height)}H0Z`,
        '#ffffff',
        { opacity: 0.65 },
      ) + out;
  if (!has('desert') && !has('beach') && !has('snow'))
    out += grass(
      stage,
      (x) => line.at(x) + chance.between(4, stage.height - horizon) * 0.7,
      mix(darker(tinted, 0.04), palette.leaf, 0.3),
      120,
      unit * 15,
      chance,
    );
  if (has('river') || has('waterfall')) out += river(near);
  if (has('vineyard') || has('wheat') || has('lavender')) out += rows(near);
  if (has('road') || has('trail')) {
    const paved = has('road');
    const fill = paved
      ? mix('#6a6e78', palette.land[3], 0.35)
      : mix('#e2c79b', palette.land[2], 0.25);
    out += road(
      stage,
      [stage.width * 0.52, line.at(stage.width * 0.52) + 2],
      [stage.width * 0.5, stage.height * 1.02],
      [unit * 14, unit * (paved ? 520 : 260)],
      fill,
      mix(fill, palette.land[3], 0.35),
      paved,
      chance,
    );
  }
  return out;
}

function river({ stage, line, horizon, chance }: Near): string {
  const [far, near] = stage.palette.water;
  const bed = stage.brush.down(mix(far, stage.palette.sky[2], 0.4), near);
  const y = Math.min(line.at(stage.width * 0.5), horizon + stage.unit * 60);
  return road(
    stage,
    [stage.width * 0.56, y],
    [stage.width * 0.42, stage.height * 1.02],
    [stage.unit * 24, stage.unit * 620],
    bed,
    lighter(stage.palette.land[2], 0.06),
    false,
    chance,
  );
}

function rows({ stage, has, line }: Near): string {
  const color = has('lavender') ? '#8d6fc4' : has('wheat') ? '#e0b04c' : stage.palette.leaf;
  const dark = mix(color, stage.palette.land[3], 0.35);
  const vanish = [stage.width * 0.5, line.at(stage.width / 2) - stage.unit * 10] as const;
  let out = '';
  for (let i = -9; i <= 9; i++) {
    const x = stage.width * (0.5 + i * 0.14);
    out += polygon(
      [
        [vanish[0] + i * stage.unit * 22, vanish[1] + stage.unit * 10],
        [x - stage.unit * 58, stage.height],
        [x + stage.unit * 20, stage.height],
      ],
      i % 2 ? color : dark,
      { opacity: 0.92 },
    );
  }
  return out;
}
