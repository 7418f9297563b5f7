import { move } from '../paint/svg.ts';
import { armchair } from '../props/home.ts';
import type { Reading } from '../read/reading.ts';
import type { Figure } from './figure.ts';

const mounts = new Set(
  'horse unicorn elephant camel two-hump-camel dragon whale spouting-whale dolphin turtle t-rex sauropod motorcycle motor-scooter rocket llama ox deer snail duck swan flamingo octopus zebra giraffe cow pig bison crocodile shark'.split(
    ' ',
  ),
);
const boards = new Set([
  'skateboard',
  'surfboard',
  'kick-scooter',
  'skis',
  'sled',
  'podium',
  'books',
  'package',
]);
const seats = new Set(['armchair', 'chair', 'couch-and-lamp', 'bed']);
const vessels = new Set(
  'package canoe sailboat bathtub cup-with-straw mug basket bucket shopping-cart teacup-without-handle wrapped-gift pot-of-food speedboat flying-saucer balloon automobile'.split(
    ' ',
  ),
);

/** Two figures as one: a rider on its mount, someone on a board, something in a vessel. */
export function pairOf(
  rider: Figure,
  other: Figure | undefined,
  reading: Reading,
): Figure | undefined {
  if (!other || rider.footing === 'water') return undefined;
  const rides =
    reading.actions.includes('ride') || reading.things.some(({ role }) => role === 'on');
  if (rides && mounts.has(other.name) && rider.isActor) return onMount(rider, other);
  if (rides && boards.has(other.name)) return onBoard(rider, other);
  if (rides && seats.has(other.name)) return onSeat(rider, other);
  if (
    vessels.has(other.name) &&
    reading.things.some(({ role, figures }) => role === 'in' && figures[0]?.endsWith(other.name))
  )
    return inVessel(rider, other);
  return undefined;
}

function onMount(rider: Figure, mount: Figure): Figure {
  const ratio = Math.max(0.7, mount.ratio * 0.68);
  const middle = ratio * 50;
  return {
    ...mount,
    name: rider.name,
    ratio,
    isActor: true,
    draw: (stage) =>
      move(rider.draw(stage), middle - rider.ratio * 31 + mount.ratio * 5, 0, 0.62) +
      move(mount.draw(stage), middle - mount.ratio * 34, 32, 0.68),
  };
}

function onBoard(rider: Figure, board: Figure): Figure {
  const h = Math.min(34, 60 / board.ratio);
  const ratio = Math.max(rider.ratio * 0.84, (board.ratio * h) / 100);
  return {
    ...rider,
    ratio,
    footing: 'ground',
    draw: (stage) =>
      move(board.draw(stage), ratio * 50 - (board.ratio * h) / 2, 100 - h, h / 100) +
      move(rider.draw(stage), ratio * 50 - rider.ratio * 42, 100 - h * 0.72 - 80, 0.84),
  };
}

function inVessel(rider: Figure, vessel: Figure): Figure {
  const k = Math.min(0.66, 0.9 / vessel.ratio);
  const ratio = Math.max(rider.ratio * 0.66, vessel.ratio * k);
  return {
    ...vessel,
    name: rider.name,
    ratio,
    isActor: rider.isActor,
    draw: (stage) =>
      move(rider.draw(stage), ratio * 50 - rider.ratio * 33, 100 - k * 100 * 0.62 - 46, 0.66) +
      move(vessel.draw(stage), ratio * 50 - vessel.ratio * k * 50, 100 - k * 100, k),
  };
}

/** A reader in an armchair. */
export function inArmchair(sitter: Figure): Figure {
  const ratio = 0.98;
  return {
    ...sitter,
    ratio,
    draw: (stage) =>
      move(armchair(stage), -3, 17, 0.83 * 1.05) +
      move(sitter.draw(stage), ratio * 50 - sitter.ratio * 46, 6, 0.92),
  };
}

function onSeat(rider: Figure, seat: Figure): Figure {
  const ratio = Math.max(rider.ratio * 0.62, seat.ratio * 0.8);
  return {
    ...rider,
    ratio,
    footing: 'ground',
    draw: (stage) =>
      move(seat.draw(stage), ratio * 50 - seat.ratio * 40, 20, 0.8) +
      move(rider.draw(stage), ratio * 50 - rider.ratio * 31, 12, 0.62),
  };
}
