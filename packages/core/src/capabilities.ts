import type { Background } from './model.ts';

/**
 * What a model can be asked for, as data. What is absent is not known, and asked for as it is;
 * what is `false` or empty is known to be impossible, and refused before anything is sent.
 */
export interface Capabilities {
  /** Longest prompt in characters (Unicode code points). */
  promptLimit?: number;
  sizes?: Sizes;
  qualities?: readonly string[];
  /** Asked for where neither page nor site names one. */
  defaultQuality?: string;
  /** Values of the service's own style parameter. */
  styles?: readonly string[];
  /** Most images in one request. */
  maxCount: number;
  backgrounds: readonly Background[];
  /** Encodings the service can be asked for; WebP is preferred. None: it answers as it likes. */
  formats: readonly string[];
  /** Whether the same seed gives the same picture. */
  seed: boolean;
  /** Whether there is a parameter for what must not be in the picture. */
  negative: boolean;
  /** Whether a picture can be changed (`edit`), or made again a little differently (`variationOf`). */
  edits: boolean;
  /** What stands for "draw this anew" in a mask: transparent, or white. Absent: no masks. */
  mask?: 'transparent' | 'white';
  /** Most pictures in one request, the one to edit included; 0 for none. */
  pictures: number;
  /** What pictures have to be when they are sent. */
  sent?: SentPictures;
  price?: Price;
}

/** The form of pictures that are sent along. */
export interface SentPictures {
  /** Encodings taken; others become the first. */
  formats: ReadonlyArray<'png' | 'jpeg' | 'webp'>;
  /** Largest file, in bytes. */
  mostBytes: number;
  /** Cut to a square of at most so many pixels an edge. */
  square?: number;
}

/** One image model as data: what it can be asked for and what that costs. */
export interface Model extends Capabilities {
  /** The first is the name; the others are dated snapshots and aliases. */
  ids: readonly [string, ...string[]];
  /** What other ids of the same family begin with. */
  family?: string;
  catalog: string;
  promptLimit: number;
  sizes: Sizes;
  qualities: readonly string[];
  /** The day from which the vendor's own service refuses the model, and what to use instead. */
  retirement?: { on: string; successor: string };
  /** Where the figures come from, and the day they were read. */
  source: string;
  checked: string;
}

export type Sizes =
  | { kind: 'list'; list: readonly string[]; auto: boolean }
  /** The service takes an aspect and decides the pixels itself. */
  | { kind: 'aspects'; list: readonly string[]; auto: boolean }
  | {
      kind: 'free';
      /** Edges are multiples of this, in pixels. */
      step: number;
      longest: number;
      /** Longest edge over shortest edge. */
      widest: number;
      fewestPixels: number;
      mostPixels: number;
      auto: boolean;
    };

export type Price =
  | {
      kind: 'tokens';
      /** US dollars per million tokens. */
      textIn: number;
      imageIn: number;
      imageOut: number;
      estimate:
        | {
            kind: 'formula';
            /** The formula's q by quality. */
            q: Readonly<Record<string, number>>;
            /** Qualities whose estimate is multiplied, as an upper bound. */
            times?: Readonly<Record<string, number>>;
          }
        | { kind: 'table'; usd: Readonly<Record<string, Readonly<Record<string, number>>>> };
    }
  /** US dollars an image by quality and size. */
  | { kind: 'image'; usd: Readonly<Record<string, Readonly<Record<string, number>>>> }
  /** US dollars an image of any size, by quality; `any` where there is none to choose. */
  | { kind: 'flat'; usd: Readonly<Record<string, number>> };
