import type { Slot } from '../cast/place-figure.ts';
import { darker, lighter, mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { circle, ellipse, num, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { arrange } from './layout.ts';
import type { Cast, Drawn, Scene } from './scene.ts';

type Layout = (stage: Stage, cast: Cast, chance: Random) => Drawn;

/** A thing without a place: a studio, an arch, steps, a sunlit wall, leaves around it. */
export const still: Scene = {
  name: 'still',
  draw(stage, cast) {
    const chance = stage.random('still');
    const wanted =
      stage.look.relight === 'volume'
        ? [studio, steps, arch]
        : [circleBackdrop, arch, steps, sunlit, leaves, studio];
    return chance.pick(wanted)(stage, cast, chance);
  },
};

const floorOf = (stage: Stage) => stage.height * (stage.height > stage.width ? 0.72 : 0.74);

function focalSlot(stage: Stage, y: number, grow = 1): Slot {
  const { width, height, unit } = stage;
  return {
    x: width / 2,
    y,
    width: width * (height > width ? 0.66 : 0.46),
    height: Math.min(height * 0.52, unit * 480) * grow,
  };
}

function sideSlots(stage: Stage, y: number, size: number): Slot[] {
  const isTall = stage.height > stage.width * 1.15;
  return (
    isTall
      ? [
          [0.17, 0.07],
          [0.83, 0.07],
        ]
      : [
          [0.2, 0.03],
          [0.8, 0.03],
          [0.09, -0.02],
          [0.91, -0.02],
        ]
  ).map(([x = 0, dy = 0], i) => ({
    x: stage.width * x,
    y: y + stage.height * dy,
    width: stage.width * (isTall ? 0.28 : 0.2),
    height: size * (i > 1 ? 0.6 : 1),
  }));
}

const wall = ({ width, height, palette, brush }: Stage) =>
  rect(0, 0, width, height, brush.down(palette.sky[0], palette.sky[2]));

/** An endless studio floor with balls and rings, lit from the left. */
const studio: Layout = (stage, cast, chance) => {
  const { width, height, unit, palette, brush } = stage;
  const floor = floorOf(stage);
  const base = palette.land[0];
  const y = floor + unit * 40;
  const r = unit * 300;
  const stand =
    ellipse(width / 2, y + unit * 74, r * 1.12, r * 0.2, palette.shade, { opacity: 0.18 }) +
    path(
      `M${num(width / 2 - r)} ${num(y + 8)}V${num(y + unit * 66)}A${num(r)} ${num(r * 0.17)} 0 0 0 ${num(width / 2 + r)} ${num(y + unit * 66)}V${num(y + 8)}Z`,
      brush.across(lighter(base, 0.03), base, darker(base, 0.1)),
    ) +
    ellipse(width / 2, y + 8, r, r * 0.17, lighter(base, 0.06));
  const balls = Array.from({ length: 6 }, (_, i) => {
    const [x, size] = [
      width * (i % 2 ? chance.between(0.74, 0.97) : chance.between(0.03, 0.26)),
      unit * chance.between(26, 64),
    ];
    const by = i < 3 ? floor + unit * chance.between(70, 130) : height * chance.between(0.14, 0.5);
    const color = palette.accent[(i % 4) as 0 | 1 | 2 | 3];
    return (
      (i < 3 ? ellipse(x, by + size, size, size * 0.2, palette.shade, { opacity: 0.2 }) : '') +
      (i === 4
        ? circle(x, by, size, 'none', { stroke: color, width: size * 0.42 }) +
          circle(x - size * 0.08, by - size * 0.1, size * 1.02, 'none', {
            stroke: lighter(color, 0.12),
            width: size * 0.12,
          })
        : circle(x, by, size, brush.ball(color, lighter(color, 0.17), darker(color, 0.17))))
    );
  }).join('');
  const placed = arrange(
    stage,
    cast,
    { ...focalSlot(stage, y + unit * 18), height: Math.min(height * 0.5, unit * 460) },
    sideSlots(stage, floor + unit * 110, unit * 180),
  );
  return {
    sky:
      wall(stage) +
      circle(
        width * 0.4,
        height * 0.36,
        unit * 620,
        brush.glow('#ffffff', palette.isDark ? 0.14 : 0.7),
      ) +
      rect(0, floor - unit * 60, width, height, brush.fade(darker(palette.sky[2], 0.08), 0, 0.9)),
    back: stand + balls + placed.behind,
    subject: placed.subject,
    focus: placed.focus,
    front: '',
    shows: [],
  };
};

const circleBackdrop: Layout = (stage, cast, chance) => {
  const { width, height, unit, palette } = stage;
  const floor = floorOf(stage);
  const r = Math.min(width * 0.42, unit * 380);
  const shapes = Array.from({ length: 11 }, () =>
    mark(
      width * chance.next(),
      height * chance.between(0.05, 0.9),
      unit * chance.between(9, 22),
      chance.pick([...palette.accent]),
      chance.integer(0, 3),
    ),
  ).join('');
  const blob = (x: number, y: number, s: number, color: string) =>
    path(
      `M${num(x - s)} ${num(y)}C${num(x - s)} ${num(y - s * 0.9)} ${num(x + s * 0.3)} ${num(y - s)} ${num(x + s * 0.7)} ${num(y - s * 0.4)}S${num(x + s * 0.6)} ${num(y + s * 0.9)} ${num(x - s * 0.1)} ${num(y + s * 0.7)}S${num(x - s)} ${num(y + s * 0.6)} ${num(x - s)} ${num(y)}Z`,
      color,
    );
  const placed = arrange(
    stage,
    cast,
    focalSlot(stage, floor + unit * 50),
    sideSlots(stage, floor + unit * 30, unit * 220),
  );
  return {
    sky: wall(stage),
    back:
      blob(width * 0.1, height * 0.12, unit * 260, palette.land[0]) +
      blob(width * 0.93, height * 0.86, unit * 320, palette.land[0]) +
      shapes +
      circle(width / 2, floor - r * 0.62, r, mix(palette.accent[0], palette.sky[1], 0.62)) +
      circle(width / 2, floor - r * 0.62, r * 1.12, 'none', {
        stroke: mix(palette.accent[1], palette.sky[1], 0.4),
        width: 3,
        dash: '2 14',
      }) +
      ellipse(
        width / 2,
        floor + unit * 52,
        Math.min(width * 0.48, unit * 640),
        unit * 34,
        mix(palette.land[1], palette.sky[1], 0.25),
      ) +
      placed.behind,
    subject: placed.subject,
    focus: placed.focus,
    front: '',
    shows: [],
  };
};

/** A small ornament: a ring, a cross, a dot or a triangle. */
function mark(x: number, y: number, s: number, color: string, kind: number): string {
  if (kind === 0) return circle(x, y, s * 0.7, 'none', { stroke: color, width: s * 0.36 });
  if (kind === 1)
    return stroke(
      `M${num(x - s * 0.6)} ${num(y)}H${num(x + s * 0.6)}M${num(x)} ${num(y - s * 0.6)}V${num(y + s * 0.6)}`,
      color,
      s * 0.36,
    );
  if (kind === 2) return circle(x, y, s * 0.5, color);
  return polygon(
    [
      [x, y - s * 0.7],
      [x + s * 0.65, y + s * 0.5],
      [x - s * 0.65, y + s * 0.5],
    ],
    color,
  );
}

const arch: Layout = (stage, cast, chance) => {
  const { width, height, unit, palette, brush } = stage;
  const floor = floorOf(stage) + unit * 20;
  const w = Math.min(width * 0.62, unit * 620);
  const inner = mix(palette.accent[0], palette.land[0], 0.35);
  const door = (k: number, color: string) =>
    path(
      `M${num(width / 2 - (w * k) / 2)} ${num(floor)}V${num(floor - w * 0.55)}A${num((w * k) / 2)} ${num((w * k) / 2)} 0 0 1 ${num(width / 2 + (w * k) / 2)} ${num(floor - w * 0.55)}V${num(floor)}Z`,
      color,
    );
  const column = (x: number, h: number, color: string) =>
    rect(
      x - unit * 62,
      floor - h + unit * 60,
      unit * 124,
      h,
      brush.across(lighter(color, 0.03), darker(color, 0.09)),
      { round: 8 },
    ) + ellipse(x, floor - h + unit * 60, unit * 62, unit * 13, lighter(color, 0.06));
  const isWide = width > height;
  const heights = [unit * chance.between(110, 190), unit * chance.between(70, 130)];
  const slots: Slot[] = isWide
    ? [0.19, 0.81].map((k, i) => ({
        x: width * k,
        y: floor - heights[i]! + unit * 64,
        width: unit * 210,
        height: unit * 200,
      }))
    : sideSlots(stage, floor + unit * 80, unit * 170);
  const placed = arrange(stage, cast, focalSlot(stage, floor + unit * 56), slots);
  return {
    sky: wall(stage),
    back:
      door(1.16, mix(inner, palette.sky[1], 0.55)) +
      door(1, brush.down(inner, darker(inner, 0.06))) +
      circle(width / 2 + w * 0.24, floor - w * 0.68, unit * 60, palette.accent[2], {
        opacity: 0.85,
      }) +
      rect(
        0,
        floor,
        width,
        height - floor,
        brush.down(palette.land[0], darker(palette.land[0], 0.05)),
      ) +
      (isWide
        ? column(width * 0.19, heights[0]!, palette.land[1]) +
          column(width * 0.81, heights[1]!, mix(palette.accent[1], palette.land[0], 0.4))
        : '') +
      placed.behind,
    subject: placed.subject,
    focus: placed.focus,
    front: '',
    shows: [],
  };
};

const steps: Layout = (stage, cast) => {
  const { width, height, unit, palette, brush } = stage;
  const floor = stage.height * 0.86;
  const isWide = width > height;
  const block = (x: number, w: number, h: number, color: string) =>
    rect(x - w / 2, floor - h, w, h + 6, brush.across(lighter(color, 0.03), darker(color, 0.05))) +
    polygon(
      [
        [x - w / 2, floor - h],
        [x - w / 2 + unit * 34, floor - h - unit * 34],
        [x + w / 2 + unit * 34, floor - h - unit * 34],
        [x + w / 2, floor - h],
      ],
      lighter(color, 0.07),
    ) +
    polygon(
      [
        [x + w / 2, floor - h],
        [x + w / 2 + unit * 34, floor - h - unit * 34],
        [x + w / 2 + unit * 34, floor + 6],
        [x + w / 2, floor + 6],
      ],
      darker(color, 0.11),
    );
  const w = isWide ? width * 0.24 : width * 0.4;
  const [a, b, c] = [
    mix(palette.accent[0], palette.land[0], 0.3),
    mix(palette.accent[1], palette.land[0], 0.45),
    palette.land[1],
  ];
  const focal: Slot = {
    x: width / 2 + unit * 16,
    y: floor - unit * 146,
    width: w * 1.5,
    height: Math.min(height * 0.48, unit * 440),
  };
  const slots: Slot[] = isWide
    ? [
        { x: width * 0.24, y: floor - unit * 84, width: w * 0.8, height: unit * 230 },
        { x: width * 0.785, y: floor - unit * 52, width: w * 0.8, height: unit * 210 },
      ]
    : [
        { x: width * 0.2, y: floor - unit * 44, width: unit * 230, height: unit * 190 },
        { x: width * 0.83, y: floor - unit * 30, width: unit * 230, height: unit * 190 },
      ];
  const placed = arrange(stage, cast, focal, slots);
  const blocks = isWide
    ? block(width * 0.23, w, unit * 66, b) +
      block(width * 0.775, w, unit * 36, c) +
      block(width / 2, w, unit * 130, a)
    : block(width * 0.18, w, unit * 26, b) +
      block(width * 0.82, w, unit * 12, c) +
      block(width / 2, w, unit * 130, a);
  return {
    sky:
      wall(stage) +
      circle(
        width * 0.28,
        height * 0.2,
        unit * 560,
        brush.glow('#ffffff', palette.isDark ? 0.14 : 0.6),
      ),
    back:
      circle(
        width / 2,
        floor - unit * 330,
        unit * 300,
        mix(palette.accent[2], palette.sky[1], 0.45),
      ) +
      rect(0, floor, width, height - floor, darker(palette.sky[2], 0.05)) +
      blocks +
      placed.behind,
    subject: placed.subject,
    focus: placed.focus,
    front: '',
    shows: [],
  };
};

/** Window light on a wall, a table under it. */
const sunlit: Layout = (stage, cast, chance) => {
  const { width, height, unit, palette, brush } = stage;
  const top = stage.height * 0.72;
  const lean = chance.pick([-0.3, 0.3]) * unit * 500;
  const light = Array.from({ length: 6 }, (_, i) => {
    const [col, row] = [i % 3, Math.floor(i / 3)];
    const [x, y, w, h] = [
      width * 0.5 - lean * 0.5 + (col - 1.5) * unit * 210 + row * lean * 0.4,
      height * 0.06 + row * unit * 235,
      unit * 190,
      unit * 215,
    ];
    return polygon(
      [
        [x, y],
        [x + w, y],
        [x + w + lean * 0.36, y + h],
        [x + lean * 0.36, y + h],
      ],
      '#ffffff',
      { opacity: palette.isDark ? 0.07 : 0.42 },
    );
  }).join('');
  const wood = mix(palette.land[1], '#c08a5c', palette.isDark ? 0.2 : 0.4);
  const placed = arrange(
    stage,
    cast,
    focalSlot(stage, top + unit * 80),
    sideSlots(stage, top + unit * 60, unit * 230),
  );
  return {
    sky: wall(stage),
    back:
      light +
      rect(0, top, width, height - top, brush.down(lighter(wood, 0.04), darker(wood, 0.06))) +
      rect(0, top, width, 7, lighter(wood, 0.1)) +
      placed.behind,
    subject: placed.subject,
    focus: placed.focus,
    front: '',
    shows: [],
  };
};

const leaves: Layout = (stage, cast, chance) => {
  const { width, height, unit, palette } = stage;
  const leaf = (x: number, y: number, length: number, angle: number, color: string) =>
    `<g transform="translate(${num(x)} ${num(y)}) rotate(${num(angle)})">${path(`M0 0C${num(length * 0.34)} ${num(-length * 0.25)} ${num(length * 0.3)} ${num(-length * 0.8)} 0 ${num(-length)}C${num(-length * 0.3)} ${num(-length * 0.8)} ${num(-length * 0.34)} ${num(-length * 0.25)} 0 0Z`, color)}${stroke(`M0 0V${num(-length * 0.9)}`, lighter(color, 0.09), 3)}</g>`;
  const green = mix(palette.leaf, palette.land[2], 0.45);
  let out = '';
  for (const [cx, cy, from] of [
    [0, height, 10],
    [width, height, -80],
    [0, 0, 100],
    [width, 0, -170],
  ] as const) {
    for (let i = 0; i < 6; i++)
      out += leaf(
        cx,
        cy,
        unit * chance.between(230, 380),
        from + i * 14 + chance.between(-5, 5),
        [green, darker(green, 0.05), lighter(green, 0.05), mix(palette.accent[0], green, 0.35)][
          i % 4
        ]!,
      );
  }
  const y = height * 0.78;
  const disc =
    circle(
      width / 2,
      height * 0.5,
      Math.min(width, height) * 0.37,
      mix('#ffffff', palette.sky[1], palette.isDark ? 0.85 : 0.25),
    ) +
    circle(width / 2, height * 0.5, Math.min(width, height) * 0.4, 'none', {
      stroke: palette.accent[2],
      width: 3,
    });
  const placed = arrange(
    stage,
    cast,
    { ...focalSlot(stage, y, 0.92), height: Math.min(width, height) * 0.5 },
    sideSlots(stage, y, unit * 190),
  );
  return {
    sky: wall(stage),
    back: out + disc + placed.behind,
    subject: placed.subject,
    focus: placed.focus,
    front: '',
    shows: [],
  };
};
