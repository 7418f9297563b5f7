import { around, draw, fit, type Slot } from '../cast/place-figure.ts';
import type { Figure } from '../cast/figure.ts';
import { darker, lighter, mix } from '../paint/color.ts';
import { circle, ellipse, polygon, rect, stroke, num } from '../paint/svg.ts';
import { foliage } from '../paint/palette.ts';
import type { Stage } from '../stage.ts';
import type { Scene } from './scene.ts';

interface Grid {
  x: number;
  y: number;
  /** Half the width of one cell on screen. */
  s: number;
}

const slope = 0.56;

const at = ({ x, y, s }: Grid, i: number, j: number): [number, number] => [
  x + (i - j) * s,
  y + (i + j) * s * slope,
];

/** A block of w by d cells, h high, its back corner at cell i, j. */
function block(
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

/** An isometric plate: the subject in the middle, its company on their own tiles, paths between them. */
export const iso: Scene = {
  name: 'iso',
  draw(stage, cast) {
    const { width, height, unit, palette, brush } = stage;
    const chance = stage.random('iso');
    const s = Math.min(width / 17, height / 11.4);
    const grid: Grid = { x: width / 2, y: height * 0.53 - s * slope * 8, s };
    const plate = palette.isDark ? palette.land[1] : mix('#ffffff', palette.land[0], 0.35);
    const cells: [number, number, number][] = [
      [2.5, 2.5, 3],
      [0.3, 2.9, 2],
      [2.9, 0.3, 2],
      [5.8, 3, 2],
      [3, 5.8, 2],
    ];
    const figures = [cast.hero, ...cast.companions].slice(0, 5);
    const order = cells
      .map((cell, n) => ({ cell, n, depth: cell[0] + cell[1] }))
      .sort((a, b) => a.depth - b.depth);
    let [back, subject] = ['', ''];
    const boxes: ReturnType<typeof fit>[] = [];
    back +=
      ellipse(width / 2, grid.y + s * slope * 8.7, s * 7.4, s * 2.2, palette.shade, {
        opacity: 0.16,
      }) + block(grid, 0, 0, 8, 8, s * 0.45, plate, -s * 0.45);
    back += ruled(grid, plate) + paths(grid, palette.accent, plate);
    for (const {
      cell: [i, j, w],
      n,
    } of order) {
      const figure = figures[n];
      const h = s * (n === 0 ? 0.34 : 0.22);
      const color =
        n === 0
          ? mix(palette.accent[0], plate, 0.2)
          : mix(palette.accent[(n % 4) as 0 | 1 | 2 | 3], plate, 0.35);
      const [x, y] = at(grid, i + w / 2, j + w / 2);
      back +=
        block(grid, i, j, w, w, h, color) +
        ellipse(x, y - h, s * w * 0.42, s * w * 0.42 * slope, darker(color, 0.1), {
          opacity: 0.45,
        });
      if (!figure) {
        back += decoration(stage, grid, i, j, w, h, n);
        continue;
      }
      const slot: Slot = {
        x,
        y: y - h + s * w * 0.12,
        width: s * w * (n === 0 ? 1.5 : 1.35),
        height: s * w * (n === 0 ? 1.6 : 1.45),
      };
      const svg = standing(figure, slot, stage);
      if (n === 0) {
        subject = svg;
        boxes.push(fit(figure, slot));
      } else if (i + j + w > 7) subject += svg;
      else back += svg;
      if (n > 0 && i + j + w > 7) boxes.push(fit(figure, slot));
    }
    const trees = [
      [0.4, 0.4],
      [7.3, 0.5],
      [0.5, 7.3],
      [7.2, 7.2],
      [1.5, 6.2],
      [6.3, 1.4],
    ]
      .map(([i = 0, j = 0]) => shrub(stage, ...at(grid, i, j), s * chance.between(0.5, 0.8)))
      .join('');
    return {
      sky:
        rect(0, 0, width, height, brush.slant(...palette.sky)) +
        circle(
          width / 2,
          height * 0.4,
          unit * 700,
          brush.glow(palette.accent[1], palette.isDark ? 0.3 : 0.25),
        ),
      back: back + trees,
      subject,
      focus: around(boxes, unit * 60),
      front: '',
      shows: ['isometric'],
    };
  },
};

const standing = (figure: Figure, slot: Slot, stage: Stage): string =>
  draw(
    figure,
    figure.footing === 'air' ? { ...slot, y: slot.y - slot.height * 0.12 } : slot,
    stage,
  );

/** The lines of the plate's cells. */
function ruled(grid: Grid, plate: string): string {
  let d = '';
  for (let n = 1; n < 8; n++) {
    const [a, b, c, e] = [at(grid, n, 0), at(grid, n, 8), at(grid, 0, n), at(grid, 8, n)];
    d += `M${num(a[0])} ${num(a[1])}L${num(b[0])} ${num(b[1])}M${num(c[0])} ${num(c[1])}L${num(e[0])} ${num(e[1])}`;
  }
  return stroke(d, darker(plate, 0.05), 1.6, { opacity: 0.7 });
}

function paths(grid: Grid, accent: readonly string[], plate: string): string {
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

function decoration(
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

function shrub(stage: Stage, x: number, y: number, s: number): string {
  const leaf = foliage(stage.palette, 2);
  return (
    ellipse(x, y, s * 0.36, s * 0.18, stage.palette.shade, { opacity: 0.16 }) +
    rect(x - s * 0.05, y - s * 0.3, s * 0.1, s * 0.3, '#8a6244') +
    circle(x, y - s * 0.62, s * 0.36, darker(leaf, 0.04)) +
    circle(x - s * 0.08, y - s * 0.7, s * 0.26, lighter(leaf, 0.04))
  );
}
