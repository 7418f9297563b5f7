import type { Color } from '../paint/color.ts';

export type Role = 'main' | 'in' | 'on' | 'with' | 'about' | 'for';

/** Something the prompt names that can be drawn. */
export interface Thing {
  word: string;
  /** What shows it; the first is itself, the others its company. */
  figures: readonly string[];
  scene?: string;
  count: number;
  color?: Color;
  role: Role;
  weight: number;
  /** Whether it only is the kind of thing that a word names. */
  isGuess?: true;
}

/** What a prompt asks for. */
export interface Reading {
  /** Whether it describes a scene: who opens one, or does something, is there; titles have readers. */
  isScene: boolean;
  /** The prompt in one line, lower case, without markup: what the seed is made of. */
  text: string;
  /** By weight, the heaviest first. */
  things: readonly Thing[];
  /** Scenes with their features, in the order of the prompt. */
  places: readonly string[];
  styles: readonly string[];
  lights: readonly string[];
  formats: readonly string[];
  actions: readonly string[];
  colors: readonly Color[];
  /** Words the prompt does not want. */
  unwanted: ReadonlySet<string>;
}
