import { darker, lighter } from '../paint/color.ts';
import { polygon } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

function slab(x: number, y: number, w: number, h: number, color: string): string {
  const d = w * 0.29;
  return (
    polygon(
      [
        [x, y],
        [x + w / 2, y + d],
        [x + w / 2, y + d + h],
        [x, y + h],
      ],
      darker(color, 0.05),
    ) +
    polygon(
      [
        [x + w, y],
        [x + w / 2, y + d],
        [x + w / 2, y + d + h],
        [x + w, y + h],
      ],
      darker(color, 0.13),
    ) +
    polygon(
      [
        [x, y],
        [x + w / 2, y - d],
        [x + w, y],
        [x + w / 2, y + d],
      ],
      lighter(color, 0.06),
    )
  );
}

export const cube = (stage: Stage): string => slab(0, 28, 90, 46, stage.palette.accent[0]);

export const layers = (stage: Stage): string =>
  [66, 47, 28].map((y, i) => slab(0, y, 96, 7, stage.palette.accent[i]!)).join('');

export const blocks = (stage: Stage): string =>
  slab(0, 66, 52, 22, stage.palette.accent[0]) +
  slab(54, 66, 52, 22, stage.palette.accent[1]) +
  slab(27, 82 - 15, 52, 22, stage.palette.accent[2]) +
  slab(27, 32, 52, 22, stage.palette.accent[3]);
