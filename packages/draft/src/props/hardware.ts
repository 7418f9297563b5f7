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
