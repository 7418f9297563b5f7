import { polygon, rect } from '../paint/svg.ts';
import { castProp } from '../props/cast-prop.ts';
import type { Stage } from '../stage.ts';
import { cabinet, counter, flasks, fridge, rack, shelf } from './cabinets.ts';
import type { Piece } from './furniture-light.ts';
import { bed, floorLamp, sofa, tallPlant } from './soft-furniture.ts';

const prop =
  (name: string, color?: string): Piece =>
  (stage, x, y, h) =>
    castProp(
      name,
      color
        ? {
            ...stage,
            palette: {
              ...stage.palette,
              accent: [
                color,
                ...stage.palette.accent.slice(1),
              ] as unknown as typeof stage.palette.accent,
            },
          }
        : stage,
      x,
      y,
      h,
    );

function stageLights(stage: Stage, x: number, y: number, h: number): string {
  const beam = stage.palette.accent[x < stage.width / 2 ? 0 : 1];
  return (
    polygon(
      [
        [x - 12, y - h * 1.35],
        [x + 12, y - h * 1.35],
        [stage.width / 2 + (stage.width / 2 - x) * 0.1 + h * 0.35, y],
        [stage.width / 2 + (stage.width / 2 - x) * 0.1 - h * 0.35, y],
      ],
      beam,
      { opacity: 0.22 },
    ) + rect(x - 22, y - h * 1.42, 44, 34, '#22273a', { round: 8 })
  );
}

/** Everything a room can be furnished with. */
export const pieces: Readonly<Record<string, Piece>> = {
  shelf,
  tallPlant,
  sofa,
  rack,
  bed,
  cabinet,
  fridge,
  floorLamp,
  counter,
  flasks,
  stageLights,
  armchair: prop('armchair'),
  easel: prop('easel'),
  arcade: prop('arcade'),
  dumbbell: (s, x, y, h) => castProp('dumbbell', s, x, y, h * 0.34),
  printer: prop('printer3d'),
  barbell: (s, x, y, h) => castProp('barbell', s, x, y, h * 0.24),
  statue: prop('easel'),
};
