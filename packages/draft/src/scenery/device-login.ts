import type { Figure } from '../cast/figure.ts';
import { draw } from '../cast/place-figure.ts';
import { lighter, mix } from '../paint/color.ts';
import { circle, ellipse, line, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import type { Skin } from './device-skin.ts';

const field = (y: number, s: Skin, isActive: boolean, icon: string) =>
  rect(28, y, 144, 34, s.card, {
    round: 11,
    stroke: isActive ? s.a : mix(s.card, s.soft, 0.3),
    width: isActive ? 2 : 1.2,
  }) + icon;

export function login(stage: Stage, s: Skin, hero?: Figure): string {
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
