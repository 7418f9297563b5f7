import { darker, lighter, multiply } from '../paint/color.ts';
import { circle, ellipse, num, path, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

/** A bicycle with the middle of its wheels' foot at x, y, w wide. */
export function bicycle(stage: Stage, x: number, y: number, w: number): string {
  const r = w * 0.22;
  const [a, b] = [x - w * 0.28, x + w * 0.28];
  const cy = y - r;
  const frame = stage.palette.accent[0];
  const tire = '#2b2f3a';
  const wheel = (cx: number) =>
    circle(cx, cy, r, 'none', { stroke: tire, width: w * 0.028 }) +
    circle(cx, cy, r * 0.9, 'none', { stroke: '#c9ced8', width: w * 0.008 }) +
    stroke(
      [0, 45, 90, 135]
        .map((deg) => {
          const t = (deg * Math.PI) / 180;
          return `M${num(cx - Math.cos(t) * r)} ${num(cy - Math.sin(t) * r)}L${num(cx + Math.cos(t) * r)} ${num(cy + Math.sin(t) * r)}`;
        })
        .join(''),
      '#aab1bf',
      w * 0.005,
    ) +
    circle(cx, cy, w * 0.02, tire);
  const [px, py] = [x - w * 0.02, cy + r * 0.1];
  const seat = [x - w * 0.1, cy - r * 1.15] as const;
  const bar = [x + w * 0.19, cy - r * 1.25] as const;
  return (
    wheel(a) +
    wheel(b) +
    stroke(
      `M${num(a)} ${num(cy)}L${num(px)} ${num(py)}L${num(bar[0] + 1)} ${num(bar[1] + r * 0.25)}L${num(seat[0] + 1)} ${num(seat[1] + r * 0.3)}L${num(a)} ${num(cy)}M${num(seat[0])} ${num(seat[1])}L${num(px)} ${num(py)}M${num(bar[0])} ${num(bar[1])}L${num(b)} ${num(cy)}`,
      frame,
      w * 0.03,
    ) +
    stroke(
      `M${num(bar[0] - w * 0.05)} ${num(bar[1] - r * 0.12)}Q${num(bar[0])} ${num(bar[1] - r * 0.2)} ${num(bar[0] + w * 0.05)} ${num(bar[1])}`,
      tire,
      w * 0.022,
    ) +
    ellipse(seat[0], seat[1], w * 0.065, w * 0.02, tire) +
    circle(px, py, w * 0.04, 'none', { stroke: tire, width: w * 0.014 })
  );
}

/** A car that hovers, 220 by 100. */
export function hovercar(stage: Stage): string {
  const [body, glow] = [stage.palette.accent[0], stage.palette.accent[1]];
  return (
    ellipse(110, 88, 88, 9, glow, { opacity: 0.35 }) +
    ellipse(110, 84, 60, 4, glow, { opacity: 0.8 }) +
    path('M58 42C74 12 136 8 164 42Z', stage.brush.down('#dff6ff', '#6fa9d6'), { opacity: 0.95 }) +
    path(
      'M10 58C22 42 60 38 110 38C164 38 200 44 214 60C206 76 172 80 110 80C48 80 18 76 10 58Z',
      stage.brush.down(lighter(body, 0.08), darker(body, 0.12)),
    ) +
    path('M10 58C40 66 180 66 214 60C206 76 172 80 110 80C48 80 18 76 10 58Z', darker(body, 0.14)) +
    rect(196, 54, 16, 6, '#fff4c2', { round: 3 }) +
    rect(10, 54, 12, 6, '#ff5468', { round: 3 }) +
    ellipse(58, 78, 20, 6, '#2b2f4a') +
    ellipse(162, 78, 20, 6, '#2b2f4a') +
    ellipse(58, 79, 13, 3, glow) +
    ellipse(162, 79, 13, 3, glow)
  );
}

/** A drone, 150 by 100. */
export function drone(stage: Stage): string {
  const color = stage.palette.isDark ? '#cfd7e6' : '#4a5468';
  return (
    stroke('M35 36L75 52L115 36M35 36V30M115 36V30', darker(color, 0.05), 6) +
    ellipse(35, 27, 33, 4, '#aeb8cb', { opacity: 0.75 }) +
    ellipse(115, 27, 33, 4, '#aeb8cb', { opacity: 0.75 }) +
    rect(50, 40, 50, 28, stage.brush.down(lighter(color, 0.1), color), { round: 12 }) +
    circle(75, 70, 12, darker(color, 0.15)) +
    circle(75, 71, 6.5, stage.palette.accent[1]) +
    stroke('M54 66L42 94M96 66L108 94M34 94H50M100 94H116', color, 3)
  );
}

/** A submarine, 180 by 100. */
export function submarine(stage: Stage): string {
  const body = stage.palette.accent[1];
  return (
    rect(80, 12, 40, 34, darker(body, 0.04), { round: 9 }) +
    stroke('M100 14V2H114', darker(body, 0.1), 5) +
    path(
      'M16 62C16 30 60 34 100 34C150 34 168 46 168 62C168 82 150 92 100 92C56 92 16 94 16 62Z',
      stage.brush.down(lighter(body, 0.06), darker(body, 0.1)),
    ) +
    [60, 95, 130]
      .map((x) => circle(x, 60, 12, darker(body, 0.18)) + circle(x, 60, 8.5, '#c9f2ff'))
      .join('') +
    path('M18 62L2 44V82Z', darker(body, 0.14))
  );
}

/** A hot air balloon, 76 by 100. */
export function airBalloon(stage: Stage): string {
  const [a, b, c] = stage.palette.accent;
  const gore = (x1: number, x2: number, color: string) =>
    path(
      `M38 2C${x1} 6 ${x1} 50 ${38 + (x1 - 38) * 0.25} 72H${38 + (x2 - 38) * 0.25}C${x2} 50 ${x2} 6 38 2Z`,
      color,
    );
  return (
    gore(-10, 86, a) +
    gore(8, 68, b) +
    gore(24, 52, c) +
    stroke('M28 72L32 86M48 72L44 86', '#6b5040', 1) +
    rect(30, 86, 16, 12, '#a9713f', { round: 2 }) +
    rect(29, 85, 18, 3, '#7d5230', { round: 1.5 })
  );
}

/** A railcar 120 long, its wheels on y = 97. */
function railcar(stage: Stage, x: number, body: string): string {
  const glass = stage.palette.isDark ? '#ffd98a' : '#35506e';
  const windows = Array.from({ length: 5 }, (_, i) =>
    rect(x + 9 + i * 21.2, 36, 17, 19, glass, { round: 3 }),
  ).join('');
  return (
    rect(x + 4, 74, 112, 14, '#2f3542', { round: 3 }) +
    rect(x, 24, 120, 56, stage.brush.down(lighter(body, 0.03), darker(body, 0.07)), { round: 7 }) +
    rect(x + 3, 21, 114, 7, darker(body, 0.2), { round: 3 }) +
    windows +
    rect(x, 62, 120, 7, stage.palette.accent[0]) +
    wheels([x + 17, x + 35, x + 85, x + 103])
  );
}

const wheels = (xs: readonly number[]): string =>
  xs.map((x) => circle(x, 89.5, 7.5, '#262b36') + circle(x, 89.5, 3, '#8d97aa')).join('');

/** A locomotive and two cars from the side, driving to the right, 394 by 100. */
export function train(stage: Stage): string {
  const body = multiply('#eef2f7', stage.palette.ambient, 0.8);
  const accent = stage.palette.accent[0];
  const glass = stage.palette.isDark ? '#ffd98a' : '#35506e';
  return (
    rect(116, 40, 14, 38, '#39404e') +
    rect(242, 40, 14, 38, '#39404e') +
    railcar(stage, 0, body) +
    railcar(stage, 126, body) +
    rect(258, 74, 122, 14, '#2f3542', { round: 3 }) +
    path(
      'M252 31Q252 24 259 24H330C358 25 382 50 392 70Q394 80 384 80H259Q252 80 252 73Z',
      stage.brush.down(lighter(body, 0.03), darker(body, 0.07)),
    ) +
    path('M258 21H326Q338 22 348 28H258Q255 28 255 25Z', darker(body, 0.2)) +
    path('M252 62H385Q390 66 391.500 69H252Z', accent) +
    path('M336 34C350 36 362 46 369 55H340Q336 55 336 50Z', glass) +
    [0, 1, 2].map((i) => rect(262 + i * 22, 36, 17, 19, glass, { round: 3 })).join('') +
    circle(384, 73, 3.4, '#fff4c2') +
    wheels([270, 288, 340, 358])
  );
}
