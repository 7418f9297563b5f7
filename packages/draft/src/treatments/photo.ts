import { finish } from '../raster/finish.ts';
import type { Treatment } from './treatment.ts';

/** As near to a photograph as drawn shapes go: depth of field, haze, a lens. */
export const photo: Treatment = {
  name: 'photo',
  look: { art: 'noto', relight: 'volume', backScale: 0.4 },
  finish: (picture, seed) =>
    finish(
      picture,
      { bloom: 0.4, threshold: 165, vignette: 0.34, contrast: 1.06, saturation: 0.94, grain: 2 },
      seed,
    ),
};
