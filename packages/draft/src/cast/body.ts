import { darker } from '../paint/color.ts';
import { type Point, circle, stroke } from '../paint/svg.ts';
import { type Build, type Clothes, limb, straight } from './build.ts';
import { torsoShape } from './clothes.ts';
import { chair, lotus, standing } from './legs.ts';
import type { Pose } from './poses.ts';

export interface Limbs {
  behind: string;
  front: string;
  hands: { left: Point; right: Point };
  /** The y of the lowest part, below the hips at 0. */
  bottom: number;
  neck: Point;
}

/** A body with its hips at 0,0, in a pose. */
export function body(build: Build, pose: Pose, clothes: Clothes): Limbs {
  const { shoulder, torso } = build;
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
