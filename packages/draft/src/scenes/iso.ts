import type { Figure } from '../cast/figure.ts';
import { type Slot, around, draw, fit } from '../cast/place-figure.ts';
import { darker, mix } from '../paint/color.ts';
import { circle, ellipse, rect } from '../paint/svg.ts';
import {
  type Grid,
  at,
  block,
  decoration,
  paths,
  ruled,
  shrub,
  slope,
} from '../scenery/iso-grid.ts';
import type { Stage } from '../stage.ts';
import type { Scene } from './scene.ts';

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
