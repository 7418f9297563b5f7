import { mix } from '../paint/color.ts';
import { circle, ellipse, num, path, polygon, rect, stroke } from '../paint/svg.ts';

/** A mark of a logo in a box of 100 by 100, in two colours on `paper`. */
export type Mark = (a: string, b: string, paper: string) => string;

const nodes = (
  color: string,
  links: string,
  spots: readonly (readonly [number, number])[],
  r: number,
) => stroke(links, color, r * 0.62) + spots.map(([x, y]) => circle(x, y, r, color)).join('');

const cap: Mark = (a, b, paper) =>
  polygon(
    [
      [50, 6],
      [98, 30],
      [50, 54],
      [2, 30],
    ],
    a,
  ) +
  polygon(
    [
      [50, 6],
      [98, 30],
      [50, 54],
    ],
    mix(a, '#000000', 0.12),
  ) +
  path('M14 44V68C14 84 86 84 86 68V44L50 62Z', b) +
  path('M50 62L86 44V68C86 76 68 81 50 81Z', mix(b, '#000000', 0.1)) +
  nodes(
    paper,
    'M34 68L44 60L56 72L66 62M44 60L50 74M56 72L50 74',
    [
      [34, 68],
      [44, 60],
      [56, 72],
      [66, 62],
    ],
    3.1,
  ) +
  stroke('M92 33V60', a, 3.2) +
  circle(92, 64, 4.6, b);

const book: Mark = (a, b) =>
  path('M50 26C38 14 20 12 4 16V82C20 78 38 80 50 92Z', a) +
  path('M50 26C62 14 80 12 96 16V82C80 78 62 80 50 92Z', b);
const leaf: Mark = (a, b, paper) =>
  path('M12 88C2 40 34 8 92 8C94 66 66 96 24 88Z', a) +
  path('M24 88C66 96 94 66 92 8C74 52 50 74 24 88Z', b) +
  stroke('M8 96C26 66 48 44 72 28', paper, 4);
const bolt: Mark = (a, b) =>
  polygon(
    [
      [60, 2],
      [16, 58],
      [46, 58],
      [38, 98],
      [86, 38],
      [54, 38],
    ],
    a,
  ) +
  polygon(
    [
      [60, 2],
      [54, 38],
      [86, 38],
      [38, 98],
      [46, 58],
      [50, 50],
    ],
    b,
    { opacity: 0.85 },
  );
const hive: Mark = (a, b, paper) =>
  polygon(
    [
      [50, 4],
      [90, 27],
      [90, 73],
      [50, 96],
      [10, 73],
      [10, 27],
    ],
    a,
  ) +
  polygon(
    [
      [50, 4],
      [90, 27],
      [90, 73],
      [50, 50],
    ],
    b,
  ) +
  nodes(
    paper,
    'M50 50V24M50 50L72 63M50 50L28 63',
    [
      [50, 50],
      [50, 24],
      [72, 63],
      [28, 63],
    ],
    6,
  );
const peak: Mark = (a, b, paper) =>
  polygon(
    [
      [2, 88],
      [38, 22],
      [74, 88],
    ],
    a,
  ) +
  polygon(
    [
      [46, 88],
      [68, 46],
      [98, 88],
    ],
    b,
  ) +
  polygon(
    [
      [38, 22],
      [49, 42],
      [40, 48],
      [33, 41],
      [27, 43],
    ],
    paper,
  ) +
  circle(78, 22, 11, b);
const shield: Mark = (a, b, paper) =>
  path('M50 2C64 11 78 14 92 14V48C92 76 72 92 50 98C28 92 8 76 8 48V14C22 14 36 11 50 2Z', a) +
  path('M50 2C64 11 78 14 92 14V48C92 76 72 92 50 98Z', b) +
  stroke('M30 50L45 65L72 36', paper, 9);
const wave: Mark = (a, b) =>
  path('M4 44C22 14 40 14 52 34S82 54 96 30V66C82 90 64 90 52 70S22 50 4 80Z', a) +
  path('M52 34S82 54 96 30V66C82 90 64 90 52 70Z', b);
const cup: Mark = (a, b, paper) =>
  path('M14 38H74L68 84Q66 94 56 94H32Q22 94 20 84Z', a) +
  path('M44 38H74L68 84Q66 94 56 94H44Z', b) +
  stroke('M74 48C98 46 94 76 70 74', b, 7) +
  stroke('M34 28C28 18 40 14 34 4M52 28C46 18 58 14 52 4', a, 5) +
  circle(44, 64, 9, paper);
const orbit: Mark = (a, b) =>
  circle(50, 50, 20, a) +
  `<g transform="rotate(-28 50 50)"><ellipse cx="50" cy="50" rx="46" ry="17" fill="none" stroke="${b}" stroke-width="6"/></g>` +
  circle(90, 30, 7, b);
const heart: Mark = (a, b) =>
  path('M50 92C4 60 2 20 28 14C40 12 48 20 50 28C52 20 60 12 72 14C98 20 96 60 50 92Z', a) +
  path('M50 28C52 20 60 12 72 14C98 20 96 60 50 92Z', b);
const code: Mark = (a, b) =>
  stroke('M34 22L8 50L34 78', a, 11) +
  stroke('M66 22L92 50L66 78', b, 11) +
  stroke('M58 14L42 86', mix(a, b, 0.5), 9);
const bars: Mark = (a, b) =>
  [
    [8, 60],
    [32, 42],
    [56, 24],
    [80, 6],
  ]
    .map(([x = 0, y = 0], i) => rect(x, y, 16, 94 - y, mix(a, b, i / 3), { round: 5 }))
    .join('');
const camera: Mark = (a, b, paper) =>
  rect(4, 26, 92, 62, a, { round: 14 }) +
  polygon(
    [
      [34, 26],
      [40, 12],
      [60, 12],
      [66, 26],
    ],
    a,
  ) +
  circle(50, 57, 23, paper) +
  circle(50, 57, 15, b);

/** A bee from above in a cell of its comb. */
const bee: Mark = (a, b, paper) =>
  polygon(
    [
      [50, 1],
      [93, 25.5],
      [93, 74.5],
      [50, 99],
      [7, 74.5],
      [7, 25.5],
    ],
    'none',
    { stroke: a, width: 6 },
  ) +
  [-1, 1]
    .map(
      (side) =>
        ellipse(50 + side * 20, 42, 19, 10, b, { turn: side * -28 }) +
        ellipse(50 + side * 16, 57, 12, 7, b, { turn: side * 14 }) +
        stroke(`M${50 + side * 4} 24Q${50 + side * 6} 15 ${50 + side * 12} 14`, a, 3),
    )
    .join('') +
  circle(50, 29, 8.6, a) +
  path('M50 36C66 36 66 62 50 86C34 62 34 36 50 36Z', a) +
  stroke('M39 47Q50 52 61 47M39.500 58Q50 63 60.500 58M43 69Q50 73 57 69', paper, 4.4);

/** The mark of a figure; what has none is drawn from its icon in two colours. */
export const marks: Readonly<Record<string, Mark>> = {
  'graduation-cap': cap,
  books: book,
  'open-book': book,
  'closed-book': book,
  seedling: leaf,
  'leaf-fluttering-in-wind': leaf,
  herb: leaf,
  plant: leaf,
  'deciduous-tree': leaf,
  turbine: leaf,
  'high-voltage': bolt,
  solar: bolt,
  gauge: bolt,
  brainchip: hive,
  network: hive,
  honeybee: bee,
  'honey-pot': bee,
  blocks: hive,
  cube: hive,
  mountain: peak,
  'snow-capped-mountain': peak,
  hiker: peak,
  luggage: peak,
  camping: peak,
  shield,
  locked: shield,
  key: shield,
  'water-wave': wave,
  droplet: wave,
  surfboard: wave,
  mug: cup,
  'hot-beverage': cup,
  'ringed-planet': orbit,
  rocket: orbit,
  'atom-symbol': orbit,
  'globe-showing-europe-africa': orbit,
  'red-heart': heart,
  stethoscope: heart,
  code,
  laptop: code,
  terminal: code,
  developer: code,
  chart: bars,
  coins: bars,
  dashboard: bars,
  camera,
};

export const centred = (content: string, x: number, y: number, size: number): string =>
  `<g transform="translate(${num(x - size / 2)} ${num(y - size / 2)}) scale(${(size / 100).toFixed(3)})">${content}</g>`;
