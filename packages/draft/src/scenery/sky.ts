import { lighter, mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { circle, path, num, rect } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

export interface Light {
  x: number;
  y: number;
  isMoon: boolean;
}

/** Where the sun or moon stands: low at the ends of the day, never behind the focal subject. */
export function skyLight(stage: Stage, horizon: number): Light {
  const chance = stage.random('light');
  const { lights } = stage.reading;
  const isLow = lights.some((light) => ['sunset', 'morning', 'dusk'].includes(light));
  const isMoon = stage.palette.isDark && !lights.includes('sunset');
  const side = chance.pick([0.22, 0.3, 0.66, 0.74, 0.8]);
  const height = isLow && !isMoon ? chance.between(0.52, 0.66) : chance.between(0.24, 0.45);
  return { x: stage.width * side, y: horizon * height, isMoon };
}

/** The gradient of the sky and the glow of its light: for the low-resolution layer. */
export function skyGlow(stage: Stage, horizon: number, light: Light): string {
  const { sky, light: shine } = stage.palette;
  const [top, middle, low] = sky;
  const r = stage.unit * (light.isMoon ? 330 : 520);
  return [
    rect(0, 0, stage.width, horizon + 2, stage.brush.down(top, middle, low)),
    rect(0, horizon, stage.width, stage.height - horizon, low),
    circle(light.x, light.y, r, stage.brush.glow(shine, light.isMoon ? 0.5 : 0.85)),
  ].join('');
}

/** The disc itself, with stars around a moon. */
export function skyDisc(stage: Stage, horizon: number, light: Light): string {
  const { palette, unit } = stage;
  const r = unit * (light.isMoon ? 44 : 58);
  if (!light.isMoon) {
    return (
      circle(light.x, light.y, r * 1.35, palette.light, { opacity: 0.35 }) +
      circle(light.x, light.y, r, lighter(palette.light, 0.05))
    );
  }
  const craters = [
    [-0.3, -0.25, 0.2],
    [0.3, 0.2, 0.26],
    [-0.15, 0.45, 0.14],
  ]
    .map(([dx = 0, dy = 0, k = 0]) =>
      circle(light.x + dx * r, light.y + dy * r, k * r, mix(palette.light, palette.sky[1], 0.3), {
        opacity: 0.5,
      }),
    )
    .join('');
  return stars(stage, horizon) + circle(light.x, light.y, r, palette.light) + craters;
}

export function stars(stage: Stage, horizon: number, count = 90): string {
  const chance = stage.random('stars');
  let out = '';
  for (let i = 0; i < count; i++) {
    const size = chance.between(0.8, 2.4) * (chance.chance(0.08) ? 1.8 : 1);
    out += circle(
      chance.between(0, stage.width),
      chance.between(0, horizon * 0.95) ** 1,
      size,
      '#ffffff',
      { opacity: chance.between(0.35, 0.95) },
    );
  }
  return out;
}

/** A cloud of heaps on a flat foot at y, w wide. */
export function cloud(
  x: number,
  y: number,
  w: number,
  fill: string,
  chance: Random,
  opacity = 1,
): string {
  const tall = chance.between(0.85, 1.15);
  const knots = [
    [-0.5, 0],
    [-0.34, -0.15],
    [-0.12, -0.27],
    [0.16, -0.24],
    [0.36, -0.12],
    [0.5, 0],
  ];
  const flip = chance.chance(0.5) ? -1 : 1;
  const row = flip < 0 ? knots.toReversed().map(([kx = 0, ky = 0]) => [-kx, ky]) : knots;
  let d = '';
  row.forEach(([kx = 0, ky = 0], i) => {
    const [px, py] = [x + kx * w, y + ky * w * tall];
    const [qx = 0, qy = 0] = row[i - 1] ?? [];
    const r = Math.hypot(px - x - qx * w, py - y - qy * w * tall) * 0.56;
    d += i === 0 ? `M${num(px)} ${num(py)}` : `A${num(r)} ${num(r)} 0 0 1 ${num(px)} ${num(py)}`;
  });
  return path(`${d}Z`, fill, { opacity });
}

export function clouds(stage: Stage, horizon: number, count = 4): string {
  const chance = stage.random('clouds');
  const { sky, light, isDark } = stage.palette;
  const color = isDark ? mix(sky[1], sky[2], 0.45) : mix(light, '#ffffff', 0.65);
  let out = '';
  for (let i = 0; i < count; i++) {
    const w = stage.unit * chance.between(150, 300);
    const x = ((i + chance.between(0.1, 0.9)) / count) * stage.width;
    const y = horizon * chance.between(0.12, 0.55);
    const fill = stage.brush.down(color, mix(color, sky[1], 0.55));
    out += cloud(x, y, w, fill, chance, isDark ? 0.5 : 0.85);
  }
  return out;
}

/** Soft strips of haze that lie on the horizon. */
export function haze(stage: Stage, y: number, height: number, strength = 0.6): string {
  return (
    rect(0, y - height, stage.width, height, stage.brush.fade(stage.palette.sky[2], 0, strength)) +
    rect(0, y, stage.width, height * 0.7, stage.brush.fade(stage.palette.sky[2], strength, 0))
  );
}

export function flock(stage: Stage, horizon: number): string {
  const chance = stage.random('flock');
  const [cx, cy] = [stage.width * chance.between(0.3, 0.75), horizon * chance.between(0.25, 0.5)];
  let out = '';
  for (let i = 0; i < 5; i++) {
    const [x, y, s] = [
      cx + chance.between(-90, 90),
      cy + chance.between(-40, 40),
      chance.between(7, 13),
    ];
    out += path(
      `M${num(x - s)} ${num(y)}q${num(s * 0.5)} ${num(-s * 0.7)} ${num(s)} 0q${num(s * 0.5)} ${num(-s * 0.7)} ${num(s)} 0`,
      'none',
      { stroke: stage.palette.shade, width: 2.2, opacity: 0.6 },
    );
  }
  return out;
}
