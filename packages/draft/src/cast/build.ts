import { type Point, num } from '../paint/svg.ts';
import type { Role } from './roles.ts';

/** The measures of a body: a grown person, or an animal with a large head. */
export interface Build {
  head: number;
  shoulder: number;
  hip: number;
  torso: number;
  arm: readonly [number, number];
  leg: readonly [number, number];
  limb: number;
}

export const grown: Build = {
  head: 23,
  shoulder: 9.6,
  hip: 5,
  torso: 28,
  arm: [14.5, 13.5],
  leg: [20, 20],
  limb: 6.2,
};

/** A child: short limbs, a head as large as that of a grown person. */
export const young: Build = {
  head: 23,
  shoulder: 8.2,
  hip: 4.6,
  torso: 18.5,
  arm: [9.6, 9],
  leg: [11, 11],
  limb: 5.8,
};

export const chibi: Build = {
  head: 34,
  shoulder: 8.6,
  hip: 6,
  torso: 22,
  arm: [10.5, 10],
  leg: [10, 10],
  limb: 7.4,
};

/** What covers the body. */
export interface Clothes {
  skin: string;
  top: string;
  bottom: string;
  shoe: string;
  coat: Role['coat'];
  /** The belly of an animal without clothes. */
  belly?: string;
}

const rad = (degrees: number) => (degrees * Math.PI) / 180;

export function limb(
  [x, y]: Point,
  side: number,
  [a, b]: readonly [number, number],
  [l1, l2]: readonly [number, number],
): [Point, Point] {
  const joint: Point = [x + side * Math.sin(rad(a)) * l1, y + Math.cos(rad(a)) * l1];
  return [joint, [joint[0] + side * Math.sin(rad(b)) * l2, joint[1] + Math.cos(rad(b)) * l2]];
}

export const bend = (a: Point, b: Point, c: Point) =>
  `M${num(a[0])} ${num(a[1])}Q${num(b[0])} ${num(b[1])} ${num((b[0] + c[0]) / 2)} ${num((b[1] + c[1]) / 2)}L${num(c[0])} ${num(c[1])}`;

export const straight = (a: Point, b: Point, c: Point) =>
  `M${num(a[0])} ${num(a[1])}L${num(b[0])} ${num(b[1])}L${num(c[0])} ${num(c[1])}`;
