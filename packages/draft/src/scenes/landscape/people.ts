import { isHandy } from '../../cast/is-handy.ts';
import type { Figure } from '../../cast/figure.ts';
import { type Slot, around, draw, fit, shadow, varied } from '../../cast/place-figure.ts';
import { mix } from '../../paint/color.ts';
import { ellipse, num, stroke } from '../../paint/svg.ts';
import { fire } from '../../scenery/campsite.ts';
import type { Near } from '../../scenery/near-view.ts';
import { rock } from '../../scenery/cover.ts';
import { isTrain, rails } from '../../scenery/rails.ts';
import { waves } from '../../scenery/water.ts';
import type { Box, Stage } from '../../stage.ts';
import type { Placed } from '../placed.ts';
import type { Cast } from '../scene.ts';

interface Slots {
  focal: Slot;
  sides: Slot[];
}

export function slotsFor({ stage, horizon, light, has }: Near, cast: Cast): Slots {
  const { width, height, unit } = stage;
  const away = light.x > width / 2 ? 0.42 : 0.58;
  const footing = cast.hero?.footing ?? 'ground';
  const depth = height - horizon;
  const y =
    footing === 'air'
      ? horizon * 0.82
      : footing === 'water' && (has('sea') || has('lake') || has('beach'))
        ? horizon + depth * 0.5
        : horizon + depth * (has('beach') || has('lake') ? 0.84 : 0.72);
  const size = Math.min(height * 0.42, unit * (cast.hero?.isActor ? 470 : 400));
  const focal =
    cast.hero && isTrain(cast.hero)
      ? { x: width * 0.5, y, width: width * 0.74, height: size }
      : { x: width * away, y, width: width * 0.55, height: size };
  const near = size * 0.5;
  const step = Math.min(width * 0.3, size * 1.15);
  const direction = away < 0.5 ? 1 : -1;
  const sides = [direction, -direction, direction * 1.8].map((k, i) => ({
    x: clampX(stage, focal.x + k * step),
    y: y + depth * (i === 1 ? 0.08 : -0.02),
    width: near * 1.6,
    height: near,
  }));
  return { focal, sides };
}

const clampX = (stage: Stage, x: number) =>
  Math.max(stage.width * 0.1, Math.min(stage.width * 0.9, x));

export function populate(near: Near, cast: Cast, { focal, sides }: Slots): Placed {
  const { stage } = near;
  const boxes: Box[] = [];
  let [behind, subject, before] = ['', '', ''];
  const put = (figure: Figure, slot: Slot, turn = 0) => {
    const own =
      figure.footing === 'air' && slot !== focal
        ? { ...slot, y: Math.min(slot.y, near.horizon * 0.8) - slot.height * 0.2 }
        : figure.footing === 'ground' && slot.y < near.horizon
          ? { ...slot, y: near.horizon + (stage.height - near.horizon) * 0.55 }
          : slot;
    const box = fit(figure, own);
    behind += isTrain(figure)
      ? rails(stage, own.y - box.height * 0.03, box.height)
      : near.has('sea') && figure.footing === 'ground'
        ? islet(near, own, box)
        : shadow(figure, own, stage);
    subject += draw(figure, own, varied(stage, boxes.length), turn);
    boxes.push(fit(figure, own));
    if (figure.footing === 'water' && (near.has('sea') || near.has('lake')))
      before += wake(near, own, fit(figure, own));
  };
  const { hero } = cast;
  const crowd = Math.min(5, cast.count);
  if (hero) {
    for (let i = crowd - 1; i > 0; i--) {
      const offset = (i % 2 ? 1 : -1) * Math.ceil(i / 2);
      const box = fit(hero, focal);
      put(hero, {
        ...focal,
        x: clampX(stage, focal.x + offset * box.width * 0.85),
        y: focal.y - i * 8,
        height: focal.height * (0.85 - i * 0.05),
      });
    }
  }
  const room = crowd > 1 ? 0 : stage.width < stage.height ? 1 : 3;
  cast.companions.slice(0, room).forEach((figure, i) => {
    const slot = sides[i];
    if (slot) put(figure, sideSlot(near, figure, slot, focal));
  });
  if (hero) put(hero, crowd > 1 ? { ...focal, height: focal.height * 0.9 } : focal);
  if (near.has('camp') && cast.hero?.name !== 'campfire')
    subject += fire(stage, focal.x + stage.unit * 190, focal.y + 20, stage.unit * 70);
  return { behind, subject, focus: around(boxes, stage.unit * 60), before };
}

/** People are as big as the hero, what towers stands larger and farther off, what a hand can lift is small. */
function sideSlot({ stage, horizon }: Near, figure: Figure, slot: Slot, focal: Slot): Slot {
  if (figure.isActor) return { ...slot, height: focal.height * 0.92 };
  if (isHandy(figure)) return { ...slot, height: slot.height * 0.5 };
  if (!towering.test(figure.name)) return slot;
  const y = slot.y - (stage.height - horizon) * 0.14;
  return { ...slot, y, width: slot.width * 1.6, height: slot.height * 2.1 };
}

const towering =
  /castle|turbine|windmill|lighthouse|church|mosque|temple|shrine|tower|building|factory|hospital|school|stadium|ferris|statue|eiffel/;

/** Rocks in the sea for what cannot swim. */
function islet({ stage, chance }: Near, slot: Slot, box: Box): string {
  const color = mix(stage.palette.land[2], '#7d7468', 0.4);
  const w = Math.max(box.width * 0.75, stage.unit * 130);
  return (
    [-0.62, 0.6, -0.1, 0.28]
      .map((k) =>
        rock(
          slot.x + w * k,
          slot.y + stage.unit * 34,
          w * chance.between(0.42, 0.6),
          color,
          chance,
        ),
      )
      .join('') +
    ellipse(
      slot.x,
      slot.y + stage.unit * 6,
      w * 0.8,
      stage.unit * 22,
      mix(color, stage.palette.leaf, 0.4),
    ) +
    stroke(
      `M${num(slot.x - w * 1.2)} ${num(slot.y + stage.unit * 36)}q${num(w * 0.3)} -12 ${num(w * 0.6)} 0t${num(w * 0.6)} 0t${num(w * 0.6)} 0t${num(w * 0.6)} 0`,
      '#ffffff',
      4,
      { opacity: 0.5 },
    )
  );
}

function wake({ stage, chance }: Near, slot: Slot, box: Box): string {
  const y = slot.y - box.height * 0.06;
  const color = stage.palette.water[0];
  return (
    ellipse(slot.x, y + box.height * 0.06, box.width * 0.55, box.height * 0.05, color, {
      opacity: 0.75,
    }) +
    waves({ ...stage, height: y + box.height * 0.16 }, y + 4, stage.unit * 12, 'none', chance) +
    stroke(
      `M${num(slot.x - box.width * 0.6)} ${num(y + 8)}q${num(box.width * 0.15)} -10 ${num(box.width * 0.3)} 0t${num(box.width * 0.3)} 0t${num(box.width * 0.3)} 0`,
      '#ffffff',
      3,
      { opacity: 0.55 },
    )
  );
}
