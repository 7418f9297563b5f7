import { darker, lighter, mix } from '../../paint/color.ts';
import { circle, num, path, stroke } from '../../paint/svg.ts';
import { arrange } from '../layout.ts';
import { type Layout, focalSlot, sideSlots, wall } from './parts.ts';

export const leaves: Layout = (stage, cast, chance) => {
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
