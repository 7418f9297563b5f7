import { darker, lighter, mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { circle, curve, num, path, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { rock } from './cover.ts';
import { land, ridge } from './terrain.ts';

export function reef(stage: Stage, chance: Random): string {
  const { height, width, unit, palette } = stage;
  const far = ridge(stage, height * 0.8, unit * 36, chance);
  const near = ridge(stage, height * 0.88, unit * 22, chance);
  let out = land(stage, far, palette.land[1]);
  for (let i = 0; i < 5; i++)
    out += rock(
      width * chance.between(0, 1),
      far.at(0) + unit * 50,
      unit * chance.between(70, 150),
      palette.land[2],
      chance,
    );
  const sand = mix('#e9d3a0', palette.land[1], 0.45);
  out += land(stage, near, stage.brush.down(sand, darker(sand, 0.12)));
  for (let i = 0; i < 11; i++) {
    const x = width * ((i + chance.next()) / 11);
    out += coral(
      x,
      near.at(x) + unit * chance.between(10, 60),
      unit * chance.between(60, 130),
      chance.pick([...palette.accent]),
      chance,
    );
  }
  return out;
}

function coral(x: number, y: number, s: number, color: string, chance: Random): string {
  const kind = chance.integer(0, 2);
  if (kind === 0) {
    const arm = (angle: number, length: number) =>
      stroke(
        `M${num(x)} ${num(y)}Q${num(x + Math.sin(angle) * length * 0.3)} ${num(y - length * 0.6)} ${num(x + Math.sin(angle) * length)} ${num(y - Math.cos(angle) * length)}`,
        color,
        s * 0.13,
      );
    return [-0.7, -0.35, 0, 0.35, 0.7]
      .map((angle) => arm(angle, s * chance.between(0.7, 1)))
      .join('');
  }
  if (kind === 1)
    return (
      path(
        `M${num(x)} ${num(y)}C${num(x - s * 0.8)} ${num(y - s * 0.3)} ${num(x - s * 0.6)} ${num(y - s)} ${num(x)} ${num(y - s * 0.9)}C${num(x + s * 0.6)} ${num(y - s)} ${num(x + s * 0.8)} ${num(y - s * 0.3)} ${num(x)} ${num(y)}Z`,
        color,
      ) +
      [-0.5, -0.25, 0, 0.25, 0.5]
        .map((k) =>
          stroke(
            `M${num(x)} ${num(y)}L${num(x + s * k)} ${num(y - s * 0.75)}`,
            lighter(color, 0.1),
            2,
          ),
        )
        .join('')
    );
  return [0.5, 0.38, 0.28]
    .map((k, i) =>
      circle(
        x + s * (i - 1) * 0.4,
        y - s * k * 0.6,
        s * k,
        i % 2 ? lighter(color, 0.06) : darker(color, 0.03),
      ),
    )
    .join('');
}

export function weed(stage: Stage, chance: Random): string {
  const { width, height, unit, palette } = stage;
  let out = '';
  for (const side of [0, 1]) {
    for (let i = 0; i < 6; i++) {
      const x = width * (side ? 1 - i * 0.025 : i * 0.025) + unit * chance.between(-10, 10);
      const tall = height * chance.between(0.2, 0.55) * (1 - i * 0.1);
      const points = Array.from(
        { length: 6 },
        (_, j) => [x + Math.sin(j * 1.4 + i) * unit * 16, height - (tall * j) / 5] as const,
      );
      out += stroke(
        curve(points),
        i % 2 ? darker(palette.leaf, 0.14) : mix(palette.leaf, palette.land[3], 0.55),
        unit * (16 - i),
      );
    }
  }
  return out;
}
