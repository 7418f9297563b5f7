import { castProp } from '../../props/cast-prop.ts';
import { pieces } from '../../scenery/furniture.ts';
import { table } from '../../scenery/furniture-light.ts';
import type { Stage } from '../../stage.ts';
import { roomScale, type Plan } from './plan.ts';

export function furniture(stage: Stage, plan: Plan, floor: number): string {
  const { width, unit } = stage;
  const height = Math.min(floor * 0.7, unit * 430 * roomScale(stage));
  const isNarrow = width < stage.height * 0.9;
  const isSwapped = stage.random('furniture').chance(0.5);
  const [left, right] = isSwapped ? [plan.right, plan.left] : [plan.left, plan.right];
  const row = (names: string[], side: number) =>
    lampFirst(names)
      .slice(0, isNarrow ? 1 : names.includes('shelf') ? Math.round(shelves(stage, height)) : 2)
      .map((name, i) => {
        const isLow = ['sofa', 'bed', 'cabinet', 'counter', 'armchair'].includes(name);
        const scale =
          name === 'tallPlant'
            ? 0.82
            : isLow
              ? 0.5
              : name === 'flasks'
                ? 0.6
                : name === 'shelf' || name === 'rack'
                  ? 1.28
                  : 1;
        const step = name === 'shelf' ? height * 0.66 : name === 'rack' ? unit * 300 : unit * 215;
        const edge = isLow ? unit * 250 : name === 'shelf' ? height * 0.26 : unit * 118;
        const x = side < 0 ? edge + i * step : width - edge - i * step;
        return (
          pieces[name]?.(
            stage,
            x,
            floor + (isLow ? 26 : name === 'tallPlant' ? 60 - i * 20 : 14),
            height * scale,
          ) ?? ''
        );
      })
      .reverse()
      .join('');
  // Shelves on both sides would fill a narrow room.
  const isFull = isNarrow && left.includes('shelf') && right.includes('shelf');
  return (
    row(left, -1) +
    (isFull ? '' : row(right, 1)) +
    (plan.table === 'desks' ? desks(stage, floor) : '')
  );
}

/** How many shelves fit beside a window in the middle of the wall. */
const shelves = ({ width, unit }: Stage, height: number): number =>
  Math.max(1, (width / 2 - unit * 140) / (height * 0.66));

/** A lamp stands outermost: farther in, its shade would sit on somebody's head. */
const lampFirst = (names: readonly string[]) =>
  names.toSorted((a, b) => Number(b === 'floorLamp') - Number(a === 'floorLamp'));

function desks(stage: Stage, floor: number): string {
  const { width, unit } = stage;
  const y = floor - unit * 70;
  const w = Math.min(width * 0.56, unit * 860);
  const seats = width > stage.height ? [-0.3, 0, 0.3] : [-0.22, 0.22];
  return (
    table({ ...stage, height: floor + unit * 90 }, width / 2, y, w) +
    seats
      .map((k, i) =>
        castProp(
          i === 1 ? 'laptop' : 'monitor',
          stage,
          width / 2 + w * k,
          y + 2,
          unit * (i === 1 ? 112 : 142),
        ),
      )
      .join('') +
    castProp('mug', stage, width / 2 - w * 0.15, y + 2, unit * 46) +
    castProp('plant', stage, width / 2 + w * 0.15, y + 2, unit * 92)
  );
}
