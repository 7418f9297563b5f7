import { darker, lighter, mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { circle, line, num, path, polygon, rect } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

interface Facade {
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
function facade(stage: Stage, f: Facade, chance: Random): string {
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
