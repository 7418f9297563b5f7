import type { Slot } from '../../cast/place-figure.ts';
import { darker, mix } from '../../paint/color.ts';
import { circle, num, path, polygon } from '../../paint/svg.ts';
import { arrange } from '../layout.ts';
import { type Layout, backdrop, tiles } from './parts.ts';

export const diagonal: Layout = (stage, cast, chance) => {
  const { width, height, unit, palette, brush } = stage;
  const flip = chance.chance(0.5);
  const at = (t: number) => (flip ? width * (1 - t) : width * t);
  const isTall = height > width;
  const color = mix(palette.accent[0], palette.sky[1], palette.isDark ? 0.5 : 0.12);
  const wedge = isTall
    ? polygon(
        [
          [0, height * 0.36],
          [width, height * 0.24],
          [width, height],
          [0, height],
        ],
        brush.slant(color, darker(color, 0.12)),
      )
    : polygon(
        [
          [at(0.4), 0],
          [at(1), 0],
          [at(1), height],
          [at(0.26), height],
        ],
        brush.slant(color, darker(color, 0.12)),
      );
  const stripe = isTall
    ? ''
    : polygon(
        [
          [at(0.37), 0],
          [at(0.385), 0],
          [at(0.245), height],
          [at(0.23), height],
        ],
        palette.accent[1],
      );
  const focal: Slot = {
    x: isTall ? width / 2 : at(0.66),
    y: height * (isTall ? 0.84 : 0.85),
    width: width * (isTall ? 0.72 : 0.46),
    height: Math.min(height * (isTall ? 0.42 : 0.62), unit * 600),
  };
  const slots: Slot[] = (
    isTall
      ? [
          [0.28, 0.2],
          [0.72, 0.16],
        ]
      : [
          [0.16, 0.32],
          [0.2, 0.62],
          [0.13, 0.9],
        ]
  ).map(([x = 0, y = 0]) => ({
    x: isTall ? width * x : at(x),
    y: height * y,
    width: unit * 170,
    height: unit * 170,
  }));
  const blob = path(
    `M${num(focal.x - focal.height * 0.6)} ${num(focal.y - focal.height * 0.4)}C${num(focal.x - focal.height * 0.6)} ${num(focal.y - focal.height * 1.2)} ${num(focal.x + focal.height * 0.7)} ${num(focal.y - focal.height * 1.15)} ${num(focal.x + focal.height * 0.66)} ${num(focal.y - focal.height * 0.45)}C${num(focal.x + focal.height * 0.62)} ${num(focal.y + focal.height * 0.16)} ${num(focal.x - focal.height * 0.58)} ${num(focal.y + focal.height * 0.2)} ${num(focal.x - focal.height * 0.6)} ${num(focal.y - focal.height * 0.4)}Z`,
    '#ffffff',
    { opacity: palette.isDark ? 0.2 : 0.28 },
  );
  const placed = arrange(stage, { ...cast, companions: [] }, focal, [], true);
  const grid = Array.from({ length: 40 }, (_, i) =>
    circle(at(0.9) + (i % 8) * 20 - 80, height * 0.1 + Math.floor(i / 8) * 20, 3, '#ffffff', {
      opacity: 0.4,
    }),
  ).join('');
  return {
    sky: backdrop(stage),
    back: wedge + stripe + blob + grid + tiles(stage, cast, slots) + placed.behind,
    subject: placed.subject,
    focus: placed.focus,
    front: '',
    shows: ['technology'],
  };
};
