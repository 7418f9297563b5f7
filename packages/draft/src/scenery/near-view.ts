import { darker, lighter, mix } from '../paint/color.ts';
import { foliage } from '../paint/palette.ts';
import type { Random } from '../paint/random.ts';
import type { View } from './far.ts';
import { type Ridge } from './terrain.ts';
import type { TreeKind } from './trees.ts';

/** The nearer half of a landscape. `clear` is the stretch kept free for the focal subject. */
export interface Near extends View {
  line: Ridge;
  clear: readonly [number, number];
  chance: Random;
}

export const treeFor = ({ has }: View): TreeKind =>
  has('pines') || has('snow') || has('mountains')
    ? 'pine'
    : has('savanna')
      ? 'acacia'
      : has('beach') || has('jungle')
        ? 'palm'
        : has('vineyard')
          ? 'cypress'
          : 'round';

export function leafColors({ stage, has }: View): string[] {
  const base = foliage(stage.palette, 2);
  if (has('autumn'))
    return ['#d9692b', '#e79a35', '#c2452d', '#b87333'].map((c) =>
      mix(c, stage.palette.land[2], 0.15),
    );
  if (has('spring'))
    return ['#f6b3c6', '#f08fb0', mix('#f9d4de', base, 0.15)].map((c) =>
      mix(c, stage.palette.land[1], stage.palette.isDark ? 0.5 : 0.06),
    );
  return [base, lighter(base, 0.05), darker(base, 0.05)];
}
