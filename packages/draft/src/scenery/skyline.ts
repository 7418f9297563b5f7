import type { Random } from '../paint/random.ts';
import { num, path } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

/** A far town as one shape. */
export function skyline(
  stage: Stage,
  base: number,
  h: number,
  color: string,
  chance: Random,
): string {
  let d = `M0 ${num(base + 30)}`;
  for (let x = 0; x < stage.width;) {
    const w = stage.unit * chance.between(26, 70);
    const middle = 1 - Math.abs((x + w / 2) / stage.width - 0.5) * 1.1;
    const top = base - h * chance.between(0.25, 0.75) * (0.5 + middle);
    d += `V${num(top)}H${num(x + w)}`;
    x += w;
  }
  return path(`${d}V${num(base + 30)}Z`, color);
}
