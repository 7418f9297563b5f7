import type { Stage } from '../stage.ts';

/** How a figure meets the ground. */
export type Footing = 'ground' | 'air' | 'water' | 'lying';

/** Something that can stand in a scene, drawn 100 units high with its feet at y = 100. */
export interface Figure {
  /** What it shows: an icon's name, or that of a prop or a character. */
  name: string;
  /** Width over height. */
  ratio: number;
  footing: Footing;
  /** A character can act; a thing cannot. */
  isActor: boolean;
  /**
   * How high it is in a slot made for a grown person.
   * @default 1
   */
  stature?: number;
  draw(stage: Stage): string;
}
