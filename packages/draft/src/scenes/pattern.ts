import { draw } from '../cast/place-figure.ts';
import { castFigure } from '../cast/cast-figures.ts';
import { circle, group, num, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import type { Cast, Scene } from './scene.ts';

/** A repeating pattern: the things the prompt names, turned this way and that, in rows that interlock. */
export const pattern: Scene = {
  name: 'pattern',
  draw(stage, cast) {
    const { width, height, palette, unit } = stage;
    const chance = stage.random('pattern');
    const ground = palette.isDark ? palette.sky[1] : palette.sky[0];
    const figures = motifs(stage, cast);
    const step = unit * 190;
    const [cols, rows] = [Math.ceil(width / step) + 1, Math.ceil(height / step) + 1];
    let out = '';
    for (let j = 0; j < rows; j++) {
      for (let i = 0; i < cols; i++) {
        const x = (i + (j % 2) / 2) * (width / (cols - 1));
        const y = (j + 0.1) * (height / (rows - 1));
        const figure = figures[(i + j * 2) % Math.max(1, figures.length)];
        const turn = [-16, 12, -6, 20][(i * 3 + j) % 4]!;
        if (figure)
          out += group(
            draw(figure, { x: 0, y: step * 0.31, width: step * 0.62, height: step * 0.62 }, stage),
            `translate(${num(x)} ${num(y)}) rotate(${turn})`,
          );
        else
          out += tile(
            x,
            y,
            step * 0.36,
            palette.accent[((i + j) % 4) as 0 | 1 | 2 | 3],
            (i * 2 + j) % 4,
          );
        out += filler(
          x + width / (cols - 1) / 2,
          y + step * 0.02,
          unit * 14,
          palette.accent[((i + j * 3) % 4) as 0 | 1 | 2 | 3],
          chance.integer(0, 3),
        );
      }
    }
    return {
      sky: rect(0, 0, width, height, ground),
      back: out,
      subject: '',
      focus: { x: 0, y: 0, width: 0, height: 0 },
      front: '',
      shows: ['pattern'],
    };
  },
};

function motifs(stage: Stage, cast: Cast) {
  const own = [...(cast.hero ? [cast.hero] : []), ...cast.companions];
  if (own.length !== 1) return own;
  const extra = castFigure(
    { name: 'sparkles', isHero: false, scene: 'pattern' },
    stage.reading,
    stage.look.art,
  );
  return extra ? [...own, ...own, extra] : own;
}

function tile(x: number, y: number, r: number, color: string, kind: number): string {
  if (kind === 0)
    return (
      path(`M${num(x - r)} ${num(y)}A${num(r)} ${num(r)} 0 0 1 ${num(x + r)} ${num(y)}Z`, color) +
      circle(x, y + r * 0.5, r * 0.3, color)
    );
  if (kind === 1) return circle(x, y, r * 0.7, 'none', { stroke: color, width: r * 0.3 });
  if (kind === 2)
    return (
      polygon(
        [
          [x, y - r],
          [x + r, y],
          [x, y + r],
          [x - r, y],
        ],
        color,
      ) + circle(x, y, r * 0.36, '#ffffff', { opacity: 0.75 })
    );
  return [0, 90, 180, 270]
    .map((angle) =>
      group(
        path(
          `M0 0C${num(r * 0.6)} ${num(-r * 0.3)} ${num(r * 0.6)} ${num(-r * 0.9)} 0 ${num(-r)}C${num(-r * 0.6)} ${num(-r * 0.9)} ${num(-r * 0.6)} ${num(-r * 0.3)} 0 0Z`,
          color,
        ),
        `translate(${num(x)} ${num(y)}) rotate(${angle + 45})`,
      ),
    )
    .join('');
}

function filler(x: number, y: number, s: number, color: string, kind: number): string {
  if (kind === 0) return circle(x, y, s * 0.5, color);
  if (kind === 1) return circle(x, y, s * 0.6, 'none', { stroke: color, width: s * 0.28 });
  if (kind === 2)
    return stroke(
      `M${num(x - s * 0.6)} ${num(y)}H${num(x + s * 0.6)}M${num(x)} ${num(y - s * 0.6)}V${num(y + s * 0.6)}`,
      color,
      s * 0.3,
    );
  return polygon(
    [
      [x, y - s * 0.6],
      [x + s * 0.6, y + s * 0.5],
      [x - s * 0.6, y + s * 0.5],
    ],
    color,
  );
}
