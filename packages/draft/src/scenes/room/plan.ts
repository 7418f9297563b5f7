import { rooms } from '../../vocabulary/rooms.ts';
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
