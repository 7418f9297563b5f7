import { darker, lighter, mix, multiply } from '../paint/color.ts';
import { random, hash } from '../paint/random.ts';
import { circle, ellipse, line, move, num, path, polygon, rect, stroke } from '../paint/svg.ts';
import { castProp } from '../props/cast-prop.ts';
import type { Stage } from '../stage.ts';

/** A piece stands with the middle of its foot at x, y and is h high. */
export type Piece = (stage: Stage, x: number, y: number, h: number) => string;

const wood = (stage: Stage) => multiply('#a9764c', stage.palette.ambient, 0.9);
const inRoom = (stage: Stage, color: string) =>
  multiply(stage.palette.isDark ? darker(color, 0.22) : color, stage.palette.ambient, 0.8);

function shelf(stage: Stage, x: number, y: number, h: number): string {
  const w = h * 0.62;
  const chance = random(hash(`shelf ${Math.round(x)}`) ^ hash(stage.reading.text));
  const frame = inRoom(stage, '#8a5a3a');
  let out =
    rect(x - w / 2, y - h, w, h, frame, { round: 3 }) +
    rect(x - w / 2 + 7, y - h + 7, w - 14, h - 14, darker(frame, 0.12));
  const rows = 5;
  const step = (h - 14) / rows;
  const colors = [...stage.palette.accent, '#c9b79a', '#6f7f95', '#b56a54', '#7b8f6a'];
  for (let i = 0; i < rows; i++) {
    const floor = y - h + 7 + step * (i + 1);
    for (let bx = x - w / 2 + 11; bx < x + w / 2 - 18;) {
      const bw = w * chance.between(0.045, 0.085);
      const bh = step * chance.between(0.55, 0.86);
      if (chance.chance(0.1)) bx += bw * 1.6;
      else {
        out += rect(bx, floor - bh - 5, bw - 1.5, bh, inRoom(stage, chance.pick(colors)), {
          round: 1,
        });
        bx += bw;
      }
    }
    out += rect(x - w / 2 + 4, floor - 6, w - 8, 6, lighter(frame, 0.03));
  }
  return out;
}

const prop =
  (name: string, color?: string): Piece =>
  (stage, x, y, h) =>
    castProp(
      name,
      color
        ? {
            ...stage,
            palette: {
              ...stage.palette,
              accent: [
                color,
                ...stage.palette.accent.slice(1),
              ] as unknown as typeof stage.palette.accent,
            },
          }
        : stage,
      x,
      y,
      h,
    );

function tallPlant(stage: Stage, x: number, y: number, h: number): string {
  const leaf = inRoom(stage, '#4f9d69');
  const pot = inRoom(stage, stage.palette.accent[0]);
  let out = '';
  for (const [i, angle] of [-64, -40, -18, 6, 28, 50, 72].entries()) {
    const length = h * (0.62 + ((i * 37) % 5) * 0.045);
    out += `<g transform="translate(${num(x)} ${num(y - h * 0.24)}) rotate(${angle})">${stroke(`M0 0Q${num(length * 0.08)} ${num(-length * 0.5)} 0 ${num(-length * 0.72)}`, darker(leaf, 0.06), h * 0.014)}${path(`M0 ${num(-length * 0.4)}C${num(-length * 0.24)} ${num(-length * 0.58)} ${num(-length * 0.2)} ${num(-length * 0.9)} 0 ${num(-length)}C${num(length * 0.2)} ${num(-length * 0.9)} ${num(length * 0.24)} ${num(-length * 0.58)} 0 ${num(-length * 0.4)}Z`, i % 2 ? leaf : darker(leaf, 0.05))}${line(0, -length * 0.44, 0, -length * 0.92, lighter(leaf, 0.07), 1.6)}</g>`;
  }
  return (
    out +
    polygon(
      [
        [x - h * 0.15, y - h * 0.26],
        [x + h * 0.15, y - h * 0.26],
        [x + h * 0.11, y],
        [x - h * 0.11, y],
      ],
      stage.brush.across(lighter(pot, 0.04), darker(pot, 0.08)),
    ) +
    rect(x - h * 0.165, y - h * 0.28, h * 0.33, h * 0.045, darker(pot, 0.03), { round: 3 })
  );
}

function sofa(stage: Stage, x: number, y: number, h: number): string {
  const c = inRoom(stage, stage.palette.accent[3]);
  const w = h * 2.3;
  return (
    rect(x - w * 0.45, y - h * 0.12, w * 0.05, h * 0.12, wood(stage)) +
    rect(x + w * 0.4, y - h * 0.12, w * 0.05, h * 0.12, wood(stage)) +
    rect(x - w * 0.42, y - h, w * 0.84, h * 0.8, lighter(c, 0.02), { round: h * 0.16 }) +
    line(x, y - h * 0.92, x, y - h * 0.5, darker(c, 0.05), 3) +
    rect(x - w * 0.4, y - h * 0.5, w * 0.8, h * 0.3, lighter(c, 0.05), { round: h * 0.08 }) +
    rect(x - w * 0.5, y - h * 0.68, w * 0.13, h * 0.6, darker(c, 0.04), { round: h * 0.1 }) +
    rect(x + w * 0.37, y - h * 0.68, w * 0.13, h * 0.6, darker(c, 0.04), { round: h * 0.1 }) +
    rect(x - w * 0.44, y - h * 0.24, w * 0.88, h * 0.14, darker(c, 0.07), { round: 4 }) +
    rect(x - w * 0.3, y - h * 0.76, h * 0.36, h * 0.34, inRoom(stage, stage.palette.accent[2]), {
      round: 8,
      turn: -10,
    }) +
    rect(x + w * 0.14, y - h * 0.76, h * 0.36, h * 0.34, inRoom(stage, stage.palette.accent[0]), {
      round: 8,
      turn: 9,
    })
  );
}

function rack(stage: Stage, x: number, y: number, h: number): string {
  const w = h * 0.4;
  const body = mix(stage.palette.isDark ? '#313c63' : '#3a4565', stage.palette.land[1], 0.25);
  const chance = random(hash(`rack ${Math.round(x)}`));
  let out =
    rect(x - w / 2, y - h, w, h, body, { round: 4 }) +
    rect(x - w / 2 + 6, y - h + 6, w - 12, h - 12, darker(body, 0.06));
  for (let i = 0; i < 14; i++) {
    const top = y - h + 10 + i * ((h - 20) / 14);
    out += rect(x - w / 2 + 9, top, w - 18, (h - 20) / 14 - 3, lighter(body, 0.07), { round: 2 });
    for (let j = 0; j < 4; j++)
      if (chance.chance(0.7))
        out += circle(
          x - w / 2 + 16 + j * 8,
          top + (h - 20) / 28 - 1.5,
          2.2,
          chance.pick([...stage.palette.accent]),
        );
    out += line(
      x + w * 0.05,
      top + (h - 20) / 28 - 1.5,
      x + w / 2 - 16,
      top + (h - 20) / 28 - 1.5,
      darker(body, 0.02),
      3,
    );
  }
  return out;
}

function bed(stage: Stage, x: number, y: number, h: number): string {
  const w = h * 2.1;
  const c = inRoom(stage, stage.palette.accent[1]);
  return (
    rect(x - w / 2, y - h, w * 0.06, h, wood(stage), { round: 4 }) +
    rect(x + w * 0.45, y - h * 0.5, w * 0.05, h * 0.5, wood(stage), { round: 4 }) +
    rect(x - w * 0.46, y - h * 0.46, w * 0.93, h * 0.3, inRoom(stage, '#fbfaf6'), { round: 10 }) +
    rect(x - w * 0.43, y - h * 0.66, w * 0.22, h * 0.26, inRoom(stage, '#ffffff'), {
      round: 12,
      turn: -6,
    }) +
    path(
      `M${num(x - w * 0.14)} ${num(y - h * 0.54)}Q${num(x + w * 0.2)} ${num(y - h * 0.66)} ${num(x + w * 0.48)} ${num(y - h * 0.48)}V${num(y - h * 0.12)}H${num(x - w * 0.2)}Z`,
      stage.brush.down(lighter(c, 0.04), darker(c, 0.04)),
    )
  );
}

function cabinet(stage: Stage, x: number, y: number, h: number): string {
  const w = h * 1.5;
  const c = inRoom(stage, lighter(stage.palette.land[0], 0.03));
  return (
    rect(x - w / 2, y - h, w, h, c, { round: 4 }) +
    rect(x - w * 0.53, y - h - 10, w * 1.06, 13, wood(stage), { round: 3 }) +
    [0, 1, 2]
      .map(
        (i) =>
          rect(
            x - w / 2 + 8 + (i * (w - 12)) / 3,
            y - h + 12,
            (w - 12) / 3 - 6,
            h - 20,
            lighter(c, 0.03),
            { round: 3 },
          ) +
          rect(
            x - w / 2 + 8 + (i * (w - 12)) / 3 + w * 0.12,
            y - h + 22,
            w * 0.06,
            4,
            darker(c, 0.2),
            { round: 2 },
          ),
      )
      .join('')
  );
}

function fridge(stage: Stage, x: number, y: number, h: number): string {
  const c = inRoom(stage, mix('#f2f5f8', stage.palette.accent[1], 0.25));
  return (
    rect(x - h * 0.22, y - h, h * 0.44, h, stage.brush.across(lighter(c, 0.03), darker(c, 0.06)), {
      round: 12,
    }) +
    line(x - h * 0.22, y - h * 0.64, x + h * 0.22, y - h * 0.64, darker(c, 0.1), 3) +
    rect(x - h * 0.17, y - h * 0.78, 6, h * 0.1, darker(c, 0.2), { round: 3 }) +
    rect(x - h * 0.17, y - h * 0.58, 6, h * 0.16, darker(c, 0.2), { round: 3 })
  );
}

function floorLamp(stage: Stage, x: number, y: number, h: number): string {
  return (
    (stage.palette.isDark
      ? circle(x, y - h * 0.9, h * 0.5, stage.brush.glow('#ffdf9a', 0.5))
      : '') +
    line(x, y, x, y - h * 0.86, inRoom(stage, '#4a5160'), 5) +
    ellipse(x, y, h * 0.11, h * 0.022, inRoom(stage, '#4a5160')) +
    polygon(
      [
        [x - h * 0.09, y - h],
        [x + h * 0.09, y - h],
        [x + h * 0.15, y - h * 0.8],
        [x - h * 0.15, y - h * 0.8],
      ],
      stage.palette.isDark ? '#ffe3a3' : stage.palette.accent[2],
    )
  );
}

function counter(stage: Stage, x: number, y: number, h: number): string {
  const w = h * 1.9;
  const c = inRoom(stage, '#6b4a38');
  return (
    rect(x - w / 2, y - h, w, h, c) +
    Array.from({ length: 9 }, (_, i) =>
      rect(x - w / 2 + 8 + (i * w) / 9, y - h + 16, w / 9 - 10, h - 22, darker(c, 0.05), {
        round: 2,
      }),
    ).join('') +
    rect(x - w * 0.53, y - h - 8, w * 1.06, 18, inRoom(stage, '#d9b48a'), { round: 4 }) +
    castProp('mug', stage, x - w * 0.22, y - h - 6, h * 0.42) +
    rect(x + w * 0.05, y - h * 1.62, w * 0.3, h * 0.6, inRoom(stage, '#8b95a6'), { round: 8 }) +
    rect(x + w * 0.09, y - h * 1.5, w * 0.22, h * 0.12, inRoom(stage, '#39414f'), { round: 4 }) +
    circle(x + w * 0.2, y - h * 1.18, 9, stage.palette.accent[0])
  );
}

function flasks(stage: Stage, x: number, y: number, h: number): string {
  const w = h * 1.5;
  const flask = (fx: number, s: number, color: string) =>
    path(
      `M${num(fx - s * 0.12)} ${num(y - h * 0.8 - s)}V${num(y - h * 0.8 - s * 0.6)}L${num(fx - s * 0.42)} ${num(y - h * 0.8)}H${num(fx + s * 0.42)}L${num(fx + s * 0.12)} ${num(y - h * 0.8 - s * 0.6)}V${num(y - h * 0.8 - s)}Z`,
      '#ffffff',
      { opacity: 0.55 },
    ) +
    path(
      `M${num(fx - s * 0.27)} ${num(y - h * 0.8 - s * 0.3)}L${num(fx - s * 0.42)} ${num(y - h * 0.8)}H${num(fx + s * 0.42)}L${num(fx + s * 0.27)} ${num(y - h * 0.8 - s * 0.3)}Z`,
      color,
    );
  const c = inRoom(stage, '#e9eef4');
  return (
    rect(x - w / 2, y - h * 0.8, w, h * 0.8, c, { round: 3 }) +
    rect(x - w * 0.54, y - h * 0.83, w * 1.08, h * 0.06, inRoom(stage, '#aab5c4'), { round: 3 }) +
    flask(x - w * 0.3, h * 0.36, stage.palette.accent[0]) +
    flask(x, h * 0.5, stage.palette.accent[1]) +
    flask(x + w * 0.3, h * 0.3, stage.palette.accent[2]) +
    [0, 1]
      .map((i) =>
        rect(x - w * 0.44 + i * w * 0.46, y - h * 0.68, w * 0.42, h * 0.58, darker(c, 0.04), {
          round: 4,
        }),
      )
      .join('')
  );
}

function stageLights(stage: Stage, x: number, y: number, h: number): string {
  const beam = stage.palette.accent[x < stage.width / 2 ? 0 : 1];
  return (
    polygon(
      [
        [x - 12, y - h * 1.35],
        [x + 12, y - h * 1.35],
        [stage.width / 2 + (stage.width / 2 - x) * 0.1 + h * 0.35, y],
        [stage.width / 2 + (stage.width / 2 - x) * 0.1 - h * 0.35, y],
      ],
      beam,
      { opacity: 0.22 },
    ) + rect(x - 22, y - h * 1.42, 44, 34, '#22273a', { round: 8 })
  );
}

/** Everything a room can be furnished with. */
export const pieces: Readonly<Record<string, Piece>> = {
  shelf,
  tallPlant,
  sofa,
  rack,
  bed,
  cabinet,
  fridge,
  floorLamp,
  counter,
  flasks,
  stageLights,
  armchair: prop('armchair'),
  easel: prop('easel'),
  arcade: prop('arcade'),
  dumbbell: (s, x, y, h) => castProp('dumbbell', s, x, y, h * 0.34),
  printer: prop('printer3d'),
  barbell: (s, x, y, h) => castProp('barbell', s, x, y, h * 0.24),
  statue: prop('easel'),
};

/** A table top across the front, its upper edge at y. */
export function table(stage: Stage, x: number, y: number, w: number, color?: string): string {
  const top = inRoom(stage, color ?? '#c58f5e');
  const legs = [-0.42, 0.42]
    .map((k) =>
      polygon(
        [
          [x + w * k - 10, y],
          [x + w * k + 10, y],
          [x + w * k + 6, stage.height],
          [x + w * k - 6, stage.height],
        ],
        darker(top, 0.14),
      ),
    )
    .join('');
  return (
    legs +
    rect(x - w / 2, y + 10, w, 16, darker(top, 0.1), { round: 4 }) +
    rect(x - w / 2 - 8, y, w + 16, 15, lighter(top, 0.03), { round: 5 })
  );
}

export const shade = inRoom;
export const place = (content: string, x: number, y: number, scale: number): string =>
  move(content, x, y, scale);
