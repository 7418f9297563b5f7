import { around, draw, fit, shadow, type Slot } from '../cast/place-figure.ts';
import { circle, rect } from '../paint/svg.ts';
import type { Scene } from './scene.ts';

export const still: Scene = {
  name: 'still',
  draw(stage, cast) {
    const { width, height, unit, palette, brush } = stage;
    const slot: Slot = { x: width / 2, y: height * 0.78, width: width * 0.5, height: height * 0.5 };
    const sides: Slot[] = [0.22, 0.78].map((x) => ({
      x: width * x,
      y: height * 0.8,
      width: width * 0.22,
      height: height * 0.24,
    }));
    const hero = cast.hero;
    const boxes = hero ? [fit(hero, slot)] : [];
    return {
      sky: rect(0, 0, width, height, brush.down(palette.sky[0], palette.sky[2])),
      back:
        circle(width / 2, height * 0.45, unit * 340, palette.land[0]) +
        rect(0, height * 0.72, width, height * 0.28, palette.land[1]) +
        (hero ? shadow(hero, slot, stage) : '') +
        cast.companions
          .slice(0, 2)
          .map((figure, i) =>
            sides[i] ? shadow(figure, sides[i], stage) + draw(figure, sides[i], stage) : '',
          )
          .join(''),
      subject: hero ? draw(hero, slot, stage) : '',
      focus: around(boxes, unit * 60),
      front: '',
      shows: [],
    };
  },
};
