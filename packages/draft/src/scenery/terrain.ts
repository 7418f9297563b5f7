import { darker, lighter, mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { circle, curve, ellipse, num, path, polygon, type Point } from '../paint/svg.ts';
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

export interface Peaks {
  base: number;
  height: number;
  color: string;
  /** How far the peaks have sunk into the air, 0..1. */
  haze: number;
  snow: number;
  count: number;
  lightX: number;
}

/** A range of faceted peaks: a lit side, a side in shade, snow where it is asked for. */
export function mountains(stage: Stage, peaks: Peaks, chance: Random): string {
  const { palette, width } = stage;
  const color = mix(peaks.color, palette.sky[2], peaks.haze);
  const lit = mix(color, palette.light, 0.3);
  const shade = mix(darker(color, 0.07), palette.sky[0], 0.12);
  const order = chance.shuffle(Array.from({ length: peaks.count }, (_, i) => i));
  let out = '';
  for (const i of order) {
    const x = ((i + chance.between(0.2, 0.8)) / peaks.count) * width * 1.1 - width * 0.05;
    const open = Math.min(1, Math.abs(x - peaks.lightX) / (width * 0.2));
    const h = peaks.height * chance.between(0.6, 1) * (0.42 + 0.58 * open);
    out += peak(x, peaks, h, [color, lit, shade], palette.light, chance, stage);
  }
  return out;
}

function peak(
  x: number,
  peaks: Peaks,
  h: number,
  [color, lit, shade]: [string, string, string],
  snow: string,
  chance: Random,
  stage: Stage,
): string {
  const half = h * chance.between(0.75, 1.05);
  const top = peaks.base - h;
  const side = (direction: number): Point[] => {
    const points: Point[] = [[x, top]];
    for (let i = 1; i < 5; i++) {
      const t = i / 5;
      points.push([
        x + direction * half * (t + chance.between(-0.05, 0.05)),
        top + h * (t * 0.96 + chance.between(-0.04, 0.05)),
      ]);
    }
    points.push([x + direction * half * 1.15, peaks.base]);
    return points;
  };
  const [left, right] = [side(-1), side(1)];
  const spine: Point[] = [[x, top]];
  for (let i = 1; i <= 5; i++)
    spine.push([x + half * chance.between(-0.16, 0.2) * Math.min(1, i / 2), top + (h * i) / 5]);
  const lightIsLeft = peaks.lightX < x;
  const [a, b] = lightIsLeft ? [lit, shade] : [shade, lit];
  let out = polygon([...left, ...right.toReversed()], color);
  out += polygon([...left, ...spine.toReversed()], stage.brush.down(a, color));
  out += polygon([...right, ...spine.toReversed()], stage.brush.down(b, mix(b, color, 0.6)));
  if (peaks.snow > 0)
    out += snowCap(
      x,
      top,
      half,
      h * peaks.snow,
      h,
      [left, right, spine],
      snow,
      shade,
      lightIsLeft,
      chance,
    );
  return out;
}

function snowCap(
  x: number,
  top: number,
  half: number,
  depth: number,
  h: number,
  lines: Point[][],
  snow: string,
  shade: string,
  lightIsLeft: boolean,
  chance: Random,
): string {
  const along = (line: Point[] = [], y: number): number => {
    for (let i = 1; i < line.length; i++) {
      const [p, q] = [line[i - 1] ?? [x, top], line[i] ?? [x, top]];
      if (q[1] >= y) return p[0] + ((q[0] - p[0]) * (y - p[1])) / Math.max(1, q[1] - p[1]);
    }
    return x;
  };
  const [left, right, spine] = lines;
  const edge = (from: number, to: number, y: number): Point[] =>
    [0.15, 0.4, 0.6, 0.85].map((t, i) => [
      from + (to - from) * t,
      y + depth * (i % 2 ? -0.22 : 0.22) + chance.between(-0.06, 0.06) * depth,
    ]);
  const y = top + depth;
  const [l, m, r] = [along(left, y), along(spine, y), along(right, y)];
  const cap = (from: number, to: number, outer: Point[] = []): Point[] => [
    [x, top],
    ...outer.filter(([, py]) => py > top && py < y),
    [from, y],
    ...edge(from, to, y),
    [to, y + depth * 0.1],
    ...(spine ?? []).filter(([, py]) => py > top && py < y).toReversed(),
  ];
  const dark = mix(snow, shade, 0.42);
  void half;
  void h;
  return (
    polygon(cap(l, m, left), lightIsLeft ? snow : dark) +
    polygon(cap(r, m, right), lightIsLeft ? dark : snow)
  );
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
