import type { Treatment } from './treatment.ts';

/** An illustration with no style asked for: soft light, nothing on top. */
export const plain: Treatment = {
  name: 'plain',
  look: { art: 'noto', relight: 'soft', backScale: 1 },
};
