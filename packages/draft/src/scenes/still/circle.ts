import { mix } from '../../paint/color.ts';
import { circle, ellipse, num, path, polygon, stroke } from '../../paint/svg.ts';
import { arrange } from '../layout.ts';
import { type Layout, floorOf, focalSlot, sideSlots, wall } from './parts.ts';

export const circleBackdrop: Layout = (stage, cast, chance) => {
  const { width, height, unit, palette } = stage;
  const floor = floorOf(stage);
  const r = Math.min(width * 0.42, unit * 380);
  const shapes = Array.from({ length: 11 }, () =>
    mark(
      width * chance.next(),
      height * chance.between(0.05, 0.9),
      unit * chance.between(9, 22),
      chance.pick([...palette.accent]),
      chance.integer(0, 3),
    ),
  ).join('');
  const blob = (x: number, y: number, s: number, color: string) =>
    path(
      `M${num(x - s)} ${num(y)}C${num(x - s)} ${num(y - s * 0.9)} ${num(x + s * 0.3)} ${num(y - s)} ${num(x + s * 0.7)} ${num(y - s * 0.4)}S${num(x + s * 0.6)} ${num(y + s * 0.9)} ${num(x - s * 0.1)} ${num(y + s * 0.7)}S${num(x - s)} ${num(y + s * 0.6)} ${num(x - s)} ${num(y)}Z`,
      color,
    );
  const placed = arrange(
    stage,
    cast,
    focalSlot(stage, floor + unit * 50),
    sideSlots(stage, floor + unit * 30, unit * 220),
  );
  return {
    sky: wall(stage),
    back:
      blob(width * 0.1, height * 0.12, unit * 260, palette.land[0]) +
      blob(width * 0.93, height * 0.86, unit * 320, palette.land[0]) +
      shapes +
      circle(width / 2, floor - r * 0.62, r, mix(palette.accent[0], palette.sky[1], 0.62)) +
      circle(width / 2, floor - r * 0.62, r * 1.12, 'none', {
        stroke: mix(palette.accent[1], palette.sky[1], 0.4),
        width: 3,
        dash: '2 14',
      }) +
      ellipse(
        width / 2,
        floor + unit * 52,
        Math.min(width * 0.48, unit * 640),
        unit * 34,
        mix(palette.land[1], palette.sky[1], 0.25),
      ) +
      placed.behind,
    subject: placed.subject,
    focus: placed.focus,
    front: '',
    shows: [],
  };
};

/** A small ornament: a ring, a cross, a dot or a triangle. */
function mark(x: number, y: number, s: number, color: string, kind: number): string {
  if (kind === 0) return circle(x, y, s * 0.7, 'none', { stroke: color, width: s * 0.36 });
  if (kind === 1)
    return stroke(
      `M${num(x - s * 0.6)} ${num(y)}H${num(x + s * 0.6)}M${num(x)} ${num(y - s * 0.6)}V${num(y + s * 0.6)}`,
      color,
      s * 0.36,
    );
  if (kind === 2) return circle(x, y, s * 0.5, color);
  return polygon(
    [
      [x, y - s * 0.7],
      [x + s * 0.65, y + s * 0.5],
      [x - s * 0.65, y + s * 0.5],
    ],
    color,
  );
}
