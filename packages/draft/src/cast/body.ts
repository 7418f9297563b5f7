import { darker, lighter } from '../paint/color.ts';
import { circle, ellipse, num, path, polygon, rect, stroke, type Point } from '../paint/svg.ts';
import type { Pose } from './poses.ts';
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

export interface Limbs {
  behind: string;
  front: string;
  hands: { left: Point; right: Point };
  /** The y of the lowest part, below the hips at 0. */
  bottom: number;
  neck: Point;
}

const rad = (degrees: number) => (degrees * Math.PI) / 180;

function limb(
  [x, y]: Point,
  side: number,
  [a, b]: readonly [number, number],
  [l1, l2]: readonly [number, number],
): [Point, Point] {
  const joint: Point = [x + side * Math.sin(rad(a)) * l1, y + Math.cos(rad(a)) * l1];
  return [joint, [joint[0] + side * Math.sin(rad(b)) * l2, joint[1] + Math.cos(rad(b)) * l2]];
}

const bend = (a: Point, b: Point, c: Point) =>
  `M${num(a[0])} ${num(a[1])}Q${num(b[0])} ${num(b[1])} ${num((b[0] + c[0]) / 2)} ${num((b[1] + c[1]) / 2)}L${num(c[0])} ${num(c[1])}`;
const straight = (a: Point, b: Point, c: Point) =>
  `M${num(a[0])} ${num(a[1])}L${num(b[0])} ${num(b[1])}L${num(c[0])} ${num(c[1])}`;

/** A body with its hips at 0,0, in a pose. */
export function body(build: Build, pose: Pose, clothes: Clothes): Limbs {
  const { shoulder, hip, torso } = build;
  const legs =
    pose.seat === 'lotus'
      ? lotus(build, clothes)
      : pose.seat === 'chair'
        ? chair(build, clothes)
        : standing(build, pose, clothes);
  const left = limb([-shoulder + 1, -torso + 3], -1, pose.armLeft, build.arm);
  const right = limb([shoulder - 1, -torso + 3], 1, pose.armRight, build.arm);
  const sleeve = clothes.coat === 'lab' ? '#f4f6fa' : clothes.top;
  const arm = (start: Point, [elbow, hand]: [Point, Point], shade: string) =>
    stroke(straight(start, elbow, hand), shade, build.limb) +
    circle(hand[0], hand[1], build.limb * 0.56, clothes.skin);
  const isUp = (angles: readonly [number, number]) => angles[1] > 100 || angles[0] > 60;
  const armLeft = arm([-shoulder + 1, -torso + 3], left, darker(sleeve, 0.035));
  const armRight = arm([shoulder - 1, -torso + 3], right, darker(sleeve, 0.035));
  const trunk = torsoShape(build, clothes, sleeve);
  void hip;
  return {
    behind:
      (isUp(pose.armLeft) ? armLeft : '') +
      legs.svg +
      trunk +
      (isUp(pose.armRight) ? armRight : ''),
    front: (isUp(pose.armLeft) ? '' : armLeft) + (isUp(pose.armRight) ? '' : armRight),
    hands: { left: left[1], right: right[1] },
    bottom: legs.bottom,
    neck: [0, -torso],
  };
}

function torsoShape(
  { shoulder: s, hip: h, torso: t }: Build,
  { coat, top, belly, skin }: Clothes,
  sleeve: string,
): string {
  const shape = `M${num(-s - 2)} ${num(-t + 5)}Q${num(-s)} ${num(-t)} ${num(-s + 5)} ${num(-t)}H${num(s - 5)}Q${num(s)} ${num(-t)} ${num(s + 2)} ${num(-t + 5)}L${num(h + 3.6)} 3H${num(-h - 3.6)}Z`;
  let out =
    path(shape, sleeve) +
    path(
      `M0 ${num(-t)}H${num(s - 5)}Q${num(s)} ${num(-t)} ${num(s + 2)} ${num(-t + 5)}L${num(h + 3.6)} 3H${num(h - 2)}Z`,
      darker(sleeve, 0.04),
      { opacity: 0.6 },
    );
  if (belly) out += ellipse(0, -t * 0.42, s * 0.62, t * 0.4, belly);
  switch (coat) {
    case 'lab':
      out +=
        polygon(
          [
            [-4, -t],
            [4, -t],
            [0, -t * 0.55],
          ],
          top,
        ) +
        stroke(`M0 ${num(-t * 0.55)}V3`, '#cfd6e0', 0.8) +
        path(`M${num(-h - 3.6)} 2H${num(h + 3.6)}L${num(h + 5)} 14H${num(-h - 5)}Z`, '#eef1f6') +
        stroke('M0 2V14', '#cfd6e0', 0.8);
      break;
    case 'suit':
      out +=
        polygon(
          [
            [-4.4, -t],
            [4.4, -t],
            [0, -t * 0.42],
          ],
          '#ffffff',
        ) +
        polygon(
          [
            [-1.2, -t + 1],
            [1.2, -t + 1],
            [1.8, -t * 0.5],
            [0, -t * 0.4],
            [-1.8, -t * 0.5],
          ],
          '#c8453d',
        ) +
        stroke(
          `M-4.6 ${num(-t)}L0 ${num(-t * 0.42)}L4.6 ${num(-t)}M0 ${num(-t * 0.42)}V3`,
          darker(sleeve, 0.12),
          1.1,
        );
      break;
    case 'apron':
      out +=
        path(
          `M${num(-s * 0.5)} ${num(-t * 0.74)}H${num(s * 0.5)}L${num(h + 4.6)} ${num(-t * 0.3)}V16H${num(-h - 4.6)}V${num(-t * 0.3)}Z`,
          '#f7f3ea',
        ) +
        stroke(
          `M${num(-s * 0.5)} ${num(-t * 0.74)}L-4 ${num(-t)}M${num(s * 0.5)} ${num(-t * 0.74)}L4 ${num(-t)}`,
          '#e3dccb',
          1.3,
        ) +
        rect(-4, -t * 0.28, 8, 6, '#e9e2d2', { round: 1.5 });
      break;
    case 'hood':
      out +=
        path(
          `M-6.4 ${num(-t - 1)}Q0 ${num(-t + 8)} 6.4 ${num(-t - 1)}Q0 ${num(-t + 3)} -6.4 ${num(-t - 1)}Z`,
          darker(sleeve, 0.09),
        ) +
        stroke(
          `M-2 ${num(-t + 4)}V${num(-t + 11)}M2 ${num(-t + 4)}V${num(-t + 10)}`,
          lighter(sleeve, 0.3),
          0.9,
        ) +
        path(`M-6 ${num(-t * 0.3)}H6L7.6 -1H-7.6Z`, darker(sleeve, 0.05));
      break;
    case 'overall':
      out +=
        path(
          `M${num(-s * 0.5)} ${num(-t * 0.66)}H${num(s * 0.5)}L${num(h + 3.6)} 3H${num(-h - 3.6)}Z`,
          '#3f5f8f',
        ) +
        stroke(
          `M${num(-s * 0.5)} ${num(-t * 0.64)}L${num(-s * 0.55)} ${num(-t)}M${num(s * 0.5)} ${num(-t * 0.64)}L${num(s * 0.55)} ${num(-t)}`,
          '#3f5f8f',
          2.2,
        );
      break;
    case 'dress':
      out +=
        path(
          `M${num(-h - 3.4)} -4H${num(h + 3.4)}L${num(h + 11)} 19Q0 23 ${num(-h - 11)} 19Z`,
          sleeve,
        ) + path(`M2 -4H${num(h + 3.4)}L${num(h + 11)} 19Q6 22 4 22Z`, darker(sleeve, 0.05));
      break;
    case 'armor':
      out +=
        path(
          `M${num(-s)} ${num(-t + 2)}H${num(s)}L${num(h + 2)} ${num(-t * 0.3)}H${num(-h - 2)}Z`,
          '#aab4c4',
        ) +
        path(`M0 ${num(-t + 2)}H${num(s)}L${num(h + 2)} ${num(-t * 0.3)}H0Z`, '#8f9bb0') +
        stroke(`M${num(-h - 3)} -5H${num(h + 3)}`, '#6b4a34', 2.4);
      break;
    case 'sport':
      out += stroke(`M${num(-s)} ${num(-t * 0.55)}H${num(s)}`, lighter(sleeve, 0.22), 2.2);
      break;
    case undefined:
      out += path(`M-3.6 ${num(-t - 0.4)}Q0 ${num(-t + 4.4)} 3.6 ${num(-t - 0.4)}Z`, skin);
  }
  return out;
}

function standing(
  build: Build,
  pose: Pose,
  { bottom, shoe }: Clothes,
): { svg: string; bottom: number } {
  const { hip, leg, limb: width } = build;
  const left = limb([-hip, 0], -1, pose.legLeft, leg);
  const right = limb([hip, 0], 1, pose.legRight, leg);
  const foot = ([x, y]: Point, side: number) =>
    path(
      `M${num(x - side * 3)} ${num(y - 2.6)}H${num(x + side * 2.4)}Q${num(x + side * 7.6)} ${num(y)} ${num(x + side * 7.4)} ${num(y + 3)}H${num(x - side * 3.4)}Z`,
      shoe,
    );
  const sole = Math.max(left[1][1], right[1][1]) + 3;
  const draw = (side: number, start: Point, [knee, ankle]: [Point, Point], color: string) =>
    stroke(
      pose.seat ? straight(start, knee, ankle) : bend(start, knee, ankle),
      color,
      width * 1.5,
    ) + foot(ankle, side);
  return {
    svg: draw(-1, [-hip, 0], left, darker(bottom, 0.05)) + draw(1, [hip, 0], right, bottom),
    bottom: sole,
  };
}

function lotus(
  { hip, limb: w, leg }: Build,
  { bottom, shoe }: Clothes,
): { svg: string; bottom: number } {
  const reach = hip + leg[0] * 0.95;
  const thick = w * 1.55;
  const svg =
    stroke(
      `M${num(-hip)} 0Q${num(-reach * 0.7)} 2 ${num(-reach)} ${num(thick * 0.8)}Q${num(-reach * 0.3)} ${num(thick * 1.35)} ${num(hip * 1.4)} ${num(thick * 1.05)}`,
      bottom,
      thick,
    ) +
    stroke(
      `M${num(hip)} 0Q${num(reach * 0.7)} 2 ${num(reach)} ${num(thick * 0.8)}Q${num(reach * 0.3)} ${num(thick * 1.35)} ${num(-hip * 1.4)} ${num(thick * 1.05)}`,
      darker(bottom, 0.04),
      thick,
    ) +
    ellipse(-hip * 1.9, thick * 1.1, w * 0.8, w * 0.5, shoe) +
    ellipse(hip * 1.9, thick * 1.1, w * 0.8, w * 0.5, shoe);
  return { svg, bottom: thick * 1.75 };
}

function chair(
  { hip, limb: w, leg }: Build,
  { bottom, shoe }: Clothes,
): { svg: string; bottom: number } {
  const knee = leg[0] * 0.42;
  const drop = knee + leg[1] * 0.95;
  const one = (side: number) =>
    stroke(`M${num(side * hip)} 0L${num(side * (hip + 3))} ${num(knee)}`, bottom, w * 1.65) +
    stroke(
      `M${num(side * (hip + 3))} ${num(knee)}L${num(side * (hip + 3.4))} ${num(drop)}`,
      darker(bottom, 0.04),
      w * 1.25,
    ) +
    ellipse(side * (hip + 4), drop + 2.4, w * 0.86, w * 0.5, shoe);
  return { svg: one(-1) + one(1), bottom: drop + 4.6 };
}
