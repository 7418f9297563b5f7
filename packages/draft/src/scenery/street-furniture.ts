import { lighter, mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { circle, ellipse, line, num, path, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

export function streetLamp(stage: Stage, x: number, y: number, h: number): string {
  const color = mix('#39414f', stage.palette.shade, 0.4);
  const glow = stage.palette.isDark
    ? circle(x, y - h, h * 0.42, stage.brush.glow('#ffdf9a', 0.55))
    : '';
  return (
    glow +
    line(x, y, x, y - h * 0.94, color, h * 0.022) +
    rect(x - h * 0.03, y - h * 0.1, h * 0.06, h * 0.1, color, { round: 2 }) +
    path(
      `M${num(x - h * 0.05)} ${num(y - h * 0.93)}h${num(h * 0.1)}l${num(-h * 0.015)} ${num(-h * 0.1)}h${num(-h * 0.07)}z`,
      stage.palette.isDark ? '#fff1c4' : '#f3f6fa',
    ) +
    ellipse(x, y - h * 1.035, h * 0.055, h * 0.02, color)
  );
}

/** Paper lanterns on a sagging cord. */
export function lanterns(stage: Stage, y: number, chance: Random): string {
  const sag = stage.unit * 70;
  const at = (t: number) => y + sag * 4 * t * (1 - t);
  let out = stroke(
    `M0 ${num(y)}Q${num(stage.width / 2)} ${num(y + sag * 2)} ${num(stage.width)} ${num(y)}`,
    mix(stage.palette.shade, '#ffffff', 0.2),
    2,
  );
  for (let i = 1; i < 10; i++) {
    const [x, top, s] = [(i / 10) * stage.width, at(i / 10), stage.unit * chance.between(22, 32)];
    out +=
      circle(x, top + s, s * 2.4, stage.brush.glow('#ffb45e', 0.5)) +
      ellipse(x, top + s * 1.1, s, s * 0.86, stage.brush.down('#ff8a4c', '#e0413a')) +
      ellipse(x, top + s * 1.1, s * 0.4, s * 0.86, '#ffc27a', { opacity: 0.6 }) +
      rect(x - s * 0.4, top + s * 0.16, s * 0.8, s * 0.16, '#5a2a22') +
      rect(x - s * 0.4, top + s * 1.88, s * 0.8, s * 0.16, '#5a2a22') +
      line(x, top + s * 2, x, top + s * 2.7, '#ffcf7a', 2.6);
  }
  return out;
}

/** A sign of light without a word on it. */
export function neonSign(
  stage: Stage,
  x: number,
  y: number,
  w: number,
  h: number,
  chance: Random,
): string {
  const color = chance.pick([...stage.palette.accent]);
  const glyph = chance.integer(0, 3);
  const mark =
    glyph === 0
      ? circle(x + w / 2, y + h * 0.3, w * 0.26, 'none', { stroke: color, width: 4 })
      : glyph === 1
        ? stroke(
            `M${num(x + w * 0.25)} ${num(y + h * 0.2)}L${num(x + w * 0.75)} ${num(y + h * 0.32)}L${num(x + w * 0.25)} ${num(y + h * 0.44)}`,
            color,
            4,
          )
        : stroke(
            `M${num(x + w * 0.5)} ${num(y + h * 0.14)}V${num(y + h * 0.46)}M${num(x + w * 0.28)} ${num(y + h * 0.3)}H${num(x + w * 0.72)}`,
            color,
            4,
          );
  return (
    rect(x - w * 0.6, y - h * 0.15, w * 2.2, h * 1.3, stage.brush.glow(color, 0.35)) +
    rect(x, y, w, h, stage.palette.shade, { round: 6, stroke: color, width: 3, opacity: 0.9 }) +
    mark +
    [0.62, 0.76]
      .map((k) => line(x + w * 0.28, y + h * k, x + w * 0.72, y + h * k, lighter(color, 0.1), 4))
      .join('')
  );
}
