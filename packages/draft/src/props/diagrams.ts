import { circle, line, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

/** Nodes around a hub, 124 by 100. */
export function network(stage: Stage): string {
  const spots = [
    [20, 20],
    [102, 16],
    [114, 70],
    [62, 92],
    [10, 70],
  ] as const;
  const wire = stage.palette.isDark ? '#8fa2d8' : '#7c8bab';
  return (
    spots
      .map(
        ([x, y], i) =>
          line(62, 48, x, y, wire, 2.6) +
          line(x, y, spots[(i + 1) % 5]![0], spots[(i + 1) % 5]![1], wire, 1.1, { dash: '3 4' }),
      )
      .join('') +
    spots
      .map(
        ([x, y], i) =>
          circle(x, y, 10, stage.palette.accent[i % 4]!) +
          circle(x - 3, y - 3, 3, '#ffffff', { opacity: 0.55 }),
      )
      .join('') +
    circle(62, 48, 19, stage.palette.accent[0]) +
    circle(62, 48, 9.5, '#ffffff', { opacity: 0.92 })
  );
}

/** A commit graph with branches, 140 by 100. */
export function branch(stage: Stage): string {
  const [a, b, c] = stage.palette.accent;
  const dot = (x: number, y: number, color: string) =>
    circle(x, y, 9.5, color) + circle(x, y, 4.2, stage.palette.isDark ? '#141a33' : '#ffffff');
  return (
    stroke('M8 74H132', a, 6) +
    stroke('M28 74C46 74 42 44 58 44H88C104 44 100 74 116 74', b, 6) +
    stroke('M58 44C72 44 70 16 84 16H112', c, 6) +
    [8 + 6, 52, 84, 126].map((x) => dot(x, 74, a)).join('') +
    dot(62, 44, b) +
    dot(90, 44, b) +
    dot(88, 16, c) +
    dot(118, 16, c)
  );
}

export const merge = (stage: Stage): string =>
  stroke('M18 14V86M18 30C18 62 74 40 74 76', stage.palette.accent[1], 7) +
  circle(18, 14, 12, stage.palette.accent[0]) +
  circle(18, 86, 12, stage.palette.accent[0]) +
  circle(74, 84, 12, stage.palette.accent[2]) +
  [
    [18, 14],
    [18, 86],
    [74, 84],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 5, '#ffffff'))
    .join('');

/** A tree of nodes, 130 by 100. */
export function tree(stage: Stage): string {
  const wire = stage.palette.isDark ? '#8fa2d8' : '#7c8bab';
  const rows = [
    [[65, 14]],
    [
      [33, 50],
      [97, 50],
    ],
    [
      [16, 86],
      [50, 86],
      [80, 86],
      [114, 86],
    ],
  ] as const;
  return (
    stroke('M65 14L33 50M65 14L97 50M33 50L16 86M33 50L50 86M97 50L80 86M97 50L114 86', wire, 3) +
    rows
      .map((row, i) =>
        row
          .map(
            ([x, y]) =>
              circle(x, y, 13 - i * 1.4, stage.palette.accent[i]!) +
              circle(x - 3, y - 3, 3.4, '#ffffff', { opacity: 0.5 }),
          )
          .join(''),
      )
      .join('')
  );
}

/** Steps of a flow, 140 by 100. */
export function flow(stage: Stage): string {
  const [a, b, c, d] = stage.palette.accent;
  const wire = stage.palette.isDark ? '#9aa9d8' : '#6f7d9c';
  return (
    stroke('M44 20H72M96 20H114V62M102 78H74M44 78H22V36', wire, 3) +
    rect(4, 6, 40, 28, a, { round: 7 }) +
    polygon(
      [
        [84, 2],
        [104, 20],
        [84, 38],
        [64, 20],
      ],
      b,
    ) +
    rect(96, 62, 40, 30, c, { round: 15 }) +
    rect(36, 64, 40, 28, d, { round: 7 }) +
    line(14, 20, 34, 20, '#ffffff', 4, { opacity: 0.85 }) +
    line(46, 78, 66, 78, '#ffffff', 4, { opacity: 0.85 })
  );
}

/** Build stages along a pipe, 170 by 100. */
export function pipeline(stage: Stage): string {
  const c = stage.palette.accent;
  return (
    rect(0, 42, 170, 16, stage.palette.isDark ? '#39456f' : '#ccd5e6', { round: 8 }) +
    [22, 64, 106, 148]
      .map(
        (x, i) =>
          circle(x, 50, 20, c[i]!) +
          circle(x, 50, 14, '#ffffff', { opacity: 0.94 }) +
          (i < 3
            ? stroke(`M${x - 6} 50L${x - 1.5} 55L${x + 7} 45`, c[i]!, 3.6)
            : polygon(
                [
                  [x - 5, 42],
                  [x + 8, 50],
                  [x - 5, 58],
                ],
                c[i]!,
              )),
      )
      .join('') +
    [43, 85, 127]
      .map((x) =>
        polygon(
          [
            [x - 3, 44],
            [x + 4, 50],
            [x - 3, 56],
          ],
          '#ffffff',
          { opacity: 0.9 },
        ),
      )
      .join('')
  );
}

export const loop = (stage: Stage): string =>
  stroke('M84 26A38 38 0 0 0 16 38', stage.palette.accent[0], 10) +
  polygon(
    [
      [5, 30],
      [30, 34],
      [12, 52],
    ],
    stage.palette.accent[0],
  ) +
  stroke('M16 74A38 38 0 0 0 84 62', stage.palette.accent[1], 10) +
  polygon(
    [
      [95, 70],
      [70, 66],
      [88, 48],
    ],
    stage.palette.accent[1],
  ) +
  circle(50, 50, 13, stage.palette.accent[2]);
