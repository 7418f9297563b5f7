import { around, draw, fit, shadow, type Slot } from '../cast/place-figure.ts';
import { darker, lighter, mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { circle, ellipse, num, path, polygon, rect, stroke } from '../paint/svg.ts';
import { stars } from '../scenery/sky.ts';
import { land, ridge } from '../scenery/terrain.ts';
import { rock } from '../scenery/cover.ts';
import type { Stage } from '../stage.ts';
import type { Scene } from './scene.ts';

/** Space: a nebula, planets, and sometimes the ground of another world. */
export const space: Scene = {
  name: 'space',
  draw(stage, cast) {
    const chance = stage.random('space');
    const { width, height, unit, palette, brush } = stage;
    const onGround = cast.features.has('surface');
    const isLow = onGround && cast.hero?.footing !== 'air';
    const slot: Slot = {
      x: width * chance.pick([0.44, 0.5, 0.56]),
      y: height * (isLow ? 0.86 : 0.74),
      width: width * (height > width ? 0.8 : 0.56),
      height: Math.min(height * 0.52, unit * 540),
    };
    const sides: Slot[] = [
      [0.82, 0.4, 210],
      [0.16, 0.82, 190],
      [0.84, 0.84, 150],
    ].map(([x = 0, y = 0, h = 0]) => ({
      x: width * x,
      y: height * y,
      width: width * 0.26,
      height: unit * h,
    }));
    const clouds = Array.from({ length: 6 }, () =>
      ellipse(
        width * chance.next(),
        height * chance.next(),
        width * chance.between(0.15, 0.36),
        height * chance.between(0.14, 0.36),
        brush.glow(
          chance.pick([palette.accent[2], palette.accent[3], palette.sky[2], palette.accent[0]]),
          0.3,
        ),
        { turn: -20 },
      ),
    ).join('');
    return {
      sky:
        rect(
          0,
          0,
          width,
          height,
          brush.slant(palette.sky[0], palette.sky[1], mix(palette.sky[1], palette.sky[2], 0.5)),
        ) + clouds,
      back:
        stars(stage, height, 170) +
        sparkles(stage, chance) +
        planets(
          stage,
          chance,
          cast.companions.some(({ name }) => name === 'ringed-planet'),
        ) +
        (onGround ? surface(stage, chance) : '') +
        (cast.hero && isLow ? shadow(cast.hero, slot, stage) : '') +
        cast.companions
          .slice(0, width < height ? 1 : 3)
          .map((figure, i) => (sides[i] ? draw(figure, sides[i], stage) : ''))
          .join(''),
      subject: cast.hero ? draw(cast.hero, slot, stage, 0) : '',
      focus: cast.hero ? around([fit(cast.hero, slot)], unit * 60) : around([], 0),
      front: '',
      shows: ['space', 'star', 'planet'],
    };
  },
};

function sparkles(stage: Stage, chance: Random): string {
  return Array.from({ length: 9 }, () => {
    const [x, y, s] = [
      stage.width * chance.next(),
      stage.height * chance.next(),
      stage.unit * chance.between(6, 15),
    ];
    return path(
      `M${num(x)} ${num(y - s)}Q${num(x)} ${num(y)} ${num(x + s)} ${num(y)}Q${num(x)} ${num(y)} ${num(x)} ${num(y + s)}Q${num(x)} ${num(y)} ${num(x - s)} ${num(y)}Q${num(x)} ${num(y)} ${num(x)} ${num(y - s)}Z`,
      '#ffffff',
      { opacity: 0.85 },
    );
  }).join('');
}

function planets(stage: Stage, chance: Random, hasRinged: boolean): string {
  const { width, height, unit, palette, brush } = stage;
  const side = hasRinged ? 0.12 : chance.pick([0.12, 0.86]);
  const big = unit * chance.between(150, 220);
  const [x, y] = [width * side, height * chance.between(0.16, 0.3)];
  const a = palette.accent[chance.integer(0, 3) as 0 | 1 | 2 | 3];
  const b = palette.accent[2];
  let out =
    circle(x, y, big * 1.2, brush.glow(a, 0.3)) +
    circle(x, y, big, brush.ball(a, lighter(a, 0.14), darker(a, 0.32)));
  for (const [dy, k] of [
    [-0.35, 0.12],
    [0.05, 0.16],
    [0.42, 0.1],
  ] as const)
    out += path(
      `M${num(x - Math.sqrt(1 - dy * dy) * big)} ${num(y + dy * big)}Q${num(x)} ${num(y + (dy + k * 2.2) * big)} ${num(x + Math.sqrt(1 - dy * dy) * big)} ${num(y + dy * big)}Q${num(x)} ${num(y + (dy + k) * big)} ${num(x - Math.sqrt(1 - dy * dy) * big)} ${num(y + dy * big)}Z`,
      darker(a, 0.1),
      { opacity: 0.35 },
    );
  if (!hasRinged && chance.chance(0.6))
    out += stroke(
      `M${num(x - big * 1.05)} ${num(y + big * 0.18)}C${num(x - big * 2)} ${num(y + big * 0.75)} ${num(x + big * 2)} ${num(y - big * 0.1)} ${num(x + big * 1.02)} ${num(y - big * 0.24)}`,
      lighter(a, 0.2),
      big * 0.07,
      { opacity: 0.75 },
    );
  const [mx, my, r] = [
    width * (1 - side) + unit * 40,
    height * chance.between(0.5, 0.8),
    unit * chance.between(40, 66),
  ];
  return (
    out +
    circle(mx, my, r, brush.ball(b, lighter(b, 0.15), darker(b, 0.3))) +
    circle(mx - r * 0.3, my + r * 0.2, r * 0.18, darker(b, 0.1), { opacity: 0.5 })
  );
}

function surface(stage: Stage, chance: Random): string {
  const { width, height, unit, palette } = stage;
  const isMars = /mars|red planet/.test(stage.reading.text);
  const color = isMars ? '#b9593a' : mix('#aeb3c4', palette.land[0], 0.35);
  const far = ridge(stage, height * 0.72, unit * 30, chance);
  const near = ridge(stage, height * 0.8, unit * 16, chance);
  let out =
    polygon([...far.points, [width, height], [0, height]], darker(color, 0.14)) +
    land(stage, near, stage.brush.down(lighter(color, 0.05), darker(color, 0.14)));
  for (let i = 0; i < 9; i++) {
    const [x, y, w] = [
      width * chance.next(),
      near.at(0) + (height - near.at(0)) * chance.between(0.2, 0.95),
      unit * chance.between(40, 130),
    ];
    out +=
      ellipse(x, y, w, w * 0.2, darker(color, 0.1)) +
      ellipse(x, y + w * 0.035, w * 0.9, w * 0.16, darker(color, 0.04));
  }
  for (const x of [0.05, 0.93])
    out += rock(
      width * x,
      near.at(0) + unit * 40,
      unit * chance.between(60, 110),
      darker(color, 0.06),
      chance,
    );
  return out;
}
