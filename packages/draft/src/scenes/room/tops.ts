import type { Figure } from '../../cast/figure.ts';
import { type Slot, around, draw, fit, shadow, varied } from '../../cast/place-figure.ts';
import { darker, lighter, mix } from '../../paint/color.ts';
import { line, rect } from '../../paint/svg.ts';
import { castProp } from '../../props/cast-prop.ts';
import type { Box, Stage } from '../../stage.ts';
import type { Cast } from '../scene.ts';
import { standsBehind, type Placed } from '../placed.ts';

export function deskScene(stage: Stage, cast: Cast, floor: number): Placed {
  const { width, height, unit } = stage;
  const top = Math.min(floor, height - unit * 120);
  const hero = cast.hero ?? undefined;
  const isBust = hero?.ratio === 1.12;
  const isBehind = hero !== undefined && !isBust && standsBehind(hero);
  const slot: Slot = isBehind
    ? half(stage, top)
    : {
        x: width / 2,
        y: top + unit * 26,
        width: width * 0.6,
        height: Math.min(height * (isBust ? 0.6 : 0.44), unit * (isBust ? 600 : 400)),
      };
  const tall = unit * 250;
  const spots = width < height * 0.95 ? [] : [width * 0.17, width * 0.83];
  const screens = spots.map((x) => castProp('monitor', stage, x, top + 8, tall)).join('');
  const color = stage.palette.isDark ? mix(stage.palette.land[2], '#3a2a4f', 0.4) : '#c8925f';
  const surface =
    rect(
      0,
      top,
      width,
      height - top,
      stage.brush.down(lighter(color, stage.palette.isDark ? 0.06 : 0.02), darker(color, 0.08)),
    ) + rect(0, top, width, 5, lighter(color, 0.14), { opacity: 0.7 });
  const things = cast.companions
    .filter((figure) => !figure.isActor && !['laptop', 'code', 'monitor'].includes(figure.name))
    .slice(0, 2);
  const seats: Slot[] = [0.3, 0.7].map((k, i) => ({
    x: width * (width < height ? k + (i ? 0.14 : -0.14) : k + (i ? 0.05 : -0.05)),
    y: top + unit * 56,
    width: unit * 150,
    height: unit * (isBust ? 120 : 170),
  }));
  const extras = things
    .map((figure, i) =>
      seats[i] ? shadow(figure, seats[i], stage) + draw(figure, seats[i], stage) : '',
    )
    .join('');
  const items =
    castProp('lamp', stage, width * 0.93, top + unit * 40, unit * 210) +
    (things.some(({ name }) => name === 'mug')
      ? ''
      : castProp(
          'mug',
          stage,
          width * (width < height ? 0.14 : 0.31),
          top + unit * 64,
          unit * 84,
        )) +
    castProp('plant', stage, width * 0.07, top + unit * 50, unit * 190);
  const desk = screens + surface;
  if (isBehind)
    return {
      behind: '',
      subject: draw(hero, slot, stage),
      focus: above(around([fit(hero, slot)], unit * 60), top),
      before: surface + screens + extras + items,
    };
  return {
    behind: desk + (hero && !isBust ? shadow(hero, slot, stage) : ''),
    subject: hero
      ? draw(hero, slot, stage)
      : castProp('laptop', stage, width / 2, top + unit * 50, unit * 300),
    focus: around(
      [
        hero
          ? fit(hero, slot)
          : {
              x: width / 2 - unit * 240,
              y: top - unit * 270,
              width: unit * 480,
              height: unit * 330,
            },
      ],
      unit * 60,
    ),
    before: extras + items,
  };
}

/** Someone who stands behind a table top: from the hips up. */
function half({ width, height }: Stage, top: number): Slot {
  const tall = Math.min(height * 0.82, width * 1.2);
  return { x: width / 2, y: top + tall * 0.36, width: width * 0.7, height: tall };
}

const above = (box: Box, y: number): Box => ({ ...box, height: Math.max(4, y + 4 - box.y) });

/** A table across the front with what belongs to the hero on it, and the hero behind it. */
export function behindTable(stage: Stage, cast: Cast & { hero: Figure }): Placed {
  const { width, height, unit } = stage;
  const top = height * (height > width ? 0.72 : 0.76);
  const { hero } = cast;
  const slot = half(stage, top);
  const isNarrow = width < height;
  const things = cast.companions.filter((figure) => !standsBehind(figure));
  const partner = isNarrow ? undefined : cast.companions.find(standsBehind);
  const second = partner && { ...slot, x: width * 0.74, height: slot.height * 0.94 };
  const seats: Slot[] = (isNarrow ? [0.76, 0.22] : [0.7, 0.28, 0.88]).map((k) => ({
    x: width * k,
    y: top + unit * 84,
    width: unit * (isNarrow ? 240 : 260),
    height: unit * 190,
  }));
  return {
    behind: '',
    subject:
      (partner && second ? draw(partner, second, varied(stage, 1)) : '') + draw(hero, slot, stage),
    focus: above(
      around([fit(hero, slot), ...(partner && second ? [fit(partner, second)] : [])], unit * 60),
      top,
    ),
    before:
      tableTop(stage, top) +
      things
        .slice(0, seats.length)
        .map((figure, i) => shadow(figure, seats[i]!, stage) + draw(figure, seats[i]!, stage))
        .join(''),
  };
}

function tableTop(stage: Stage, top: number): string {
  const { width, height, unit } = stage;
  const color = stage.palette.isDark ? '#4a3550' : '#c58d5a';
  const grain = Array.from({ length: 5 }, (_, i) =>
    line(
      0,
      top + unit * (40 + i * 52),
      width,
      top + unit * (36 + i * 54),
      darker(color, 0.05),
      2.5,
      { opacity: 0.6 },
    ),
  ).join('');
  return (
    rect(0, top, width, height - top, stage.brush.down(lighter(color, 0.03), darker(color, 0.07))) +
    grain +
    rect(0, top, width, 6, lighter(color, 0.1))
  );
}

export function tableScene(stage: Stage, cast: Cast): Placed {
  const { width, height, unit } = stage;
  const top = height * (height > width ? 0.74 : 0.72);
  const hero = cast.hero;
  const slot: Slot = {
    x: width / 2,
    y: top + unit * 60,
    width: width * 0.48,
    height: Math.min(height * 0.46, unit * 440),
  };
  const seats: Slot[] = [0.2, 0.8, 0.34].map((k, i) => ({
    x: width * k,
    y: top + unit * (i === 2 ? 130 : 62),
    width: unit * 220,
    height: unit * (i === 2 ? 90 : 190),
  }));
  const things = cast.companions.slice(0, width < height ? 2 : 3);
  const company = things
    .map((figure, i) =>
      seats[i] ? shadow(figure, seats[i], stage) + draw(figure, seats[i], stage) : '',
    )
    .join('');
  const crowd = Math.min(4, cast.count) - 1;
  const many = hero
    ? Array.from({ length: crowd }, (_, i) =>
        draw(
          hero,
          { ...slot, x: width * [0.26, 0.74, 0.14][i % 3]!, height: slot.height * 0.7 },
          stage,
        ),
      ).join('')
    : '';
  return {
    behind: tableTop(stage, top) + company + many + (hero ? shadow(hero, slot, stage) : ''),
    subject: hero ? draw(hero, slot, stage) : '',
    focus: around(hero ? [fit(hero, slot)] : [], unit * 60),
    before: '',
  };
}
