import { darker, mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { type Point, circle, ellipse, num, path, polygon, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { acacia, bare, palm } from './palms.ts';

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
