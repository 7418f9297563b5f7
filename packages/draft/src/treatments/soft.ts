import { mix } from '../paint/color.ts';
import type { Palette } from '../paint/palette.ts';
import { finish } from '../raster/finish.ts';
import type { Treatment } from './treatment.ts';

/** Storybook light: milder colours and a glow. */
export const soft: Treatment = {
  name: 'soft',
  look: { art: 'noto', relight: 'soft', backScale: 1 },
  recolor: (palette) => (palette.isDark ? palette : pale(palette)),
  finish: (picture, seed) =>
    finish(picture, { bloom: 0.34, threshold: 170, saturation: 1.04 }, seed),
};

function pale(palette: Palette): Palette {
  const milk = (color: string) => mix(color, '#fff2ea', 0.22);
  const sky = palette.sky.map(milk);
  const land = palette.land.map(milk);
  return {
    ...palette,
    sky: sky as unknown as Palette['sky'],
    land: land as unknown as Palette['land'],
    leaf: milk(palette.leaf),
  };
}
