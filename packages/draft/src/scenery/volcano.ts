import { darker, lighter, mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { type Point, circle, curve, ellipse, num, path, stroke } from '../paint/svg.ts';
import type { View } from './far.ts';

/** A volcano as high as a range of mountains, in eruption. */
export function volcano({ stage, has, horizon, light }: View, chance: Random): string {
  const { land, sky, shade } = stage.palette;
  const x = stage.width * 0.5;
  const h = Math.min(horizon * 0.62, stage.width * 0.42);
  const [w, top, base] = [h * 1.5, horizon - h, horizon + stage.unit * 50];
  const color = mix(land[1], '#5a4444', 0.5);
  const slope = (side: number): string =>
    `C${num(x + side * w * 0.22)} ${num(top + h * 0.34)} ${num(x + side * w * 0.5)} ${num(top + h * 0.78)} ${num(x + side * w)} ${num(base)}`;
  const rim = w * 0.12;
  const lit = light.x < x ? -1 : 1;
  const cone = (side: number, fill: string) =>
    path(
      `M${num(x)} ${num(top)}H${num(x + side * rim)}${slope(side)}H${num(x - lit * w * 0.1)}Z`,
      fill,
    );
  return (
    plume([x, top], h, mix(sky[1], mix('#5b5b66', shade, 0.2), 0.55), chance) +
    circle(x, top, h * 0.5, stage.brush.glow('#ff8a3d', 0.6)) +
    cone(-lit, stage.brush.down(darker(color, 0.08), mix(color, land[1], 0.4))) +
    cone(lit, stage.brush.down(lighter(color, 0.05), mix(color, land[1], 0.5))) +
    (has('snow') ? snowfields([x, top], w, h) : '') +
    fountain([x, top], h, chance) +
    ellipse(x, top + 2, rim, h * 0.022, '#ffb14d') +
    lava([x, top], w, h, chance)
  );
}

/** Heaps of ash that grow as they rise and drift. */
function plume([x, top]: Point, h: number, color: string, chance: Random): string {
  return Array.from({ length: 9 }, (_, i) => {
    const rise = (9 - i) / 9;
    const cx = x + h * (0.34 * rise ** 1.6 + chance.between(-0.05, 0.05));
    const r = h * (0.06 + 0.13 * rise);
    const y = top - h * 0.56 * rise;
    return (
      circle(cx, y, r, lighter(color, 0.03 * rise), { opacity: 0.85 }) +
      circle(cx - r * 0.6, y + r * 0.3, r * 0.66, darker(color, 0.02), { opacity: 0.8 })
    );
  }).join('');
}

function fountain([x, top]: Point, h: number, chance: Random): string {
  return [-0.17, -0.1, -0.04, 0.03, 0.09, 0.16]
    .map((dx) => {
      const up = h * chance.between(0.14, 0.27);
      return stroke(
        `M${num(x)} ${num(top)}Q${num(x + h * dx * 0.6)} ${num(top - up * 1.5)} ${num(x + h * dx)} ${num(top - up * 0.5)}`,
        dx > -0.06 && dx < 0.06 ? '#ffc14d' : '#ff7b32',
        h * 0.02,
      );
    })
    .join('');
}

function lava([x, top]: Point, w: number, h: number, chance: Random): string {
  return [-0.07, 0.01, 0.08]
    .map((dx) => {
      const length = chance.between(0.35, 0.72);
      const points: Point[] = [0, 0.3, 0.62, 1].map((t) => [
        x + w * dx * (1 + t * length * 4.2) + (t === 0.62 ? w * 0.012 : 0),
        top + h * length * t,
      ]);
      return (
        stroke(curve(points), '#ff6a2b', h * 0.032) + stroke(curve(points), '#ffb14d', h * 0.013)
      );
    })
    .join('');
}

function snowfields([x, top]: Point, w: number, h: number): string {
  const at = (dx: number, dy: number) => `${num(x + w * dx)} ${num(top + h * dy)}`;
  return path(
    `M${at(-0.12, 0)}C${at(-0.15, 0.12)} ${at(-0.2, 0.26)} ${at(-0.27, 0.38)}L${at(-0.2, 0.32)}L${at(-0.17, 0.44)}L${at(-0.11, 0.28)}L${at(-0.05, 0.4)}L${at(0, 0.26)}L${at(0.07, 0.42)}L${at(0.11, 0.28)}L${at(0.18, 0.44)}L${at(0.2, 0.32)}L${at(0.27, 0.38)}C${at(0.2, 0.26)} ${at(0.15, 0.12)} ${at(0.12, 0)}Z`,
    '#f4f8fc',
    { opacity: 0.86 },
  );
}
