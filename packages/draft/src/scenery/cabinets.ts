import { darker, lighter, mix } from '../paint/color.ts';
import { hash, random } from '../paint/random.ts';
import { circle, line, num, path, rect } from '../paint/svg.ts';
import { castProp } from '../props/cast-prop.ts';
import type { Stage } from '../stage.ts';
import { inRoom, wood } from './furniture-light.ts';

export function shelf(stage: Stage, x: number, y: number, h: number): string {
  const w = h * 0.52;
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

export function rack(stage: Stage, x: number, y: number, h: number): string {
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

export function cabinet(stage: Stage, x: number, y: number, h: number): string {
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

export function fridge(stage: Stage, x: number, y: number, h: number): string {
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

export function counter(stage: Stage, x: number, y: number, h: number): string {
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

export function flasks(stage: Stage, x: number, y: number, h: number): string {
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
