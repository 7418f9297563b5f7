import type { Treatment } from './treatment.ts';

/** Clean shapes, no light on them. */
export const flat: Treatment = {
  name: 'flat',
  look: { art: 'flat', relight: 'none', backScale: 1 },
};

/** The isometric scene does the work; its shapes are flat. */
export const isometric: Treatment = { ...flat, name: 'isometric' };
