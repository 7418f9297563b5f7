import { darker, lighter, mix } from '../paint/color.ts';
import { circle, ellipse, line, path, polygon, rect } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

/** A tap with a drop falling from it, 86 by 100. */
export function faucet(stage: Stage): string {
  const steel = '#b9c6d3';
  const shine = stage.brush.down(lighter(steel, 0.08), steel, darker(steel, 0.14));
  return (
    rect(0, 8, 9, 52, darker(steel, 0.1), { round: 3 }) +
    path('M8 22H52Q76 22 76 46V62H60V48Q60 40 50 40H8Z', shine) +
    rect(57, 60, 22, 8, darker(steel, 0.06), { round: 3 }) +
    rect(28, 8, 12, 16, shine) +
    rect(14, 0, 40, 11, stage.palette.accent[0], { round: 5.5 }) +
    line(14, 28, 50, 28, '#ffffff', 2.4, { opacity: 0.7 }) +
    path('M68 74C74 84 77 88 77 92A9 9 0 0 1 59 92C59 88 62 84 68 74Z', '#4aa8e8') +
    circle(64.5, 91, 2.2, '#ffffff', { opacity: 0.7 })
  );
}

/** A round bowl with a goldfish and a water plant, 108 by 100. */
export function fishbowl(stage: Stage): string {
  const fish = '#f58a2c';
  const swimmer = (x: number, y: number, size: number, color: string) =>
    polygon(
      [
        [x + size * 0.7, y],
        [x + size * 1.5, y - size * 0.6],
        [x + size * 1.5, y + size * 0.6],
      ],
      darker(color, 0.06),
    ) +
    ellipse(x, y, size, size * 0.62, color) +
    circle(x - size * 0.5, y - size * 0.14, size * 0.15, '#26323a');
  return (
    ellipse(54, 96, 40, 4, '#000000', { opacity: 0.14 }) +
    path('M26 6H82Q108 24 108 54Q108 82 84 97H24Q0 82 0 54Q0 24 26 6Z', '#cfeaf7', {
      opacity: 0.55,
    }) +
    path(
      'M7 34H101Q106 44 106 55Q105 80 83 95H25Q3 80 2 55Q2 44 7 34Z',
      stage.brush.down('#8fd3f0', '#3f9fd0'),
    ) +
    path('M12 80Q40 70 96 80Q92 89 83 95H25Q16 89 12 80Z', '#e6cf9b') +
    path('M30 82Q22 64 32 50Q36 66 33 82ZM38 82Q42 62 36 56Q46 64 43 82Z', '#3c9a63') +
    swimmer(62, 56, 13, fish) +
    swimmer(84, 72, 7, mix(fish, '#e8432e', 0.5)) +
    circle(46, 44, 2.6, '#ffffff', { opacity: 0.7 }) +
    circle(51, 38, 1.7, '#ffffff', { opacity: 0.7 }) +
    path('M14 40Q8 58 20 76', 'none', { stroke: '#ffffff', width: 3.4, opacity: 0.55 }) +
    ellipse(54, 7, 29, 5, '#e9f6fc')
  );
}

/** A free-standing bookcase, 84 by 100. */
export function bookshelf(stage: Stage): string {
  const wood = '#b07a48';
  const colors = [...stage.palette.accent, '#f2efe6', stage.palette.leaf];
  const shelves = [6, 37, 68];
  const row = (top: number, index: number) => {
    let x = 9;
    let out = '';
    for (let i = 0; x < 66 - (index % 2) * 16; i++) {
      const width = 5 + ((i * 7 + index * 3) % 4);
      const height = 18 + ((i * 5 + index * 7) % 7);
      const color = colors[(i + index * 2) % colors.length] ?? '#f2efe6';
      out += rect(x, top + 25.5 - height, width, height, color, { round: 0.8 });
      out += rect(x + width * 0.3, top + 29 - height, width * 0.4, 2, '#ffffff', { opacity: 0.5 });
      x += width + 0.8;
    }
    return out;
  };
  return (
    rect(0, 0, 84, 100, darker(wood, 0.05), { round: 2 }) +
    shelves.map((top) => rect(6, top, 72, 26, darker(wood, 0.2))).join('') +
    shelves.map(row).join('') +
    circle(68, 57.5, 5, stage.palette.accent[1]) +
    shelves.map((top) => rect(4, top + 25.5, 76, 4, lighter(wood, 0.06))).join('') +
    rect(0, 0, 84, 5, lighter(wood, 0.08), { round: 2 })
  );
}

/** A baby's cot with a mobile over it, 124 by 100. */
export function crib(stage: Stage): string {
  const wood = stage.palette.isDark ? '#d9c7b0' : '#f3e7d6';
  const [a, b] = stage.palette.accent;
  const bars = Array.from({ length: 9 }, (_, i) =>
    rect(11 + i * 12.2, 48, 4.4, 38, wood, { round: 2 }),
  );
  return (
    line(62, 0, 62, 12, darker(wood, 0.2), 1.6) +
    line(44, 12, 80, 12, darker(wood, 0.2), 2.2) +
    [44, 62, 80].map((x) => line(x, 12, x, 20, darker(wood, 0.2), 1)).join('') +
    circle(44, 23, 4, a) +
    circle(62, 23, 4, '#f7cf52') +
    circle(80, 23, 4, b) +
    rect(10, 62, 104, 20, lighter(a, 0.12), { round: 6 }) +
    ellipse(34, 62, 15, 8, '#ffffff') +
    circle(36, 57, 8, '#f0c7a4') +
    bars.join('') +
    rect(4, 44, 116, 6, darker(wood, 0.04), { round: 3 }) +
    rect(4, 84, 116, 6, darker(wood, 0.04), { round: 3 }) +
    rect(2, 36, 8, 64, darker(wood, 0.08), { round: 4 }) +
    rect(114, 36, 8, 64, darker(wood, 0.08), { round: 4 })
  );
}
