import { darker, lighter, mix, multiply } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { num, path, polygon, rect } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

/** An old town house with a shop at street level. */
export function shopHouse(
  stage: Stage,
  x: number,
  base: number,
  w: number,
  h: number,
  chance: Random,
): string {
  const lit = (color: string) => multiply(color, stage.palette.ambient, 0.85);
  const wall = lit(
    chance.pick(['#e9c9a8', '#d99b82', '#f0dfc3', '#c9b7a5', '#a9b8b4', '#e3b7a0', '#b9c7d3']),
  );
  const top = base - h;
  const glass = stage.palette.isDark ? '#ffd98a' : lit('#bfe0ee');
  const awning = chance.pick([...stage.palette.accent]);
  let out =
    rect(x, top, w, h, stage.brush.down(lighter(wall, 0.02), darker(wall, 0.03))) +
    rect(x - 4, top - 8, w + 8, 14, darker(wall, 0.1));
  out += polygon(
    [
      [x - 6, top - 8],
      [x + w * 0.12, top - h * 0.16],
      [x + w * 0.88, top - h * 0.16],
      [x + w + 6, top - 8],
    ],
    lit('#7a5a52'),
  );
  const rows = Math.max(2, Math.round((h * 0.7) / (stage.unit * 78)));
  const step = (h * 0.66) / rows;
  for (let i = 0; i < rows; i++) {
    for (const k of [0.12, 0.41, 0.7]) {
      const isLit = !stage.palette.isDark || chance.chance(0.6);
      out +=
        rect(
          x + w * k,
          top + step * (i + 0.25),
          w * 0.18,
          step * 0.6,
          isLit ? glass : darker(wall, 0.2),
          { stroke: darker(wall, 0.12), width: 2 },
        ) +
        rect(
          x + w * (k - 0.02),
          top + step * (i + 0.86),
          w * 0.22,
          step * 0.07,
          darker(wall, 0.08),
        );
    }
  }
  const shop = base - h * 0.27;
  out +=
    rect(x + w * 0.06, shop, w * 0.58, h * 0.27, mix(glass, '#ffffff', 0.2)) +
    rect(x + w * 0.7, shop, w * 0.22, h * 0.27, darker(awning, 0.08), { round: 3 }) +
    rect(x + w * 0.06, shop + h * 0.19, w * 0.58, h * 0.08, darker(wall, 0.14));
  for (let i = 0; i < 8; i++)
    out += path(
      `M${num(x + w * (0.02 + i * 0.12))} ${num(shop - 6)}h${num(w * 0.12)}v${num(h * 0.07)}a${num(w * 0.06)} ${num(w * 0.05)} 0 0 1 ${num(-w * 0.12)} 0z`,
      i % 2 ? '#fffaf2' : awning,
    );
  return out;
}
