import { circle, line, path, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

/** Rows of coloured bars that read as source code; never any letters. */
export function codeLines(
  stage: Stage,
  x: number,
  y: number,
  w: number,
  h: number,
  rows: number,
  label: string,
): string {
  const chance = stage.random(`code ${label}`);
  const colors = [
    stage.palette.accent[0],
    stage.palette.accent[1],
    stage.palette.accent[2],
    '#8f9bb8',
    '#c3cbe0',
  ];
  const step = h / rows;
  let out = '';
  let indent = 0;
  for (let i = 0; i < rows; i++) {
    indent = Math.max(0, Math.min(3, indent + chance.integer(-1, 1)));
    let at = x + indent * w * 0.075;
    const count = chance.integer(2, 4);
    for (let j = 0; j < count; j++) {
      const length = w * chance.between(0.07, 0.22);
      if (at + length > x + w) break;
      out += rect(at, y + i * step, length, step * 0.42, chance.pick(colors), {
        round: step * 0.21,
        opacity: 0.92,
      });
      at += length + w * 0.035;
    }
  }
  return out;
}

/** A window with three dots in its bar. */
export function frameWindow(stage: Stage, w: number, h: number, dark: boolean): string {
  const [paper, bar] = dark ? ['#171c30', '#232a45'] : ['#ffffff', '#e9edf5'];
  return (
    rect(0, 0, w, h, paper, { round: 5, stroke: dark ? '#39426a' : '#d5dcea', width: 0.8 }) +
    path(`M0 5Q0 0 5 0H${w - 5}Q${w} 0 ${w} 5V11H0Z`, bar) +
    ['#ff6b60', '#ffc04a', '#43c465']
      .map((color, i) => circle(7 + i * 6, 5.6, 1.8, color))
      .join('') +
    (stage.look.art === 'flat'
      ? ''
      : rect(w * 0.32, 3.4, w * 0.4, 4.4, dark ? '#303a5e' : '#ffffff', { round: 2.2 }))
  );
}

export function barChart(
  x: number,
  y: number,
  w: number,
  h: number,
  values: readonly number[],
  colors: readonly string[],
): string {
  const step = w / values.length;
  return values
    .map((value, i) =>
      rect(
        x + i * step + step * 0.15,
        y + h * (1 - value),
        step * 0.7,
        h * value,
        colors[i % colors.length] ?? '#888888',
        { round: step * 0.16 },
      ),
    )
    .join('');
}

export function lineChart(
  x: number,
  y: number,
  w: number,
  h: number,
  values: readonly number[],
  color: string,
  width = 2,
): string {
  const points = values
    .map(
      (value, i) =>
        `${i ? 'L' : 'M'}${(x + (w * i) / (values.length - 1)).toFixed(1)} ${(y + h * (1 - value)).toFixed(1)}`,
    )
    .join('');
  return (
    path(`${points}L${x + w} ${y + h}L${x} ${y + h}Z`, color, { opacity: 0.18 }) +
    stroke(points, color, width)
  );
}

export function donut(
  x: number,
  y: number,
  r: number,
  parts: readonly number[],
  colors: readonly string[],
  width: number,
): string {
  const around = 2 * Math.PI * r;
  let start = 0;
  return parts
    .map((part, i) => {
      const from = start * 2 * Math.PI - Math.PI / 2;
      start += part;
      const to = start * 2 * Math.PI - Math.PI / 2 - (width / around) * 0.6;
      const big = part > 0.5 ? 1 : 0;
      return `<path d="M${(x + Math.cos(from) * r).toFixed(1)} ${(y + Math.sin(from) * r).toFixed(1)}A${r} ${r} 0 ${big} 1 ${(x + Math.cos(to) * r).toFixed(1)} ${(y + Math.sin(to) * r).toFixed(1)}" fill="none" stroke="${colors[i % colors.length]}" stroke-width="${width}"/>`;
    })
    .join('');
}

/** Lines that stand for text. */
export function textLines(
  x: number,
  y: number,
  w: number,
  rows: number,
  step: number,
  color: string,
  opacity = 0.5,
): string {
  return Array.from({ length: rows }, (_, i) =>
    line(
      x,
      y + i * step,
      x + w * [1, 0.82, 0.93, 0.6, 0.88][i % 5]!,
      y + i * step,
      color,
      step * 0.32,
      { opacity },
    ),
  ).join('');
}
