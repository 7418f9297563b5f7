import { darker, lighter } from '../paint/color.ts';
import { foliage } from '../paint/palette.ts';
import { circle, ellipse, num, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

export interface Grid {
  x: number;
  y: number;
  /** Half the width of one cell on screen. */
  s: number;
}

export const slope = 0.56;

export const at = ({ x, y, s }: Grid, i: number, j: number): [number, number] => [
  x + (i - j) * s,
  y + (i + j) * s * slope,
];

/** A block of w by d cells, h high, its back corner at cell i, j. */
export function block(
  grid: Grid,
  i: number,
  j: number,
  w: number,
  d: number,
  h: number,
  color: string,
  lift = 0,
): string {
  const top = (a: number, b: number): [number, number] => {
    const [x, y] = at(grid, a, b);
    return [x, y - h - lift];
  };
  const foot = (a: number, b: number): [number, number] => {
    const [x, y] = at(grid, a, b);
    return [x, y - lift];
  };
  return (
    polygon(
      [top(i, j + d), top(i + w, j + d), foot(i + w, j + d), foot(i, j + d)],
      darker(color, 0.06),
    ) +
    polygon(
      [top(i + w, j), top(i + w, j + d), foot(i + w, j + d), foot(i + w, j)],
      darker(color, 0.14),
    ) +
    polygon([top(i, j), top(i + w, j), top(i + w, j + d), top(i, j + d)], lighter(color, 0.04))
  );
}

/** The lines of the plate's cells. */
export function ruled(grid: Grid, plate: string): string {
  let d = '';
  for (let n = 1; n < 8; n++) {
    const [a, b, c, e] = [at(grid, n, 0), at(grid, n, 8), at(grid, 0, n), at(grid, 8, n)];
    d += `M${num(a[0])} ${num(a[1])}L${num(b[0])} ${num(b[1])}M${num(c[0])} ${num(c[1])}L${num(e[0])} ${num(e[1])}`;
  }
  return stroke(d, darker(plate, 0.05), 1.6, { opacity: 0.7 });
}

export function paths(grid: Grid, accent: readonly string[], plate: string): string {
  const lane = (a: [number, number], b: [number, number], color: string) => {
    const [p, q] = [at(grid, ...a), at(grid, ...b)];
    return (
      stroke(
        `M${num(p[0])} ${num(p[1])}L${num(q[0])} ${num(q[1])}`,
        darker(plate, 0.07),
        grid.s * 0.36,
      ) + stroke(`M${num(p[0])} ${num(p[1])}L${num(q[0])} ${num(q[1])}`, color, 4, { dash: '3 13' })
    );
  };
  return lane([1.3, 3.9], [6.8, 3.9], accent[1]!) + lane([3.9, 1.3], [3.9, 6.8], accent[0]!);
}

export function decoration(
  stage: Stage,
  grid: Grid,
  i: number,
  j: number,
  w: number,
  h: number,
  n: number,
): string {
  const { accent } = stage.palette;
  return [0, 1, 2]
    .map((k) =>
      block(
        { ...grid, y: grid.y - h },
        i + 0.25 + k * 0.42,
        j + w * 0.3,
        0.32,
        0.32 + (n % 2) * 0.2,
        grid.s * (0.3 + ((k * 7 + n * 3) % 4) * 0.22),
        accent[(k + n) % 4]!,
      ),
    )
    .join('');
}

export function shrub(stage: Stage, x: number, y: number, s: number): string {
  const leaf = foliage(stage.palette, 2);
  return (
    ellipse(x, y, s * 0.36, s * 0.18, stage.palette.shade, { opacity: 0.16 }) +
    rect(x - s * 0.05, y - s * 0.3, s * 0.1, s * 0.3, '#8a6244') +
    circle(x, y - s * 0.62, s * 0.36, darker(leaf, 0.04)) +
    circle(x - s * 0.08, y - s * 0.7, s * 0.26, lighter(leaf, 0.04))
  );
}
