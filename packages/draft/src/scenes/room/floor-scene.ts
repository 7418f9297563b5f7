import { isHandy } from '../../cast/is-handy.ts';
import type { Figure } from '../../cast/figure.ts';
import { type Slot, around, draw, fit, shadow, varied } from '../../cast/place-figure.ts';
import { animals } from '../../cast/roles.ts';
import { pieces } from '../../scenery/furniture.ts';
import { pedestal, sideTable, type Stand } from '../../scenery/stands.ts';
import type { Box, Stage } from '../../stage.ts';
import type { Cast } from '../scene.ts';
import type { Placed } from '../placed.ts';
import { personHeight, pieceOf, type Plan } from './plan.ts';

interface Part {
  behind: string;
  subject: string;
  boxes: Box[];
}

interface Room {
  stage: Stage;
  /** The y on which figures stand, and how high a grown person is. */
  base: number;
  tall: number;
  isNarrow: boolean;
}

/** People and big things on the floor; small things on a table beside them, or on a stand of their own. */
export function floorScene(
  stage: Stage,
  cast: Cast & { hero: Figure },
  plan: Plan,
  floor: number,
): Placed {
  const room: Room = {
    stage,
    base: floor + (stage.height - floor) * 0.6,
    tall: personHeight(stage),
    isNarrow: stage.width < stage.height,
  };
  const { hero } = cast;
  const { standing, handy } = companyOf(room, cast);
  const xs = spots(room, standing.length);
  const company = standing.map((figure, i) => companion(room, figure, xs[i] ?? 0.5, i));
  const parts = isHandy(hero)
    ? [...heroOnStand(room, hero, handy, plan), ...company]
    : [
        ...company,
        ...(handy.length > 0 ? [tableBeside(room, handy, standing.length)] : []),
        heroOnFloor(room, hero, middleOf(room, standing.length, handy.length)),
      ];
  return {
    behind: parts.map(({ behind }) => behind).join(''),
    subject: parts.map(({ subject }) => subject).join(''),
    focus: around(
      parts.flatMap(({ boxes }) => boxes),
      stage.unit * 60,
    ),
    before: '',
  };
}

/** Who stands beside the hero, and what lies on a table; a narrow room holds only one of them. */
function companyOf({ isNarrow }: Room, { hero, companions, count }: Cast & { hero: Figure }) {
  const others = [
    ...Array.from({ length: hero.isActor ? Math.min(3, count) - 1 : 0 }, () => hero),
    ...companions.filter((figure) => !isHandy(figure)),
  ];
  const hasTable = companions.some(isHandy) && !(isNarrow && others.length > 0);
  return {
    standing: others.slice(0, isNarrow ? 1 : hasTable ? 2 : 3),
    handy: hasTable ? companions.filter(isHandy).slice(0, isNarrow ? 1 : 3) : [],
  };
}

function put(stage: Stage, figure: Figure, slot: Slot, nth = 0): Part {
  return {
    behind: shadow(figure, slot, stage),
    subject: draw(figure, slot, varied(stage, nth)),
    boxes: [fit(figure, slot)],
  };
}

/** Where company stands, as shares of the width; with three of them the hero makes room. */
const spots = ({ isNarrow }: Room, count: number): readonly number[] =>
  isNarrow ? [0.76] : count === 3 ? [0.61, 0.17, 0.83] : [0.72, 0.28];

const middleOf = ({ isNarrow }: Room, standing: number, handy: number): number =>
  isNarrow && standing + handy > 0 ? 0.36 : standing === 3 ? 0.39 : 0.5;

/** How high a figure is, as a share of a grown person. */
function sizeOf({ isActor, name }: Figure, isHero: boolean): number {
  if (isActor) return isHero ? 1 : 0.94;
  if (Object.hasOwn(animals, name)) return isHero ? 0.6 : 0.4;
  return isHero ? 0.78 : 0.46;
}

function companion(
  { stage, base, tall, isNarrow }: Room,
  figure: Figure,
  x: number,
  nth: number,
): Part {
  return put(
    stage,
    figure,
    {
      x: stage.width * x,
      y: figure.footing === 'air' ? base - tall * 0.6 : base - 14,
      width: stage.width * (isNarrow ? 0.42 : figure.isActor ? 0.3 : 0.22),
      height: tall * sizeOf(figure, false),
    },
    nth + 1,
  );
}

/** Things side by side on a stand, up to `size` high. */
function onStand(
  stage: Stage,
  row: readonly Figure[],
  stand: Stand,
  size: number,
  build: (stage: Stage, stand: Stand) => string,
): Part {
  const share = stand.width / row.length;
  const parts = row.map((figure, i) =>
    put(stage, figure, {
      x: stand.x + share * (i - (row.length - 1) / 2) * 0.9,
      y: stand.y - stand.height + stand.width * 0.02,
      width: share * 0.82,
      height: size,
    }),
  );
  return {
    behind: build(stage, stand) + parts.map(({ behind }) => behind).join(''),
    subject: parts.map(({ subject }) => subject).join(''),
    boxes: parts.flatMap(({ boxes }) => boxes),
  };
}

function tableBeside(room: Room, handy: readonly Figure[], neighbours: number): Part {
  const { stage, base, tall, isNarrow } = room;
  const x = isNarrow ? 0.78 : ([0.76, 0.22, 0.9][neighbours] ?? 0.9);
  const width = Math.min(tall * (0.1 + 0.28 * handy.length), stage.width * 0.36);
  const stand = { x: stage.width * x, y: base - 8, width, height: tall * 0.4 };
  return onStand(stage, handy, stand, tall * 0.24, sideTable);
}

/** A small thing as the hero: on a pedestal where people look at it, on a table elsewhere. */
function heroOnStand(
  { stage, base, tall }: Room,
  hero: Figure,
  handy: readonly Figure[],
  { kind }: Plan,
): Part[] {
  const [x, y] = [stage.width / 2, base + stage.unit * 30];
  if (kind === 'stage' || kind === 'museum') {
    const high = { x, y, width: tall * 0.56, height: tall * 0.42 };
    const low = { x: stage.width * 0.78, y: base, width: tall * 0.4, height: tall * 0.28 };
    return [
      onStand(stage, [hero], high, tall * 0.5, pedestal),
      ...handy.slice(0, 1).map((figure) => onStand(stage, [figure], low, tall * 0.26, pedestal)),
    ];
  }
  const middle = Math.floor(handy.length / 2);
  const row = [...handy.slice(0, middle), hero, ...handy.slice(middle)];
  const stand = { x, y, width: tall * (0.7 + 0.36 * handy.length), height: tall * 0.44 };
  return [onStand(stage, row, stand, tall * 0.5, sideTable)];
}

function heroOnFloor({ stage, base, tall }: Room, hero: Figure, share: number): Part {
  const x = stage.width * share;
  const y = hero.footing === 'air' ? base - tall * 0.2 : base + 10;
  const height = tall * sizeOf(hero, true);
  return (
    furnitureOf(stage, hero, x, y, tall) ??
    put(stage, hero, { x, y, width: stage.width * 0.5, height })
  );
}

/** Furniture as the hero, drawn by the hand that furnishes rooms and knows its size. */
function furnitureOf(
  stage: Stage,
  { name }: Figure,
  x: number,
  y: number,
  tall: number,
): Part | undefined {
  const piece = pieceOf[name];
  if (piece !== 'bed' && piece !== 'sofa') return undefined;
  const h = Math.min(tall * 0.66, stage.width * 0.38);
  return {
    behind: '',
    subject: pieces[piece]?.(stage, x, y, h) ?? '',
    boxes: [{ x: x - h * 1.2, y: y - h * 1.1, width: h * 2.4, height: h * 1.2 }],
  };
}
