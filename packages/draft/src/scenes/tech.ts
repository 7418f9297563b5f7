import { draw, fit, around, type Slot } from '../cast/place-figure.ts';
import { darker, lighter, mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { circle, ellipse, group, line, num, path, polygon, rect, stroke } from '../paint/svg.ts';
import { codeLines, frameWindow } from '../props/screens.ts';
import type { Stage } from '../stage.ts';
import { arrange, flanks } from './layout.ts';
import type { Cast, Drawn, Scene } from './scene.ts';

type Layout = (stage: Stage, cast: Cast, chance: Random) => Drawn;

/** Ideas of software: a platform of light, orbits, a bento of tiles, a window, a diagonal. */
export const tech: Scene = {
  name: 'tech',
  draw(stage, cast) {
    const chance = stage.random('tech');
    return chance.pick([platform, orbit, bento, desktop, diagonal])(stage, cast, chance);
  },
};

const surface = (stage: Stage) =>
  stage.palette.isDark ? lighter(stage.palette.sky[1], 0.06) : '#ffffff';

function backdrop(stage: Stage): string {
  const { width, height, palette, brush, unit } = stage;
  return (
    rect(0, 0, width, height, brush.slant(...palette.sky)) +
    circle(
      width * 0.2,
      height * 0.2,
      unit * 480,
      brush.glow(palette.accent[3], palette.isDark ? 0.35 : 0.25),
    ) +
    circle(
      width * 0.85,
      height * 0.8,
      unit * 520,
      brush.glow(palette.accent[1], palette.isDark ? 0.3 : 0.25),
    )
  );
}

function tile(stage: Stage, slot: Slot, content: string, accent: string): string {
  const s = slot.width;
  const x = slot.x - s / 2;
  const y = slot.y - s;
  const card = surface(stage);
  return (
    rect(x + 4, y + 9, s, s, stage.palette.shade, { round: s * 0.22, opacity: 0.18 }) +
    rect(x, y, s, s, card, { round: s * 0.22, stroke: mix(accent, card, 0.45), width: 2.4 }) +
    rect(x + 3, y + 3, s - 6, s * 0.45, '#ffffff', {
      round: s * 0.2,
      opacity: stage.palette.isDark ? 0.05 : 0.4,
    }) +
    content
  );
}

function tiles(stage: Stage, cast: Cast, slots: readonly Slot[]): string {
  return cast.companions
    .slice(0, slots.length)
    .map((figure, i) => {
      const slot = slots[i]!;
      const s = slot.width;
      return tile(
        stage,
        slot,
        draw(figure, { x: slot.x, y: slot.y - s * 0.2, width: s * 0.6, height: s * 0.6 }, stage),
        stage.palette.accent[(i % 4) as 0 | 1 | 2 | 3],
      );
    })
    .join('');
}

const platform: Layout = (stage, cast, chance) => {
  const { width, height, unit, palette, brush } = stage;
  const isTall = height > width * 1.15;
  const [x, y] = [width / 2, height * (isTall ? 0.66 : 0.78)];
  const r = Math.min(width * 0.3, unit * 330);
  const [a, b] = palette.accent;
  const focal: Slot = {
    x,
    y: y - unit * 24,
    width: width * (isTall ? 0.6 : 0.4),
    height: Math.min(height * 0.5, unit * 430),
  };
  const slots = flanks(stage, unit * 160, 0.33);
  let wires = '';
  for (let i = 0; i < 14; i++) {
    const side = i % 2 ? 1 : -1;
    const sy = height * chance.between(0.08, 0.95);
    const bend = width * chance.between(0.12, 0.26);
    wires += `M${num(side > 0 ? width : 0)} ${num(sy)}H${num(x + side * (width / 2 - bend * 0.6))}l${num(-side * unit * 60)} ${num((y - sy) * 0.3)}H${num(x + side * bend)}`;
  }
  const nodes = Array.from({ length: 12 }, () =>
    circle(
      width * chance.next(),
      height * chance.next(),
      unit * chance.between(3, 6),
      chance.pick([a, b]),
    ),
  ).join('');
  const rings = [1, 0.8, 0.58]
    .map((k, i) =>
      ellipse(x, y + i * -6, r * k, r * k * 0.22, i === 2 ? mix(a, palette.sky[1], 0.35) : 'none', {
        stroke: i === 1 ? a : b,
        width: i === 2 ? 3 : 2.4,
        ...(i === 0 ? { dash: '14 10' } : {}),
      }),
    )
    .join('');
  const placed = arrange(stage, { ...cast, companions: [] }, focal, [], false);
  const beam = polygon(
    [
      [x - r * 0.58, y - 10],
      [x + r * 0.58, y - 10],
      [x + r * 0.95, y - focal.height * 1.05],
      [x - r * 0.95, y - focal.height * 1.05],
    ],
    brush.fade(b, 0, palette.isDark ? 0.3 : 0.2),
  );
  const links = cast.companions
    .slice(0, slots.length)
    .map((_, i) =>
      line(
        slots[i]!.x,
        slots[i]!.y - unit * 80,
        x,
        y - focal.height * 0.45,
        mix(a, palette.sky[1], 0.4),
        2,
        { dash: '4 10' },
      ),
    )
    .join('');
  return {
    sky: backdrop(stage) + ellipse(x, y, r * 1.7, r * 0.6, brush.glow(b, 0.5)),
    back:
      stroke(wires, mix(b, palette.sky[1], 0.62), 2.2) +
      nodes +
      links +
      ellipse(x, y + 14, r * 1.05, r * 0.24, palette.shade, { opacity: 0.35 }) +
      rings +
      beam +
      placed.behind +
      tiles(stage, cast, slots),
    subject: placed.subject,
    focus: placed.focus,
    front: '',
    shows: ['technology'],
  };
};

const orbit: Layout = (stage, cast, chance) => {
  const { width, height, unit, palette } = stage;
  const [x, y] = [width / 2, height / 2];
  const r = Math.min(width, height) * 0.5;
  const squash = width > height * 1.15 ? 0.62 : 1;
  const stretch = width > height * 1.15 ? 1.5 : 0.84;
  const focal: Slot = { x, y: y + r * 0.42, width: r * 0.95, height: r * 0.84 };
  const rings = [0.52, 0.78, 1.04]
    .map((k, i) =>
      ellipse(x, y, r * k * stretch, r * k * squash * 1.2, 'none', {
        stroke: mix(palette.accent[i as 0 | 1 | 2], palette.sky[1], 0.4),
        width: 2.2,
        ...(i === 1 ? { dash: '3 12' } : {}),
      }),
    )
    .join('');
  const start = chance.between(0, 1);
  const slots: Slot[] = [0, 1, 2, 3].map((i) => {
    const t = ((i + 0.35 * start) / 4) * Math.PI * 2 + Math.PI / 4.4;
    const s = unit * (i % 2 ? 130 : 154);
    return {
      x: x + Math.cos(t) * r * 0.92 * stretch,
      y: y + Math.sin(t) * r * 0.82 * squash * 1.2 + s / 2,
      width: s,
      height: s,
    };
  });
  const dots = Array.from({ length: 22 }, () => {
    const t = chance.between(0, 6.28);
    const k = chance.pick([0.52, 0.78, 1.04]);
    return circle(
      x + Math.cos(t) * r * k * stretch,
      y + Math.sin(t) * r * k * squash * 1.2,
      unit * chance.between(3, 8),
      chance.pick([...palette.accent]),
    );
  }).join('');
  const placed = arrange(stage, { ...cast, companions: [] }, focal, [], false);
  const disc =
    circle(x, y, r * 0.5, mix(surface(stage), palette.accent[0], 0.08), { opacity: 0.95 }) +
    circle(x, y, r * 0.5, 'none', { stroke: palette.accent[0], width: 3, opacity: 0.6 });
  return {
    sky: backdrop(stage) + circle(x, y, r * 0.9, stage.brush.glow(palette.accent[0], 0.4)),
    back: rings + dots + disc + tiles(stage, cast, slots),
    subject: placed.subject,
    focus: placed.focus,
    front: '',
    shows: ['technology'],
  };
};

const bento: Layout = (stage, cast, chance) => {
  const { width, height, unit, palette } = stage;
  const isTall = height > width;
  const [cols, rows] = isTall ? [2, 4] : [4, 2];
  const pad = unit * 46;
  const gap = unit * 22;
  const [cw, ch] = [
    (width - pad * 2 - gap * (cols - 1)) / cols,
    (height - pad * 2 - gap * (rows - 1)) / rows,
  ];
  const cell = (i: number, j: number, w = 1, h = 1) => ({
    x: pad + i * (cw + gap),
    y: pad + j * (ch + gap),
    width: cw * w + gap * (w - 1),
    height: ch * h + gap * (h - 1),
  });
  const mirrored = !isTall && chance.chance(0.5);
  const big = isTall ? cell(0, 1, 2, 2) : cell(mirrored ? 2 : 0, 0, 2, 2);
  const small = isTall
    ? [cell(0, 0), cell(1, 0), cell(0, 3), cell(1, 3)]
    : [0, 1].flatMap((i) => [0, 1].map((j) => cell(i + (mirrored ? 0 : 2), j)));
  const card = (b: typeof big, fill: string) =>
    rect(b.x + 3, b.y + 8, b.width, b.height, palette.shade, { round: unit * 34, opacity: 0.14 }) +
    rect(b.x, b.y, b.width, b.height, fill, { round: unit * 34 });
  const focal: Slot = {
    x: big.x + big.width / 2,
    y: big.y + big.height * 0.84,
    width: big.width * 0.72,
    height: big.height * 0.68,
  };
  const order = chance.shuffle([0, 1, 2, 3]);
  const cells = small
    .map((b, i) => {
      const accent = palette.accent[order[i] as 0 | 1 | 2 | 3];
      const figure = cast.companions[i];
      const isFilled = i % 3 === 0;
      const base = card(
        b,
        isFilled
          ? stage.brush.slant(
              accent,
              mix(accent, palette.accent[((i + 1) % 4) as 0 | 1 | 2 | 3], 0.5),
            )
          : surface(stage),
      );
      if (figure)
        return (
          base +
          draw(
            figure,
            {
              x: b.x + b.width / 2,
              y: b.y + b.height * 0.78,
              width: b.width * 0.62,
              height: b.height * 0.56,
            },
            stage,
          )
        );
      return base + ornament(stage, b, isFilled ? '#ffffff' : accent, chance);
    })
    .join('');
  const placed = arrange(stage, { ...cast, companions: [] }, focal, [], true);
  const glow = group(
    circle(
      focal.x,
      big.y + big.height * 0.5,
      Math.min(big.width, big.height) * 0.36,
      mix(palette.accent[0], surface(stage), 0.72),
    ),
    'translate(0 0)',
  );
  return {
    sky: backdrop(stage),
    back: card(big, surface(stage)) + glow + ornamentDots(stage, big) + cells + placed.behind,
    subject: placed.subject,
    focus: placed.focus,
    front: '',
    shows: ['technology'],
  };
};

function ornament(
  stage: Stage,
  b: { x: number; y: number; width: number; height: number },
  color: string,
  chance: Random,
): string {
  const kind = chance.integer(0, 2);
  const [cx, cy] = [b.x + b.width / 2, b.y + b.height / 2];
  if (kind === 0)
    return Array.from({ length: 6 }, (_, i) =>
      rect(
        b.x + b.width * (0.18 + i * 0.11),
        b.y + b.height * 0.8 - b.height * (0.15 + 0.07 * ((i * 3) % 5) + i * 0.04),
        b.width * 0.07,
        b.height * (0.15 + 0.07 * ((i * 3) % 5) + i * 0.04),
        color,
        { round: 6, opacity: 0.85 },
      ),
    ).join('');
  if (kind === 1)
    return [0.34, 0.24, 0.13]
      .map((k) =>
        circle(cx, cy, Math.min(b.width, b.height) * k, 'none', {
          stroke: color,
          width: 9,
          opacity: 0.5 + (0.34 - k),
        }),
      )
      .join('');
  return codeLines(
    stage,
    b.x + b.width * 0.16,
    b.y + b.height * 0.22,
    b.width * 0.68,
    b.height * 0.62,
    5,
    `tile ${Math.round(b.x)}`,
  );
}

const ornamentDots = (stage: Stage, b: { x: number; y: number; width: number; height: number }) =>
  Array.from({ length: 24 }, (_, i) =>
    circle(
      b.x + b.width * 0.08 + (i % 6) * 17,
      b.y + b.height * 0.1 + Math.floor(i / 6) * 17,
      3,
      stage.palette.accent[1],
      { opacity: 0.5 },
    ),
  ).join('');

const desktop: Layout = (stage, cast, chance) => {
  const { width, height, unit, palette } = stage;
  const w = Math.min(width * 0.72, height * 1.12);
  const h = Math.min(height * 0.66, w * 0.66);
  const turn = chance.pick([-4, -3, 3, 4]);
  const [x, y] = [(width - w) / 2 - width * 0.05, (height - h) / 2 - height * 0.03];
  const scale = h / 100;
  const window = group(
    frameWindow(stage, (w / h) * 100, 100, palette.isDark || chance.chance(0.4)) +
      codeLines(stage, 10, 20, (w / h) * 52, 74, 9, 'desk'),
    `translate(${num(x)} ${num(y)}) rotate(${turn}) scale(${scale.toFixed(3)})`,
  );
  const back = group(
    rect(0, 0, w, h, mix(palette.accent[1], palette.sky[1], 0.35), { round: unit * 24 }),
    `translate(${num(x + width * 0.08)} ${num(y - height * 0.07)}) rotate(${turn * -1.2})`,
  );
  const focal: Slot = {
    x: width * 0.66,
    y: height * 0.84,
    width: width * (height > width ? 0.62 : 0.42),
    height: Math.min(height * 0.5, unit * 460),
  };
  const slots: Slot[] = [
    [0.14, 0.9, 150],
    [0.9, 0.34, 140],
    [0.13, 0.3, 120],
  ].map(([sx = 0, sy = 0, s = 0]) => ({
    x: width * sx,
    y: height * sy,
    width: unit * s,
    height: unit * s,
  }));
  const placed = arrange(stage, { ...cast, companions: [] }, focal, [], true);
  const halo =
    circle(focal.x, focal.y - focal.height * 0.48, focal.height * 0.6, palette.accent[0], {
      opacity: 0.9,
    }) +
    circle(focal.x, focal.y - focal.height * 0.48, focal.height * 0.72, 'none', {
      stroke: palette.accent[0],
      width: 3,
      opacity: 0.45,
    });
  return {
    sky: backdrop(stage),
    back:
      back +
      group(
        rect(0, 0, w, h, palette.shade, { round: 30, opacity: 0.2 }),
        `translate(${num(x + 10)} ${num(y + 24)}) rotate(${turn})`,
      ) +
      window +
      halo +
      tiles(stage, cast, slots) +
      placed.behind,
    subject: placed.subject,
    focus: placed.focus,
    front: '',
    shows: ['technology', 'window'],
  };
};

const diagonal: Layout = (stage, cast, chance) => {
  const { width, height, unit, palette, brush } = stage;
  const flip = chance.chance(0.5);
  const at = (t: number) => (flip ? width * (1 - t) : width * t);
  const isTall = height > width;
  const color = mix(palette.accent[0], palette.sky[1], palette.isDark ? 0.5 : 0.12);
  const wedge = isTall
    ? polygon(
        [
          [0, height * 0.36],
          [width, height * 0.24],
          [width, height],
          [0, height],
        ],
        brush.slant(color, darker(color, 0.12)),
      )
    : polygon(
        [
          [at(0.4), 0],
          [at(1), 0],
          [at(1), height],
          [at(0.26), height],
        ],
        brush.slant(color, darker(color, 0.12)),
      );
  const stripe = isTall
    ? ''
    : polygon(
        [
          [at(0.37), 0],
          [at(0.385), 0],
          [at(0.245), height],
          [at(0.23), height],
        ],
        palette.accent[1],
      );
  const focal: Slot = {
    x: isTall ? width / 2 : at(0.66),
    y: height * (isTall ? 0.84 : 0.85),
    width: width * (isTall ? 0.72 : 0.46),
    height: Math.min(height * (isTall ? 0.42 : 0.62), unit * 600),
  };
  const slots: Slot[] = (
    isTall
      ? [
          [0.28, 0.2],
          [0.72, 0.16],
        ]
      : [
          [0.16, 0.32],
          [0.2, 0.62],
          [0.13, 0.9],
        ]
  ).map(([x = 0, y = 0]) => ({
    x: isTall ? width * x : at(x),
    y: height * y,
    width: unit * 170,
    height: unit * 170,
  }));
  const blob = path(
    `M${num(focal.x - focal.height * 0.6)} ${num(focal.y - focal.height * 0.4)}C${num(focal.x - focal.height * 0.6)} ${num(focal.y - focal.height * 1.2)} ${num(focal.x + focal.height * 0.7)} ${num(focal.y - focal.height * 1.15)} ${num(focal.x + focal.height * 0.66)} ${num(focal.y - focal.height * 0.45)}C${num(focal.x + focal.height * 0.62)} ${num(focal.y + focal.height * 0.16)} ${num(focal.x - focal.height * 0.58)} ${num(focal.y + focal.height * 0.2)} ${num(focal.x - focal.height * 0.6)} ${num(focal.y - focal.height * 0.4)}Z`,
    '#ffffff',
    { opacity: palette.isDark ? 0.1 : 0.28 },
  );
  const placed = arrange(stage, { ...cast, companions: [] }, focal, [], true);
  const grid = Array.from({ length: 40 }, (_, i) =>
    circle(at(0.9) + (i % 8) * 20 - 80, height * 0.1 + Math.floor(i / 8) * 20, 3, '#ffffff', {
      opacity: 0.4,
    }),
  ).join('');
  return {
    sky: backdrop(stage),
    back: wedge + stripe + blob + grid + tiles(stage, cast, slots) + placed.behind,
    subject: placed.subject,
    focus: placed.focus,
    front: '',
    shows: ['technology'],
  };
};

export const frameOf = (slot: Slot, cast: Cast) =>
  cast.hero ? around([fit(cast.hero, slot)], 0) : around([], 0);
