import type { Figure } from '../cast/figure.ts';
import { darker } from '../paint/color.ts';
import { circle, group, line, num, rect } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { login } from './device-login.ts';
import { chat, home, player, stats } from './device-screens.ts';
import { skinOf } from './device-skin.ts';

export type Screen = 'login' | 'home' | 'chat' | 'stats' | 'player';

/** A phone, 200 by 420, with one of the screens people know. */
export function device(stage: Stage, screen: Screen, hero?: Figure): string {
  const skin = skinOf(stage);
  const shell = '#0c0e17';
  const edge = stage.palette.isDark ? '#3b425c' : '#2a2f42';
  const content = { login, home, chat, stats, player }[screen](stage, skin, hero);
  return (
    rect(-2, 90, 4, 34, edge, { round: 2 }) +
    rect(-2, 134, 4, 34, edge, { round: 2 }) +
    rect(198, 110, 4, 52, edge, { round: 2 }) +
    rect(0, 0, 200, 420, shell, { round: 36, stroke: edge, width: 3 }) +
    rect(9, 9, 182, 402, skin.screen, { round: 28 }) +
    content +
    rect(72, 18, 56, 17, '#05060b', { round: 8.5 }) +
    circle(119, 26.5, 4, '#1b2240') +
    line(76, 403, 124, 403, skin.soft, 4)
  );
}

/** A phone in the picture: its middle, height and turn. */
export function placed(
  content: string,
  x: number,
  y: number,
  height: number,
  turn: number,
): string {
  const k = height / 420;
  return group(
    content,
    `translate(${num(x)} ${num(y)}) rotate(${num(turn)}) scale(${k.toFixed(3)}) translate(-100 -210)`,
  );
}

export const phoneShadow = (
  stage: Stage,
  x: number,
  y: number,
  height: number,
  turn: number,
): string =>
  placed(
    rect(4, 16, 192, 414, darker(stage.palette.shade, 0), { round: 38, opacity: 0.28 }),
    x + height * 0.02,
    y + height * 0.03,
    height,
    turn,
  );
