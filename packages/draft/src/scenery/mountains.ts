import { darker, mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { type Point, polygon } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

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
    out += snowCap(x, top, h * peaks.snow, [left, right, spine], snow, shade, lightIsLeft, chance);
  return out;
}

function snowCap(
  x: number,
  top: number,
  depth: number,
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
  return (
    polygon(cap(l, m, left), lightIsLeft ? snow : dark) +
    polygon(cap(r, m, right), lightIsLeft ? dark : snow)
  );
}
