import type { Slot } from '../../cast/place-figure.ts';
import { mix } from '../../paint/color.ts';
import { circle, ellipse } from '../../paint/svg.ts';
import { arrange } from '../layout.ts';
import { type Layout, backdrop, surface, tiles } from './parts.ts';

export const orbit: Layout = (stage, cast, chance) => {
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
    const inside = (value: number, low: number, high: number) =>
      Math.max(low + unit * 24, Math.min(high - unit * 24, value));
    return {
      x: inside(x + Math.cos(t) * r * 0.92 * stretch, s / 2, width - s / 2),
      y: inside(y + Math.sin(t) * r * 0.82 * squash * 1.2 + s / 2, s, height),
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
