import { mix, multiply, type Color } from '../paint/color.ts';
import { group, move, num, type Point } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { bicycle } from '../props/vehicles.ts';
import { body, type Limbs } from './body.ts';
import { chibi, grown, young, type Build, type Clothes } from './build.ts';
import { bust } from './bust.ts';
import type { Figure } from './figure.ts';
import { humanHead } from './human-head.ts';
import { somebody, type Person } from './person.ts';
import { findIcon, inLight, recolored } from './icon-figure.ts';
import { poses, type Pose } from './poses.ts';
import { animals, roles, type Role } from './roles.ts';

export interface CharacterPlan {
  /** A role of `roles` or an animal of `animals`. */
  name: string;
  pose: string;
  tool: Figure | undefined;
  color: Color | undefined;
  /** A child, whatever the name: a daughter is a small woman. */
  isYoung?: boolean;
}

/** How high a child is beside a grown person. */
const childStature = 0.62;

/** A person or an animal that does something. */
export function character(plan: CharacterPlan): Figure {
  const isBust = plan.pose === 'code';
  const pose = poses[plan.pose] ?? poses['stand'];
  const ratio = isBust
    ? 1.12
    : pose?.seat === 'bicycle'
      ? 1.05
      : pose?.seat === 'lotus'
        ? 0.95
        : plan.pose === 'run' || plan.pose === 'fly'
          ? 0.72
          : plan.name in animals
            ? 0.66
            : isChild(plan)
              ? 0.62
              : 0.52;
  return {
    name: plan.name,
    ratio,
    footing: plan.pose === 'fly' ? 'air' : 'ground',
    isActor: true,
    ...(isChild(plan) && !isBust ? { stature: childStature } : {}),
    draw: (stage) =>
      isBust
        ? bust(dress(plan, stage), stage)
        : standing(plan, pose ?? poses['wave']!, ratio, stage),
  };
}

const isChild = ({ name, isYoung }: CharacterPlan): boolean =>
  isYoung === true || roles[name]?.small === true;

/** Everything about how a character looks, in the light of the scene. */
export interface Dressed {
  build: Build;
  clothes: Clothes;
  /** The head around 0,0. */
  head: string;
  /** How far the neck is below the middle of the head. */
  neck: number;
  isAnimal: boolean;
}

function dress(plan: CharacterPlan, stage: Stage): Dressed {
  const animal = animals[plan.name];
  const lit = (color: Color) => multiply(color, stage.palette.ambient, 0.8);
  const chance = stage.random(`person ${plan.name}`);
  const { accent } = stage.palette;
  if (animal) {
    const fur = plan.color ?? animal.fur;
    const face = findIcon(animal.face, 'noto');
    const wears =
      plan.pose === 'code' ||
      plan.pose === 'present' ||
      plan.pose === 'cook' ||
      plan.pose === 'hold';
    const [x, y, width, height] = face?.x ?? [0, 0, 1, 1];
    const scale = chibi.head / height;
    const markup = plan.color ? recolored(face?.b ?? '', plan.color) : (face?.b ?? '');
    return {
      build: chibi,
      clothes: {
        skin: lit(fur),
        top: wears ? lit(accent[3]) : lit(fur),
        bottom: lit(fur),
        shoe: lit(mix(fur, animal.belly, 0.4)),
        coat: wears ? 'hood' : undefined,
        ...(wears ? {} : { belly: lit(animal.belly) }),
      },
      head: group(
        inLight(markup, stage),
        `translate(${num((-width * scale) / 2)} ${num((-height * scale) / 2)}) scale(${scale.toFixed(4)}) translate(${num(-x)} ${num(-y)})`,
      ),
      neck: chibi.head * 0.42,
      isAnimal: true,
    };
  }
  const small = isChild(plan);
  const role: Role = { ...(roles[plan.name] ?? { pose: 'wave' }), ...(small ? { small } : {}) };
  const person = somebody(chance, role, accent);
  const top = plan.color ?? person.top;
  const seen: Person = { ...person, skin: lit(person.skin), hair: lit(person.hair), top: lit(top) };
  return {
    build: small ? young : grown,
    clothes: {
      skin: seen.skin,
      top: seen.top,
      bottom: lit(person.bottom),
      shoe: lit(person.shoe),
      coat: role.coat,
    },
    head: humanHead(seen),
    neck: 13,
    isAnimal: false,
  };
}

function standing(plan: CharacterPlan, pose: Pose, ratio: number, stage: Stage): string {
  const look = dress(plan, stage);
  const limbs = body(look.build, pose, look.clothes);
  const top = limbs.neck[1] - look.neck - look.build.head * (look.isAnimal ? 0.5 : 0.62);
  const isRiding = pose.seat === 'bicycle';
  const bottom = isRiding ? 46 : limbs.bottom + (pose.lift ?? 0);
  const scale = 100 / (bottom - top);
  const inner =
    (isRiding ? bicycle(stage, 6, 46, 88) : '') +
    group(
      limbs.behind +
        move(look.head, limbs.neck[0], limbs.neck[1] - look.neck) +
        tool(plan, pose, limbs, stage, look) +
        limbs.front,
      `rotate(${pose.lean ?? 0})`,
    );
  return group(
    inner,
    `translate(${num(50 * ratio)} ${num(-top * scale)}) scale(${scale.toFixed(4)})`,
  );
}

/** How high things are in the hand; the rest are 15. */
const sizes: Readonly<Record<string, number>> = {
  guitar: 34,
  violin: 26,
  saxophone: 30,
  trumpet: 18,
  accordion: 20,
  banjo: 32,
  barbell: 22,
  laptop: 17,
  'umbrella-with-rain-drops': 40,
  umbrella: 40,
  balloon: 34,
  trophy: 22,
  bouquet: 26,
  'fishing-pole': 34,
  'shallow-pan-of-food': 19,
  basket: 20,
  camera: 18,
  'open-book': 19,
  'potted-plant': 22,
  clipboard: 20,
  'wrapped-gift': 20,
  'birthday-cake': 20,
  'red-heart': 18,
  'soccer-ball': 16,
  basketball: 16,
};

function tool(
  { tool: held }: CharacterPlan,
  pose: Pose,
  { hands }: Limbs,
  stage: Stage,
  look: Dressed,
): string {
  if (!held || !pose.tool) return '';
  const isPair = pose.tool === 'both';
  const raised = Math.min(hands.left[1], hands.right[1]) < -look.build.torso - 6;
  const size = (sizes[held.name] ?? 15) * (look.isAnimal ? 0.92 : 1);
  const at: Point = isPair
    ? [(hands.left[0] + hands.right[0]) / 2, (hands.left[1] + hands.right[1]) / 2]
    : pose.tool === 'left'
      ? hands.left
      : hands.right;
  const width = size * held.ratio;
  if (pose.tool === 'up')
    return move(held.draw(stage), at[0] - width / 2, at[1] - size * 0.92, size / 100);
  const y = isPair ? (raised ? at[1] - size * 0.5 : at[1] - size * 0.55) : at[1] - size * 0.62;
  return move(held.draw(stage), at[0] - width / 2, y, size / 100);
}
