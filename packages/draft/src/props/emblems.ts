import { darker, lighter } from '../paint/color.ts';
import { circle, ellipse, path, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

/** A ship's wheel, 100 by 100. */
export function helm(stage: Stage): string {
  const [a, b] = stage.palette.accent;
  let out = '';
  for (let i = 0; i < 8; i++)
    out += `<g transform="rotate(${i * 45} 50 50)">${rect(46.5, 2, 7, 40, b, { round: 3.5 })}${rect(45, 0, 10, 15, darker(b, 0.06), { round: 5 })}</g>`;
  return (
    out +
    circle(50, 50, 31, 'none', { stroke: a, width: 10 }) +
    circle(50, 50, 31, 'none', { stroke: lighter(a, 0.14), width: 2.5 }) +
    circle(50, 50, 11, a) +
    circle(50, 50, 5, '#ffffff')
  );
}

export function shield(stage: Stage): string {
  const [a, b] = stage.palette.accent;
  return (
    path(
      'M42 0C56 9 70 12 84 12V48C84 76 64 92 42 100C20 92 0 76 0 48V12C14 12 28 9 42 0Z',
      stage.brush.slant(lighter(a, 0.08), darker(a, 0.08)),
    ) +
    path('M42 0C56 9 70 12 84 12V48C84 76 64 92 42 100Z', darker(a, 0.1), { opacity: 0.5 }) +
    rect(24, 44, 36, 28, '#ffffff', { round: 5 }) +
    stroke('M30.500 44V36A11.500 11.500 0 0 1 53.500 36V44', '#ffffff', 5.5) +
    circle(42, 55, 4.4, b) +
    rect(40, 56, 4, 9, b, { round: 2 })
  );
}

export const accessible = (stage: Stage): string =>
  circle(50, 50, 50, stage.palette.accent[0]) +
  circle(50, 50, 43, 'none', { stroke: '#ffffff', width: 3.4 }) +
  circle(50, 25, 7, '#ffffff') +
  stroke('M25 38L43 42H57L75 38M43 42L44 58L35 82M57 42L56 58L65 82M44 58H56', '#ffffff', 6.4);

/** A black hole: a dark disc in its ring of glowing gas, 160 by 100. */
export function blackhole(stage: Stage): string {
  const [hot, mild] = ['#ffd9a0', '#ff8a3d'];
  const glow = stage.brush.glow(mild, 0.75);
  const ring = (width: number, color: string, opacity: number) =>
    ellipse(80, 52, 74, 15, 'none', { stroke: color, width, opacity, turn: -10 });
  return (
    circle(80, 50, 64, glow) +
    circle(80, 50, 37, 'none', { stroke: mild, width: 9, opacity: 0.55 }) +
    circle(80, 50, 35, 'none', { stroke: hot, width: 4 }) +
    ring(11, mild, 0.5) +
    circle(80, 50, 32, '#050308') +
    // The near half of the disc passes in front of the hole.
    stroke('M7 65C30 84 120 62 153 39', mild, 11, { opacity: 0.6 }) +
    stroke('M7 65C30 82 120 60 153 39', hot, 4.5)
  );
}
