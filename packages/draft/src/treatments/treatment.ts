import type { Palette } from '../paint/palette.ts';
import type { Picture } from '../raster/picture.ts';
import type { Reading } from '../read/reading.ts';

/** How a treatment wants a scene to be drawn. */
export interface Look {
  /** Which icon art suits it. */
  art: 'noto' | 'flat';
  /** Light on the subject: none, a soft volume, an inflated volume, or coloured rims. */
  relight: 'none' | 'soft' | 'volume' | 'rim';
  /** The back is drawn at this part of the size: less than 1 is a shallow depth of field. */
  backScale: number;
  /** Parts stand off the ground with a drop shadow, as layers of paper do. */
  layered?: boolean;
}

export interface Treatment {
  name: string;
  look: Look;
  /** The palette as this style sees it. */
  recolor?(palette: Palette, reading: Reading): Palette;
  /** What is done to the finished pixels. */
  finish?(picture: Picture, seed: number): void;
  /**
   * The quality of its WebP; busy surfaces need less.
   * @default 80
   */
  quality?: number;
}
