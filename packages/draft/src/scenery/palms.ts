import { darker, lighter } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { circle, ellipse, num, path, stroke } from '../paint/svg.ts';

export function palm(
  x: number,
  y: number,
  h: number,
  leaf: string,
  trunk: string,
  chance: Random,
): string {
  const lean = h * chance.between(-0.22, 0.22);
  const [tx, ty] = [x + lean, y - h * 0.82];
  let out = stroke(
    `M${num(x)} ${num(y)}Q${num(x + lean * 0.15)} ${num(y - h * 0.5)} ${num(tx)} ${num(ty)}`,
    trunk,
    h * 0.05,
  );
  for (let i = 0; i < 7; i++) {
    const angle = (-200 + i * 37 + chance.between(-8, 8)) * (Math.PI / 180);
    const length = h * chance.between(0.34, 0.44);
    const [ex, ey] = [
      tx + Math.cos(angle) * length,
      ty + Math.sin(angle) * length * 0.55 + length * 0.28,
    ];
    const [mx, my] = [
      tx + Math.cos(angle) * length * 0.55,
      ty + Math.sin(angle) * length * 0.6 - length * 0.16,
    ];
    const d = `M${num(tx)} ${num(ty)}Q${num(mx)} ${num(my - h * 0.05)} ${num(ex)} ${num(ey)}Q${num(mx)} ${num(my + h * 0.055)} ${num(tx)} ${num(ty)}Z`;
    out += path(d, i % 2 ? leaf : darker(leaf, 0.06));
  }
  return (
    out +
    circle(tx - h * 0.02, ty + h * 0.03, h * 0.022, trunk) +
    circle(tx + h * 0.025, ty + h * 0.03, h * 0.022, trunk)
  );
}

export function acacia(x: number, y: number, h: number, leaf: string, trunk: string): string {
  const top = y - h;
  return (
    stroke(
      `M${num(x)} ${num(y)}Q${num(x - h * 0.03)} ${num(y - h * 0.4)} ${num(x - h * 0.05)} ${num(y - h * 0.5)}M${num(x - h * 0.04)} ${num(y - h * 0.48)}L${num(x - h * 0.34)} ${num(top + h * 0.2)}M${num(x - h * 0.04)} ${num(y - h * 0.48)}L${num(x + h * 0.1)} ${num(top + h * 0.14)}M${num(x - h * 0.02)} ${num(y - h * 0.42)}L${num(x + h * 0.36)} ${num(top + h * 0.22)}`,
      trunk,
      h * 0.045,
    ) +
    ellipse(x, top + h * 0.16, h * 0.6, h * 0.11, darker(leaf, 0.05)) +
    ellipse(x - h * 0.05, top + h * 0.11, h * 0.5, h * 0.1, leaf) +
    ellipse(x + h * 0.12, top + h * 0.04, h * 0.28, h * 0.06, lighter(leaf, 0.04))
  );
}

export function bare(
  x: number,
  y: number,
  h: number,
  trunk: string,
  chance: Random,
  depth: number,
  angle = -Math.PI / 2,
): string {
  const [ex, ey] = [x + Math.cos(angle) * h * 0.42, y + Math.sin(angle) * h * 0.42];
  let out = stroke(`M${num(x)} ${num(y)}L${num(ex)} ${num(ey)}`, trunk, Math.max(1, h * 0.05));
  if (depth > 3) return out;
  for (const spread of [-0.5, 0.45])
    out += bare(
      ex,
      ey,
      h * 0.68,
      trunk,
      chance,
      depth + 1,
      angle + spread + chance.between(-0.15, 0.15),
    );
  return out;
}
