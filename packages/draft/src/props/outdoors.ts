import { darker, lighter, mix } from '../paint/color.ts';
import { circle, ellipse, line, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

export const signpost = (stage: Stage): string =>
  rect(44, 4, 9, 96, '#8a5f3c', { round: 3 }) +
  polygon(
    [
      [14, 12],
      [84, 12],
      [96, 23],
      [84, 34],
      [14, 34],
    ],
    stage.palette.accent[0],
  ) +
  polygon(
    [
      [82, 42],
      [16, 42],
      [4, 53],
      [16, 64],
      [82, 64],
    ],
    stage.palette.accent[1],
  ) +
  line(24, 23, 70, 23, '#ffffff', 4, { opacity: 0.8 }) +
  line(28, 53, 70, 53, '#ffffff', 4, { opacity: 0.8 });

export const stairs = (stage: Stage): string =>
  Array.from({ length: 5 }, (_, i) =>
    rect(
      i * 26,
      84 - i * 16,
      130 - i * 26,
      16,
      mix(stage.palette.accent[0], stage.palette.accent[1], i / 4),
      { round: 2 },
    ),
  ).join('') +
  line(120, 20, 120, -0, '#6b7590', 3) +
  polygon(
    [
      [121, 0],
      [142, 6],
      [121, 13],
    ],
    stage.palette.accent[2],
  );

export const bridge = (stage: Stage): string => {
  const c = mix('#c65a46', stage.palette.land[2], 0.25);
  return (
    stroke('M0 64Q40 62 50 14Q100 78 150 14Q160 62 200 64', c, 3) +
    [64, 78, 92, 106, 120, 134]
      .map((x) => line(x, 66, x, 22 + (1 - Math.abs(x - 100) / 50) * 28, c, 1.4))
      .join('') +
    rect(45, 4, 10, 96, darker(c, 0.05)) +
    rect(145, 4, 10, 96, darker(c, 0.05)) +
    rect(0, 64, 200, 8, darker(c, 0.1))
  );
};

export const turbine = (stage: Stage): string => {
  const c = mix('#ffffff', stage.palette.ambient, 0.5);
  return (
    polygon(
      [
        [36, 34],
        [40, 34],
        [43, 100],
        [33, 100],
      ],
      darker(c, 0.03),
    ) +
    [0, 120, 240]
      .map(
        (angle) =>
          `<g transform="rotate(${angle + 14} 38 34)">${path('M38 34C42 24 41 12 39 -2C35 12 34 24 38 34Z', c)}</g>`,
      )
      .join('') +
    circle(38, 34, 3.4, darker(c, 0.12))
  );
};

export const solar = (stage: Stage): string => {
  const blue = mix('#2457b8', stage.palette.ambient, 0.15);
  return (
    line(60, 60, 60, 98, '#8d97aa', 6) +
    polygon(
      [
        [22, 10],
        [140, 10],
        [118, 74],
        [0, 74],
      ],
      stage.brush.slant(lighter(blue, 0.14), darker(blue, 0.08)),
    ) +
    [0.25, 0.5, 0.75]
      .map(
        (t) =>
          line(22 + 118 * t, 10, 118 * t, 74, '#dbe7fb', 1.5) +
          line(22 - 22 * t, 10 + 64 * t, 140 - 22 * t, 10 + 64 * t, '#dbe7fb', 1.5),
      )
      .join('') +
    polygon(
      [
        [22, 10],
        [140, 10],
        [118, 74],
        [0, 74],
      ],
      'none',
      { stroke: '#f2f6fd', width: 3 },
    )
  );
};

export const eiffel = (stage: Stage): string => {
  const c = mix('#7a6258', stage.palette.land[2], 0.25);
  return (
    path('M28 0H32L35 30L40 58L54 100H42Q30 74 18 100H6L20 58L25 30Z', c) +
    rect(18, 54, 24, 5, darker(c, 0.06)) +
    rect(23, 29, 14, 3.4, darker(c, 0.06)) +
    path('M24 62L36 74M36 62L24 74M26 36L34 50M34 36L26 50M14 84L24 72M46 84L36 72', 'none', {
      stroke: lighter(c, 0.14),
      width: 1.2,
    })
  );
};

export const dome = (stage: Stage): string =>
  path('M8 92A52 56 0 0 1 112 92Z', stage.brush.down('#d8f1ff', '#7fb4d8'), { opacity: 0.88 }) +
  stroke('M60 36V92M22 56Q60 70 98 56M34 92Q36 60 60 36Q84 60 86 92', '#ffffff', 1.8, {
    opacity: 0.7,
  }) +
  rect(46, 68, 28, 24, '#e9eef6', { round: 3 }) +
  rect(54, 76, 12, 16, '#56627e', { round: 5 }) +
  rect(0, 90, 120, 9, '#8d97aa', { round: 3 }) +
  [28, 88].map((x) => ellipse(x, 86, 9, 8, stage.palette.leaf)).join('');
