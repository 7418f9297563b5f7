import { darker, lighter, mix, multiply } from '../paint/color.ts';
import { circle, ellipse, path, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

/** A friendly robot that waves, 82 by 100. */
export function robot(stage: Stage): string {
  const { accent, ambient } = stage.palette;
  const shell = multiply('#f4f7fc', ambient, 0.5);
  const [a, b] = accent;
  const joint = mix('#6b7690', ambient, 0.1);
  const { brush } = stage;
  const side = brush.across(lighter(shell, 0.02), shell, darker(shell, 0.14));
  const hand = (x: number, y: number) =>
    circle(x, y, 5.6, a) + circle(x - 1.5, y - 1.5, 2, lighter(a, 0.16));
  return [
    stroke('M22 58Q10 64 12 76', joint, 6) + hand(12, 79),
    stroke('M60 57Q74 50 72 34', joint, 6) + hand(72, 29),
    rect(26, 82, 11, 12, joint, { round: 4 }) + rect(45, 82, 11, 12, joint, { round: 4 }),
    ellipse(31, 95, 10, 5, darker(a, 0.03)) + ellipse(51, 95, 10, 5, darker(a, 0.03)),
    path('M22 56Q22 50 30 50H52Q60 50 60 56L58 78Q57 87 48 87H34Q25 87 24 78Z', side),
    rect(31, 58, 20, 15, '#202842', { round: 5 }) +
      stroke('M34 66H38L40.500 61L43.500 70L45.500 66H48', b, 1.8),
    circle(34, 79, 1.8, b) + circle(40, 79, 1.8, accent[2]) + circle(46, 79, 1.8, a),
    rect(35, 45, 12, 7, joint, { round: 2 }),
    stroke('M41 12V5', joint, 2.6) + circle(41, 4, 3.8, b),
    rect(9, 23, 8, 14, a, { round: 4 }) + rect(65, 23, 8, 14, a, { round: 4 }),
    rect(13, 10, 56, 38, side, { round: 17 }),
    rect(18.5, 16, 45, 26, brush.slant('#2a3354', '#141a30'), { round: 12 }),
    path('M22 22Q22 18 28 18H44L30 40Q22 38 22 32Z', '#ffffff', { opacity: 0.1 }),
    ellipse(31.5, 28, 4, 5, b) +
      ellipse(50.5, 28, 4, 5, b) +
      circle(33, 26, 1.4, '#ffffff') +
      circle(52, 26, 1.4, '#ffffff'),
    stroke('M36 35Q41 39 46 35', b, 2),
  ].join('');
}

/** An astronaut adrift, 92 by 100. */
export function astronaut(stage: Stage): string {
  const { accent, ambient } = stage.palette;
  const suit = multiply('#f3f5fa', ambient, 0.45);
  const fold = darker(suit, 0.1);
  const [a, b] = accent;
  const limb = (d: string) =>
    stroke(d, suit, 14) + stroke(d, fold, 2, { opacity: 0.35, dash: '1 9' });
  return [
    rect(26, 34, 42, 34, darker(suit, 0.17), { round: 9 }),
    limb('M34 66Q24 76 28 88') + limb('M56 66Q66 72 72 86'),
    ellipse(28, 92, 9, 6.5, a, { turn: 8 }) + ellipse(75, 90, 9, 6.5, a, { turn: -30 }),
    limb('M30 46Q14 46 10 32') + limb('M62 46Q78 52 84 44'),
    circle(10, 28, 7, a) + circle(86, 41, 7, a),
    path(
      'M28 40Q28 34 36 34H56Q64 34 64 40L62 66Q61 74 52 74H40Q31 74 30 66Z',
      stage.brush.across(suit, darker(suit, 0.09)),
    ),
    rect(37, 48, 18, 13, '#dfe5f0', { round: 3 }) +
      circle(42, 54, 2.4, a) +
      circle(49, 52, 1.7, b) +
      rect(46, 56, 6, 2.4, accent[2], { round: 1.2 }),
    stroke('M33 68H59', a, 3),
    circle(46, 22, 20, stage.brush.ball(suit, '#ffffff', darker(suit, 0.14))),
    path(
      'M31 24C31 10 61 10 61 24C61 35 55 37 46 37C37 37 31 35 31 24Z',
      stage.brush.slant('#253a78', '#0d1430'),
    ),
    path('M35 22C36 14 44 13 48 13.500C42 15 38 19 37 26Z', '#ffffff', { opacity: 0.6 }) +
      ellipse(55, 29, 3, 4, b, { opacity: 0.5 }),
  ].join('');
}
