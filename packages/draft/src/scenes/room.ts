import { around, draw, fit, shadow, type Slot } from '../cast/place-figure.ts';
import type { Figure } from '../cast/figure.ts';
import { darker, lighter, mix } from '../paint/color.ts';
import { circle, line, polygon, rect } from '../paint/svg.ts';
import { castProp } from '../props/cast-prop.ts';
import { pieces, table } from '../scenery/furniture.ts';
import { wallPieces } from '../scenery/wall.ts';
import { window } from '../scenery/window.ts';
import { rooms } from '../vocabulary/rooms.ts';
import type { Box, Stage } from '../stage.ts';
import type { Cast, Scene } from './scene.ts';

interface Plan {
  kind: string;
  window: string;
  left: string[];
  right: string[];
  wall: string[];
  table: string;
}

/** Indoors: a wall, a floor, a window, the furniture of the room, and whoever is there. */
export const room: Scene = {
  name: 'room',
  draw(stage, cast) {
    const plan = planOf(cast);
    const floor =
      stage.height * (plan.table === 'desk' ? 0.86 : stage.height > stage.width ? 0.8 : 0.76);
    const placed = populate(stage, cast, plan, floor);
    return {
      sky: wallGlow(stage, floor),
      back: walls(stage, plan, floor) + furniture(stage, plan, floor) + placed.behind,
      subject: placed.subject,
      focus: placed.focus,
      front: placed.before + (stage.look.relight === 'rim' ? tubes(stage) : ''),
      shows: [
        plan.kind,
        'room',
        ...(plan.window === 'none' ? [] : ['window']),
        ...(/tallPlant/.test([...plan.left, ...plan.right].join(' ')) ? ['plant'] : []),
        ...(plan.table === 'desks' || plan.table === 'desk' ? ['monitor'] : []),
      ],
    };
  },
};

function planOf(cast: Cast): Plan {
  const lines = rooms.trim().split('\n');
  const found =
    [...cast.features]
      .map((feature) => lines.find((line) => line.startsWith(`${feature} :`)))
      .find(Boolean) ??
    lines[3] ??
    '';
  const [kind = '', rest = ''] = found.split(' : ');
  const [win = '', left = '', right = '', wall = '', tableKind = ''] = rest
    .split(';')
    .map((part) => part.trim());
  const list = (text: string) => text.split(' ').filter(Boolean);
  return {
    kind,
    window: win,
    left: list(left),
    right: list(right),
    wall: list(wall),
    table: tableKind,
  };
}

function wallGlow(stage: Stage, floor: number): string {
  const { palette, width, height, brush } = stage;
  const [wall, low] = palette.isDark
    ? [palette.sky[1], palette.sky[2]]
    : [palette.sky[0], palette.sky[2]];
  const ground = palette.isDark ? palette.land[2] : mix(palette.land[1], '#c99b6d', 0.45);
  return (
    rect(0, 0, width, floor, brush.down(wall, low)) +
    rect(0, floor, width, height - floor, brush.down(ground, darker(ground, 0.07))) +
    circle(
      width * 0.5,
      height * 0.34,
      stage.unit * 620,
      brush.glow(palette.isDark ? palette.accent[3] : palette.light, palette.isDark ? 0.3 : 0.5),
    )
  );
}

function walls(stage: Stage, plan: Plan, floor: number): string {
  const { width, unit, palette } = stage;
  const isTall = stage.height > stage.width;
  const board = palette.isDark ? darker(palette.sky[2], 0.05) : '#ffffff';
  let out = rect(0, floor - 12, width, 13, board, { opacity: 0.8 });
  if (plan.window === 'large') {
    const w = Math.min(width * 0.78, unit * 1250);
    const top = floor * (isTall ? 0.2 : 0.13);
    out += window(stage, {
      x: (width - w) / 2,
      y: top,
      width: w,
      height: floor * (isTall ? 0.44 : 0.53),
      panes: Math.max(2, Math.round(w / (unit * 260))),
    });
    if (!palette.isDark)
      out += polygon(
        [
          [width * 0.3, floor],
          [width * 0.62, floor],
          [width * 0.5, stage.height],
          [width * 0.08, stage.height],
        ],
        '#ffffff',
        { opacity: 0.12 },
      );
  }
  if (plan.window === 'side') {
    const w = Math.min(unit * 330, width * 0.36);
    const isCentred = plan.kind === 'library';
    const x = isCentred
      ? (width - w * 0.8) / 2
      : stage.random('window side').pick([0.13, 0.62]) * width;
    out += window(stage, {
      x: Math.min(x, width - w - 20),
      y: floor * 0.17,
      width: isCentred ? w * 0.8 : w,
      height: Math.min(floor * 0.46, unit * 420),
      panes: 2,
    });
  }
  out += plan.wall
    .map((name, i) => wallPieces[name]?.(stage, wallSpot(stage, plan, i, floor)) ?? '')
    .join('');
  if (['office', 'cafe', 'kitchen', 'studio'].includes(plan.kind))
    out += [0.24, 0.5, 0.76].map((k) => pendant(stage, width * k, floor * 0.16)).join('');
  return out;
}

function wallSpot(stage: Stage, plan: Plan, index: number, floor: number): Box {
  const isWide = ['board', 'kanban', 'curtain', 'neon', 'art', 'screen'].includes(
    plan.wall[index] ?? '',
  );
  const w = isWide ? Math.min(stage.width * 0.62, stage.unit * 820) : stage.unit * 190;
  const x = isWide ? (stage.width - w) / 2 : stage.width * [0.46, 0.62, 0.36][index % 3]! - w / 2;
  return { x, y: floor * 0.16, width: w, height: isWide ? floor * 0.5 : stage.unit * 190 };
}

function pendant(stage: Stage, x: number, y: number): string {
  const color = stage.palette.isDark
    ? stage.palette.accent[1]
    : darker(stage.palette.accent[0], 0.04);
  return (
    line(x, 0, x, y - 26, '#4a5160', 3) +
    (stage.palette.isDark
      ? circle(x, y, stage.unit * 150, stage.brush.glow('#ffe0a0', 0.45))
      : '') +
    polygon(
      [
        [x - 12, y - 30],
        [x + 12, y - 30],
        [x + 40, y],
        [x - 40, y],
      ],
      color,
    ) +
    rect(x - 40, y - 1, 80, 5, '#fff3cf', { round: 2 })
  );
}

function furniture(stage: Stage, plan: Plan, floor: number): string {
  const { width, unit } = stage;
  const height = Math.min(floor * 0.7, unit * 430);
  const isNarrow = width < stage.height * 0.9;
  const row = (names: string[], side: number) =>
    names
      .slice(0, isNarrow ? 1 : 2)
      .map((name, i) => {
        const isLow = ['sofa', 'bed', 'cabinet', 'counter', 'armchair'].includes(name);
        const scale =
          name === 'tallPlant'
            ? 0.82
            : isLow
              ? 0.5
              : name === 'flasks'
                ? 0.6
                : name === 'shelf' || name === 'rack'
                  ? 1.28
                  : 1;
        const step = name === 'shelf' || name === 'rack' ? unit * 300 : unit * 215;
        const x =
          side < 0
            ? unit * (isLow ? 250 : 118) + i * step
            : width - unit * (isLow ? 250 : 118) - i * step;
        return (
          pieces[name]?.(
            stage,
            x,
            floor + (isLow ? 26 : name === 'tallPlant' ? 60 - i * 20 : 14),
            height * scale,
          ) ?? ''
        );
      })
      .reverse()
      .join('');
  return (
    row(plan.left, -1) + row(plan.right, 1) + (plan.table === 'desks' ? desks(stage, floor) : '')
  );
}

function desks(stage: Stage, floor: number): string {
  const { width, unit } = stage;
  const y = floor - unit * 70;
  const w = Math.min(width * 0.56, unit * 860);
  const seats = width > stage.height ? [-0.3, 0, 0.3] : [-0.22, 0.22];
  return (
    table({ ...stage, height: floor + unit * 90 }, width / 2, y, w) +
    seats
      .map((k, i) =>
        castProp(
          i === 1 ? 'laptop' : 'monitor',
          stage,
          width / 2 + w * k,
          y + 2,
          unit * (i === 1 ? 112 : 142),
        ),
      )
      .join('') +
    castProp('mug', stage, width / 2 - w * 0.15, y + 2, unit * 46) +
    castProp('plant', stage, width / 2 + w * 0.15, y + 2, unit * 92)
  );
}

interface Placed {
  behind: string;
  subject: string;
  focus: Box;
  before: string;
}

function populate(stage: Stage, cast: Cast, plan: Plan, floor: number): Placed {
  const atDesk = plan.table === 'desk' || cast.hero?.ratio === 1.12;
  if (atDesk) return deskScene(stage, cast, floor);
  const onTable = plan.table === 'table' && cast.hero && !cast.hero.isActor;
  return onTable ? tableScene(stage, cast) : floorScene(stage, cast, plan, floor);
}

function deskScene(stage: Stage, cast: Cast, floor: number): Placed {
  const { width, height, unit } = stage;
  const top = Math.min(floor, height - unit * 120);
  const hero = cast.hero ?? undefined;
  const isBust = hero?.ratio === 1.12;
  const slot: Slot = {
    x: width / 2,
    y: top + unit * 26,
    width: width * 0.6,
    height: Math.min(height * (isBust ? 0.6 : 0.44), unit * (isBust ? 600 : 400)),
  };
  const tall = unit * 250;
  const spots = width < height * 0.95 ? [] : [width * 0.17, width * 0.83];
  const behind = spots
    .map((x, i) => castProp(i ? 'code' : 'monitor', stage, x, top + 4, tall))
    .join('');
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
    castProp('mug', stage, width * (width < height ? 0.14 : 0.31), top + unit * 64, unit * 84) +
    castProp('plant', stage, width * 0.07, top + unit * 50, unit * 190);
  return {
    behind: behind + surface + (hero && !isBust ? shadow(hero, slot, stage) : ''),
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

function tableScene(stage: Stage, cast: Cast): Placed {
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
  const surface =
    rect(0, top, width, height - top, stage.brush.down(lighter(color, 0.03), darker(color, 0.07))) +
    grain +
    rect(0, top, width, 6, lighter(color, 0.1));
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
    behind: surface + company + many + (hero ? shadow(hero, slot, stage) : ''),
    subject: hero ? draw(hero, slot, stage) : '',
    focus: around(hero ? [fit(hero, slot)] : [], unit * 60),
    before: '',
  };
}

function floorScene(stage: Stage, cast: Cast, plan: Plan, floor: number): Placed {
  const { width, height, unit } = stage;
  const base = floor + (height - floor) * 0.6;
  const figures = [...(cast.hero ? [cast.hero] : []), ...cast.companions].slice(
    0,
    width < height ? 2 : 4,
  );
  const isScene =
    !cast.hero || isFurniture(plan, cast.hero) || (plan.table === 'desks' && !cast.hero.isActor);
  const tall = Math.min(height * 0.6, unit * 560);
  const xs = width < height ? [0.5, 0.8] : [0.5, 0.72, 0.28, 0.86];
  let [behind, subject] = ['', ''];
  const boxes: Box[] = [];
  if (isScene)
    return {
      behind: '',
      subject: '',
      focus: around([], 0),
      before: sceneExtras(stage, figures, height),
    };
  figures.forEach((figure, i) => {
    const isHero = i === 0;
    const size = figure.isActor ? tall * (isHero ? 1 : 0.94) : isHero ? tall * 0.72 : tall * 0.4;
    const y =
      figure.footing === 'air' ? base - tall * (isHero ? 0.2 : 0.6) : base + (isHero ? 10 : -14);
    const slot: Slot = {
      x: width * (xs[i] ?? 0.5),
      y,
      width: width * (isHero ? 0.5 : 0.2),
      height: size,
    };
    behind +=
      isHero && !figure.isActor && figure.footing !== 'air'
        ? plinth(stage, slot, height)
        : shadow(figure, slot, stage);
    const svg = draw(figure, slot, stage);
    subject = isHero ? subject + svg : svg + subject;
    boxes.push(fit(figure, slot));
  });
  return { behind, subject, focus: around(boxes, unit * 60), before: '' };
}

/** What the room is full of need not stand in its middle as well. */
function isFurniture({ kind }: Plan, hero: Figure): boolean {
  const own: Partial<Record<string, string>> = { server: 'server', arcade: 'arcade', library: 'books', greenhouse: 'plant', museum: 'framed-picture', living: 'armchair', studio: 'easel' };
  return own[kind] === hero.name;
}

/** A thing on the floor of a room looks lost: it gets a low stand. */
function plinth(stage: Stage, slot: Slot, height: number): string {
  const color = stage.palette.isDark ? stage.palette.land[1] : '#ffffff';
  const w = stage.unit * 420;
  return (
    rect(
      slot.x - w / 2,
      slot.y - 12,
      w,
      height - slot.y + 40,
      stage.brush.across(lighter(color, 0.02), darker(color, 0.08)),
      { round: 10 },
    ) + rect(slot.x - w / 2 - 10, slot.y - 18, w + 20, 20, lighter(color, 0.02), { round: 8 })
  );
}

function sceneExtras(stage: Stage, figures: readonly Figure[], height: number): string {
  const others = figures
    .filter(
      ({ name, footing }) =>
        !['plant', 'potted-plant', 'window', 'laptop', 'desktop-computer'].includes(name) &&
        footing === 'ground',
    )
    .slice(0, 2);
  return others
    .map((figure, i) => {
      const slot = {
        x: stage.width * (i ? 0.3 : 0.7),
        y: height * 0.93,
        width: stage.unit * 200,
        height: stage.unit * 170,
      };
      return shadow(figure, slot, stage) + draw(figure, slot, stage);
    })
    .join('');
}

function tubes(stage: Stage): string {
  const [a, b] = stage.palette.accent;
  const { width, height } = stage;
  return [
    [width * 0.028, b],
    [width * 0.972, a],
  ]
    .map(
      ([x, color]) =>
        line(Number(x), height * 0.08, Number(x), height * 0.62, String(color), 16, {
          opacity: 0.3,
        }) +
        line(Number(x), height * 0.08, Number(x), height * 0.62, String(color), 6) +
        line(Number(x), height * 0.08, Number(x), height * 0.62, '#ffffff', 2, { opacity: 0.8 }),
    )
    .join('');
}
