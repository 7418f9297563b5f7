import { mix } from '../paint/color.ts';
import { circle, line, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { inkOn, paper, tints } from './panel-colors.ts';
import { textLines } from './screens.ts';

export const wireframe = (stage: Stage): string =>
  rect(0, 0, 130, 100, paper(stage), { round: 5, stroke: tints(stage)[0]!, width: 1.6 }) +
  rect(8, 9, 114, 12, 'none', { round: 3, stroke: inkOn(stage), width: 1.4 }) +
  rect(8, 28, 54, 40, 'none', { stroke: inkOn(stage), width: 1.4, round: 3 }) +
  stroke('M8 28L62 68M62 28L8 68', inkOn(stage), 1) +
  textLines(70, 34, 50, 4, 10, inkOn(stage)) +
  [8, 48, 88]
    .map((x) =>
      rect(x, 76, 34, 16, mix(tints(stage)[0]!, paper(stage), 0.8), {
        round: 3,
        stroke: tints(stage)[0]!,
        width: 1,
      }),
    )
    .join('');

export function swatches(stage: Stage): string {
  return (
    tints(stage)
      .map(
        (color, i) =>
          `<g transform="rotate(${-36 + i * 24} 60 96)">${rect(44, 6, 32, 92, '#ffffff', { round: 4 })}${rect(47, 9, 26, 26, color, { round: 2 })}${rect(47, 38, 26, 22, mix(color, '#ffffff', 0.35), { round: 2 })}${rect(47, 63, 26, 20, mix(color, '#ffffff', 0.65), { round: 2 })}</g>`,
      )
      .join('') + circle(60, 92, 4, '#5b6478')
  );
}

export const components = (stage: Stage): string =>
  [
    [0, 0],
    [54, 0],
    [0, 52],
    [54, 52],
  ]
    .map(([x = 0, y = 0], i) =>
      rect(x, y, 48, 46, i === 3 ? 'none' : tints(stage)[i]!, {
        round: 8,
        ...(i === 3 ? { stroke: tints(stage)[3]!, width: 3, dash: '6 6' } : {}),
      }),
    )
    .join('') +
  circle(24, 23, 10, '#ffffff', { opacity: 0.85 }) +
  rect(66, 14, 24, 18, '#ffffff', { round: 4, opacity: 0.85 }) +
  polygon(
    [
      [24, 62],
      [36, 84],
      [12, 84],
    ],
    '#ffffff',
    { opacity: 0.85 },
  );

export const toggle = (stage: Stage): string =>
  rect(
    0,
    12,
    150,
    76,
    stage.brush.across(
      stage.palette.accent[0],
      mix(stage.palette.accent[0], stage.palette.accent[1], 0.6),
    ),
    { round: 38 },
  ) +
  circle(111, 50, 31, '#ffffff') +
  stroke('M22 50L34 62L56 38', '#ffffff', 6, { opacity: 0.9 });

export const sliders = (stage: Stage): string =>
  rect(0, 0, 120, 100, paper(stage), { round: 9 }) +
  [24, 50, 76]
    .map(
      (y, i) =>
        line(16, y, 104, y, inkOn(stage), 5, { opacity: 0.4 }) +
        line(16, y, [74, 42, 88][i]!, y, tints(stage)[i]!, 5) +
        circle([74, 42, 88][i]!, y, 9, tints(stage)[i]!) +
        circle([74, 42, 88][i]!, y, 4, '#ffffff'),
    )
    .join('');
