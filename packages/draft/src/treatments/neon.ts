import { mix } from '../paint/color.ts';
import { finish } from '../raster/finish.ts';
import { palettes } from '../vocabulary/palettes.ts';
import type { Treatment } from './treatment.ts';

/** Night, two coloured lamps, rims on everyone, a back out of focus. */
export const neon: Treatment = {
  name: 'neon',
  look: { art: 'flat', relight: 'rim', backScale: 0.5 },
  recolor(_, { colors }) {
    const [first, second] = colors.filter((color) => !/^#(ffffff|17181c|33363d)$/.test(color));
    const { accent } = palettes.neon;
    if (!first) return palettes.neon;
    return {
      ...palettes.neon,
      accent: [mix(first, '#ffffff', 0.12), second ?? accent[1], accent[2], accent[3]],
    };
  },
  finish: (picture, seed) =>
    finish(
      picture,
      { bloom: 0.85, threshold: 105, vignette: 0.42, contrast: 1.07, saturation: 1.12, grain: 2 },
      seed,
    ),
};
