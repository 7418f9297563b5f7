import { darker, mix } from '../paint/color.ts';
import { type Near, leafColors, treeFor } from './near-view.ts';
import { flowers, grass, rock } from './cover.ts';
import { land, ridge } from './terrain.ts';
import { type TreeKind, tree } from './trees.ts';
import { bush } from './woods.ts';
import { waves } from './water.ts';

/** Trees of the middle ground, left and right of what must stay visible. */
export function trees(near: Near): string {
  const { stage, has, line, chance, clear } = near;
  const leaves = leafColors(near);
  const kind = treeFor(near);
  const dense =
    has('forest') || has('jungle')
      ? 15
      : has('park') || has('garden') || has('camp') || has('cabin')
        ? 8
        : has('desert') || has('sea') || has('volcano')
          ? 0
          : has('beach')
            ? 3
            : 6;
  const snow = has('snow') && kind === 'pine';
  let out = '';
  const spots = Array.from(
    { length: dense },
    (_, i) => ((i + chance.between(0.1, 0.9)) / dense) * stage.width,
  );
  for (const x of chance.shuffle(spots)) {
    const isFree = x < clear[0] || x > clear[1];
    const near = isFree ? chance.between(0, 0.6) : 0;
    const y = line.at(x) + stage.unit * (4 + near * 90);
    const h =
      stage.unit *
      (isFree ? chance.between(150, 260) + near * 190 : chance.between(60, 110)) *
      (has('forest') ? 1.35 : 1);
    const mixed: TreeKind =
      kind === 'round' && chance.chance(0.28)
        ? has('forest') && !has('spring')
          ? 'pine'
          : 'tall'
        : kind;
    out += tree(mixed, x, y, h, chance.pick(leaves), stage, chance, snow);
  }
  if (has('garden') || has('park'))
    for (let i = 0; i < 6; i++)
      out += bush(
        chance.between(0, stage.width),
        line.at(0) + stage.unit * chance.between(20, 60),
        stage.unit * 110,
        chance.pick(leaves),
      );
  return out;
}

/** The frame in front: dark leaves and stems at the sides that give the picture its depth. */
export function frame(near: Near): string {
  const { stage, has, chance } = near;
  const { palette, unit, width, height } = stage;
  const dark = darker(palette.land[3], 0.02);
  let out = '';
  if (has('sea'))
    return (
      waves(
        stage,
        height - unit * 90,
        unit * 22,
        mix(palette.water[1], palette.shade, 0.15),
        chance,
      ) +
      waves(
        stage,
        height - unit * 40,
        unit * 26,
        mix(palette.water[1], palette.shade, 0.32),
        chance,
      )
    );
  const bottom = ridge(stage, height - unit * 26, unit * 14, chance);
  if (has('forest') || has('mountains') || has('lake') || has('pines')) {
    const kind: TreeKind = has('forest') && !has('pines') && !has('mountains') ? 'round' : 'pine';
    for (const [x, h] of [
      [-0.02, 0.78],
      [0.055, 0.55],
      [1.01, 0.68],
      [0.94, 0.46],
    ] as const) {
      out += tree(
        kind,
        width * x,
        height + unit * 20,
        Math.min(height * h, unit * 760),
        dark,
        stage,
        chance,
        has('snow'),
      );
    }
  }
  if (has('flowers'))
    return (
      out + flowers(stage, height - unit * 160, height - 6, palette.accent, 60, unit * 13, chance)
    );
  if (has('desert') || has('canyon') || has('ruins'))
    for (const x of [0.06, 0.9, 0.97])
      out += rock(
        width * x,
        height,
        unit * chance.between(60, 120),
        mix(palette.land[2], palette.land[3], 0.5),
        chance,
      );
  if (has('beach') || has('snow') || has('desert')) return out;
  return out + land(stage, bottom, dark) + grass(stage, bottom.at, dark, 150, unit * 46, chance);
}
