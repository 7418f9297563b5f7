import { darker, lighter, mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import {
  circle,
  curve,
  ellipse,
  num,
  path,
  polygon,
  rect,
  stroke,
  type Point,
} from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import type { Scene } from './scene.ts';

type Layout = (stage: Stage, chance: Random) => { sky: string; back: string };

/** No thing at all: waves, a net of nodes, folded ribbons, soft light, circles, facets. */
export const abstract: Scene = {
  name: 'abstract',
  draw(stage) {
    const chance = stage.random('abstract');
    const { text } = stage.reading;
    const layout = /wave|fluid|flow/.test(text)
      ? waves
      : /network|node|connect|data/.test(text)
        ? net
        : /geometric|shape|bauhaus/.test(text)
          ? bauhaus
          : /gradient|mesh|blur/.test(text)
            ? chance.pick([blooms, waves])
            : chance.pick([waves, net, bauhaus, blooms, ribbons]);
    return {
      ...layout(stage, chance),
      subject: '',
      focus: { x: 0, y: 0, width: 0, height: 0 },
      front: '',
      shows: ['abstract', 'background'],
    };
  },
};

const glows = (stage: Stage, chance: Random, strength: number) =>
  Array.from({ length: 7 }, (_, i) =>
    ellipse(
      stage.width * chance.next(),
      stage.height * chance.next(),
      stage.unit * chance.between(300, 620),
      stage.unit * chance.between(260, 520),
      stage.brush.glow(stage.palette.accent[(i % 4) as 0 | 1 | 2 | 3], strength),
    ),
  ).join('');
const ground = (stage: Stage) =>
  rect(0, 0, stage.width, stage.height, stage.brush.slant(...stage.palette.sky));

const waves: Layout = (stage, chance) => {
  const { width, height, palette, brush } = stage;
  let back = '';
  for (let i = 0; i < 7; i++) {
    const y = height * (0.3 + i * 0.11);
    const phase = chance.between(0, 6.28);
    const points: Point[] = Array.from({ length: 9 }, (_, j) => [
      (j / 8) * width,
      y + Math.sin(j * 0.9 + phase) * height * (0.09 - i * 0.006),
    ]);
    const color = mix(palette.accent[(i % 3) as 0 | 1 | 2], palette.sky[2], 0.55 - i * 0.07);
    back += path(
      `${curve(points)}L${num(width)} ${num(height)}L0 ${num(height)}Z`,
      brush.across(color, mix(color, palette.accent[1], 0.4), lighter(color, 0.04)),
      { opacity: 0.92 },
    );
    back += stroke(curve(points), '#ffffff', 2, { opacity: 0.28 });
  }
  return { sky: ground(stage) + glows(stage, chance, 0.45), back };
};

const net: Layout = (stage, chance) => {
  const { width, height, unit, palette } = stage;
  const spots: Point[] = Array.from({ length: 64 }, () => [
    width * chance.between(-0.04, 1.04),
    height * chance.between(-0.04, 1.04),
  ]);
  let d = '';
  for (const [i, [x, y]] of spots.entries())
    for (const [u, v] of spots.slice(i + 1))
      if (Math.hypot(x - u, y - v) < unit * 210) d += `M${num(x)} ${num(y)}L${num(u)} ${num(v)}`;
  const color = palette.isDark ? '#ffffff' : palette.accent[0];
  return {
    sky: ground(stage) + glows(stage, chance, 0.4),
    back:
      stroke(d, color, 1.5, { opacity: 0.35 }) +
      spots
        .map(
          ([x, y], i) =>
            circle(x, y, unit * (i % 6 === 0 ? 13 : 5), palette.accent[(i % 4) as 0 | 1 | 2 | 3]) +
            (i % 6 === 0
              ? circle(x, y, unit * 24, 'none', {
                  stroke: palette.accent[(i % 4) as 0 | 1 | 2 | 3],
                  width: 2,
                  opacity: 0.5,
                })
              : ''),
        )
        .join(''),
  };
};

const bauhaus: Layout = (stage, chance) => {
  const { width, height, palette } = stage;
  const rows = height > width ? 5 : 3;
  const s = height / rows;
  const colors = [
    ...palette.accent,
    palette.land[0],
    palette.land[2],
    darker(palette.accent[0], 0.2),
  ];
  let back = '';
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i <= width / s; i++) {
      const [x, y, fill, mark] = [i * s, j * s, chance.pick(colors), chance.pick(colors)];
      const kind = chance.integer(0, 5);
      back += rect(x, y, s + 1, s + 1, fill);
      if (kind === 0) back += circle(x + s / 2, y + s / 2, s * 0.34, mark);
      else if (kind === 1)
        back += path(
          `M${num(x)} ${num(y)}A${num(s)} ${num(s)} 0 0 1 ${num(x + s)} ${num(y + s)}H${num(x)}Z`,
          mark,
        );
      else if (kind === 2)
        back += polygon(
          [
            [x, y + s],
            [x + s, y],
            [x + s, y + s],
          ],
          mark,
        );
      else if (kind === 3)
        back +=
          circle(x + s / 2, y + s / 2, s * 0.36, mark) +
          circle(x + s / 2, y + s / 2, s * 0.18, fill);
      else if (kind === 4)
        back +=
          path(
            `M${num(x)} ${num(y + s / 2)}A${num(s / 2)} ${num(s / 2)} 0 0 1 ${num(x + s)} ${num(y + s / 2)}Z`,
            mark,
          ) +
          path(
            `M${num(x)} ${num(y + s)}A${num(s / 2)} ${num(s / 2)} 0 0 1 ${num(x + s)} ${num(y + s)}Z`,
            mark,
          );
      else
        back += [0.2, 0.5, 0.8]
          .map((k) => rect(x, y + s * k - s * 0.06, s, s * 0.12, mark))
          .join('');
    }
  }
  return { sky: ground(stage), back };
};

const blooms: Layout = (stage, chance) => ({
  sky: ground(stage) + glows(stage, chance, 0.85) + glows(stage, chance, 0.5),
  back: Array.from({ length: 5 }, () =>
    circle(
      stage.width * chance.next(),
      stage.height * chance.next(),
      stage.unit * chance.between(60, 190),
      stage.brush.fade('#ffffff', 0.22, 0.02, [1, 1]),
      { stroke: '#ffffff', width: 1.4, opacity: 0.3 },
    ),
  ).join(''),
});

const ribbons: Layout = (stage, chance) => {
  const { width, height, palette, brush } = stage;
  let back = '';
  const phase = chance.between(0, 6.28);
  for (let i = 0; i < 26; i++) {
    const t = i / 25;
    const points: Point[] = Array.from({ length: 8 }, (_, j) => {
      const k = j / 7;
      return [
        width * (k * 1.2 - 0.1),
        height * (0.5 + Math.sin(k * 4.4 + phase + t * 1.7) * (0.14 + t * 0.26)),
      ];
    });
    back += stroke(curve(points), mix(palette.accent[0], palette.accent[1], t), 5 + t * 5, {
      opacity: 0.2 + t * 0.5,
    });
  }
  return {
    sky: ground(stage) + glows(stage, chance, 0.35),
    back: back + circle(width * 0.5, height * 0.5, 1, brush.glow(palette.light, 0.1)),
  };
};
