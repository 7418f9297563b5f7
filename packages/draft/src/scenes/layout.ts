import { around, draw, fit, shadow, type Slot } from '../cast/place-figure.ts';
import type { Figure } from '../cast/figure.ts';
import type { Box, Stage } from '../stage.ts';
import type { Cast } from './scene.ts';

/** Figures of a still composition, drawn: what stands behind, the hero, and where it is. */
export interface Arranged {
  behind: string;
  subject: string;
  focus: Box;
}

/** The hero in its slot (several of it when the prompt counts), the company in theirs. */
export function arrange(
  stage: Stage,
  cast: Cast,
  focal: Slot,
  sides: readonly Slot[],
  casts = true,
): Arranged {
  const { hero } = cast;
  const put = (figure: Figure, slot: Slot) =>
    (casts ? shadow(figure, slot, stage) : '') + draw(figure, slot, stage);
  const company = cast.companions
    .slice(0, sides.length)
    .map((figure, i) => {
      const side = sides[i];
      return side
        ? put(figure, figure.isActor ? { ...side, height: side.height * 1.8 } : side)
        : '';
    })
    .join('');
  if (!hero) return { behind: company, subject: '', focus: around([], 0) };
  const crowd = Math.min(5, cast.count);
  const width = fit(hero, focal).width;
  const places = Array.from({ length: crowd }, (_, i) =>
    crowd === 1
      ? focal
      : {
          ...focal,
          height: focal.height * 0.72,
          x: focal.x + (i - (crowd - 1) / 2) * Math.min(width * 0.62, (stage.width * 0.8) / crowd),
          y: focal.y - (i % 2) * focal.height * 0.06,
        },
  );
  return {
    behind: company + (casts ? places.map((slot) => shadow(hero, slot, stage)).join('') : ''),
    subject: places.map((slot) => draw(hero, slot, stage)).join(''),
    focus: around(
      places.map((slot) => fit(hero, slot)),
      stage.unit * 60,
    ),
  };
}

/** Slots left and right of the middle in a wide picture, above and below it in a tall one. */
export function flanks(stage: Stage, size: number, reach = 0.31): Slot[] {
  const { width, height } = stage;
  const isTall = height > width * 1.15;
  const spots = isTall
    ? [
        [0.26, 0.26],
        [0.74, 0.3],
        [0.24, 0.9],
        [0.76, 0.88],
      ]
    : [
        [0.5 - reach, 0.46],
        [0.5 + reach, 0.44],
        [0.5 - reach, 0.84],
        [0.5 + reach, 0.82],
      ];
  return spots.map(([x = 0, y = 0]) => ({
    x: width * x,
    y: height * y,
    width: size,
    height: size,
  }));
}
