import type { Slot } from '../../cast/place-figure.ts';
import type { Random } from '../../paint/random.ts';
import { rect } from '../../paint/svg.ts';
import type { Stage } from '../../stage.ts';
import type { Cast, Drawn } from '../scene.ts';

export type Layout = (stage: Stage, cast: Cast, chance: Random) => Drawn;

export const floorOf = (stage: Stage) => stage.height * (stage.height > stage.width ? 0.72 : 0.74);

export function focalSlot(stage: Stage, y: number, grow = 1): Slot {
  const { width, height, unit } = stage;
  return {
    x: width / 2,
    y,
    width: width * (height > width ? 0.66 : 0.46),
    height: Math.min(height * 0.52, unit * 480) * grow,
  };
}

export function sideSlots(stage: Stage, y: number, size: number): Slot[] {
  const isTall = stage.height > stage.width * 1.15;
  return (
    isTall
      ? [
          [0.17, 0.07],
          [0.83, 0.07],
        ]
      : [
          [0.2, 0.03],
          [0.8, 0.03],
          [0.09, -0.02],
          [0.91, -0.02],
        ]
  ).map(([x = 0, dy = 0], i) => ({
    x: stage.width * x,
    y: y + stage.height * dy,
    width: stage.width * (isTall ? 0.28 : 0.2),
    height: size * (i > 1 ? 0.6 : 1),
  }));
}

export const wall = ({ width, height, palette, brush }: Stage) =>
  rect(0, 0, width, height, brush.down(palette.sky[0], palette.sky[2]));
