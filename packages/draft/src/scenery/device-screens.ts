import type { Figure } from '../cast/figure.ts';
import { draw } from '../cast/place-figure.ts';
import { mix } from '../paint/color.ts';
import { circle, line, path, polygon, rect, stroke } from '../paint/svg.ts';
import { barChart, donut, lineChart } from '../props/screens.ts';
import type { Stage } from '../stage.ts';
import type { Skin } from './device-skin.ts';

export function home(stage: Stage, s: Skin, hero?: Figure): string {
  return (
    rect(24, 50, 60, 8, s.ink, { round: 4 }) +
    rect(24, 64, 40, 5, s.soft, { round: 2.5 }) +
    circle(166, 60, 13, s.b) +
    circle(166, 57, 4.6, '#ffffff') +
    path('M158 68a8 7 0 0 1 16 0Z', '#ffffff') +
    rect(22, 86, 156, 88, stage.brush.slant(s.a, s.b), { round: 18 }) +
    circle(158, 100, 40, '#ffffff', { opacity: 0.1 }) +
    rect(36, 104, 58, 8, '#ffffff', { round: 4 }) +
    rect(36, 119, 42, 5, '#ffffff', { round: 2.5, opacity: 0.7 }) +
    rect(36, 142, 40, 16, '#ffffff', { round: 8, opacity: 0.95 }) +
    (hero
      ? draw(hero, { x: 142, y: 166, width: 62, height: 66 }, stage)
      : donut(140, 130, 22, [0.6, 0.25, 0.15], ['#ffffff', s.c, '#dfe6ff'], 10)) +
    [0, 1, 2, 3]
      .map(
        (i) =>
          rect(22 + i * 40.5, 190, 35, 35, s.card, { round: 12 }) +
          [
            circle(39.5, 207.5, 7, s.a),
            rect(73.5, 201, 13, 13, s.b, { round: 4 }),
            polygon(
              [
                [120.5, 200],
                [128, 214],
                [113, 214],
              ],
              s.c,
            ),
            stroke('M154 208L159 213L168 202', s.a, 3.4),
          ][i]!,
      )
      .join('') +
    [0, 1, 2]
      .map(
        (i) =>
          rect(22, 240 + i * 44, 156, 38, s.card, { round: 13 }) +
          circle(43, 259 + i * 44, 11, [s.a, s.b, s.c][i]!) +
          rect(62, 251 + i * 44, 62, 6, s.ink, { round: 3, opacity: 0.85 }) +
          rect(62, 263 + i * 44, 40, 4.5, s.soft, { round: 2 }) +
          rect(146, 255 + i * 44, 22, 8, [s.b, s.c, s.a][i]!, { round: 4, opacity: 0.8 }),
      )
      .join('') +
    rect(22, 374, 156, 24, s.card, { round: 12 }) +
    [48, 82, 118, 152].map((x, i) => circle(x, 386, 4.6, i === 0 ? s.a : s.soft)).join('')
  );
}

export function chat(_: Stage, s: Skin): string {
  const rows: readonly (readonly [number, number, number, boolean])[] = [
    [96, 92, 30, false],
    [134, 104, 42, true],
    [184, 76, 28, false],
    [220, 110, 44, true],
    [272, 88, 34, false],
    [314, 70, 28, true],
  ];
  return (
    circle(40, 62, 13, s.b) +
    rect(60, 54, 56, 7, s.ink, { round: 3.5 }) +
    rect(60, 66, 34, 4.5, s.soft, { round: 2 }) +
    line(20, 84, 180, 84, s.soft, 1, { opacity: 0.3 }) +
    rows
      .map(
        ([y, w, h, mine]) =>
          rect(mine ? 178 - w : 22, y, w, h, mine ? s.a : s.card, { round: 13 }) +
          rect((mine ? 178 - w : 22) + 12, y + 10, w - 26, 5, mine ? '#ffffff' : s.soft, {
            round: 2.5,
          }) +
          (h > 32
            ? rect((mine ? 178 - w : 22) + 12, y + 21, w - 48, 5, mine ? '#ffffff' : s.soft, {
                round: 2.5,
                opacity: 0.75,
              })
            : ''),
      )
      .join('') +
    rect(22, 362, 124, 32, s.card, { round: 16 }) +
    circle(164, 378, 16, s.a) +
    polygon(
      [
        [158, 371],
        [173, 378],
        [158, 385],
        [161, 378],
      ],
      '#ffffff',
    )
  );
}

export function stats(stage: Stage, s: Skin): string {
  return (
    rect(24, 52, 70, 8, s.ink, { round: 4 }) +
    rect(22, 76, 156, 96, s.card, { round: 18 }) +
    lineChart(34, 92, 132, 64, [0.2, 0.42, 0.34, 0.6, 0.5, 0.78, 0.95], s.a, 3.4) +
    circle(166, 95, 5, s.a) +
    rect(22, 184, 73, 90, s.card, { round: 16 }) +
    donut(58, 228, 24, [0.55, 0.3, 0.15], [s.a, s.b, s.c], 10) +
    rect(105, 184, 73, 90, stage.brush.slant(s.b, mix(s.a, s.b, 0.5)), { round: 16 }) +
    barChart(114, 204, 55, 56, [0.4, 0.7, 0.55, 0.95], ['#ffffff']) +
    [0, 1]
      .map(
        (i) =>
          rect(22, 286 + i * 46, 156, 38, s.card, { round: 13 }) +
          circle(44, 305 + i * 46, 10, [s.c, s.a][i]!) +
          rect(62, 298 + i * 46, 56, 6, s.ink, { round: 3 }) +
          rect(62, 310 + i * 46, 90 - i * 20, 5, s.soft, { round: 2 }),
      )
      .join('')
  );
}

export function player(stage: Stage, s: Skin, hero?: Figure): string {
  return (
    rect(24, 62, 152, 152, stage.brush.slant(s.a, s.b), { round: 26 }) +
    (hero
      ? draw(hero, { x: 100, y: 200, width: 110, height: 116 }, stage)
      : circle(100, 138, 40, '#ffffff', { opacity: 0.85 })) +
    rect(52, 236, 96, 9, s.ink, { round: 4.5 }) +
    rect(68, 254, 64, 5.5, s.soft, { round: 2.7 }) +
    rect(28, 286, 144, 5, s.card, { round: 2.5 }) +
    rect(28, 286, 84, 5, s.a, { round: 2.5 }) +
    circle(112, 288.5, 7, s.a) +
    circle(100, 342, 25, s.a) +
    polygon(
      [
        [93, 330],
        [93, 354],
        [113, 342],
      ],
      '#ffffff',
    ) +
    [
      [52, -1],
      [148, 1],
    ]
      .map(([x = 0, d = 1]) =>
        polygon(
          [
            [x - d * 8, 333],
            [x - d * 8, 351],
            [x + d * 7, 342],
          ],
          s.ink,
        ),
      )
      .join('')
  );
}
