import { darker, lighter, mix } from '../paint/color.ts';
import { circle, ellipse, line, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

export function mug(stage: Stage): string {
  const color = stage.palette.isDark
    ? stage.palette.accent[0]
    : mix('#ffffff', stage.palette.accent[0], 0.12);
  return (
    stroke('M30 26C24 18 36 14 30 4M48 26C42 18 54 14 48 4', '#ffffff', 4, { opacity: 0.55 }) +
    ellipse(40, 96, 46, 5, darker(color, 0.12), { opacity: 0.5 }) +
    path('M70 44C92 40 92 74 66 74', 'none', { stroke: darker(color, 0.06), width: 8 }) +
    path(
      'M6 34H74L69 84Q68 94 58 94H22Q12 94 11 84Z',
      stage.brush.across(lighter(color, 0.03), color, darker(color, 0.1)),
    ) +
    ellipse(40, 34, 34, 8, darker(color, 0.08)) +
    ellipse(40, 35, 29, 6, '#6b3f24') +
    path(
      'M24 58C24 50 36 50 40 57C44 50 56 50 56 58C56 68 40 76 40 76C40 76 24 68 24 58Z',
      stage.palette.accent[0],
      { opacity: stage.palette.isDark ? 0.35 : 0.85 },
    )
  );
}

export function plant(stage: Stage): string {
  const leaf = mix('#3f9d63', stage.palette.leaf, 0.35);
  const pot = stage.palette.accent[0];
  const one = (angle: number, length: number, color: string) =>
    `<g transform="rotate(${angle} 40 66)">${path(`M40 66C${40 - length * 0.34} ${66 - length * 0.42} ${40 - length * 0.2} ${66 - length * 0.85} 40 ${66 - length}C${40 + length * 0.2} ${66 - length * 0.85} ${40 + length * 0.34} ${66 - length * 0.42} 40 66Z`, color)}${line(40, 66, 40, 66 - length * 0.85, lighter(color, 0.08), 1)}</g>`;
  return (
    [
      [-58, 44],
      [58, 42],
      [-34, 56],
      [36, 58],
      [-12, 64],
      [14, 66],
    ]
      .map(([angle = 0, length = 0], i) =>
        one(
          angle,
          length,
          [
            darker(leaf, 0.07),
            darker(leaf, 0.04),
            leaf,
            lighter(leaf, 0.03),
            lighter(leaf, 0.05),
            leaf,
          ][i]!,
        ),
      )
      .join('') +
    path('M20 64H60L55 100H25Z', stage.brush.across(lighter(pot, 0.05), darker(pot, 0.09))) +
    rect(17, 62, 46, 8, darker(pot, 0.03), { round: 2 })
  );
}

export const lamp = (stage: Stage): string => {
  const color = stage.palette.accent[1];
  return (
    polygon(
      [
        [4, 34],
        [44, 34],
        [58, 100],
        [-14, 100],
      ],
      '#fff0b8',
      { opacity: stage.palette.isDark ? 0.16 : 0.3 },
    ) +
    stroke('M70 94L48 52L26 20', '#5a6277', 4.6) +
    circle(48, 52, 4.4, '#454c60') +
    path('M2 36C2 16 18 10 30 12L46 22L44 36Z', color) +
    ellipse(23, 36, 21, 5, '#ffe7a0') +
    ellipse(70, 96, 20, 4.4, '#454c60')
  );
};

export function armchair(stage: Stage): string {
  const c = stage.palette.accent[1];
  return (
    rect(16, 88, 8, 12, '#6b4a34', { round: 2 }) +
    rect(96, 88, 8, 12, '#6b4a34', { round: 2 }) +
    rect(16, 4, 88, 80, stage.brush.down(lighter(c, 0.04), c), { round: 22 }) +
    rect(24, 54, 72, 26, lighter(c, 0.06), { round: 9 }) +
    rect(2, 42, 26, 50, darker(c, 0.05), { round: 12 }) +
    rect(92, 42, 26, 50, darker(c, 0.05), { round: 12 }) +
    rect(14, 76, 92, 16, darker(c, 0.08), { round: 6 }) +
    rect(42, 30, 36, 30, stage.palette.accent[0], { round: 8, turn: 8 })
  );
}

export const candle = (stage: Stage): string =>
  circle(26, 20, 24, stage.brush.glow('#ffd27a', 0.8)) +
  path('M26 4C34 16 34 27 26 29C18 27 18 16 26 4Z', '#ffb13d') +
  path('M26 14C30 20 30 26 26 28C22 26 22 20 26 14Z', '#fff2b8') +
  rect(12, 34, 28, 58, stage.brush.across('#fff8ec', '#e8d8c0'), { round: 3 }) +
  line(26, 34, 26, 28, '#5a4632', 2) +
  ellipse(26, 94, 26, 5.6, stage.palette.accent[0]);

export const watering = (stage: Stage): string =>
  stroke('M44 34C54 8 96 12 92 44', darker(stage.palette.accent[1], 0.08), 6) +
  path(
    'M40 34H96L102 96H34Z',
    stage.brush.across(
      lighter(stage.palette.accent[1], 0.05),
      darker(stage.palette.accent[1], 0.08),
    ),
  ) +
  stroke('M40 76L10 36', darker(stage.palette.accent[1], 0.04), 10) +
  polygon(
    [
      [-4, 40],
      [18, 24],
      [12, 42],
      [4, 48],
    ],
    darker(stage.palette.accent[1], 0.1),
  );

export const plate = (stage: Stage): string =>
  ellipse(75, 74, 74, 24, '#e3e7ee') +
  ellipse(75, 71, 74, 23, '#ffffff') +
  ellipse(75, 71, 54, 16, '#eef1f6') +
  ellipse(58, 62, 24, 15, '#e0863f') +
  ellipse(56, 58, 17, 9, '#f0a45c') +
  [
    [84, 66],
    [96, 60],
    [106, 67],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 9, '#5fae46'))
    .join('') +
  [
    [76, 54],
    [88, 52],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 8, stage.palette.accent[0]))
    .join('') +
  path('M54 48C48 30 64 30 58 10M72 44C66 26 82 28 76 8', 'none', {
    stroke: '#ffffff',
    width: 4,
    opacity: 0.55,
  });

export const vinyl = (stage: Stage): string =>
  rect(0, 4, 150, 92, stage.brush.down('#b07a4e', '#8f5d38'), { round: 7 }) +
  circle(56, 50, 41, '#1c1d24') +
  [36, 30, 24].map((r) => circle(56, 50, r, 'none', { stroke: '#3a3c48', width: 1.4 })).join('') +
  circle(56, 50, 15, stage.palette.accent[0]) +
  circle(56, 50, 3, '#ffffff') +
  stroke('M124 16L122 58L92 68', '#d9dde6', 4.4) +
  circle(124, 18, 8, '#c3c9d6') +
  circle(130, 80, 6, '#d9dde6');

export const fireplace = (stage: Stage): string => {
  const brick = mix('#a9563f', stage.palette.ambient, 0.06);
  const rows = Array.from({ length: 8 }, (_, j) =>
    Array.from({ length: 5 }, (_, i) =>
      rect(
        9 + i * 20 + (j % 2 ? 4 : 0),
        18 + j * 10,
        17,
        7.6,
        (i + j) % 3 ? brick : darker(brick, 0.05),
        { round: 1 },
      ),
    ).join(''),
  ).join('');
  return (
    rect(6, 12, 104, 88, darker(brick, 0.12)) +
    rows +
    rect(0, 6, 116, 10, '#8a5f3c', { round: 2 }) +
    path('M28 100V58Q58 34 88 58V100Z', '#2a1c1a') +
    circle(58, 84, 34, stage.brush.glow('#ffb347', 0.7)) +
    rect(36, 90, 44, 7, '#6b452e', { round: 3 }) +
    path('M40 90C32 72 52 70 56 50C64 66 84 70 76 90Z', '#ff7a2e') +
    path('M48 90C46 78 56 78 58 66C64 76 70 80 68 90Z', '#ffd35c') +
    rect(0, 97, 116, 3, darker(brick, 0.16))
  );
};
