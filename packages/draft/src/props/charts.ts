import { mix } from '../paint/color.ts';
import { circle, line, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { inkOn, isDark, paper, tints } from './panel-colors.ts';
import { barChart, donut, frameWindow } from './screens.ts';

export function chart(stage: Stage): string {
  const [a, b, c] = stage.palette.accent;
  const bars = [0.3, 0.45, 0.4, 0.62, 0.74, 0.92];
  return (
    rect(0, 0, 126, 100, paper(stage), { round: 8 }) +
    [26, 44, 62].map((y) => line(12, y, 114, y, inkOn(stage), 0.7, { opacity: 0.35 })).join('') +
    barChart(12, 18, 102, 68, bars, [mix(a, paper(stage), 0.15), mix(b, paper(stage), 0.1)]) +
    line(11, 88, 115, 88, inkOn(stage), 1.6) +
    stroke('M16 66L34 56L52 58L70 42L88 32L108 14', c, 3.6) +
    polygon(
      [
        [113, 8],
        [111, 21],
        [100, 14],
      ],
      c,
    )
  );
}

export const pie = (stage: Stage): string =>
  rect(0, 0, 100, 100, paper(stage), { round: 8 }) +
  donut(50, 44, 24, [0.42, 0.26, 0.2, 0.12], tints(stage), 15) +
  [24, 50, 76]
    .map(
      (x, i) =>
        circle(x - 8, 86, 3.4, tints(stage)[i]!) + line(x - 1, 86, x + 8, 86, inkOn(stage), 2.6),
    )
    .join('');

export const gauge = (stage: Stage): string =>
  path('M6 88A62 62 0 1 1 134 88Z', paper(stage)) +
  [
    ['M22 84A48 48 0 0 1 46 42', 3],
    ['M51 39A48 48 0 0 1 89 39', 2],
    ['M94 42A48 48 0 0 1 118 84', 1],
  ]
    .map(([d, i]) => stroke(String(d), tints(stage)[Number(i)]!, 11))
    .join('') +
  polygon(
    [
      [66, 80],
      [98, 46],
      [74, 88],
    ],
    isDark(stage) ? '#f3f6ff' : '#2b3350',
  ) +
  circle(70, 84, 8, isDark(stage) ? '#f3f6ff' : '#2b3350');

export const pulse = (stage: Stage): string =>
  rect(0, 0, 140, 100, '#14203a', { round: 8 }) +
  [25, 50, 75].map((y) => line(8, y, 132, y, '#39507a', 0.7)).join('') +
  stroke('M8 56H38L48 40L58 72L70 18L82 84L92 48L98 56H132', stage.palette.accent[1], 4);

export const spreadsheet = (stage: Stage): string =>
  frameWindow(stage, 140, 100, isDark(stage)) +
  Array.from({ length: 24 }, (_, i) =>
    rect(
      8 + (i % 4) * 31.5,
      18 + Math.floor(i / 4) * 13,
      29.5,
      11,
      i < 4
        ? tints(stage)[0]!
        : i % 4 === 0
          ? mix(paper(stage), tints(stage)[1]!, 0.3)
          : mix(paper(stage), inkOn(stage), 0.16),
      { round: 1.5 },
    ),
  ).join('');

export const waveform = (stage: Stage): string =>
  Array.from({ length: 15 }, (_, i) => {
    const h = 14 + 80 * Math.abs(Math.sin(i * 1.9) * Math.sin((i + 1) * 0.21));
    return rect(
      i * 10,
      50 - h / 2,
      6,
      h,
      i < 9 ? tints(stage)[0]! : mix(tints(stage)[0]!, '#ffffff', 0.5),
      { round: 3 },
    );
  }).join('');
