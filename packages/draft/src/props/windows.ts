import { lighter, mix } from '../paint/color.ts';
import { circle, line, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { inkOn, isDark, paper, tints } from './panel-colors.ts';
import { barChart, codeLines, donut, frameWindow, lineChart, textLines } from './screens.ts';

/** All panels are 100 high; widths are in the index. */
export const code = (stage: Stage): string =>
  frameWindow(stage, 140, 100, true) + codeLines(stage, 12, 20, 116, 76, 8, 'panel');

export const terminal = (stage: Stage): string =>
  frameWindow(stage, 140, 100, true) +
  stroke('M12 24L20 30L12 36', stage.palette.accent[1], 3) +
  rect(26, 34, 30, 4, stage.palette.accent[2], { round: 2 }) +
  textLines(13, 50, 96, 4, 11, '#8f9bc4', 0.8) +
  rect(13, 90, 9, 4, '#e9edff');

export function browser(stage: Stage): string {
  const [a, b, c] = stage.palette.accent;
  const dark = isDark(stage);
  return (
    frameWindow(stage, 146, 100, dark) +
    rect(8, 18, 130, 36, stage.brush.slant(a, mix(a, b, 0.6)), { round: 4 }) +
    textLines(16, 29, 48, 2, 8, '#ffffff', 0.95) +
    rect(16, 42, 24, 7, '#ffffff', { round: 3.5 }) +
    circle(112, 36, 13, lighter(b, 0.05), { opacity: 0.9 }) +
    polygon(
      [
        [92, 54],
        [108, 34],
        [120, 54],
      ],
      c,
      { opacity: 0.85 },
    ) +
    [8, 53, 98]
      .map(
        (x, i) =>
          rect(x, 60, 40, 32, dark ? '#262f52' : '#f1f4fa', { round: 4 }) +
          circle(x + 9, 69, 5, [a, b, c][i]!) +
          textLines(x + 6, 80, 28, 2, 6, inkOn(stage)),
      )
      .join('')
  );
}

export function phone(stage: Stage): string {
  const [a, b, c] = stage.palette.accent;
  const screen = isDark(stage) ? '#12162a' : '#ffffff';
  return (
    rect(0, 0, 50, 100, '#1b1e2c', { round: 9 }) +
    rect(2.4, 2.4, 45.2, 95.2, screen, { round: 7 }) +
    path(
      'M2.4 9.4Q2.4 2.4 9.4 2.4H40.6Q47.6 2.4 47.6 9.4V36Q25 46 2.4 34Z',
      stage.brush.slant(a, mix(a, b, 0.7)),
    ) +
    rect(18, 5, 14, 3.6, '#1b1e2c', { round: 1.8 }) +
    circle(25, 27, 9, '#ffffff', { opacity: 0.95 }) +
    circle(25, 24.5, 3.2, a) +
    path('M18.8 32.6a6.4 5.4 0 0 1 12.4 0Z', a) +
    [47, 60, 73]
      .map(
        (y, i) =>
          rect(7, y, 36, 9.6, isDark(stage) ? '#232a47' : '#eef2f8', { round: 3 }) +
          circle(12.4, y + 4.8, 2.6, [b, c, a][i]!) +
          line(18, y + 4.8, 35, y + 4.8, inkOn(stage), 2),
      )
      .join('') +
    rect(7, 87, 36, 6.4, a, { round: 3.2 })
  );
}

export function dashboard(stage: Stage): string {
  const dark = isDark(stage);
  const colors = tints(stage);
  const card = dark ? '#222b4c' : '#f3f6fb';
  const chance = stage.random('dashboard');
  const values = (n: number) => Array.from({ length: n }, () => chance.between(0.25, 0.95));
  const rising = Array.from({ length: 9 }, (_, i) => 0.2 + i * 0.075 + chance.between(-0.07, 0.07));
  return (
    frameWindow(stage, 160, 100, dark) +
    rect(0, 11, 24, 89, dark ? '#1a2140' : '#f7f9fd') +
    [18, 28, 38, 48, 58]
      .map((y, i) =>
        rect(5, y, 14, 5, i === 1 ? colors[0]! : inkOn(stage), {
          round: 2.5,
          opacity: i === 1 ? 1 : 0.4,
        }),
      )
      .join('') +
    [30, 73, 116]
      .map(
        (x, i) =>
          rect(x, 17, 39, 19, card, { round: 3 }) +
          rect(x + 5, 21, 16, 3, inkOn(stage), { round: 1.5, opacity: 0.6 }) +
          rect(x + 5, 27, 22, 5, colors[i]!, { round: 2.5 }) +
          lineChart(x + 25, 21, 11, 11, values(5), colors[i]!, 1.2),
      )
      .join('') +
    rect(30, 41, 82, 53, card, { round: 3 }) +
    [53, 64, 75, 86]
      .map((y) => line(36, y, 106, y, inkOn(stage), 0.5, { opacity: 0.35 }))
      .join('') +
    lineChart(36, 48, 70, 40, rising, colors[0]!, 2.2) +
    lineChart(
      36,
      54,
      70,
      34,
      values(9).map((v) => v * 0.6),
      colors[1]!,
      1.6,
    ) +
    rect(116, 41, 39, 30, card, { round: 3 }) +
    donut(135.5, 56, 9, [0.45, 0.3, 0.25], colors, 5) +
    rect(116, 74, 39, 20, card, { round: 3 }) +
    barChart(120, 77, 31, 15, values(6), colors)
  );
}

export const screen = (stage: Stage): string =>
  rect(0, 0, 170, 6, '#5a6274', { round: 3 }) +
  rect(6, 6, 158, 86, paper(stage)) +
  rect(16, 16, 60, 66, stage.brush.slant(stage.palette.accent[0], stage.palette.accent[1]), {
    round: 3,
  }) +
  textLines(88, 26, 62, 3, 11, inkOn(stage)) +
  barChart(88, 54, 62, 30, [0.4, 0.6, 0.5, 0.9], tints(stage)) +
  rect(4, 92, 162, 5, '#5a6274', { round: 2 });
