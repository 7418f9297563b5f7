import { darker, lighter } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { type Point, circle, curve, ellipse, num, path, polygon } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

/** A road or path that narrows towards its vanishing point. */
export function road(
  stage: Stage,
  from: Point,
  to: Point,
  widths: [number, number],
  fill: string,
  edge: string,
  isPaved: boolean,
  chance: Random,
): string {
  const bend = chance.between(0.25, 0.5) * (chance.chance(0.5) ? 1 : -1) * stage.width * 0.35;
  const steps = 16;
  const at = (t: number): [number, number, number] => {
    const k = 1 - (1 - t) ** 2.1;
    const y = from[1] + (to[1] - from[1]) * k;
    const x = from[0] + (to[0] - from[0]) * t + Math.sin(t * Math.PI * 1.6) * bend * (1 - t * 0.75);
    const w = widths[0] + (widths[1] - widths[0]) * k;
    return [x, y, w];
  };
  const rows = Array.from({ length: steps + 1 }, (_, i) => at(i / steps));
  const side = (sign: number, grow = 0): Point[] =>
    rows.map(([x, y, w]) => [x + sign * (w / 2 + grow * w), y]);
  const closed = (grow: number) =>
    `${curve(side(-1, grow))}L${curve(side(1, grow).toReversed()).slice(1)}Z`;
  let out = path(closed(0.09), edge) + path(closed(0), fill);
  if (isPaved) {
    for (let i = 0; i < 9; i++) {
      const [[x1, y1, w1], [x2, y2, w2]] = [at(i / 9), at((i + 0.45) / 9)];
      out += polygon(
        [
          [x1 - w1 * 0.02, y1],
          [x1 + w1 * 0.02, y1],
          [x2 + w2 * 0.02, y2],
          [x2 - w2 * 0.02, y2],
        ],
        '#ffffff',
        { opacity: 0.75 },
      );
    }
  }
  return out;
}

export function rock(x: number, y: number, size: number, color: string, chance: Random): string {
  const top: Point[] = [
    [x - size, y],
    [x - size * chance.between(0.7, 0.9), y - size * 0.5],
    [x - size * 0.2, y - size * chance.between(0.75, 1)],
    [x + size * 0.5, y - size * chance.between(0.55, 0.8)],
    [x + size, y],
  ];
  return (
    polygon(top, darker(color, 0.05)) +
    polygon(
      [
        [x - size * 0.85, y - size * 0.42],
        top[2] ?? [x, y],
        [x + size * 0.5, y - size * 0.6],
        [x, y - size * 0.25],
      ],
      lighter(color, 0.08),
    )
  );
}

export function grass(
  stage: Stage,
  line: (x: number) => number,
  color: string,
  count: number,
  size: number,
  chance: Random,
): string {
  let d = '';
  for (let i = 0; i < count; i++) {
    const x = chance.between(0, stage.width);
    const y = line(x);
    const h = size * chance.between(0.5, 1.1);
    const lean = chance.between(-0.4, 0.4) * h;
    d += `M${num(x - h * 0.14)} ${num(y + 1)}q${num(lean * 0.3)} ${num(-h * 0.6)} ${num(lean)} ${num(-h)}q${num(-lean * 0.3 + h * 0.14)} ${num(h * 0.4)} ${num(h * 0.28 - lean)} ${num(h)}Z`;
  }
  return path(d, color);
}

export function flowers(
  stage: Stage,
  top: number,
  bottom: number,
  colors: readonly string[],
  count: number,
  size: number,
  chance: Random,
): string {
  let out = '';
  const spots = Array.from(
    { length: count },
    () => [chance.between(0, stage.width), top + (bottom - top) * chance.next() ** 0.8] as const,
  ).sort((a, b) => a[1] - b[1]);
  for (const [x, y] of spots) {
    const s =
      size * (0.45 + (0.75 * (y - top)) / Math.max(1, bottom - top)) * chance.between(0.7, 1.2);
    const color = chance.pick(colors);
    out += ellipse(x, y, s, s * 0.8, color) + circle(x, y - s * 0.08, s * 0.36, '#ffe9a8');
  }
  return out;
}
