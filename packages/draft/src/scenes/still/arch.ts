import type { Slot } from '../../cast/place-figure.ts';
import { darker, lighter, mix } from '../../paint/color.ts';
import { circle, ellipse, num, path, rect } from '../../paint/svg.ts';
import { arrange } from '../layout.ts';
import { type Layout, floorOf, focalSlot, sideSlots, wall } from './parts.ts';

export const arch: Layout = (stage, cast, chance) => {
  const { width, height, unit, palette, brush } = stage;
  const floor = floorOf(stage) + unit * 20;
  const w = Math.min(width * 0.62, unit * 620);
  const inner = mix(palette.accent[0], palette.land[0], 0.35);
  const door = (k: number, color: string) =>
    path(
      `M${num(width / 2 - (w * k) / 2)} ${num(floor)}V${num(floor - w * 0.55)}A${num((w * k) / 2)} ${num((w * k) / 2)} 0 0 1 ${num(width / 2 + (w * k) / 2)} ${num(floor - w * 0.55)}V${num(floor)}Z`,
      color,
    );
  const column = (x: number, h: number, color: string) =>
    rect(
      x - unit * 62,
      floor - h + unit * 60,
      unit * 124,
      h,
      brush.across(lighter(color, 0.03), darker(color, 0.09)),
      { round: 8 },
    ) + ellipse(x, floor - h + unit * 60, unit * 62, unit * 13, lighter(color, 0.06));
  const isWide = width > height;
  const heights = [unit * chance.between(110, 190), unit * chance.between(70, 130)];
  const slots: Slot[] = isWide
    ? [0.19, 0.81].map((k, i) => ({
        x: width * k,
        y: floor - heights[i]! + unit * 64,
        width: unit * 210,
        height: unit * 200,
      }))
    : sideSlots(stage, floor + unit * 80, unit * 170);
  const placed = arrange(stage, cast, focalSlot(stage, floor + unit * 56), slots);
  return {
    sky: wall(stage),
    back:
      door(1.16, mix(inner, palette.sky[1], 0.55)) +
      door(1, brush.down(inner, darker(inner, 0.06))) +
      circle(width / 2 + w * 0.24, floor - w * 0.68, unit * 60, palette.accent[2], {
        opacity: 0.85,
      }) +
      rect(
        0,
        floor,
        width,
        height - floor,
        brush.down(palette.land[0], darker(palette.land[0], 0.05)),
      ) +
      (isWide
        ? column(width * 0.19, heights[0]!, palette.land[1]) +
          column(width * 0.81, heights[1]!, mix(palette.accent[1], palette.land[0], 0.4))
        : '') +
      placed.behind,
    subject: placed.subject,
    focus: placed.focus,
    front: '',
    shows: [],
  };
};
