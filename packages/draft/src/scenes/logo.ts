import { findIcon } from '../cast/icon-figure.ts';
import { lighter, mix, parseColor, toOklch } from '../paint/color.ts';
import { circle, ellipse, line, num, rect } from '../paint/svg.ts';
import { centred, marks } from '../scenery/marks.ts';
import type { Stage } from '../stage.ts';
import type { Cast, Scene } from './scene.ts';

/** A logo on its sheet: one mark in two colours, construction lines, small applications. */
export const logo: Scene = {
  name: 'logo',
  draw(stage, cast) {
    const { width, height, palette, brush } = stage;
    const chance = stage.random('logo');
    const size = Math.min(width, height) * 0.5;
    const [a, b] = brand(stage);
    const paper = palette.isDark ? palette.sky[0] : '#ffffff';
    const [x, y] = [width / 2, height * (height > width ? 0.46 : 0.47)];
    const carrier = chance.integer(0, 3);
    const onColor = carrier === 1 || carrier === 2;
    const mark = onColor
      ? markOf(stage, cast, paper, mix(paper, a, 0.28), a)
      : markOf(stage, cast, a, b, paper);
    const base =
      carrier === 1
        ? rect(
            x - size * 0.62,
            y - size * 0.62,
            size * 1.24,
            size * 1.24,
            brush.slant(lighter(a, 0.05), mix(a, b, 0.55)),
            { round: size * 0.3 },
          )
        : carrier === 2
          ? circle(x, y, size * 0.68, brush.slant(lighter(a, 0.05), mix(a, b, 0.55)))
          : '';
    const focus = { x: x - size, y: y - size, width: size * 2, height: size * 2 };
    return {
      sky:
        rect(
          0,
          0,
          width,
          height,
          palette.isDark
            ? brush.slant(palette.sky[0], palette.sky[1])
            : brush.slant('#ffffff', mix('#ffffff', a, 0.06)),
        ) +
        ellipse(
          x,
          y,
          size * 1.5,
          size * 1.3,
          brush.glow(mix(a, '#ffffff', 0.4), palette.isDark ? 0.35 : 0.22),
        ),
      back: construction(stage, x, y, size, a, onColor) + base,
      subject: centred(mark, x, y, onColor ? size * 0.82 : size),
      focus,
      front: applications(stage, cast, a, b, paper),
      shows: ['logo', emblemOf(cast) ?? 'brainchip'],
    };
  },
};

function brand(stage: Stage): [string, string] {
  const { accent } = stage.palette;
  const named = stage.reading.colors.filter(
    (color) => toOklch(color).chroma > 0.04 || parseColor(color).every((v) => v < 60),
  );
  const [first, second] = named;
  const a = first ?? accent[0];
  return [
    a,
    (second ?? mix(a, accent[named.length > 0 ? 0 : 1], named.length > 0 ? 0 : 0.85) === a)
      ? (second ?? lighter(a, 0.16))
      : (second ?? mix(a, accent[1], 0.85)),
  ];
}

/** What the mark shows: teaching if it is named at all, else the hero. */
function emblemOf({ hero, companions }: Cast): string | undefined {
  const names = [...(hero ? [hero] : []), ...companions].map(({ name }) => name);
  const teaches = names.includes('graduation-cap') || names.includes('books');
  return teaches ? 'graduation-cap' : names[0];
}

function markOf(stage: Stage, cast: Cast, a: string, b: string, paper: string): string {
  const known = emblemOf(cast);
  const mark = known ? marks[known] : undefined;
  if (mark) return mark(a, b, paper);
  const icon = known ? findIcon(faceOf(known), 'flat') : undefined;
  if (icon) {
    const [ix, iy, iw, ih] = icon.x;
    const scale = 100 / Math.max(iw, ih);
    return `<g transform="translate(${num(50 - (iw * scale) / 2)} ${num(50 - (ih * scale) / 2)}) scale(${scale.toFixed(4)}) translate(${num(-ix)} ${num(-iy)})">${twoColors(icon.b, a, b, paper)}</g>`;
  }
  if (cast.hero)
    return `<g transform="translate(${num(50 - (100 * Math.min(1, 1 / cast.hero.ratio) * cast.hero.ratio) / 2)} 0) scale(${Math.min(1, 1 / cast.hero.ratio).toFixed(3)})">${cast.hero.draw(stage)}</g>`;
  return marks['brainchip']!(a, b, paper);
}

const faceOf = (name: string) =>
  ({
    cat: 'cat-face',
    dog: 'dog-face',
    tiger: 'tiger-face',
    rabbit: 'rabbit-face',
    pig: 'pig-face',
    monkey: 'monkey-face',
  })[name] ?? name;

/** An icon in the two colours of a brand: its darks in one, its lights towards the paper. */
function twoColors(markup: string, a: string, b: string, paper: string): string {
  return markup.replaceAll(/#[0-9a-f]{6}\b|#[0-9a-f]{3}\b/gi, (color) => {
    const { lightness } = toOklch(color);
    return lightness < 0.5
      ? a
      : lightness < 0.8
        ? b
        : mix(b, paper, Math.min(1, (lightness - 0.72) * 3.6));
  });
}

function construction(
  stage: Stage,
  x: number,
  y: number,
  size: number,
  color: string,
  isCarried: boolean,
): string {
  const fine = mix(color, stage.palette.isDark ? stage.palette.sky[0] : '#ffffff', 0.72);
  const r = size * (isCarried ? 0.86 : 0.74);
  return (
    [r, r * 1.22].map((k) => circle(x, y, k, 'none', { stroke: fine, width: 1.4 })).join('') +
    [-1, 1]
      .map(
        (side) =>
          line(x + side * r * 0.72, y - r * 1.35, x + side * r * 0.72, y + r * 1.35, fine, 1.2, {
            dash: '6 8',
          }) +
          line(x - r * 1.45, y + side * r * 0.72, x + r * 1.45, y + side * r * 0.72, fine, 1.2, {
            dash: '6 8',
          }),
      )
      .join('') +
    [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ]
      .map(([dx = 0, dy = 0]) => circle(x + dx * r * 0.72, y + dy * r * 0.72, 4, fine))
      .join('')
  );
}

function applications(stage: Stage, cast: Cast, a: string, b: string, paper: string): string {
  const { width, height, unit } = stage;
  const s = unit * 84;
  const y = height - unit * 96;
  const isWide = width > height * 1.1;
  const dots = [a, mix(a, b, 0.5), b, mix(b, paper, 0.6)]
    .map((color, i) =>
      circle(width / 2 + (i - 1.5) * unit * 44, isWide ? y : height * 0.9, unit * 14, color),
    )
    .join('');
  if (!isWide) return dots;
  const tile = (x: number, fill: string, mark: string) =>
    rect(x - s / 2, y - s / 2, s, s, fill, { round: s * 0.26 }) + centred(mark, x, y, s * 0.6);
  return (
    dots +
    tile(width * 0.12, a, markOf(stage, cast, paper, mix(paper, a, 0.3), a)) +
    tile(
      width * 0.88,
      mix(b, paper, 0.78),
      markOf(stage, cast, a, mix(a, paper, 0.25), mix(b, paper, 0.78)),
    )
  );
}
