import { darker, lighter, mix } from '../paint/color.ts';
import { circle, ellipse, line, num, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

const metal = (stage: Stage) =>
  stage.palette.isDark ? mix('#3d4a70', stage.palette.land[1], 0.3) : '#56627e';

/** A rack of three units, 88 by 100. */
export function server(stage: Stage): string {
  const body = metal(stage);
  const lamps = stage.palette.accent;
  return (
    rect(0, 0, 88, 100, darker(body, 0.1), { round: 7 }) +
    [6, 37, 68]
      .map(
        (y, i) =>
          rect(6, y, 76, 26, stage.brush.down(lighter(body, 0.06), body), { round: 4 }) +
          [16, 25, 34].map((x, j) => circle(x, y + 13, 3, lamps[(i + j) % 3]!)).join('') +
          [46, 52, 58, 64, 70]
            .map((x) => line(x, y + 7, x, y + 19, darker(body, 0.14), 2.6))
            .join(''),
      )
      .join('')
  );
}

/** A stack of drums, 86 by 100. */
export function database(stage: Stage): string {
  const [a, b] = stage.palette.accent;
  return [70, 40, 10]
    .map((y, i) => {
      const c = mix(a, b, i * 0.22);
      return (
        path(
          `M3 ${y + 4}V${y + 20}A40 11 0 0 0 83 ${y + 20}V${y + 4}Z`,
          stage.brush.across(darker(c, 0.02), lighter(c, 0.06), darker(c, 0.08)),
        ) +
        ellipse(43, y + 4, 40, 11, lighter(c, 0.1)) +
        circle(16, y + 20, 2.6, '#ffffff', { opacity: 0.85 }) +
        line(26, y + 23.5, 40, y + 24.5, '#ffffff', 2.2, { opacity: 0.6 })
      );
    })
    .join('');
}

export const cloud = (stage: Stage): string =>
  path(
    'M34 92A30 30 0 0 1 30 33A40 40 0 0 1 104 28A33 33 0 0 1 118 92Z',
    stage.brush.down(
      mix('#ffffff', stage.palette.accent[1], 0.12),
      mix('#ffffff', stage.palette.accent[1], 0.5),
    ),
  ) + path('M40 40A28 28 0 0 1 78 20', 'none', { stroke: '#ffffff', width: 5, opacity: 0.8 });

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

/** Stacked freight containers, 130 by 100. */
export function containers(stage: Stage): string {
  const box = (x: number, y: number, color: string) =>
    rect(x, y, 62, 31, color, { round: 2 }) +
    Array.from({ length: 8 }, (_, i) =>
      rect(x + 5 + i * 6.8, y + 4, 3, 23, darker(color, 0.07)),
    ).join('');
  const c = stage.palette.accent;
  return (
    box(0, 68, c[0]) +
    box(66, 68, c[1]) +
    box(0, 34, c[2]) +
    box(66, 34, c[3]) +
    box(33, 0, mix(c[1], '#ffffff', 0.25))
  );
}

function slab(x: number, y: number, w: number, h: number, color: string): string {
  const d = w * 0.29;
  return (
    polygon(
      [
        [x, y],
        [x + w / 2, y + d],
        [x + w / 2, y + d + h],
        [x, y + h],
      ],
      darker(color, 0.05),
    ) +
    polygon(
      [
        [x + w, y],
        [x + w / 2, y + d],
        [x + w / 2, y + d + h],
        [x + w, y + h],
      ],
      darker(color, 0.13),
    ) +
    polygon(
      [
        [x, y],
        [x + w / 2, y - d],
        [x + w, y],
        [x + w / 2, y + d],
      ],
      lighter(color, 0.06),
    )
  );
}

export const cube = (stage: Stage): string => slab(0, 28, 90, 46, stage.palette.accent[0]);
export const layers = (stage: Stage): string =>
  [66, 47, 28].map((y, i) => slab(0, y, 96, 7, stage.palette.accent[i]!)).join('');
export const blocks = (stage: Stage): string =>
  slab(0, 66, 52, 22, stage.palette.accent[0]) +
  slab(54, 66, 52, 22, stage.palette.accent[1]) +
  slab(27, 82 - 15, 52, 22, stage.palette.accent[2]) +
  slab(27, 32, 52, 22, stage.palette.accent[3]);

/** A microchip, 100 by 100. */
export function chip(stage: Stage, core = ''): string {
  const body = stage.palette.isDark ? '#28325c' : '#39456e';
  const pin = stage.palette.isDark ? '#c9b26a' : '#c8a54a';
  let out = '';
  for (let i = 0; i < 6; i++) {
    const at = 23 + i * 10.8;
    out += rect(at - 2, 3, 4, 94, pin, { round: 2 }) + rect(3, at - 2, 94, 4, pin, { round: 2 });
  }
  return (
    out +
    rect(13, 13, 74, 74, stage.brush.slant(lighter(body, 0.08), darker(body, 0.06)), { round: 8 }) +
    rect(26, 26, 48, 48, darker(body, 0.08), { round: 6 }) +
    (core ||
      rect(36, 36, 28, 28, stage.brush.slant(stage.palette.accent[1], stage.palette.accent[0]), {
        round: 4,
      }))
  );
}

export function brainchip(stage: Stage): string {
  const [a, b] = stage.palette.accent;
  const half = (sign: number) => {
    const x = (dx: number) => num(50 + sign * dx);
    return (
      path(
        `M${x(1.4)} 30C${x(7)} 25 ${x(14)} 29 ${x(14)} 35C${x(21)} 36 ${x(22)} 44 ${x(19)} 48C${x(23)} 53 ${x(21)} 61 ${x(15)} 62C${x(14)} 70 ${x(6)} 73 ${x(1.4)} 69Z`,
        sign < 0 ? a : b,
      ) +
      stroke(`M${x(1.4)} 42H${x(8)}L${x(12)} 46M${x(1.4)} 56H${x(7)}L${x(12)} 52`, '#ffffff', 1.7, {
        opacity: 0.9,
      }) +
      circle(50 + sign * 12.5, 46.5, 2, '#ffffff') +
      circle(50 + sign * 12.5, 51.5, 2, '#ffffff')
    );
  };
  return chip(stage, half(-1) + half(1));
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

/** A ship's wheel, 100 by 100. */
export function helm(stage: Stage): string {
  const [a, b] = stage.palette.accent;
  let out = '';
  for (let i = 0; i < 8; i++)
    out += `<g transform="rotate(${i * 45} 50 50)">${rect(46.5, 2, 7, 40, b, { round: 3.5 })}${rect(45, 0, 10, 15, darker(b, 0.06), { round: 5 })}</g>`;
  return (
    out +
    circle(50, 50, 31, 'none', { stroke: a, width: 10 }) +
    circle(50, 50, 31, 'none', { stroke: lighter(a, 0.14), width: 2.5 }) +
    circle(50, 50, 11, a) +
    circle(50, 50, 5, '#ffffff')
  );
}

export function shield(stage: Stage): string {
  const [a, b] = stage.palette.accent;
  return (
    path(
      'M42 0C56 9 70 12 84 12V48C84 76 64 92 42 100C20 92 0 76 0 48V12C14 12 28 9 42 0Z',
      stage.brush.slant(lighter(a, 0.08), darker(a, 0.08)),
    ) +
    path('M42 0C56 9 70 12 84 12V48C84 76 64 92 42 100Z', darker(a, 0.1), { opacity: 0.5 }) +
    rect(24, 44, 36, 28, '#ffffff', { round: 5 }) +
    stroke('M30.500 44V36A11.500 11.500 0 0 1 53.500 36V44', '#ffffff', 5.5) +
    circle(42, 55, 4.4, b) +
    rect(40, 56, 4, 9, b, { round: 2 })
  );
}

export const accessible = (stage: Stage): string =>
  circle(50, 50, 50, stage.palette.accent[0]) +
  circle(50, 50, 43, 'none', { stroke: '#ffffff', width: 3.4 }) +
  circle(50, 25, 7, '#ffffff') +
  stroke('M25 38L43 42H57L75 38M43 42L44 58L35 82M57 42L56 58L65 82M44 58H56', '#ffffff', 6.4);

/** A house with its sensors, 110 by 100. */
export function smarthome(stage: Stage): string {
  const [a, b, c] = stage.palette.accent;
  return (
    polygon(
      [
        [55, 16],
        [104, 56],
        [6, 56],
      ],
      darker(a, 0.04),
    ) +
    rect(17, 54, 76, 46, lighter(a, 0.16)) +
    rect(46, 68, 18, 32, darker(a, 0.1), { round: 2 }) +
    [25, 70].map((x) => rect(x, 64, 14, 14, '#ffe39a', { round: 2 })).join('') +
    [16, 10, 4]
      .map((y, i) =>
        stroke(`M${47 - i * 8} ${y}Q55 ${y - 9 - i * 2} ${63 + i * 8} ${y}`, [b, c, b][i]!, 4),
      )
      .join('')
  );
}
