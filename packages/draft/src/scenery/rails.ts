import { darker, mix } from '../paint/color.ts';
import { line, num, path, polygon } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { lit } from './landmark-light.ts';

/** Whether something is as long as only a train is. */
export const isTrain = ({ ratio }: { ratio: number }): boolean => ratio > 3.5;

/** A railway track across the picture, its nearer rail at y, for a train `size` high. */
export function rails(stage: Stage, y: number, size: number): string {
  const { width, palette } = stage;
  const gravel = lit(stage, mix('#8d8578', palette.land[2], 0.3));
  const [far, step] = [y - size * 0.05, size * 0.2];
  let sleepers = '';
  for (let x = -step; x < width + step; x += step)
    sleepers += `M${num(x)} ${num(far)}h${num(step * 0.42)}l${num(-size * 0.02)} ${num(size * 0.09)}h${num(-step * 0.46)}z`;
  return (
    polygon(
      [
        [0, far - size * 0.04],
        [width, far - size * 0.04],
        [width, y + size * 0.13],
        [0, y + size * 0.13],
      ],
      gravel,
    ) +
    path(sleepers, darker(gravel, 0.2)) +
    line(0, far, width, far, darker(gravel, 0.32), size * 0.018) +
    line(0, y, width, y, lit(stage, '#5d6675'), size * 0.03)
  );
}
