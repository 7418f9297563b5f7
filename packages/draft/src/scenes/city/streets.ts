import { darker, lighter, mix } from '../../paint/color.ts';
import { foliage } from '../../paint/palette.ts';
import type { Random } from '../../paint/random.ts';
import { move, polygon, rect } from '../../paint/svg.ts';
import { eiffel } from '../../props/outdoors.ts';
import { hovercar } from '../../props/vehicles.ts';
import { neonSign, streetLamp } from '../../scenery/street-furniture.ts';
import { row } from '../../scenery/buildings.ts';
import { shopHouse } from '../../scenery/shop-house.ts';
import { tree } from '../../scenery/trees.ts';
import type { Stage } from '../../stage.ts';

export function towers(stage: Stage, road: number, isFuture: boolean, chance: Random): string {
  const color = stage.palette.isDark
    ? stage.palette.land[2]
    : mix(stage.palette.land[2], '#6f86a8', 0.5);
  const side = stage.width * (stage.width > stage.height ? 0.26 : 0.22);
  const tall = Math.min(road * 0.84, stage.unit * 820);
  let out =
    row(
      stage,
      road,
      tall,
      color,
      2,
      { isFuture, valley: 0, from: -30, to: side, wide: 120 },
      chance,
    ) +
    row(
      stage,
      road,
      tall,
      color,
      2,
      { isFuture, valley: 0, from: stage.width - side, to: stage.width + 30, wide: 120 },
      chance,
    );
  if (stage.palette.isDark)
    for (const x of [0.06, 0.2, 0.78, 0.91])
      out += neonSign(
        stage,
        stage.width * x,
        road * chance.between(0.45, 0.7),
        stage.unit * 44,
        stage.unit * 120,
        chance,
      );
  return out;
}

export function oldTown(stage: Stage, road: number, chance: Random): string {
  let out = '';
  const side = stage.width * 0.34;
  const tall = Math.min(road * 0.66, stage.unit * 560);
  for (const [from, to] of [
    [-20, side],
    [stage.width - side, stage.width + 60],
  ] as const) {
    for (let x = from; x < to - 40;) {
      const w = stage.unit * chance.between(170, 240);
      out += shopHouse(stage, x, road, w, tall * chance.between(0.75, 1), chance);
      x += w + 2;
    }
  }
  return out;
}

export function street(stage: Stage, road: number, chance: Random): string {
  const { palette, width, height, unit } = stage;
  const asphalt = palette.isDark
    ? mix(palette.land[3], '#2a2f45', 0.4)
    : mix('#7b8391', palette.land[3], 0.25);
  const walk = lighter(asphalt, 0.12);
  let out =
    rect(0, road, width, (height - road) * 0.24, walk) +
    rect(0, road + (height - road) * 0.22, width, 6, darker(walk, 0.08));
  out += rect(
    0,
    road + (height - road) * 0.25,
    width,
    height,
    stage.brush.down(asphalt, darker(asphalt, 0.05)),
  );
  const middle = road + (height - road) * 0.72;
  for (let x = -40; x < width; x += unit * 150)
    out += polygon(
      [
        [x + 14, middle],
        [x + unit * 80 + 14, middle],
        [x + unit * 80, middle + unit * 11],
        [x, middle + unit * 11],
      ],
      '#f4f2e6',
      { opacity: 0.65 },
    );
  if (stage.reading.lights.includes('rain') || (palette.isDark && stage.look.relight === 'rim')) {
    for (let i = 0; i < 26; i++)
      out += rect(
        chance.between(0, width),
        road + (height - road) * chance.between(0.2, 0.5),
        unit * chance.between(6, 26),
        (height - road) * chance.between(0.2, 0.5),
        chance.pick([...palette.accent]),
        { opacity: 0.16 },
      );
  }
  const leaf = foliage(palette, 1);
  const spots = [0.3, 0.7].map((t) => t * width);
  for (const x of spots) out += tree('round', x, road + 8, unit * 170, leaf, stage, chance);
  return (
    out + [0.12, 0.88].map((t) => streetLamp(stage, width * t, road + 14, unit * 250)).join('')
  );
}

export function traffic(stage: Stage, road: number, chance: Random): string {
  return [
    [0.24, 0.36, 1.1],
    [0.62, 0.24, 0.7],
    [0.74, 0.52, 0.85],
    [0.42, 0.18, 0.45],
  ]
    .map(([x = 0, y = 0, s = 1], i) =>
      move(
        hovercar({
          ...stage,
          palette: {
            ...stage.palette,
            accent:
              i % 2
                ? [
                    stage.palette.accent[1],
                    stage.palette.accent[0],
                    stage.palette.accent[2],
                    stage.palette.accent[3],
                  ]
                : stage.palette.accent,
          },
        }),
        stage.width * (x + chance.between(-0.05, 0.05)),
        road * y,
        s * stage.unit * 0.8,
      ),
    )
    .join('');
}

export function landmark(stage: Stage, road: number): string {
  const h = Math.min(road * 0.86, stage.unit * 700);
  return move(eiffel(stage), stage.width * 0.5 - h * 0.3, road - h, h / 100);
}
