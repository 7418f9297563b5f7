import { rooms } from '../../vocabulary/rooms.ts';
import type { Stage } from '../../stage.ts';
import type { Cast } from '../scene.ts';

export interface Plan {
  kind: string;
  window: string;
  left: string[];
  right: string[];
  wall: string[];
  table: string;
}

export function planOf(cast: Cast): Plan {
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

/** Which piece of furniture shows what a figure of the cast shows. */
export const pieceOf: Readonly<Partial<Record<string, string>>> = {
  bed: 'bed',
  'couch-and-lamp': 'sofa',
  plant: 'tallPlant',
  'potted-plant': 'tallPlant',
  easel: 'easel',
  arcade: 'arcade',
  server: 'rack',
  dumbbell: 'dumbbell',
  barbell: 'barbell',
  kanban: 'kanban',
};

/** The same room and cast with nothing in them twice: what the hero is does not stand by as well. */
export function withoutTwins(plan: Plan, cast: Cast): { plan: Plan; cast: Cast; shown: string[] } {
  const heroPiece = pieceOf[cast.hero?.name ?? ''];
  const others = (names: string[]) => names.filter((name) => name !== heroPiece);
  const pieces = new Set([...plan.left, ...plan.right, ...plan.wall]);
  const isThere = (name: string) => pieces.has(pieceOf[name] ?? '');
  return {
    plan:
      heroPiece === 'bed' || heroPiece === 'sofa' || heroPiece === 'easel'
        ? { ...plan, left: others(plan.left), right: others(plan.right) }
        : plan,
    cast: { ...cast, companions: cast.companions.filter(({ name }) => !isThere(name)) },
    shown: cast.companions.map(({ name }) => name).filter(isThere),
  };
}

/** How high a grown person is in a room: nearer in a tall picture, which would be bare wall. */
export const personHeight = ({ width, height, unit }: Stage): number =>
  height > width * 1.2 ? Math.min(height * 0.42, width * 1.1) : Math.min(height * 0.6, unit * 560);

/** How much larger than usual everything in a room is drawn. */
export const roomScale = (stage: Stage): number =>
  Math.max(1, personHeight(stage) / (stage.unit * 560));
