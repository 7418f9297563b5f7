import { darker, lighter, mix } from '../paint/color.ts';
import { circle, line, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

export const easel = (stage: Stage): string =>
  stroke('M22 100L44 4M78 100L56 4M50 60V98', '#8a5f3c', 4.6) +
  rect(10, 16, 80, 56, '#fffdf6', { round: 2 }) +
  rect(14, 20, 72, 48, stage.brush.down('#8fd0f2', '#fbe3c0')) +
  circle(68, 34, 8, '#ff9f5a') +
  polygon(
    [
      [14, 68],
      [38, 40],
      [60, 68],
    ],
    stage.palette.accent[3],
  ) +
  polygon(
    [
      [40, 68],
      [64, 48],
      [86, 68],
    ],
    stage.palette.accent[1],
  ) +
  rect(8, 72, 84, 5, '#7a5030', { round: 2 });

export const typewriter = (stage: Stage): string =>
  rect(34, 0, 62, 42, '#fffdf6') +
  [10, 19, 28].map((y) => line(42, y, 86, y, '#9aa3b5', 2.4)).join('') +
  rect(8, 34, 114, 13, '#3d4354', { round: 6 }) +
  path(
    'M14 46H116L128 96H2Z',
    stage.brush.down(stage.palette.accent[1], darker(stage.palette.accent[1], 0.12)),
  ) +
  Array.from({ length: 15 }, (_, i) =>
    circle(31 + (i % 5) * 17 + Math.floor(i / 5) * -2, 62 + Math.floor(i / 5) * 12, 4.6, '#fbf4e4'),
  ).join('') +
  rect(0, 93, 130, 7, '#343a4a', { round: 3 });

export const arcade = (stage: Stage): string => {
  const [a, b, c] = stage.palette.accent;
  return (
    path('M6 0H56L62 10V100H0V10Z', darker(a, 0.04)) +
    rect(4, 4, 54, 15, b, { round: 3 }) +
    rect(8, 24, 46, 34, '#10132a', { round: 3 }) +
    [
      [18, 34],
      [30, 34],
      [42, 34],
      [24, 42],
      [36, 42],
    ]
      .map(([x = 0, y = 0]) => rect(x - 3, y - 2, 6, 4, c))
      .join('') +
    polygon(
      [
        [28, 54],
        [31, 49],
        [34, 54],
      ],
      b,
    ) +
    polygon(
      [
        [2, 72],
        [60, 72],
        [56, 60],
        [6, 60],
      ],
      lighter(a, 0.06),
    ) +
    line(18, 66, 18, 58, '#30344a', 3) +
    circle(18, 57, 4, '#ff5468') +
    circle(38, 66, 3.4, c) +
    circle(47, 66, 3.4, b) +
    rect(22, 80, 18, 12, darker(a, 0.14), { round: 2 })
  );
};

export const vr = (stage: Stage): string =>
  path('M12 40C12 6 148 6 148 40', 'none', { stroke: '#3b4258', width: 11 }) +
  rect(6, 34, 148, 62, stage.brush.down('#eef1f8', '#bac3d6'), { round: 24 }) +
  path(
    'M20 48H140V74Q140 88 126 88H100Q92 88 88 80Q80 70 72 80Q68 88 60 88H34Q20 88 20 74Z',
    stage.brush.slant('#1b2036', mix('#1b2036', stage.palette.accent[0], 0.6)),
  ) +
  path('M32 56H74L50 80H40Q32 80 32 72Z', stage.palette.accent[1], { opacity: 0.5 });

export const printer3d = (stage: Stage): string =>
  stroke('M8 98V6H102V98', '#4a5268', 7) +
  rect(2, 92, 106, 8, '#3a4154', { round: 3 }) +
  rect(20, 82, 70, 6, '#6b7590', { round: 2 }) +
  line(8, 26, 102, 26, '#8b95ad', 4) +
  rect(44, 20, 22, 18, stage.palette.accent[0], { round: 3 }) +
  polygon(
    [
      [51, 38],
      [59, 38],
      [55, 46],
    ],
    '#d9a94a',
  ) +
  [
    [36, 70, 38],
    [40, 60, 30],
    [45, 51, 20],
  ]
    .map(([x = 0, y = 0, w = 0]) =>
      rect(x, y, w, 11, lighter(stage.palette.accent[1], 0.03), { round: 2 }),
    )
    .join('');

export const dumbbell = (stage: Stage): string => {
  const c = stage.palette.accent[0];
  return (
    rect(40, 42, 100, 16, '#aeb7c9', { round: 5 }) +
    [
      [14, 8, 22, 84],
      [38, 20, 14, 60],
      [144, 8, 22, 84],
      [128, 20, 14, 60],
    ]
      .map(([x = 0, y = 0, w = 0, h = 0]) =>
        rect(x, y, w, h, stage.brush.down(lighter(c, 0.06), darker(c, 0.1)), { round: 6 }),
      )
      .join('') +
    rect(4, 36, 10, 28, '#8791a6', { round: 4 }) +
    rect(166, 36, 10, 28, '#8791a6', { round: 4 })
  );
};

export const barbell = (stage: Stage): string =>
  rect(0, 44, 300, 12, '#aeb7c9', { round: 5 }) +
  [20, 46, 242, 268]
    .map((x, i) =>
      rect(
        x,
        i === 0 || i === 3 ? 18 : 4,
        14,
        i === 0 || i === 3 ? 64 : 92,
        stage.palette.accent[i % 2 ? 0 : 1],
        { round: 6 },
      ),
    )
    .join('');

export const surfboard = (stage: Stage): string =>
  path(
    'M20 0C38 24 38 76 20 100C2 76 2 24 20 0Z',
    stage.brush.down(stage.palette.accent[0], stage.palette.accent[1]),
  ) +
  path('M20 0C24 30 24 70 20 100', 'none', { stroke: '#ffffff', width: 2.4 }) +
  path('M8 40Q20 50 32 40V50Q20 60 8 50Z', '#ffffff', { opacity: 0.85 });
