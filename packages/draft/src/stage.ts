import type { Brush } from './paint/brush.ts';
import type { Palette } from './paint/palette.ts';
import type { Random } from './paint/random.ts';
import type { Reading } from './read/reading.ts';
import type { Look } from './treatments/treatment.ts';

/** What a scene and its figures draw on. Units are virtual: a picture always has the same area. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  /** The size of things: 1000 units of a square picture, less where one side is short. */
  readonly unit: number;
  readonly palette: Palette;
  readonly brush: Brush;
  readonly look: Look;
  readonly reading: Reading;
  /** The stream of chance of one part, so that a change in one part leaves the others alone. */
  random(label: string): Random;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A picture as layers, each the inside of an SVG. */
export interface Layers {
  /** Gradients and glows only: drawn at a quarter of the size. */
  sky: string;
  back: string;
  subject: string;
  /** Where the subject is, with some room around it; nothing outside is drawn. */
  focus: Box;
  front: string;
}

/** The side of a virtual picture of this aspect, and its unit. */
export function virtualSize(aspect: number): { width: number; height: number; unit: number } {
  const area = 1536 * 1024;
  const width = Math.sqrt(area * aspect);
  const height = area / width;
  const unit = Math.min(width * 1.16, height * 1.25, 1250) / 1000;
  return { width: Math.round(width), height: Math.round(height), unit };
}
