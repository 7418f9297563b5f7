import { clay } from './clay.ts';
import { comic } from './comic.ts';
import { flat, isometric } from './flat.ts';
import { blueprint, chalk, line } from './line.ts';
import { lowpoly } from './lowpoly.ts';
import { neon } from './neon.ts';
import { oil } from './oil.ts';
import { papercut } from './papercut.ts';
import { photo } from './photo.ts';
import { pixel } from './pixel.ts';
import { plain } from './plain.ts';
import { retro } from './retro.ts';
import { soft } from './soft.ts';
import type { Treatment } from './treatment.ts';
import { watercolor } from './watercolor.ts';

/** Every treatment by the name `styles` gives it. */
export const treatments: readonly Treatment[] = [
  plain,
  flat,
  isometric,
  soft,
  neon,
  watercolor,
  oil,
  clay,
  photo,
  pixel,
  line,
  blueprint,
  chalk,
  retro,
  papercut,
  comic,
  lowpoly,
];
