import { darker, lighter, mix } from '../paint/color.ts';
import { circle, ellipse, group, line, num, path, polygon, rect, stroke } from '../paint/svg.ts';
import { barChart, donut, lineChart } from '../props/screens.ts';
import type { Stage } from '../stage.ts';
import { draw } from '../cast/place-figure.ts';
import type { Figure } from '../cast/figure.ts';

export type Screen = 'login' | 'home' | 'chat' | 'stats' | 'player';

interface Skin {
  screen: string;
  card: string;
  ink: string;
  soft: string;
  a: string;
  b: string;
  c: string;
}

export function skinOf(stage: Stage): Skin {
  const [a, b, c] = stage.palette.accent;
  return stage.palette.isDark
    ? {
        screen: mix('#10131f', stage.palette.sky[0], 0.5),
        card: mix('#1d2233', stage.palette.sky[1], 0.45),
        ink: '#f1f4ff',
        soft: '#8791b3',
        a,
        b,
        c,
      }
    : {
        screen: '#fbfcff',
        card: mix('#eef2f9', a, 0.05),
        ink: mix('#232a40', stage.palette.shade, 0.5),
        soft: '#a3adc4',
        a,
        b,
        c,
      };
}

/** A phone, 200 by 420, with one of the screens people know. */
export function device(stage: Stage, screen: Screen, hero?: Figure): string {
  const skin = skinOf(stage);
  const shell = '#0c0e17';
  const edge = stage.palette.isDark ? '#3b425c' : '#2a2f42';
  const content = { login, home, chat, stats, player }[screen](stage, skin, hero);
  return (
    rect(-2, 90, 4, 34, edge, { round: 2 }) +
    rect(-2, 134, 4, 34, edge, { round: 2 }) +
    rect(198, 110, 4, 52, edge, { round: 2 }) +
    rect(0, 0, 200, 420, shell, { round: 36, stroke: edge, width: 3 }) +
    rect(9, 9, 182, 402, skin.screen, { round: 28 }) +
    content +
    rect(72, 18, 56, 17, '#05060b', { round: 8.5 }) +
    circle(119, 26.5, 4, '#1b2240') +
    line(76, 403, 124, 403, skin.soft, 4)
  );
}

const field = (y: number, s: Skin, isActive: boolean, icon: string) =>
  rect(28, y, 144, 34, s.card, {
    round: 11,
    stroke: isActive ? s.a : mix(s.card, s.soft, 0.3),
    width: isActive ? 2 : 1.2,
  }) + icon;

function login(stage: Stage, s: Skin, hero?: Figure): string {
  const emblem =
    hero && !hero.isActor && hero.name !== 'phone' && hero.name !== 'shield'
      ? draw(hero, { x: 100, y: 138, width: 44, height: 40 }, stage)
      : path(
          'M100 90C107 95 114 96.500 121 96.500V114C121 128 111 136 100 140C89 136 79 128 79 114V96.500C86 96.500 93 95 100 90Z',
          '#ffffff',
        ) + stroke('M91 115L98 122L110 108', s.a, 4.4);
  return (
    path(
      'M9 37Q9 9 37 9H163Q191 9 191 37V92C160 132 116 74 74 108C46 130 22 118 9 102Z',
      stage.brush.slant(s.a, mix(s.a, s.b, 0.55), s.b),
    ) +
    circle(160, 58, 26, '#ffffff', { opacity: 0.13 }) +
    circle(38, 74, 14, '#ffffff', { opacity: 0.13 }) +
    rect(64, 78, 72, 72, stage.palette.shade, { round: 22, opacity: 0.25 }) +
    rect(64, 74, 72, 72, stage.brush.slant(lighter(s.a, 0.05), s.b), {
      round: 22,
      stroke: '#ffffff',
      width: 2.4,
    }) +
    emblem +
    rect(56, 164, 88, 9, s.ink, { round: 4.5 }) +
    rect(70, 180, 60, 6, s.soft, { round: 3 }) +
    field(
      204,
      s,
      true,
      circle(45, 217, 4, s.soft) +
        path('M38 227a7 6.500 0 0 1 14 0Z', s.soft) +
        rect(62, 218, 66, 6, s.ink, { round: 3, opacity: 0.8 }) +
        rect(132, 212, 2, 17, s.a),
    ) +
    field(
      246,
      s,
      false,
      rect(39, 261, 13, 10, s.soft, { round: 2.5 }) +
        stroke('M41.500 261V258a4 4 0 0 1 8 0V261', s.soft, 2.2) +
        [0, 1, 2, 3, 4, 5]
          .map((i) => circle(66 + i * 10, 263, 3, s.ink, { opacity: 0.8 }))
          .join('') +
        ellipse(157, 263, 7, 4.4, 'none', { stroke: s.soft, width: 1.8 }) +
        circle(157, 263, 2.2, s.soft),
    ) +
    rect(112, 288, 60, 5, s.a, { round: 2.5, opacity: 0.85 }) +
    rect(28, 304, 144, 38, stage.brush.across(s.a, s.b), { round: 13 }) +
    rect(76, 320, 48, 7, '#ffffff', { round: 3.5 }) +
    line(30, 359, 80, 359, s.soft, 1.2, { opacity: 0.5 }) +
    line(120, 359, 170, 359, s.soft, 1.2, { opacity: 0.5 }) +
    circle(100, 359, 2.4, s.soft) +
    [68, 100, 132]
      .map(
        (x, i) =>
          circle(x, 380, 12, s.card, { stroke: mix(s.card, s.soft, 0.35), width: 1.2 }) +
          [
            circle(x, 380, 4.6, s.a),
            polygon(
              [
                [x, 374.5],
                [x + 5, 384],
                [x - 5, 384],
              ],
              s.b,
            ),
            rect(x - 4.4, 375.6, 8.8, 8.8, s.c, { round: 2.4 }),
          ][i]!,
      )
      .join('')
  );
}

function home(stage: Stage, s: Skin, hero?: Figure): string {
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

function chat(_: Stage, s: Skin): string {
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

function stats(stage: Stage, s: Skin): string {
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

function player(stage: Stage, s: Skin, hero?: Figure): string {
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

/** A phone in the picture: its middle, height and turn. */
export function placed(
  content: string,
  x: number,
  y: number,
  height: number,
  turn: number,
): string {
  const k = height / 420;
  return group(
    content,
    `translate(${num(x)} ${num(y)}) rotate(${num(turn)}) scale(${k.toFixed(3)}) translate(-100 -210)`,
  );
}

export const phoneShadow = (
  stage: Stage,
  x: number,
  y: number,
  height: number,
  turn: number,
): string =>
  placed(
    rect(4, 16, 192, 414, darker(stage.palette.shade, 0), { round: 38, opacity: 0.28 }),
    x + height * 0.02,
    y + height * 0.03,
    height,
    turn,
  );
