import { darker, lighter, mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { num, path, polygon } from '../paint/svg.ts';
import type { View } from './far.ts';

export function mesas({ stage, horizon }: View, chance: Random): string {
  const { land, sky } = stage.palette;
  let out = '';
  for (let i = 0; i < 6; i++) {
    const depth = i / 5;
    const [x, w, h] = [
      stage.width * ((i * 0.37 + chance.between(0, 0.2)) % 1),
      stage.unit * chance.between(140, 320),
      horizon * (0.2 + depth * 0.3),
    ];
    const color = mix(land[1 + Math.round(depth)] ?? land[1], sky[2], 0.5 - depth * 0.45);
    const top = horizon + depth * 30 - h;
    out += polygon(
      [
        [x - w * 0.6, horizon + 40],
        [x - w * 0.46, top + h * 0.35],
        [x - w * 0.42, top],
        [x + w * 0.36, top + h * 0.04],
        [x + w * 0.44, top + h * 0.4],
        [x + w * 0.6, horizon + 40],
      ],
      color,
    );
    for (const k of [0.25, 0.5, 0.72])
      out += polygon(
        [
          [x - w * 0.46, top + h * k],
          [x + w * 0.44, top + h * (k + 0.02)],
          [x + w * 0.46, top + h * (k + 0.07)],
          [x - w * 0.47, top + h * (k + 0.06)],
        ],
        darker(color, 0.05),
        { opacity: 0.6 },
      );
  }
  return out;
}

export function dunes({ stage, horizon }: View, chance: Random): string {
  const { land } = stage.palette;
  let out = '';
  for (let i = 0; i < 4; i++) {
    const y = horizon + (stage.height - horizon) * (i * 0.2 - 0.06);
    const x = stage.width * chance.between(0.15, 0.85);
    const rise = stage.unit * (90 + i * 30);
    const color = land[Math.min(2, i) as 0 | 1 | 2];
    const crest = `M0 ${num(y + rise * 0.4)}C${num(x * 0.4)} ${num(y + rise * 0.4)} ${num(x * 0.75)} ${num(y - rise * 0.2)} ${num(x)} ${num(y - rise * 0.6)}`;
    out += path(
      `${crest}C${num(x + (stage.width - x) * 0.4)} ${num(y)} ${num(x + (stage.width - x) * 0.7)} ${num(y + rise * 0.2)} ${num(stage.width)} ${num(y + rise * 0.1)}V${num(stage.height)}H0Z`,
      stage.brush.down(lighter(color, 0.04), color),
    );
    out += path(
      `M${num(x)} ${num(y - rise * 0.6)}C${num(x - rise * 0.1)} ${num(y)} ${num(x + rise * 0.9)} ${num(y + rise * 0.4)} ${num(x + rise * 0.5)} ${num(y + rise * 1.4)}L${num(stage.width)} ${num(y + rise * 1.4)}V${num(y + rise * 0.1)}C${num(x + (stage.width - x) * 0.7)} ${num(y + rise * 0.2)} ${num(x + (stage.width - x) * 0.4)} ${num(y)} ${num(x)} ${num(y - rise * 0.6)}Z`,
      darker(color, 0.07),
      { opacity: 0.75 },
    );
  }
  return out;
}
