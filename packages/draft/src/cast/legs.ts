import { darker } from '../paint/color.ts';
import { type Point, ellipse, num, path, stroke } from '../paint/svg.ts';
import { type Build, type Clothes, bend, limb, straight } from './build.ts';
import type { Pose } from './poses.ts';

export function standing(
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

export function lotus(
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

export function chair(
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
