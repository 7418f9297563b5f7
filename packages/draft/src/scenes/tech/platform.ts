import type { Slot } from '../../cast/place-figure.ts';
import { mix } from '../../paint/color.ts';
import { circle, ellipse, line, num, polygon, stroke } from '../../paint/svg.ts';
import { arrange, flanks } from '../layout.ts';
import { type Layout, backdrop, tiles } from './parts.ts';

export const platform: Layout = (stage, cast, chance) => {
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
