import type { Figure } from '../cast/figure.ts';
import type { Box } from '../stage.ts';

/** Everybody and everything in a scene that is not part of its place. */
export interface Placed {
  behind: string;
  subject: string;
  focus: Box;
  before: string;
}

/** Whether someone stands on two feet, so that a table may hide them. */
export const standsBehind = ({ isActor, ratio, footing }: Figure): boolean =>
  isActor && footing === 'ground' && ratio < 0.7;
