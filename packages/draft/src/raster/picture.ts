/** Opaque pixels in RGBA order, with what the treatments need to know about them. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
  /** Pixels per virtual unit: sizes of grain and strokes follow it. */
  readonly scale: number;
  /** How much of the subject covers each pixel, 0..255, inside `box`; empty when there is none. */
  readonly mask: Mask | undefined;
}

export interface Mask {
  x: number;
  y: number;
  width: number;
  height: number;
  alpha: Uint8Array;
}

/** Straight-alpha pixels of one layer, placed on the picture. */
export interface Cutout {
  x: number;
  y: number;
  width: number;
  height: number;
  data: Uint8Array;
}
