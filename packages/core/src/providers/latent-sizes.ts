import type { Sizes } from '../capabilities.ts';

/** What diffusion models draw: latents of 8 by 8 pixels. How large, the graphics card decides. */
export const latentSizes: Sizes = {
  kind: 'free',
  step: 8,
  longest: 4096,
  widest: 4,
  fewestPixels: 4096,
  mostPixels: 16_777_216,
  auto: false,
};
