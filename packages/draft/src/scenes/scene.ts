import type { Figure } from '../cast/figure.ts';
import type { Layers, Stage } from '../stage.ts';

/** Who and what appears. */
export interface Cast {
  hero: Figure | undefined;
  companions: readonly Figure[];
  /** How many of the hero the prompt counts. */
  count: number;
  /** `land mountains lake` */
  features: ReadonlySet<string>;
}

/** What a scene drew: its layers, and the names of what it shows beside the cast. */
export interface Drawn extends Layers {
  shows: readonly string[];
}

export interface Scene {
  name: string;
  draw(stage: Stage, cast: Cast): Drawn;
}
