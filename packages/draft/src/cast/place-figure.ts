import { ellipse, move } from '../paint/svg.ts';
import type { Box, Stage } from '../stage.ts';
import type { Figure } from './figure.ts';

/** Where a figure may stand: the middle of its foot, and the room it has. */
export interface Slot {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The box a figure fills in a slot: as high as it can be without growing wider than the slot. */
export function fit(figure: Figure, slot: Slot): Box {
  const height = Math.min(slot.height * (figure.stature ?? 1), slot.width / figure.ratio);
  const width = height * figure.ratio;
  return { x: slot.x - width / 2, y: slot.y - height, width, height };
}

export function draw(figure: Figure, slot: Slot, stage: Stage, turn = 0): string {
  const box = fit(figure, slot);
  return move(figure.draw(stage), box.x, box.y, box.height / 100, turn);
}

/** The same stage for the n-th of several: the same kind of person, another person. */
export function varied(stage: Stage, n: number): Stage {
  return n === 0 ? stage : { ...stage, random: (label) => stage.random(`${label} ${n}`) };
}

/** The soft shadow a figure throws where it stands. */
export function shadow(figure: Figure, slot: Slot, stage: Stage, opacity = 0.26): string {
  if (figure.footing === 'air' || figure.footing === 'water') return '';
  const box = fit(figure, slot);
  return ellipse(slot.x, slot.y, box.width * 0.46, box.width * 0.075, stage.palette.shade, {
    opacity,
  });
}

/** The box around several, with some room for light and glow. */
export function around(boxes: readonly Box[], room: number): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const left = Math.min(...boxes.map((box) => box.x)) - room;
  const top = Math.min(...boxes.map((box) => box.y)) - room;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + room;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + room;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
