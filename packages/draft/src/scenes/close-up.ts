import { isHandy } from '../cast/is-handy.ts';
import { around, draw, fit, shadow, type Slot } from '../cast/place-figure.ts';
import type { Figure } from '../cast/figure.ts';
import type { Ledge } from '../scenery/ledge.ts';
import type { Stage } from '../stage.ts';
import type { Placed } from './placed.ts';
import type { Cast } from './scene.ts';

/** Whether the hero is a small thing: out of doors it would look bigger than the houses. */
export const isCloseUp = ({ hero }: Cast): boolean => hero !== undefined && isHandy(hero);

/** Where the ledge begins. */
const ledgeTop = ({ width, height }: Stage): number => height * (height > width ? 0.76 : 0.72);

/** Small things on a ledge in front of a view, whose scale they leave alone. */
export function closeUp(
  stage: Stage,
  { hero, companions, count }: Cast,
  ledge: Ledge,
): Omit<Placed, 'before'> {
  const { width, height, unit } = stage;
  const top = ledgeTop(stage);
  const foot = top + (height - top) * 0.46;
  const size = Math.min(height * 0.46, unit * 430);
  const isNarrow = width < height;
  const crowd = hero ? Math.min(4, count) : 0;
  const places: [Figure, Slot][] = Array.from({ length: crowd }, (_, i) => [
    hero!,
    {
      x: width * (0.5 + (i - (crowd - 1) / 2) * 0.17),
      y: foot,
      width: crowd > 1 ? width * 0.2 : width * 0.5,
      height: size * (crowd > 1 ? 0.66 : 1),
    },
  ]);
  const seats = isNarrow ? [0.8] : [0.78, 0.22, 0.92];
  const company: [Figure, Slot][] = companions
    .filter((figure) => isHandy(figure) || figure.footing === 'air' || isPotted(figure))
    .slice(0, seats.length)
    .map((figure, i) => [
      figure,
      {
        x: width * seats[i]!,
        y: figure.footing === 'air' ? height * 0.34 : foot + (i - 0.5) * unit * 16,
        width: width * (isNarrow ? 0.3 : 0.2),
        height: size * (isPotted(figure) ? 0.72 : 0.5),
      },
    ]);
  const all = [...company, ...places];
  return {
    behind:
      ledge(stage, top, stage.random('ledge')) +
      all.map(([figure, slot]) => shadow(figure, slot, stage)).join(''),
    subject: all.map(([figure, slot]) => draw(figure, slot, stage)).join(''),
    focus: around(
      all.map(([figure, slot]) => fit(figure, slot)),
      unit * 60,
    ),
  };
}

/** What grows in a pot or a glass may stand on a ledge too. */
const isPotted = ({ name }: Figure): boolean =>
  ['plant', 'potted-plant', 'seedling', 'tulip', 'rose', 'cactus', 'herb', 'watering'].includes(
    name,
  );
