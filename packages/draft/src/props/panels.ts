import { darker, lighter, mix } from '../paint/color.ts';
import { circle, ellipse, line, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { barChart, codeLines, donut, frameWindow, lineChart, textLines } from './screens.ts';

const isDark = (stage: Stage) => stage.palette.isDark;
const paper = (stage: Stage) => (isDark(stage) ? '#1d2440' : '#ffffff');
const inkOn = (stage: Stage) => (isDark(stage) ? '#aab6dc' : '#8a97b3');
const tints = (stage: Stage) => [...stage.palette.accent];

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

export const screen = (stage: Stage): string =>
  rect(0, 0, 170, 6, '#5a6274', { round: 3 }) +
  rect(6, 6, 158, 86, paper(stage)) +
  rect(16, 16, 60, 66, stage.brush.slant(stage.palette.accent[0], stage.palette.accent[1]), {
    round: 3,
  }) +
  textLines(88, 26, 62, 3, 11, inkOn(stage)) +
  barChart(88, 54, 62, 30, [0.4, 0.6, 0.5, 0.9], tints(stage)) +
  rect(4, 92, 162, 5, '#5a6274', { round: 2 });

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

export const mark = (x: number, y: number, r: number, fill: string): string =>
  ellipse(x, y, r, r, fill);
