import { darker, lighter, mix, multiply } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { circle, ellipse, line, num, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

const lit = (stage: Stage, color: string) => multiply(color, stage.palette.ambient, 0.8);
const glass = (stage: Stage) =>
  stage.palette.isDark ? '#ffd98a' : mix(stage.palette.sky[1], '#ffffff', 0.3);

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

export function dock(stage: Stage, x: number, y: number, w: number, depth: number): string {
  const wood = lit(stage, '#9b6b45');
  let out = polygon(
    [
      [x - w * 0.2, y - depth],
      [x + w * 0.2, y - depth],
      [x + w * 0.5, y],
      [x - w * 0.5, y],
    ],
    wood,
  );
  for (let i = 1; i < 8; i++) {
    const t = (i / 8) ** 1.3;
    const half = w * (0.2 + 0.3 * t);
    out += line(
      x - half,
      y - depth + depth * t,
      x + half,
      y - depth + depth * t,
      darker(wood, 0.1),
      1 + 2 * t,
    );
  }
  return out;
}

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
