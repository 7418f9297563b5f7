import { iconFigure } from '../cast/icon-figure.ts';
import { type Slot, around, draw, fit } from '../cast/place-figure.ts';
import type { Random } from '../paint/random.ts';
import { circle, ellipse, polygon, rect } from '../paint/svg.ts';
import { reef, weed } from '../scenery/reef.ts';
import type { Stage } from '../stage.ts';
import type { Scene } from './scene.ts';

/** Under the sea: shafts of light, a reef, weed at the sides. */
export const underwater: Scene = {
  name: 'underwater',
  draw(stage, cast) {
    const chance = stage.random('sea');
    const { width, height, unit, palette, brush } = stage;
    const slot: Slot = {
      x: width * 0.5,
      y: height * 0.68,
      width: width * (height > width ? 0.8 : 0.56),
      height: Math.min(height * 0.44, unit * 460),
    };
    const sides: Slot[] = [
      [0.2, 0.42, 0.2],
      [0.82, 0.4, 0.2],
      [0.76, 0.78, 0.16],
    ].map(([x = 0, y = 0, k = 0]) => ({
      x: width * x,
      y: height * y,
      width: width * 0.22,
      height: unit * k * 1000,
    }));
    const company = cast.companions.slice(0, 3);
    const crowd = Math.min(5, cast.count) - 1;
    const { hero } = cast;
    const many = hero
      ? Array.from({ length: crowd }, (_, i) =>
          draw(
            hero,
            {
              x: width * [0.18, 0.84, 0.28, 0.74][i % 4]!,
              y: height * [0.5, 0.4, 0.28, 0.64][i % 4]!,
              width: slot.width * 0.45,
              height: slot.height * 0.45,
            },
            stage,
          ),
        ).join('')
      : '';
    return {
      sky:
        rect(0, 0, width, height, brush.down(...palette.sky)) +
        ellipse(
          width * 0.5,
          -height * 0.05,
          width * 0.6,
          height * 0.5,
          brush.glow(palette.light, 0.7),
        ),
      back:
        shafts(stage, chance) +
        school(stage, chance) +
        reef(stage, chance) +
        company.map((figure, i) => (sides[i] ? draw(figure, sides[i], stage) : '')).join('') +
        many,
      subject: hero ? draw(hero, slot, stage) : '',
      focus: hero ? around([fit(hero, slot)], unit * 60) : around([], 0),
      front: weed(stage, chance) + bubbles(stage, chance),
      shows: ['sea', 'reef', 'coral', 'fish'],
    };
  },
};

function shafts({ width, height, palette, brush }: Stage, chance: Random): string {
  return Array.from({ length: 6 }, () => {
    const [x, w] = [width * chance.between(0.1, 0.9), width * chance.between(0.03, 0.09)];
    const lean = (x - width / 2) * 0.5;
    return polygon(
      [
        [x, -4],
        [x + w * 0.5, -4],
        [x + lean + w * 2, height * 0.85],
        [x + lean - w, height * 0.85],
      ],
      brush.fade(palette.light, 0.28, 0),
    );
  }).join('');
}

function school(stage: Stage, chance: Random): string {
  const fish = iconFigure(chance.pick(['fish', 'tropical-fish']), stage.look.art);
  if (!fish) return '';
  const [cx, cy] = [stage.width * chance.pick([0.22, 0.78]), stage.height * 0.26];
  return Array.from({ length: 6 }, (_, i) =>
    draw(
      fish,
      {
        x: cx + stage.unit * chance.between(-150, 150),
        y: cy + stage.unit * chance.between(-70, 90) + i * 6,
        width: 999,
        height: stage.unit * chance.between(26, 44),
      },
      stage,
    ),
  ).join('');
}

function bubbles({ width, height, unit }: Stage, chance: Random): string {
  return Array.from({ length: 26 }, () => {
    const [x, y, r] = [width * chance.next(), height * chance.next(), unit * chance.between(3, 13)];
    return (
      circle(x, y, r, '#ffffff', { opacity: 0.16 }) +
      circle(x, y, r, 'none', { stroke: '#ffffff', width: 1.6, opacity: 0.5 }) +
      circle(x - r * 0.3, y - r * 0.3, r * 0.25, '#ffffff', { opacity: 0.8 })
    );
  }).join('');
}
