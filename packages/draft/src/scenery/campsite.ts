import { darker } from '../paint/color.ts';
import { line, num, path, polygon, rect } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { lit } from './landmark-light.ts';

export function fire(stage: Stage, x: number, y: number, s: number): string {
  return (
    line(x - s * 0.5, y, x + s * 0.45, y - s * 0.22, lit(stage, '#6b452e'), s * 0.16) +
    line(x + s * 0.5, y, x - s * 0.45, y - s * 0.22, lit(stage, '#573620'), s * 0.16) +
    path(
      `M${num(x - s * 0.36)} ${num(y - s * 0.18)}C${num(x - s * 0.5)} ${num(y - s * 0.7)} ${num(x - s * 0.1)} ${num(y - s * 0.75)} ${num(x)} ${num(y - s * 1.35)}C${num(x + s * 0.2)} ${num(y - s * 0.8)} ${num(x + s * 0.5)} ${num(y - s * 0.7)} ${num(x + s * 0.36)} ${num(y - s * 0.18)}Z`,
      '#ff7a2e',
    ) +
    path(
      `M${num(x - s * 0.2)} ${num(y - s * 0.16)}C${num(x - s * 0.26)} ${num(y - s * 0.5)} ${num(x)} ${num(y - s * 0.5)} ${num(x + s * 0.02)} ${num(y - s * 0.9)}C${num(x + s * 0.14)} ${num(y - s * 0.55)} ${num(x + s * 0.28)} ${num(y - s * 0.5)} ${num(x + s * 0.2)} ${num(y - s * 0.16)}Z`,
      '#ffc94d',
    )
  );
}

export function tent(stage: Stage, x: number, y: number, w: number): string {
  const canvas = lit(stage, stage.palette.accent[0]);
  return (
    polygon(
      [
        [x - w * 0.5, y],
        [x - w * 0.04, y - w * 0.56],
        [x + w * 0.5, y],
      ],
      canvas,
    ) +
    polygon(
      [
        [x - w * 0.04, y - w * 0.56],
        [x + w * 0.5, y],
        [x + w * 0.62, y - w * 0.06],
        [x + w * 0.08, y - w * 0.56],
      ],
      darker(canvas, 0.12),
    ) +
    polygon(
      [
        [x - w * 0.18, y],
        [x - w * 0.04, y - w * 0.5],
        [x + w * 0.12, y],
      ],
      stage.palette.isDark ? '#ffce7a' : darker(canvas, 0.2),
    )
  );
}

export function fence(stage: Stage, y: (x: number) => number, size: number): string {
  const wood = lit(stage, '#c79a6b');
  let posts = '';
  let rails = '';
  for (let x = 0; x < stage.width; x += size * 1.6) {
    posts += rect(x, y(x) - size, size * 0.18, size * 1.05, wood, { round: size * 0.06 });
    for (const k of [0.35, 0.7])
      rails += line(
        x,
        y(x) - size * k,
        x + size * 1.6,
        y(x + size * 1.6) - size * k,
        darker(wood, 0.04),
        size * 0.1,
      );
  }
  return rails + posts;
}
