import { darker, lighter } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { type Point, curve, num, path } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

/** A rolling line across the picture, and the y of that line at any x. */
export interface Ridge {
  points: Point[];
  at: (x: number) => number;
}

export function ridge(stage: Stage, y: number, swing: number, chance: Random): Ridge {
  const [a, b] = [chance.between(0, 6.28), chance.between(0, 6.28)];
  const [f, g] = [chance.between(1.2, 2.2), chance.between(2.6, 4.2)];
  const at = (x: number) => {
    const t = x / stage.width;
    return y + Math.sin(t * f * 3.1 + a) * swing * 0.65 + Math.sin(t * g * 3.1 + b) * swing * 0.35;
  };
  const points: Point[] = [];
  for (let i = 0; i <= 14; i++) points.push([(i / 14) * stage.width, at((i / 14) * stage.width)]);
  return { points, at };
}

/** Land under a ridge, down to the bottom of the picture. */
export function land(stage: Stage, line: Ridge, fill: string, bottom = stage.height): string {
  return path(`${curve(line.points)}L${num(stage.width)} ${num(bottom)}L0 ${num(bottom)}Z`, fill);
}

export function hills(
  stage: Stage,
  y: number,
  swing: number,
  color: string,
  chance: Random,
): { svg: string; line: Ridge } {
  const line = ridge(stage, y, swing, chance);
  return {
    svg: land(stage, line, stage.brush.down(lighter(color, 0.05), darker(color, 0.05))),
    line,
  };
}
