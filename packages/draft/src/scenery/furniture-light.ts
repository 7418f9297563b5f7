import { darker, lighter, multiply } from '../paint/color.ts';
import { polygon, rect } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

/** A piece stands with the middle of its foot at x, y and is h high. */
export type Piece = (stage: Stage, x: number, y: number, h: number) => string;

export const wood = (stage: Stage) => multiply('#a9764c', stage.palette.ambient, 0.9);

export const inRoom = (stage: Stage, color: string) =>
  multiply(stage.palette.isDark ? darker(color, 0.22) : color, stage.palette.ambient, 0.8);

/** A table top across the front, its upper edge at y. */
export function table(stage: Stage, x: number, y: number, w: number, color?: string): string {
  const top = inRoom(stage, color ?? '#c58f5e');
  const legs = [-0.42, 0.42]
    .map((k) =>
      polygon(
        [
          [x + w * k - 10, y],
          [x + w * k + 10, y],
          [x + w * k + 6, stage.height],
          [x + w * k - 6, stage.height],
        ],
        darker(top, 0.14),
      ),
    )
    .join('');
  return (
    legs +
    rect(x - w / 2, y + 10, w, 16, darker(top, 0.1), { round: 4 }) +
    rect(x - w / 2 - 8, y, w + 16, 15, lighter(top, 0.03), { round: 5 })
  );
}
