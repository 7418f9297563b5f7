import { move } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { props } from './index.ts';

/** A prop with the middle of its foot at x, y, h high. */
export function castProp(name: string, stage: Stage, x: number, y: number, h: number): string {
  const prop = props[name];
  if (!prop) throw new Error(`there is no prop "${name}"`);
  return move(prop.draw(stage), x - (h * prop.ratio) / 2, y - h, h / 100);
}
