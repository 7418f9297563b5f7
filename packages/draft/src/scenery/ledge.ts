import { darker, lighter, mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { line, num, path, rect } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { lit } from './landmark-light.ts';

/** What is near enough for small things to stand on, from its upper edge `top` to the bottom. */
export type Ledge = (stage: Stage, top: number, chance: Random) => string;

/** Boards of a table in a garden or before a view. */
export const boards: Ledge = (stage, top, chance) => {
  const { width, height, unit, brush } = stage;
  const wood = lit(stage, '#b9824f');
  const rows = 4;
  let out = rect(0, top, width, height - top, brush.down(lighter(wood, 0.06), darker(wood, 0.05)));
  for (let i = 1; i < rows; i++) {
    const y = top + (height - top) * (i / rows) ** 1.25;
    out += line(0, y, width, y, darker(wood, 0.14), 2 + i * 1.2);
  }
  for (let i = 0; i < 16; i++) {
    const y = top + (height - top) * chance.between(0.06, 0.96);
    const x = chance.between(-0.05, 0.95) * width;
    out += line(x, y, x + unit * chance.between(70, 220), y + 1, darker(wood, 0.07), 2, {
      opacity: 0.5,
    });
  }
  return out + rect(0, top, width, unit * 8, lighter(wood, 0.12));
};

/** The coping of a stone wall, its blocks under it. */
export const stones: Ledge = (stage, top, chance) => {
  const { width, height, unit, brush, palette } = stage;
  const stone = lit(stage, mix('#b9b1a6', palette.land[1], 0.18));
  const cope = (height - top) * 0.62;
  let out = rect(0, top, width, height - top, darker(stone, 0.16));
  for (let y = top + cope, row = 0; y < height; y += unit * 58, row++)
    for (let x = -unit * (row % 2 ? 70 : 10); x < width;) {
      const w = unit * chance.between(96, 170);
      out += rect(x + 3, y + 3, w - 6, unit * 52, darker(stone, chance.between(0.03, 0.1)), {
        round: 7,
      });
      x += w;
    }
  return (
    out +
    rect(0, top, width, cope, brush.down(lighter(stone, 0.07), stone)) +
    rect(0, top + cope, width, unit * 12, palette.shade, { opacity: 0.25 })
  );
};

/** The sill of a balcony, its railing behind what stands there. */
export const balcony: Ledge = (stage, top) => {
  const { width, height, unit, brush, palette } = stage;
  const iron = mix('#3b4250', palette.shade, 0.3);
  const high = Math.min(unit * 250, top * 0.34);
  const step = unit * 62;
  let bars = '';
  for (let x = step / 2; x < width; x += step) bars += `M${num(x)} ${num(top - high)}V${num(top)}`;
  let curls = '';
  for (let x = step; x < width; x += step * 2)
    curls += `M${num(x)} ${num(top - high * 0.3)}q${num(step * 0.36)} ${num(-high * 0.16)} 0 ${num(-high * 0.3)}q${num(-step * 0.36)} ${num(high * 0.14)} 0 ${num(high * 0.3)}`;
  const sill = lit(stage, mix('#d8cbbb', palette.land[0], 0.15));
  return (
    path(bars, 'none', { stroke: iron, width: unit * 7 }) +
    path(curls, 'none', { stroke: iron, width: unit * 5 }) +
    rect(0, top - high - unit * 9, width, unit * 18, iron, { round: unit * 9 }) +
    rect(0, top, width, height - top, brush.down(lighter(sill, 0.04), darker(sill, 0.07))) +
    rect(0, top, width, unit * 9, lighter(sill, 0.1)) +
    rect(0, top + (height - top) * 0.62, width, height, darker(sill, 0.14))
  );
};
