import { darker, mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { ellipse, line, num, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { glass, lit } from './landmark-light.ts';

/** A house with its foot at x, y, w wide. */
export function house(stage: Stage, x: number, y: number, w: number, chance: Random): string {
  const wall = lit(stage, chance.pick(['#f3e6d0', '#e9d3b4', '#f7f0e6', '#dfc7b2', '#e8d9c9']));
  const roof = lit(stage, chance.pick(['#b4553f', '#8f4a3c', '#5b6b7d', '#a9673f', '#c46a4a']));
  const h = w * 0.62;
  const snow = stage.reading.lights.includes('snow');
  let out =
    rect(x - w / 2, y - h, w, h, wall) +
    rect(x, y - h, w / 2, h, stage.palette.shade, { opacity: 0.08 });
  out += rect(x + w * 0.2, y - h - w * 0.46, w * 0.11, w * 0.3, darker(roof, 0.05));
  out += polygon(
    [
      [x - w * 0.6, y - h + 2],
      [x, y - h - w * 0.48],
      [x + w * 0.6, y - h + 2],
    ],
    roof,
  );
  out += polygon(
    [
      [x, y - h - w * 0.48],
      [x + w * 0.6, y - h + 2],
      [x + w * 0.1, y - h + 2],
    ],
    darker(roof, 0.05),
  );
  if (snow)
    out += polygon(
      [
        [x - w * 0.6, y - h + 2],
        [x, y - h - w * 0.5],
        [x + w * 0.6, y - h + 2],
        [x + w * 0.4, y - h - w * 0.06],
        [x, y - h - w * 0.34],
        [x - w * 0.4, y - h - w * 0.06],
      ],
      '#ffffff',
      { opacity: 0.92 },
    );
  out += rect(x - w * 0.1, y - h * 0.55, w * 0.2, h * 0.55, lit(stage, '#6d4a36'), {
    round: w * 0.02,
  });
  for (const dx of [-0.36, 0.2]) {
    out += rect(x + w * dx, y - h * 0.72, w * 0.17, h * 0.32, glass(stage), {
      stroke: lit(stage, '#fffaf0'),
      width: w * 0.02,
    });
  }
  return out;
}

/** A log cabin with a lit window and smoke from its chimney. */
export function cabin(stage: Stage, x: number, y: number, w: number): string {
  const wood = lit(stage, '#8b5a3a');
  const roof = lit(stage, stage.reading.lights.includes('snow') ? '#f4f8fb' : '#4f3b36');
  const h = w * 0.42;
  let out = '';
  out += path(
    `M${num(x + w * 0.27)} ${num(y - h - w * 0.42)}q${num(w * 0.1)} ${num(-w * 0.12)} 0 ${num(-w * 0.24)}t${num(w * 0.04)} ${num(-w * 0.26)}`,
    'none',
    { stroke: mix(stage.palette.sky[2], '#ffffff', 0.4), width: w * 0.06, opacity: 0.5 },
  );
  out += rect(x + w * 0.22, y - h - w * 0.36, w * 0.1, w * 0.28, lit(stage, '#7a6a63'));
  out += rect(x - w * 0.46, y - h, w * 0.92, h, wood);
  for (let i = 1; i < 6; i++)
    out += line(
      x - w * 0.46,
      y - (h * i) / 6,
      x + w * 0.46,
      y - (h * i) / 6,
      darker(wood, 0.07),
      w * 0.012,
    );
  out += polygon(
    [
      [x - w * 0.46, y - h],
      [x, y - h - w * 0.32],
      [x + w * 0.46, y - h],
    ],
    darker(wood, 0.03),
  );
  out += polygon(
    [
      [x - w * 0.56, y - h + w * 0.05],
      [x - w * 0.02, y - h - w * 0.38],
      [x + w * 0.02, y - h - w * 0.38],
      [x + w * 0.56, y - h + w * 0.05],
      [x + w * 0.47, y - h + w * 0.06],
      [x, y - h - w * 0.29],
      [x - w * 0.47, y - h + w * 0.06],
    ],
    roof,
  );
  out += rect(x - w * 0.08, y - h * 0.72, w * 0.17, h * 0.72, darker(wood, 0.12), { round: 2 });
  for (const dx of [-0.36, 0.17]) {
    const glow = stage.palette.isDark ? '#ffcf73' : '#ffe1a1';
    out += rect(x + w * dx, y - h * 0.74, w * 0.18, h * 0.4, glow, {
      stroke: darker(wood, 0.14),
      width: w * 0.02,
    });
    out += line(
      x + w * (dx + 0.09),
      y - h * 0.74,
      x + w * (dx + 0.09),
      y - h * 0.34,
      darker(wood, 0.14),
      w * 0.014,
    );
  }
  return out;
}

export function barn(stage: Stage, x: number, y: number, w: number): string {
  const red = lit(stage, '#b8433a');
  const white = lit(stage, '#fbf3ea');
  const h = w * 0.5;
  return (
    rect(x + w * 0.42, y - w * 0.95, w * 0.24, w * 0.95, lit(stage, '#c9ced3')) +
    ellipse(x + w * 0.54, y - w * 0.95, w * 0.12, w * 0.1, lit(stage, '#a3abb3')) +
    polygon(
      [
        [x - w * 0.5, y],
        [x - w * 0.5, y - h],
        [x - w * 0.36, y - h * 1.45],
        [x, y - h * 1.75],
        [x + w * 0.36, y - h * 1.45],
        [x + w * 0.5, y - h],
        [x + w * 0.5, y],
      ],
      red,
    ) +
    stroke(
      `M${num(x - w * 0.54)} ${num(y - h * 0.95)}L${num(x - w * 0.37)} ${num(y - h * 1.48)}L${num(x)} ${num(y - h * 1.8)}L${num(x + w * 0.37)} ${num(y - h * 1.48)}L${num(x + w * 0.54)} ${num(y - h * 0.95)}`,
      lit(stage, '#5a4640'),
      w * 0.05,
    ) +
    rect(x - w * 0.2, y - h * 0.75, w * 0.4, h * 0.75, darker(red, 0.08), {
      stroke: white,
      width: w * 0.025,
    }) +
    line(x - w * 0.2, y, x + w * 0.2, y - h * 0.75, white, w * 0.02) +
    line(x + w * 0.2, y, x - w * 0.2, y - h * 0.75, white, w * 0.02) +
    rect(x - w * 0.09, y - h * 1.32, w * 0.18, h * 0.32, darker(red, 0.12), {
      stroke: white,
      width: w * 0.02,
    })
  );
}
