import { darker, multiply, lighter, mix } from '../paint/color.ts';
import { circle, ellipse, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

export function coins(stage: Stage): string {
  const gold = multiply('#f2b93b', stage.palette.ambient, 0.3);
  const pile = (x: number, n: number) =>
    Array.from({ length: n }, (_, i) => {
      const y = 92 - i * 10;
      return (
        path(
          `M${x - 18} ${y - 5}V${y + 2}A18 5.500 0 0 0 ${x + 18} ${y + 2}V${y - 5}Z`,
          i % 2 ? darker(gold, 0.07) : darker(gold, 0.1),
        ) +
        ellipse(x, y - 5, 18, 5.5, lighter(gold, 0.05)) +
        ellipse(x, y - 5, 12, 3.4, darker(gold, 0.02))
      );
    }).join('');
  return pile(20, 3) + pile(60, 6) + pile(100, 9);
}

export const piggy = (stage: Stage): string => {
  const pink = mix('#f59ab5', stage.palette.accent[0], 0.15);
  return (
    [34, 86].map((x) => rect(x, 80, 14, 20, darker(pink, 0.08), { round: 4 })).join('') +
    stroke('M8 58C-4 54 0 42 8 46', darker(pink, 0.06), 4) +
    ellipse(64, 60, 54, 34, stage.brush.down(lighter(pink, 0.04), darker(pink, 0.05))) +
    polygon(
      [
        [84, 32],
        [104, 16],
        [104, 42],
      ],
      darker(pink, 0.07),
    ) +
    ellipse(114, 62, 11, 14, darker(pink, 0.06)) +
    circle(111, 60, 2, darker(pink, 0.25)) +
    circle(117, 60, 2, darker(pink, 0.25)) +
    circle(96, 50, 3.4, '#3a2a34') +
    rect(48, 28, 28, 5, darker(pink, 0.2), { round: 2.5 }) +
    circle(62, 12, 12, '#f2b93b') +
    circle(62, 12, 8, '#ffd670')
  );
};

function giftBox(
  stage: Stage,
  x: number,
  y: number,
  w: number,
  h: number,
  color: string,
  ribbon: string,
): string {
  const cx = x + w / 2;
  return (
    rect(x, y, w, h, stage.brush.across(lighter(color, 0.05), darker(color, 0.07)), { round: 2 }) +
    rect(cx - w * 0.08, y, w * 0.16, h, ribbon) +
    rect(x - w * 0.05, y - h * 0.16, w * 1.1, h * 0.22, lighter(color, 0.05), { round: 2 }) +
    rect(cx - w * 0.08, y - h * 0.16, w * 0.16, h * 0.22, lighter(ribbon, 0.06)) +
    path(
      `M${cx} ${y - h * 0.16}C${cx - w * 0.5} ${y - h * 0.55} ${cx - w * 0.42} ${y - h * 0.02} ${cx} ${y - h * 0.16}C${cx + w * 0.5} ${y - h * 0.55} ${cx + w * 0.42} ${y - h * 0.02} ${cx} ${y - h * 0.16}Z`,
      ribbon,
    )
  );
}

export const gifts = (stage: Stage): string => {
  const [a, b, c, d] = stage.palette.accent;
  return (
    giftBox(stage, 52, 34, 46, 66, a, lighter(c, 0.05)) +
    giftBox(stage, 8, 56, 50, 44, b, '#ffffff') +
    giftBox(stage, 92, 64, 42, 36, d, lighter(c, 0.08))
  );
};

export const chest = (stage: Stage): string =>
  path('M8 42C8 14 120 14 120 42V50H8Z', stage.brush.down('#a86a36', '#8a5229')) +
  ellipse(64, 50, 46, 9, '#ffd257') +
  [
    [40, 44],
    [58, 40],
    [76, 42],
    [92, 46],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 8, '#ffca3a', { stroke: '#e0a21f', width: 1.6 }))
    .join('') +
  rect(6, 50, 116, 48, stage.brush.down('#9a5f30', '#7d4a25'), { round: 4 }) +
  [20, 100].map((x) => rect(x, 50, 9, 48, '#e0b04a')).join('') +
  rect(54, 46, 20, 22, '#e0b04a', { round: 3 }) +
  circle(64, 56, 4, '#5a3a1c');

export function podium(stage: Stage): string {
  const [a, b] = stage.palette.accent;
  return [
    [0, 70, 200, b],
    [22, 42, 156, a],
    [46, 18, 108, b],
  ]
    .map(([x, y, w, c]) => {
      const [px, py, pw, color] = [Number(x), Number(y), Number(w), String(c)];
      const body = mix(color, stage.palette.land[1], 0.55);
      return (
        path(
          `M${px} ${py}V${py + 20}A${pw / 2} ${pw * 0.08} 0 0 0 ${px + pw} ${py + 20}V${py}Z`,
          stage.brush.across(darker(body, 0.05), lighter(body, 0.08), darker(body, 0.09)),
        ) +
        ellipse(px + pw / 2, py, pw / 2, pw * 0.08, lighter(body, 0.1)) +
        ellipse(px + pw / 2, py, pw / 2, pw * 0.08, 'none', {
          stroke: lighter(color, 0.1),
          width: 2.4,
        })
      );
    })
    .join('');
}
