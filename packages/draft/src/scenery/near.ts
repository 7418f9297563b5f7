import { darker, lighter, mix } from '../paint/color.ts';
import { foliage } from '../paint/palette.ts';
import type { Random } from '../paint/random.ts';
import { ellipse, num, path, polygon } from '../paint/svg.ts';
import type { View } from './far.ts';
import { barn, cabin, columns, dock, fence, house, pyramid, tent, windmill } from './landmarks.ts';
import { flowers, grass, land, ridge, road, rock, type Ridge } from './terrain.ts';
import { bush, tree, type TreeKind } from './trees.ts';
import { water, waves } from './water.ts';

/** The nearer half of a landscape. `clear` is the stretch kept free for the focal subject. */
export interface Near extends View {
  line: Ridge;
  clear: readonly [number, number];
  chance: Random;
}

const treeFor = ({ has }: View): TreeKind =>
  has('pines') || has('snow') || has('mountains')
    ? 'pine'
    : has('savanna')
      ? 'acacia'
      : has('beach') || has('jungle')
        ? 'palm'
        : has('vineyard')
          ? 'cypress'
          : 'round';

function leafColors({ stage, has }: View): string[] {
  const base = foliage(stage.palette, 2);
  if (has('autumn'))
    return ['#d9692b', '#e79a35', '#c2452d', '#b87333'].map((c) =>
      mix(c, stage.palette.land[2], 0.15),
    );
  if (has('spring'))
    return ['#f6b3c6', '#f08fb0', mix('#f9d4de', base, 0.15)].map((c) =>
      mix(c, stage.palette.land[1], stage.palette.isDark ? 0.5 : 0.06),
    );
  return [base, lighter(base, 0.05), darker(base, 0.05)];
}

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

function river({ stage, line, horizon, light, chance }: Near): string {
  const [far, near] = stage.palette.water;
  const bed = stage.brush.down(mix(far, stage.palette.sky[2], 0.4), near);
  void light;
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

/** What was built here: a cabin, a village, a mill; the first of them is the focal one when there is no hero. */
export function buildings(
  near: Near,
  focal: { x: number; y: number; height: number },
  hasHero: boolean,
): { svg: string; shows: string[] } {
  const { stage, has, line, chance } = near;
  const k = hasHero ? 0.62 : 1;
  const side = focal.x > stage.width / 2 ? 0.24 : 0.76;
  const x = hasHero ? stage.width * side : focal.x;
  const y = hasHero ? line.at(x) + stage.unit * 14 : line.at(x) + stage.unit * 46;
  const size = focal.height * k;
  const shows: string[] = [];
  let out = '';
  const put = (feature: string, svg: () => string) => {
    if (!has(feature)) return;
    shows.push(feature);
    out += svg();
  };
  put('village', () =>
    Array.from({ length: 7 }, (_, i) => ({
      x: stage.width * ((i * 0.147 + chance.between(0.02, 0.1)) % 1),
      w: stage.unit * chance.between(70, 110),
    }))
      .map(({ x, w }) => house(stage, x, Math.min(line.at(x) + 10, stage.height * 0.78), w, chance))
      .join(''),
  );
  put('cabin', () => dark(near, x, y, size) + cabin(stage, x, y, size * 1.25));
  put(
    'farm',
    () =>
      barn(stage, x, y, size * 0.9) +
      fence(stage, (px) => line.at(px) + stage.unit * 52, stage.unit * 34),
  );
  put('windmill', () => windmill(stage, stage.width * (side > 0.5 ? 0.8 : 0.2), y, size * 1.3));
  put('ruins', () => columns(stage, x, y, size * 1.5, chance));
  put('pyramids', () =>
    [0.3, 0.62, 0.84]
      .map((at, i) =>
        pyramid(
          stage,
          stage.width * at,
          line.at(stage.width * at) + 14,
          stage.unit * (430 - i * 110),
        ),
      )
      .join(''),
  );
  put('camp', () => tent(stage, x, y, size * 0.9));
  return { svg: out, shows };
}

const dark = ({ stage }: Near, x: number, y: number, w: number) =>
  ellipse(x, y, w * 0.72, w * 0.08, stage.palette.shade, { opacity: 0.25 });

/** Trees of the middle ground, left and right of what must stay visible. */
export function trees(near: Near): string {
  const { stage, has, line, chance, clear } = near;
  const leaves = leafColors(near);
  const kind = treeFor(near);
  const dense =
    has('forest') || has('jungle')
      ? 15
      : has('park') || has('garden') || has('camp') || has('cabin')
        ? 8
        : has('desert') || has('sea') || has('volcano')
          ? 0
          : has('beach')
            ? 3
            : 6;
  const snow = has('snow') && kind === 'pine';
  let out = '';
  const spots = Array.from(
    { length: dense },
    (_, i) => ((i + chance.between(0.1, 0.9)) / dense) * stage.width,
  );
  for (const x of chance.shuffle(spots)) {
    const isFree = x < clear[0] || x > clear[1];
    const near = isFree ? chance.between(0, 0.6) : 0;
    const y = line.at(x) + stage.unit * (4 + near * 90);
    const h =
      stage.unit *
      (isFree ? chance.between(150, 260) + near * 190 : chance.between(60, 110)) *
      (has('forest') ? 1.35 : 1);
    const mixed: TreeKind =
      kind === 'round' && chance.chance(0.28)
        ? has('forest') && !has('spring')
          ? 'pine'
          : 'tall'
        : kind;
    out += tree(mixed, x, y, h, chance.pick(leaves), stage, chance, snow);
  }
  if (has('garden') || has('park'))
    for (let i = 0; i < 6; i++)
      out += bush(
        chance.between(0, stage.width),
        line.at(0) + stage.unit * chance.between(20, 60),
        stage.unit * 110,
        chance.pick(leaves),
      );
  return out;
}

/** The frame in front: dark leaves and stems at the sides that give the picture its depth. */
export function frame(near: Near): string {
  const { stage, has, chance } = near;
  const { palette, unit, width, height } = stage;
  const dark = darker(palette.land[3], 0.02);
  let out = '';
  if (has('sea'))
    return (
      waves(
        stage,
        height - unit * 90,
        unit * 22,
        mix(palette.water[1], palette.shade, 0.15),
        chance,
      ) +
      waves(
        stage,
        height - unit * 40,
        unit * 26,
        mix(palette.water[1], palette.shade, 0.32),
        chance,
      )
    );
  const bottom = ridge(stage, height - unit * 26, unit * 14, chance);
  if (has('forest') || has('mountains') || has('lake') || has('pines')) {
    const kind: TreeKind = has('forest') && !has('pines') && !has('mountains') ? 'round' : 'pine';
    for (const [x, h] of [
      [-0.02, 0.78],
      [0.055, 0.55],
      [1.01, 0.68],
      [0.94, 0.46],
    ] as const) {
      out += tree(
        kind,
        width * x,
        height + unit * 20,
        Math.min(height * h, unit * 760),
        dark,
        stage,
        chance,
        has('snow'),
      );
    }
  }
  if (has('flowers'))
    return (
      out + flowers(stage, height - unit * 160, height - 6, palette.accent, 60, unit * 13, chance)
    );
  if (has('desert') || has('canyon') || has('ruins'))
    for (const x of [0.06, 0.9, 0.97])
      out += rock(
        width * x,
        height,
        unit * chance.between(60, 120),
        mix(palette.land[2], palette.land[3], 0.5),
        chance,
      );
  if (has('beach') || has('snow') || has('desert')) return out;
  return out + land(stage, bottom, dark) + grass(stage, bottom.at, dark, 150, unit * 46, chance);
}

export function jetty(near: Near): string {
  const { stage, has, light } = near;
  if (!has('lake') || has('road')) return '';
  const x = light.x > stage.width / 2 ? stage.width * 0.24 : stage.width * 0.76;
  return dock(stage, x, stage.height * 0.9, stage.unit * 150, stage.unit * 190);
}

