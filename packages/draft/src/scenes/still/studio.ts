import { darker, lighter } from '../../paint/color.ts';
import { circle, ellipse, num, path, rect } from '../../paint/svg.ts';
import { arrange } from '../layout.ts';
import { type Layout, floorOf, focalSlot, sideSlots, wall } from './parts.ts';

/** An endless studio floor with balls and rings, lit from the left. */
export const studio: Layout = (stage, cast, chance) => {
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
