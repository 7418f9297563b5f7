import { darker, lighter } from '../paint/color.ts';
import { circle, ellipse, line, num, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { inRoom, wood } from './furniture-light.ts';

export function tallPlant(stage: Stage, x: number, y: number, h: number): string {
  const leaf = inRoom(stage, '#4f9d69');
  const pot = inRoom(stage, stage.palette.accent[0]);
  let out = '';
  for (const [i, angle] of [-64, -40, -18, 6, 28, 50, 72].entries()) {
    const length = h * (0.62 + ((i * 37) % 5) * 0.045);
    out += `<g transform="translate(${num(x)} ${num(y - h * 0.24)}) rotate(${angle})">${stroke(`M0 0Q${num(length * 0.08)} ${num(-length * 0.5)} 0 ${num(-length * 0.72)}`, darker(leaf, 0.06), h * 0.014)}${path(`M0 ${num(-length * 0.4)}C${num(-length * 0.24)} ${num(-length * 0.58)} ${num(-length * 0.2)} ${num(-length * 0.9)} 0 ${num(-length)}C${num(length * 0.2)} ${num(-length * 0.9)} ${num(length * 0.24)} ${num(-length * 0.58)} 0 ${num(-length * 0.4)}Z`, i % 2 ? leaf : darker(leaf, 0.05))}${line(0, -length * 0.44, 0, -length * 0.92, lighter(leaf, 0.07), 1.6)}</g>`;
  }
  return (
    out +
    polygon(
      [
        [x - h * 0.15, y - h * 0.26],
        [x + h * 0.15, y - h * 0.26],
        [x + h * 0.11, y],
        [x - h * 0.11, y],
      ],
      stage.brush.across(lighter(pot, 0.04), darker(pot, 0.08)),
    ) +
    rect(x - h * 0.165, y - h * 0.28, h * 0.33, h * 0.045, darker(pot, 0.03), { round: 3 })
  );
}

export function sofa(stage: Stage, x: number, y: number, h: number): string {
  const c = inRoom(stage, stage.palette.accent[3]);
  const w = h * 2.3;
  return (
    rect(x - w * 0.45, y - h * 0.12, w * 0.05, h * 0.12, wood(stage)) +
    rect(x + w * 0.4, y - h * 0.12, w * 0.05, h * 0.12, wood(stage)) +
    rect(x - w * 0.42, y - h, w * 0.84, h * 0.8, lighter(c, 0.02), { round: h * 0.16 }) +
    line(x, y - h * 0.92, x, y - h * 0.5, darker(c, 0.05), 3) +
    rect(x - w * 0.4, y - h * 0.5, w * 0.8, h * 0.3, lighter(c, 0.05), { round: h * 0.08 }) +
    rect(x - w * 0.5, y - h * 0.68, w * 0.13, h * 0.6, darker(c, 0.04), { round: h * 0.1 }) +
    rect(x + w * 0.37, y - h * 0.68, w * 0.13, h * 0.6, darker(c, 0.04), { round: h * 0.1 }) +
    rect(x - w * 0.44, y - h * 0.24, w * 0.88, h * 0.14, darker(c, 0.07), { round: 4 }) +
    rect(x - w * 0.3, y - h * 0.76, h * 0.36, h * 0.34, inRoom(stage, stage.palette.accent[2]), {
      round: 8,
      turn: -10,
    }) +
    rect(x + w * 0.14, y - h * 0.76, h * 0.36, h * 0.34, inRoom(stage, stage.palette.accent[0]), {
      round: 8,
      turn: 9,
    })
  );
}

export function bed(stage: Stage, x: number, y: number, h: number): string {
  const w = h * 2.1;
  const c = inRoom(stage, stage.palette.accent[1]);
  return (
    rect(x - w / 2, y - h, w * 0.06, h, wood(stage), { round: 4 }) +
    rect(x + w * 0.45, y - h * 0.5, w * 0.05, h * 0.5, wood(stage), { round: 4 }) +
    rect(x - w * 0.46, y - h * 0.46, w * 0.93, h * 0.3, inRoom(stage, '#fbfaf6'), { round: 10 }) +
    rect(x - w * 0.43, y - h * 0.66, w * 0.22, h * 0.26, inRoom(stage, '#ffffff'), {
      round: 12,
      turn: -6,
    }) +
    path(
      `M${num(x - w * 0.14)} ${num(y - h * 0.54)}Q${num(x + w * 0.2)} ${num(y - h * 0.66)} ${num(x + w * 0.48)} ${num(y - h * 0.48)}V${num(y - h * 0.12)}H${num(x - w * 0.2)}Z`,
      stage.brush.down(lighter(c, 0.04), darker(c, 0.04)),
    )
  );
}

export function floorLamp(stage: Stage, x: number, y: number, h: number): string {
  return (
    (stage.palette.isDark
      ? circle(x, y - h * 0.9, h * 0.5, stage.brush.glow('#ffdf9a', 0.5))
      : '') +
    line(x, y, x, y - h * 0.86, inRoom(stage, '#4a5160'), 5) +
    ellipse(x, y, h * 0.11, h * 0.022, inRoom(stage, '#4a5160')) +
    polygon(
      [
        [x - h * 0.09, y - h],
        [x + h * 0.09, y - h],
        [x + h * 0.15, y - h * 0.8],
        [x - h * 0.15, y - h * 0.8],
      ],
      stage.palette.isDark ? '#ffe3a3' : stage.palette.accent[2],
    )
  );
}
