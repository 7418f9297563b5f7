import { darker, lighter, mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { circle, line, num, path, polygon, rect } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { lit } from './landmark-light.ts';

export function windmill(stage: Stage, x: number, y: number, h: number): string {
  const body = lit(stage, '#d9c3a3');
  let out = polygon(
    [
      [x - h * 0.16, y],
      [x - h * 0.1, y - h * 0.62],
      [x + h * 0.1, y - h * 0.62],
      [x + h * 0.16, y],
    ],
    body,
  );
  out += polygon(
    [
      [x, y],
      [x, y - h * 0.62],
      [x + h * 0.1, y - h * 0.62],
      [x + h * 0.16, y],
    ],
    darker(body, 0.06),
  );
  out += path(
    `M${num(x - h * 0.115)} ${num(y - h * 0.62)}Q${num(x)} ${num(y - h * 0.84)} ${num(x + h * 0.115)} ${num(y - h * 0.62)}Z`,
    lit(stage, '#8d4b3f'),
  );
  out += rect(x - h * 0.04, y - h * 0.16, h * 0.08, h * 0.16, lit(stage, '#6d4a36'), {
    round: h * 0.04,
  });
  for (let i = 0; i < 4; i++) {
    const a = (i / 4) * Math.PI * 2 + 0.35;
    const [cx, cy] = [Math.cos(a), Math.sin(a)];
    const at = (d: number, s: number): [number, number] => [
      x + cx * d * h - cy * s * h,
      y - h * 0.66 + cy * d * h + cx * s * h,
    ];
    out += line(x, y - h * 0.66, ...at(0.42, 0), lit(stage, '#5a4640'), h * 0.018);
    out += polygon(
      [at(0.08, 0.005), at(0.42, 0.005), at(0.42, 0.09), at(0.08, 0.09)],
      lit(stage, '#fdf6ea'),
      { opacity: 0.92 },
    );
  }
  return out + circle(x, y - h * 0.66, h * 0.026, lit(stage, '#5a4640'));
}

export function columns(stage: Stage, x: number, y: number, w: number, chance: Random): string {
  const stone = lit(stage, '#e9dfcb');
  let out =
    rect(x - w / 2, y - w * 0.05, w, w * 0.06, darker(stone, 0.06)) +
    rect(x - w * 0.46, y - w * 0.1, w * 0.92, w * 0.05, stone);
  for (let i = 0; i < 6; i++) {
    const cx = x - w * 0.4 + (i * w * 0.8) / 5;
    const h = i > 3 ? w * chance.between(0.2, 0.45) : w * 0.5;
    out +=
      rect(cx - w * 0.035, y - w * 0.1 - h, w * 0.07, h, stone) +
      rect(cx + w * 0.005, y - w * 0.1 - h, w * 0.03, h, darker(stone, 0.07));
    if (i <= 3)
      out += rect(cx - w * 0.05, y - w * 0.13 - h, w * 0.1, w * 0.035, darker(stone, 0.03));
  }
  out += rect(x - w * 0.46, y - w * 0.7, w * 0.6, w * 0.08, stone);
  return (
    out +
    polygon(
      [
        [x - w * 0.48, y - w * 0.7],
        [x - w * 0.16, y - w * 0.84],
        [x + w * 0.1, y - w * 0.73],
        [x + w * 0.14, y - w * 0.7],
      ],
      darker(stone, 0.04),
    )
  );
}

export function pyramid(stage: Stage, x: number, y: number, w: number): string {
  const sand = mix(stage.palette.land[0], stage.palette.land[1], 0.5);
  const h = w * 0.62;
  return (
    polygon(
      [
        [x - w / 2, y],
        [x, y - h],
        [x + w / 2, y],
      ],
      lighter(sand, 0.04),
    ) +
    polygon(
      [
        [x, y - h],
        [x + w / 2, y],
        [x + w * 0.12, y],
      ],
      darker(sand, 0.1),
    )
  );
}
