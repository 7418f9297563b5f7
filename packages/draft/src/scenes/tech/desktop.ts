import type { Slot } from '../../cast/place-figure.ts';
import { mix } from '../../paint/color.ts';
import { circle, group, num, rect } from '../../paint/svg.ts';
import { codeLines, frameWindow } from '../../props/screens.ts';
import { arrange } from '../layout.ts';
import { type Layout, backdrop, tiles } from './parts.ts';

export const desktop: Layout = (stage, cast, chance) => {
  const { width, height, unit, palette } = stage;
  const w = Math.min(width * 0.72, height * 1.12);
  const h = Math.min(height * 0.66, w * 0.66);
  const turn = chance.pick([-4, -3, 3, 4]);
  const [x, y] = [(width - w) / 2 - width * 0.05, (height - h) / 2 - height * 0.03];
  const scale = h / 100;
  const window = group(
    frameWindow(stage, (w / h) * 100, 100, palette.isDark || chance.chance(0.4)) +
      codeLines(stage, 10, 20, (w / h) * 52, 74, 9, 'desk'),
    `translate(${num(x)} ${num(y)}) rotate(${turn}) scale(${scale.toFixed(3)})`,
  );
  const back = group(
    rect(0, 0, w, h, mix(palette.accent[1], palette.sky[1], 0.35), { round: unit * 24 }),
    `translate(${num(x + width * 0.08)} ${num(y - height * 0.07)}) rotate(${turn * -1.2})`,
  );
  const focal: Slot = {
    x: width * 0.66,
    y: height * 0.84,
    width: width * (height > width ? 0.62 : 0.42),
    height: Math.min(height * 0.5, unit * 460),
  };
  const slots: Slot[] = [
    [0.14, 0.9, 150],
    [0.9, 0.34, 140],
    [0.13, 0.3, 120],
  ].map(([sx = 0, sy = 0, s = 0]) => ({
    x: width * sx,
    y: height * sy,
    width: unit * s,
    height: unit * s,
  }));
  const placed = arrange(stage, { ...cast, companions: [] }, focal, [], true);
  const halo =
    circle(focal.x, focal.y - focal.height * 0.48, focal.height * 0.6, palette.accent[0], {
      opacity: 0.9,
    }) +
    circle(focal.x, focal.y - focal.height * 0.48, focal.height * 0.72, 'none', {
      stroke: palette.accent[0],
      width: 3,
      opacity: 0.45,
    });
  return {
    sky: backdrop(stage),
    back:
      back +
      group(
        rect(0, 0, w, h, palette.shade, { round: 30, opacity: 0.2 }),
        `translate(${num(x + 10)} ${num(y + 24)}) rotate(${turn})`,
      ) +
      window +
      halo +
      tiles(stage, cast, slots) +
      placed.behind,
    subject: placed.subject,
    focus: placed.focus,
    front: '',
    shows: ['technology', 'window'],
  };
};
