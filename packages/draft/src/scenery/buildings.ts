import { darker, lighter, mix, multiply } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { circle, ellipse, line, num, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

export interface Facade {
  x: number;
  base: number;
  w: number;
  h: number;
  color: string;
  /** Near facades have windows one can count; far ones have dots of light. */
  detail: 0 | 1 | 2;
  isFuture: boolean;
}

/** A building from its foot up; windows are one path per colour, which is what makes a city cheap. */
export function facade(stage: Stage, f: Facade, chance: Random): string {
  const { x, base, w, h, color } = f;
  const top = base - h;
  let out =
    rect(x, top, w, h, stage.brush.down(lighter(color, 0.03), darker(color, 0.04))) +
    rect(x + w * 0.62, top, w * 0.38, h, darker(color, 0.05), { opacity: 0.55 });
  out += roof(stage, f, chance);
  if (f.detail === 0) return out;
  const [cols, rows] = [
    Math.max(2, Math.round(w / (stage.unit * (f.detail === 2 ? 24 : 18)))),
    Math.max(3, Math.round(h / (stage.unit * (f.detail === 2 ? 32 : 24)))),
  ];
  const [sx, sy] = [w / (cols + 0.6), h / (rows + 1)];
  let [lit, unlit] = ['', ''];
  const share = stage.palette.isDark ? 0.48 : 0.16;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < cols; j++) {
      const cell = `M${num(x + sx * (0.5 + j))} ${num(top + sy * (0.7 + i))}h${num(sx * 0.6)}v${num(sy * 0.56)}h${num(-sx * 0.6)}z`;
      if (chance.chance(share)) lit += cell;
      else unlit += cell;
    }
  }
  out += path(unlit, stage.palette.isDark ? darker(color, 0.06) : mix(color, '#ffffff', 0.42), {
    opacity: stage.palette.isDark ? 0.8 : 0.75,
  });
  return (
    out +
    path(
      lit,
      stage.palette.isDark
        ? chance.pick(['#ffd98a', '#ffe7b0', stage.palette.accent[1]])
        : mix(color, stage.palette.sky[0], 0.5),
      { opacity: 0.95 },
    )
  );
}

function roof(stage: Stage, { x, base, w, h, color, isFuture }: Facade, chance: Random): string {
  const top = base - h;
  const kind = chance.integer(0, isFuture ? 5 : 3);
  if (kind === 1) return rect(x + w * 0.2, top - w * 0.16, w * 0.6, w * 0.17, darker(color, 0.03));
  if (kind === 2)
    return (
      line(x + w / 2, top, x + w / 2, top - w * 0.5, darker(color, 0.05), 3) +
      circle(x + w / 2, top - w * 0.5, 4, stage.palette.accent[0])
    );
  if (kind === 3)
    return polygon(
      [
        [x, top],
        [x + w, top - w * 0.3],
        [x + w, top],
      ],
      color,
    );
  if (kind === 4)
    return polygon(
      [
        [x, top + 1],
        [x + w * 0.5, top - w * 1.3],
        [x + w, top + 1],
      ],
      color,
    );
  if (kind === 5)
    return path(
      `M${num(x)} ${num(top + 1)}a${num(w / 2)} ${num(w * 0.42)} 0 0 1 ${num(w)} 0Z`,
      lighter(color, 0.04),
    );
  return '';
}

/** Buildings across a stretch, tall at the ends of it when `valley`. */
export function row(
  stage: Stage,
  base: number,
  height: number,
  color: string,
  detail: 0 | 1 | 2,
  options: { isFuture: boolean; valley: number; from?: number; to?: number; wide?: number },
  chance: Random,
): string {
  const { from = -20, to = stage.width + 20, wide = 90 } = options;
  let out = '';
  for (let x = from; x < to;) {
    const w = stage.unit * chance.between(wide * 0.75, wide * 1.4);
    const t = Math.abs(((x + w / 2) / stage.width) * 2 - 1);
    const h = height * chance.between(0.55, 1) * (1 - options.valley + options.valley * t);
    out += facade(
      stage,
      {
        x,
        base,
        w: Math.min(w, to - x + 40),
        h,
        color: mix(color, chance.pick([...stage.palette.land]), 0.14),
        detail,
        isFuture: options.isFuture,
      },
      chance,
    );
    x += w * chance.between(0.92, 1.1);
  }
  return out;
}

/** An old town house with a shop at street level. */
export function shopHouse(
  stage: Stage,
  x: number,
  base: number,
  w: number,
  h: number,
  chance: Random,
): string {
  const lit = (color: string) => multiply(color, stage.palette.ambient, 0.85);
  const wall = lit(
    chance.pick(['#e9c9a8', '#d99b82', '#f0dfc3', '#c9b7a5', '#a9b8b4', '#e3b7a0', '#b9c7d3']),
  );
  const top = base - h;
  const glass = stage.palette.isDark ? '#ffd98a' : lit('#bfe0ee');
  const awning = chance.pick([...stage.palette.accent]);
  let out =
    rect(x, top, w, h, stage.brush.down(lighter(wall, 0.02), darker(wall, 0.03))) +
    rect(x - 4, top - 8, w + 8, 14, darker(wall, 0.1));
  out += polygon(
    [
      [x - 6, top - 8],
      [x + w * 0.12, top - h * 0.16],
      [x + w * 0.88, top - h * 0.16],
      [x + w + 6, top - 8],
    ],
    lit('#7a5a52'),
  );
  const rows = Math.max(2, Math.round((h * 0.7) / (stage.unit * 78)));
  const step = (h * 0.66) / rows;
  for (let i = 0; i < rows; i++) {
    for (const k of [0.12, 0.41, 0.7]) {
      const isLit = !stage.palette.isDark || chance.chance(0.6);
      out +=
        rect(
          x + w * k,
          top + step * (i + 0.25),
          w * 0.18,
          step * 0.6,
          isLit ? glass : darker(wall, 0.2),
          { stroke: darker(wall, 0.12), width: 2 },
        ) +
        rect(
          x + w * (k - 0.02),
          top + step * (i + 0.86),
          w * 0.22,
          step * 0.07,
          darker(wall, 0.08),
        );
    }
  }
  const shop = base - h * 0.27;
  out +=
    rect(x + w * 0.06, shop, w * 0.58, h * 0.27, mix(glass, '#ffffff', 0.2)) +
    rect(x + w * 0.7, shop, w * 0.22, h * 0.27, darker(awning, 0.08), { round: 3 }) +
    rect(x + w * 0.06, shop + h * 0.19, w * 0.58, h * 0.08, darker(wall, 0.14));
  for (let i = 0; i < 8; i++)
    out += path(
      `M${num(x + w * (0.02 + i * 0.12))} ${num(shop - 6)}h${num(w * 0.12)}v${num(h * 0.07)}a${num(w * 0.06)} ${num(w * 0.05)} 0 0 1 ${num(-w * 0.12)} 0z`,
      i % 2 ? '#fffaf2' : awning,
    );
  return out;
}

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
