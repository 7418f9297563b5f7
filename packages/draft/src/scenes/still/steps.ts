import type { Slot } from '../../cast/place-figure.ts';
import { darker, lighter, mix } from '../../paint/color.ts';
import { circle, polygon, rect } from '../../paint/svg.ts';
import { arrange } from '../layout.ts';
import { type Layout, wall } from './parts.ts';

export const steps: Layout = (stage, cast) => {
  const { width, height, unit, palette, brush } = stage;
  const floor = stage.height * 0.86;
  const isWide = width > height;
  const block = (x: number, w: number, h: number, color: string) =>
    rect(x - w / 2, floor - h, w, h + 6, brush.across(lighter(color, 0.03), darker(color, 0.05))) +
    polygon(
      [
        [x - w / 2, floor - h],
        [x - w / 2 + unit * 34, floor - h - unit * 34],
        [x + w / 2 + unit * 34, floor - h - unit * 34],
        [x + w / 2, floor - h],
      ],
      lighter(color, 0.07),
    ) +
    polygon(
      [
        [x + w / 2, floor - h],
        [x + w / 2 + unit * 34, floor - h - unit * 34],
        [x + w / 2 + unit * 34, floor + 6],
        [x + w / 2, floor + 6],
      ],
      darker(color, 0.11),
    );
  const w = isWide ? width * 0.24 : width * 0.4;
  const [a, b, c] = [
    mix(palette.accent[0], palette.land[0], 0.3),
    mix(palette.accent[1], palette.land[0], 0.45),
    palette.land[1],
  ];
  const focal: Slot = {
    x: width / 2 + unit * 16,
    y: floor - unit * 146,
    width: w * 1.5,
    height: Math.min(height * 0.48, unit * 440),
  };
  const slots: Slot[] = isWide
    ? [
        { x: width * 0.24, y: floor - unit * 84, width: w * 0.8, height: unit * 230 },
        { x: width * 0.785, y: floor - unit * 52, width: w * 0.8, height: unit * 210 },
      ]
    : [
        { x: width * 0.2, y: floor - unit * 44, width: unit * 230, height: unit * 190 },
        { x: width * 0.83, y: floor - unit * 30, width: unit * 230, height: unit * 190 },
      ];
  const placed = arrange(stage, cast, focal, slots);
  const blocks = isWide
    ? block(width * 0.23, w, unit * 66, b) +
      block(width * 0.775, w, unit * 36, c) +
      block(width / 2, w, unit * 130, a)
    : block(width * 0.18, w, unit * 26, b) +
      block(width * 0.82, w, unit * 12, c) +
      block(width / 2, w, unit * 130, a);
  return {
    sky:
      wall(stage) +
      circle(
        width * 0.28,
        height * 0.2,
        unit * 560,
        brush.glow('#ffffff', palette.isDark ? 0.14 : 0.6),
      ),
    back:
      circle(
        width / 2,
        floor - unit * 330,
        unit * 300,
        mix(palette.accent[2], palette.sky[1], 0.45),
      ) +
      rect(0, floor, width, height - floor, darker(palette.sky[2], 0.05)) +
      blocks +
      placed.behind,
    subject: placed.subject,
    focus: placed.focus,
    front: '',
    shows: [],
  };
};
