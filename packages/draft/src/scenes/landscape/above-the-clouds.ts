import { type Slot, around, draw, fit } from '../../cast/place-figure.ts';
import { circle } from '../../paint/svg.ts';
import { cloud, clouds, skyDisc, skyGlow, skyLight } from '../../scenery/sky.ts';
import { weather } from '../../scenery/weather.ts';
import type { Stage } from '../../stage.ts';
import type { Cast, Drawn } from '../scene.ts';

export function aboveTheClouds(stage: Stage, cast: Cast): Drawn {
  const chance = stage.random('above');
  const { width, height, unit, palette } = stage;
  const light = skyLight(stage, height * 0.7);
  const bank = (y: number, size: number, mixed: number) => {
    let out = '';
    for (let x = -size; x < width + size; x += size * 0.62)
      out += cloud(
        x,
        y + chance.between(0, size * 0.2),
        size * chance.between(0.9, 1.4),
        stage.brush.down('#ffffff', palette.sky[mixed > 0.5 ? 1 : 2]),
        chance,
        palette.isDark ? 0.35 : 0.9,
      );
    return out;
  };
  const slot: Slot = {
    x: width * 0.5,
    y: height * 0.68,
    width: width * 0.6,
    height: Math.min(height * 0.46, unit * 520),
  };
  const sides: Slot[] = [
    [0.2, 0.42],
    [0.8, 0.36],
  ].map(([x = 0, y = 0]) => ({
    x: width * x,
    y: height * y,
    width: unit * 200,
    height: unit * 190,
  }));
  const boxes = cast.hero ? [fit(cast.hero, slot)] : [];
  const extra = cast.companions.filter((figure) => !figure.isActor).slice(0, 2);
  return {
    sky: skyGlow(stage, height, light),
    back:
      skyDisc(stage, height * 0.6, light) +
      clouds(stage, height * 0.7, 5) +
      bank(height * 0.86, unit * 260, 0.2) +
      extra.map((figure, i) => (sides[i] ? draw(figure, sides[i], stage) : '')).join(''),
    subject: cast.hero ? draw(cast.hero, slot, stage) : '',
    focus: around(boxes, unit * 60),
    front: bank(height * 1.0, unit * 320, 0.8) + circle(0, 0, 0, 'none') + weather(stage),
    shows: ['clouds', 'sky'],
  };
}
