import { darker, lighter } from '../paint/color.ts';
import { ellipse, num, path, polygon, rect } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { inRoom } from './furniture-light.ts';

/** Where something stands: the middle of its foot, how wide its top is, and how high. */
export interface Stand {
  x: number;
  y: number;
  width: number;
  height: number;
}

const groundShade = (stage: Stage, { x, y, width }: Stand) =>
  ellipse(x, y, width * 0.56, width * 0.07, stage.palette.shade, { opacity: 0.24 });

/** A wooden table with all its legs, seen a little from above. */
export function sideTable(stage: Stage, stand: Stand): string {
  const { x, y, width: w, height: h } = stand;
  const wood = inRoom(stage, '#b9824f');
  const deep = Math.min(h * 0.16, w * 0.1);
  const leg = (at: number, foot: number, color: string) =>
    polygon(
      [
        [x + w * at - h * 0.035, y - h + deep],
        [x + w * at + h * 0.035, y - h + deep],
        [x + w * at * 1.04 + h * 0.02, y + foot],
        [x + w * at * 1.04 - h * 0.02, y + foot],
      ],
      color,
    );
  return (
    groundShade(stage, stand) +
    leg(-0.37, -deep, darker(wood, 0.16)) +
    leg(0.37, -deep, darker(wood, 0.16)) +
    leg(-0.44, 0, darker(wood, 0.08)) +
    leg(0.44, 0, darker(wood, 0.08)) +
    rect(x - w * 0.46, y - h + deep, w * 0.92, h * 0.1, darker(wood, 0.1), { round: 3 }) +
    polygon(
      [
        [x - w * 0.44, y - h - deep * 0.3],
        [x + w * 0.44, y - h - deep * 0.3],
        [x + w * 0.5, y - h + deep],
        [x - w * 0.5, y - h + deep],
      ],
      stage.brush.down(lighter(wood, 0.07), wood),
    ) +
    rect(x - w * 0.5, y - h + deep, w, h * 0.05, darker(wood, 0.04), { round: 3 })
  );
}

/** A round pedestal with its foot in the picture. */
export function pedestal(stage: Stage, stand: Stand): string {
  const { x, y, width: w, height: h } = stand;
  const { palette, brush } = stage;
  const stone = palette.isDark ? lighter(palette.land[0], 0.06) : lighter(palette.land[0], 0.05);
  const drum = (half: number, top: number, high: number) => {
    const flat = half * 0.2;
    return (
      path(
        `M${num(x - half)} ${num(top)}V${num(top + high)}A${num(half)} ${num(flat)} 0 0 0 ${num(x + half)} ${num(top + high)}V${num(top)}Z`,
        brush.across(lighter(stone, 0.04), stone, darker(stone, 0.12)),
      ) + ellipse(x, top, half, flat, lighter(stone, 0.07))
    );
  };
  return (
    ellipse(x, y + w * 0.02, w * 0.66, w * 0.13, palette.shade, { opacity: 0.26 }) +
    drum(w * 0.56, y - h * 0.12, h * 0.12) +
    drum(w * 0.42, y - h * 0.88, h * 0.76) +
    drum(w * 0.5, y - h, h * 0.12)
  );
}
