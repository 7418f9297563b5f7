import type { Slot } from '../cast/place-figure.ts';
import { darker, lighter, mix } from '../paint/color.ts';
import { circle, ellipse, num, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { arrange } from './layout.ts';
import type { Scene } from './scene.ts';

/** A poster for an offer: rays, a glowing podium, a gate of light, confetti. Never a word. */
export const poster: Scene = {
  name: 'poster',
  draw(stage, cast) {
    const { width, height, unit, palette, brush } = stage;
    const chance = stage.random('poster');
    const isTall = height > width;
    const [x, floor] = [width / 2, height * (isTall ? 0.74 : 0.76)];
    const r = Math.min(width * 0.4, unit * 430);
    const gates = /double (11|eleven)|11\.11|singles|双十一|双11/.test(stage.reading.text)
      ? pair(stage, x, floor, r)
      : ring(stage, x, floor, r);
    const focal: Slot = {
      x,
      y: floor - unit * 62,
      width: r * 1.25,
      height: Math.min(height * 0.34, unit * 330),
    };
    const slots: Slot[] = [-1, 1].map((side) => ({
      x: x + side * Math.min(width * (isTall ? 0.33 : 0.38), r * 1.28),
      y: floor + unit * 40,
      width: unit * 250,
      height: unit * 230,
    }));
    const { hero } = cast;
    const company = cast.companions.filter(({ name }) => name !== 'podium');
    const placed = arrange(
      stage,
      { ...cast, ...(hero ? {} : { hero: undefined }), companions: company },
      focal,
      slots,
      false,
    );
    return {
      sky:
        rect(0, 0, width, height, brush.down(...palette.sky)) +
        circle(x, floor - r * 0.7, r * 2, brush.glow(palette.accent[0], 0.6)),
      back:
        rays(stage, x, floor - r * 0.6) +
        grid(stage, floor) +
        gates +
        podium(stage, x, floor, r) +
        placed.behind,
      subject: placed.subject,
      focus: placed.focus,
      front: confetti(stage, chance),
      shows: ['podium', 'poster'],
    };
  },
};

function rays({ width, height, palette }: Stage, x: number, y: number): string {
  const reach = Math.hypot(width, height);
  return Array.from({ length: 20 }, (_, i) => {
    const [a, b] = [(i / 20) * 6.2832, ((i + 0.5) / 20) * 6.2832];
    return polygon(
      [
        [x, y],
        [x + Math.cos(a) * reach, y + Math.sin(a) * reach],
        [x + Math.cos(b) * reach, y + Math.sin(b) * reach],
      ],
      palette.accent[1],
      { opacity: 0.09 },
    );
  }).join('');
}

function grid({ width, height, palette, brush }: Stage, floor: number): string {
  let d = '';
  for (let i = -14; i <= 14; i++)
    d += `M${num(width / 2 + i * width * 0.025)} ${num(floor)}L${num(width / 2 + i * width * 0.13)} ${num(height)}`;
  for (let i = 0; i < 7; i++)
    d += `M0 ${num(floor + (height - floor) * (i / 7) ** 1.7)}H${num(width)}`;
  return (
    rect(
      0,
      floor,
      width,
      height - floor,
      brush.down(mix(palette.land[2], palette.sky[1], 0.3), palette.land[3]),
    ) + stroke(d, palette.accent[1], 1.6, { opacity: 0.35 })
  );
}

/** Two slabs of light side by side: shapes, on purpose, and not digits of any font. */
function pair({ unit, palette, brush }: Stage, x: number, floor: number, r: number): string {
  const [w, h] = [r * 0.3, Math.min(r * 1.5, floor - unit * 100)];
  return [-1, 1]
    .map((side) => {
      const left = x + side * r * 0.62 - w / 2;
      const top = floor - h - unit * 60;
      const color = palette.accent[side < 0 ? 1 : 0];
      const outline = `M${num(left)} ${num(top + h * 0.2)}L${num(left + w * 0.62)} ${num(top)}H${num(left + w)}V${num(floor)}H${num(left + w * 0.36)}V${num(top + h * 0.26)}L${num(left)} ${num(top + h * 0.34)}Z`;
      return (
        path(outline, color, { stroke: color, width: 26, opacity: 0.2 }) +
        path(outline, brush.down(lighter(color, 0.12), mix(color, palette.sky[1], 0.45))) +
        stroke(outline, lighter(color, 0.25), 3)
      );
    })
    .join('');
}

function ring({ palette, brush }: Stage, x: number, floor: number, r: number): string {
  const y = floor - r * 0.72;
  return (
    circle(x, y, r * 0.86, brush.glow(palette.accent[1], 0.4)) +
    circle(x, y, r * 0.74, 'none', { stroke: palette.accent[0], width: 26, opacity: 0.25 }) +
    circle(x, y, r * 0.74, 'none', { stroke: lighter(palette.accent[0], 0.12), width: 8 }) +
    circle(x, y, r * 0.62, 'none', { stroke: palette.accent[1], width: 3, dash: '4 16' })
  );
}

function podium({ unit, palette, brush }: Stage, x: number, floor: number, r: number): string {
  return [
    [1.12, 60, 40],
    [0.84, 14, 40],
    [0.6, -28, 36],
  ]
    .map(([k = 0, dy = 0, h = 0], i) => {
      const [w, y] = [r * k, floor + unit * dy];
      const color = mix(
        [palette.land[2], palette.land[1], palette.land[0]][i]!,
        palette.accent[3],
        0.18,
      );
      return (
        path(
          `M${num(x - w)} ${num(y)}V${num(y + unit * h)}A${num(w)} ${num(w * 0.17)} 0 0 0 ${num(x + w)} ${num(y + unit * h)}V${num(y)}Z`,
          brush.across(darker(color, 0.06), lighter(color, 0.08), darker(color, 0.1)),
        ) +
        ellipse(x, y, w, w * 0.17, lighter(color, 0.06)) +
        ellipse(x, y, w, w * 0.17, 'none', { stroke: palette.accent[i === 1 ? 0 : 1], width: 5 }) +
        ellipse(x, y, w, w * 0.17, 'none', {
          stroke: palette.accent[i === 1 ? 0 : 1],
          width: 18,
          opacity: 0.22,
        })
      );
    })
    .join('');
}

function confetti(
  { width, height, unit, palette }: Stage,
  chance: ReturnType<Stage['random']>,
): string {
  return Array.from({ length: 44 }, () => {
    const [x, y, s] = [
      width * chance.next(),
      height * chance.between(0, 0.72),
      unit * chance.between(5, 13),
    ];
    if (Math.abs(x - width / 2) < unit * 170 && y > height * 0.3) return '';
    return chance.chance(0.5)
      ? rect(x, y, s * 1.8, s * 0.8, chance.pick([...palette.accent]), {
          turn: chance.between(0, 180),
          round: 2,
        })
      : circle(x, y, s * 0.5, chance.pick([...palette.accent]));
  }).join('');
}
