import { darker, lighter, mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { circle, ellipse, num, path, polygon, stroke, type Point } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

export type TreeKind = 'pine' | 'round' | 'tall' | 'palm' | 'acacia' | 'bare' | 'cypress';

/** A tree of height h with its foot at x, y. */
export function tree(
  kind: TreeKind,
  x: number,
  y: number,
  h: number,
  leaf: string,
  stage: Stage,
  chance: Random,
  snow = false,
): string {
  const trunk = mix('#6b4a34', stage.palette.shade, stage.palette.isDark ? 0.6 : 0.2);
  switch (kind) {
    case 'pine':
      return pine(x, y, h, leaf, trunk, chance, snow);
    case 'round':
    case 'tall':
      return round(x, y, h, kind === 'tall' ? 0.62 : 0.95, leaf, trunk, stage, chance);
    case 'palm':
      return palm(x, y, h, leaf, trunk, chance);
    case 'acacia':
      return acacia(x, y, h, leaf, trunk);
    case 'cypress':
      return (
        stroke(`M${num(x)} ${num(y)}v${num(-h * 0.2)}`, trunk, h * 0.05) +
        path(
          `M${num(x)} ${num(y - h)}C${num(x + h * 0.2)} ${num(y - h * 0.5)} ${num(x + h * 0.16)} ${num(y - h * 0.1)} ${num(x)} ${num(y - h * 0.08)}C${num(x - h * 0.16)} ${num(y - h * 0.1)} ${num(x - h * 0.2)} ${num(y - h * 0.5)} ${num(x)} ${num(y - h)}Z`,
          leaf,
        ) +
        path(
          `M${num(x)} ${num(y - h)}C${num(x + h * 0.2)} ${num(y - h * 0.5)} ${num(x + h * 0.16)} ${num(y - h * 0.1)} ${num(x)} ${num(y - h * 0.08)}Z`,
          darker(leaf, 0.06),
        )
      );
    case 'bare':
      return bare(x, y, h, trunk, chance, 0);
  }
}

function pine(
  x: number,
  y: number,
  h: number,
  leaf: string,
  trunk: string,
  chance: Random,
  snow: boolean,
): string {
  const w = h * chance.between(0.36, 0.46);
  let out = stroke(`M${num(x)} ${num(y)}v${num(-h * 0.2)}`, trunk, h * 0.05);
  const tiers = 4;
  for (let i = 0; i < tiers; i++) {
    const bottom = y - h * 0.1 - (h * 0.62 * i) / (tiers - 0.4);
    const top = i === tiers - 1 ? y - h : bottom - h * 0.36;
    const half = (w / 2) * (1 - i * 0.21);
    const left: Point[] = [
      [x, top],
      [x - half, bottom],
      [x - half * 0.35, bottom - h * 0.022],
    ];
    out += polygon(
      [...left, [x, bottom + h * 0.012], [x + half * 0.35, bottom - h * 0.022], [x + half, bottom]],
      leaf,
    );
    out += polygon(
      [
        [x, top],
        [x + half, bottom],
        [x + half * 0.35, bottom - h * 0.022],
        [x + half * 0.05, bottom],
      ],
      darker(leaf, 0.055),
    );
    if (snow)
      out += polygon(
        [
          [x, top],
          [x - half * 0.75, bottom - h * 0.07],
          [x - half * 0.3, bottom - h * 0.1],
          [x, bottom - h * 0.06],
          [x + half * 0.4, bottom - h * 0.12],
        ],
        '#ffffff',
        { opacity: 0.9 },
      );
  }
  return out;
}

function round(
  x: number,
  y: number,
  h: number,
  spread: number,
  leaf: string,
  trunk: string,
  stage: Stage,
  chance: Random,
): string {
  const r = h * 0.3 * spread;
  const cy = y - h * 0.66;
  let out = stroke(
    `M${num(x)} ${num(y)}Q${num(x + h * 0.015)} ${num(y - h * 0.25)} ${num(x)} ${num(cy)}`,
    trunk,
    h * 0.062,
  );
  out += stroke(
    `M${num(x)} ${num(y - h * 0.32)}l${num(h * 0.1)} ${num(-h * 0.12)}M${num(x)} ${num(y - h * 0.27)}l${num(-h * 0.09)} ${num(-h * 0.13)}`,
    trunk,
    h * 0.03,
  );
  const heaps: [number, number, number][] = [
    [0, -0.2, 1],
    [-0.75, 0.25, 0.68],
    [0.78, 0.22, 0.7],
    [-0.35, -0.75, 0.66],
    [0.42, -0.68, 0.62],
  ];
  const dark = darker(leaf, 0.06);
  for (const [dx, dy, k] of heaps)
    out += circle(x + dx * r + r * 0.08, cy + dy * r + r * 0.14, r * k, dark);
  for (const [dx, dy, k] of heaps)
    out += circle(x + dx * r - r * 0.06, cy + dy * r - r * 0.06, r * k * 0.93, leaf);
  const bright = mix(leaf, stage.palette.light, 0.28);
  for (let i = 0; i < 6; i++)
    out += ellipse(
      x + chance.between(-0.8, 0.55) * r,
      cy + chance.between(-1, 0.3) * r,
      r * 0.2,
      r * 0.11,
      bright,
      { opacity: 0.7, turn: -20 },
    );
  return out;
}

function palm(
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

function acacia(x: number, y: number, h: number, leaf: string, trunk: string): string {
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

function bare(
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
