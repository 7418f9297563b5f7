import { darker, lighter, mix } from '../paint/color.ts';
import { circle, line, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { inkOn, paper, tints } from './panel-colors.ts';
import { textLines } from './screens.ts';

export function document(stage: Stage): string {
  const [a] = stage.palette.accent;
  return (
    path('M6 0H54L76 22V94Q76 100 70 100H6Q0 100 0 94V6Q0 0 6 0Z', paper(stage)) +
    path('M54 0L76 22H58Q54 22 54 18Z', mix(a, paper(stage), 0.55)) +
    rect(11, 18, 30, 6, a, { round: 3 }) +
    textLines(12, 36, 50, 6, 10, inkOn(stage), 0.55)
  );
}

export const checklist = (stage: Stage): string =>
  rect(0, 6, 78, 94, '#b98a5e', { round: 6 }) +
  rect(5, 12, 68, 83, paper(stage), { round: 3 }) +
  rect(24, 0, 30, 13, '#8d9bb3', { round: 4 }) +
  [28, 48, 68]
    .map(
      (y, i) =>
        rect(13, y, 13, 13, mix(tints(stage)[i]!, paper(stage), 0.75), { round: 3 }) +
        stroke(`M15.4 ${y + 6.4}L18.6 ${y + 10}L25 ${y + 1.6}`, tints(stage)[i]!, 3) +
        textLines(33, y + 4, 32, 2, 6, inkOn(stage)),
    )
    .join('');

export function kanban(stage: Stage): string {
  const notes = tints(stage);
  const chance = stage.random('kanban');
  const columns = [4, 3, 2];
  return (
    rect(0, 0, 150, 100, paper(stage), { round: 6, stroke: inkOn(stage), width: 1.2 }) +
    columns
      .map(
        (n, i) =>
          rect(8 + i * 46, 9, 22, 5, notes[i]!, { round: 2.5 }) +
          Array.from(
            { length: n },
            (_, j) =>
              rect(8 + i * 46, 21 + j * 19, 40, 15, mix(notes[(i + j) % 4]!, '#ffffff', 0.35), {
                round: 2,
                turn: chance.between(-1.5, 1.5),
              }) +
              line(13 + i * 46, 27 + j * 19, 38 + i * 46, 27 + j * 19, '#ffffff', 2.2, {
                opacity: 0.85,
              }),
          ).join(''),
      )
      .join('')
  );
}

export const form = (stage: Stage): string =>
  rect(0, 0, 90, 100, paper(stage), { round: 7 }) +
  [14, 36, 58]
    .map(
      (y, i) =>
        rect(12, y - 2, 26, 3.6, inkOn(stage), { round: 1.8, opacity: 0.6 }) +
        rect(12, y + 5, 66, 11, mix(paper(stage), tints(stage)[0]!, 0.07), {
          round: 3.5,
          stroke: i === 1 ? tints(stage)[0]! : inkOn(stage),
          width: 1,
        }),
    )
    .join('') +
  rect(12, 80, 66, 12, tints(stage)[0]!, { round: 6 });

export function calendar(stage: Stage): string {
  const [a, b] = stage.palette.accent;
  let out =
    rect(0, 8, 100, 92, paper(stage), { round: 8 }) +
    path('M0 16Q0 8 8 8H92Q100 8 100 16V30H0Z', a) +
    [24, 76].map((x) => rect(x - 3, 0, 6, 18, darker(a, 0.14), { round: 3 })).join('');
  for (let i = 0; i < 20; i++)
    out += rect(
      9 + (i % 5) * 17,
      39 + Math.floor(i / 5) * 15,
      13,
      11,
      i === 8 ? a : i === 11 || i === 14 ? b : mix(paper(stage), inkOn(stage), 0.22),
      { round: 3 },
    );
  return out;
}

export const frames = (stage: Stage): string =>
  rect(16, 0, 84, 68, '#ffffff', { round: 3, turn: 7 }) +
  rect(4, 24, 92, 72, '#ffffff', { round: 3, turn: -4 }) +
  `<g transform="rotate(-4 50 60)">${rect(10, 30, 80, 56, stage.brush.down('#8fd0f2', '#e6f6fb'))}${polygon(
    [
      [10, 86],
      [38, 50],
      [58, 86],
    ],
    '#5c9e70',
  )}${polygon(
    [
      [34, 86],
      [64, 58],
      [90, 86],
    ],
    '#3f7f58',
  )}${circle(74, 44, 7, '#ffd35c')}</g>`;

export function bubbles(stage: Stage): string {
  const [a, b] = stage.palette.accent;
  return (
    path('M12 0H84Q96 0 96 12V40Q96 52 84 52H34L18 66V52H12Q0 52 0 40V12Q0 0 12 0Z', a) +
    [28, 48, 68].map((x) => circle(x, 26, 5.4, '#ffffff')).join('') +
    path(
      'M56 38H118Q130 38 130 50V74Q130 86 118 86H112V100L96 86H56Q44 86 44 74V50Q44 38 56 38Z',
      lighter(b, 0.02),
    ) +
    line(58, 55, 114, 55, '#ffffff', 5, { opacity: 0.9 }) +
    line(58, 69, 96, 69, '#ffffff', 5, { opacity: 0.9 })
  );
}

export function mail(stage: Stage): string {
  const [a, b] = stage.palette.accent;
  return (
    rect(0, 14, 132, 86, '#ffffff', { round: 8 }) +
    path('M0 22L58 66Q66 72 74 66L132 22V92Q132 100 124 100H8Q0 100 0 92Z', '#eef2f8') +
    path('M0 98L46 56M132 98L86 56', 'none', { stroke: '#d3dcea', width: 2 }) +
    path('M0 22Q0 14 8 14H124Q132 14 132 22L72 66Q66 70 60 66Z', a) +
    circle(124, 16, 14, b) +
    stroke('M118 16L122.500 21L131 11', '#ffffff', 3.4)
  );
}
