import { draw, fit, shadow, around, type Slot } from '../cast/place-figure.ts';
import { hovercar } from '../props/vehicles.ts';
import { eiffel } from '../props/objects.ts';
import { darker, lighter, mix } from '../paint/color.ts';
import { foliage } from '../paint/palette.ts';
import type { Random } from '../paint/random.ts';
import { line, move, num, path, polygon, rect } from '../paint/svg.ts';
import { lanterns, neonSign, row, shopHouse, streetLamp } from '../scenery/buildings.ts';
import { cloud, clouds, haze, skyDisc, skyGlow, skyLight } from '../scenery/sky.ts';
import { tree } from '../scenery/trees.ts';
import { weather } from '../scenery/weather.ts';
import type { Box, Stage } from '../stage.ts';
import type { Cast, Drawn, Scene } from './scene.ts';

/** A town: the skyline, a street of old houses, a market under lanterns, or the future. */
export const city: Scene = {
  name: 'city',
  draw(stage, cast) {
    const chance = stage.random('city');
    const has = (feature: string) => cast.features.has(feature);
    const isFuture = has('future') || stage.look.relight === 'rim';
    const road = stage.height * (stage.height > stage.width ? 0.83 : 0.79);
    const light = skyLight(stage, stage.height * 0.62);
    const placed = populate(stage, cast, road);
    const near =
      has('street') || has('lantern') || has('paris')
        ? oldTown(stage, road, chance)
        : towers(stage, road, isFuture, chance);
    const shows = [
      'city',
      ...(isFuture ? ['hovercar'] : []),
      ...(has('lantern') ? ['red-paper-lantern'] : []),
      ...(has('paris') ? ['eiffel'] : []),
    ];
    return {
      sky: skyGlow(stage, stage.height * 0.72, light),
      back: [
        skyDisc(stage, road * 0.8, light),
        clouds(stage, road * 0.8, 4),
        row(
          stage,
          road,
          stage.height * 0.46,
          mix(stage.palette.land[0], stage.palette.sky[2], 0.5),
          0,
          { isFuture, valley: 0.2, wide: 74 },
          chance,
        ),
        haze(stage, road * 0.9, stage.height * 0.14, 0.4),
        has('paris') ? landmark(stage, road) : '',
        row(
          stage,
          road,
          stage.height * 0.42,
          mix(stage.palette.land[1], stage.palette.sky[2], 0.22),
          1,
          { isFuture, valley: 0.35, wide: 84 },
          chance,
        ),
        near,
        street(stage, road, chance),
        isFuture && !cast.companions.some((figure) => figure.name === 'hovercar')
          ? traffic(stage, road, chance)
          : '',
        placed.behind,
      ].join(''),
      subject: placed.subject,
      focus: placed.focus,
      front: (has('lantern') ? lanterns(stage, stage.height * 0.06, chance) : '') + weather(stage),
      shows,
    } satisfies Drawn;
  },
};

function towers(stage: Stage, road: number, isFuture: boolean, chance: Random): string {
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

function oldTown(stage: Stage, road: number, chance: Random): string {
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

function street(stage: Stage, road: number, chance: Random): string {
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

function traffic(stage: Stage, road: number, chance: Random): string {
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

function landmark(stage: Stage, road: number): string {
  const h = Math.min(road * 0.8, stage.unit * 640);
  return (
    move(eiffel(stage), stage.width * 0.5 - h * 0.3, road - h, h / 100) +
    cloud(
      stage.width * 0.5,
      road + 8,
      stage.unit * 300,
      foliage(stage.palette, 1),
      stage.random('bushes'),
    )
  );
}

function populate(
  stage: Stage,
  cast: Cast,
  road: number,
): { behind: string; subject: string; focus: Box } {
  const { width, height, unit } = stage;
  const floor = road + (height - road) * 0.62;
  const sky = road * 0.62;
  const slots: Slot[] = [
    { x: width * 0.5, y: floor, width: width * 0.62, height: Math.min(height * 0.44, unit * 470) },
    {
      x: width * 0.76,
      y: floor - 6,
      width: width * 0.26,
      height: Math.min(height * 0.3, unit * 300),
    },
    {
      x: width * 0.22,
      y: floor + 4,
      width: width * 0.26,
      height: Math.min(height * 0.26, unit * 260),
    },
  ];
  const figures = [...(cast.hero ? [cast.hero] : []), ...cast.companions].slice(
    0,
    width < height ? 2 : 3,
  );
  let [behind, subject] = ['', ''];
  const boxes: Box[] = [];
  figures.forEach((figure, i) => {
    const slot = slots[i];
    if (!slot) return;
    const isHigh = figure.footing === 'air';
    const own = isHigh
      ? { ...slot, y: i === 0 ? sky + unit * 60 : sky - unit * 120, height: slot.height * 0.72 }
      : figure.isActor
        ? { ...slot, height: slots[0]!.height * (i ? 0.9 : 1) }
        : slot;
    behind += shadow(figure, own, stage);
    const svg = draw(figure, own, stage);
    if (i === 0) subject += svg;
    else subject = svg + subject;
    boxes.push(fit(figure, own));
  });
  void num;
  void path;
  void line;
  return { behind, subject, focus: around(boxes, unit * 60) };
}
