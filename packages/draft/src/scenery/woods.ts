import { darker, lighter } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { ellipse, num, path } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

/** A distant wood as one shape: cheap, and it reads as depth. */
export function woods(
  kind: 'pine' | 'round',
  line: (x: number) => number,
  stage: Stage,
  h: number,
  fill: string,
  chance: Random,
  gap = 0.55,
): string {
  let d = '';
  for (let x = -h; x < stage.width + h; x += h * gap * chance.between(0.6, 1.1)) {
    const y = line(x) + h * 0.12;
    const tall = h * chance.between(0.65, 1.1);
    if (kind === 'pine') {
      const half = tall * 0.2;
      d += `M${num(x - half)} ${num(y)}L${num(x - half * 0.3)} ${num(y - tall * 0.4)}L${num(x - half * 0.6)} ${num(y - tall * 0.4)}L${num(x)} ${num(y - tall)}L${num(x + half * 0.6)} ${num(y - tall * 0.4)}L${num(x + half * 0.3)} ${num(y - tall * 0.4)}L${num(x + half)} ${num(y)}Z`;
    } else {
      const r = tall * 0.36;
      d += `M${num(x - r)} ${num(y)}a${num(r)} ${num(tall * 0.55)} 0 0 1 ${num(r * 2)} 0Z`;
    }
  }
  return path(d, fill);
}

export function bush(x: number, y: number, w: number, leaf: string): string {
  return (
    path(
      `M${num(x - w / 2)} ${num(y)}a${num(w * 0.22)} ${num(w * 0.26)} 0 0 1 ${num(w * 0.28)} ${num(-w * 0.2)}a${num(w * 0.24)} ${num(w * 0.24)} 0 0 1 ${num(w * 0.44)} ${num(w * 0.02)}a${num(w * 0.18)} ${num(w * 0.2)} 0 0 1 ${num(w * 0.28)} ${num(w * 0.18)}Z`,
      darker(leaf, 0.04),
    ) +
    ellipse(x - w * 0.12, y - w * 0.2, w * 0.16, w * 0.08, lighter(leaf, 0.05), { opacity: 0.8 })
  );
}
