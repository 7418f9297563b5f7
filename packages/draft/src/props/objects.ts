import { darker, lighter, mix } from '../paint/color.ts';
import { circle, ellipse, line, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

export function mug(stage: Stage): string {
  const color = stage.palette.isDark
    ? stage.palette.accent[0]
    : mix('#ffffff', stage.palette.accent[0], 0.12);
  return (
    stroke('M30 26C24 18 36 14 30 4M48 26C42 18 54 14 48 4', '#ffffff', 4, { opacity: 0.55 }) +
    ellipse(40, 96, 46, 5, darker(color, 0.12), { opacity: 0.5 }) +
    path('M70 44C92 40 92 74 66 74', 'none', { stroke: darker(color, 0.06), width: 8 }) +
    path(
      'M6 34H74L69 84Q68 94 58 94H22Q12 94 11 84Z',
      stage.brush.across(lighter(color, 0.03), color, darker(color, 0.1)),
    ) +
    ellipse(40, 34, 34, 8, darker(color, 0.08)) +
    ellipse(40, 35, 29, 6, '#6b3f24') +
    path(
      'M24 58C24 50 36 50 40 57C44 50 56 50 56 58C56 68 40 76 40 76C40 76 24 68 24 58Z',
      stage.palette.accent[0],
      { opacity: stage.palette.isDark ? 0.35 : 0.85 },
    )
  );
}

export function plant(stage: Stage): string {
  const leaf = mix('#3f9d63', stage.palette.leaf, 0.35);
  const pot = stage.palette.accent[0];
  const one = (angle: number, length: number, color: string) =>
    `<g transform="rotate(${angle} 40 66)">${path(`M40 66C${40 - length * 0.34} ${66 - length * 0.42} ${40 - length * 0.2} ${66 - length * 0.85} 40 ${66 - length}C${40 + length * 0.2} ${66 - length * 0.85} ${40 + length * 0.34} ${66 - length * 0.42} 40 66Z`, color)}${line(40, 66, 40, 66 - length * 0.85, lighter(color, 0.08), 1)}</g>`;
  return (
    [
      [-58, 44],
      [58, 42],
      [-34, 56],
      [36, 58],
      [-12, 64],
      [14, 66],
    ]
      .map(([angle = 0, length = 0], i) =>
        one(
          angle,
          length,
          [
            darker(leaf, 0.07),
            darker(leaf, 0.04),
            leaf,
            lighter(leaf, 0.03),
            lighter(leaf, 0.05),
            leaf,
          ][i]!,
        ),
      )
      .join('') +
    path('M20 64H60L55 100H25Z', stage.brush.across(lighter(pot, 0.05), darker(pot, 0.09))) +
    rect(17, 62, 46, 8, darker(pot, 0.03), { round: 2 })
  );
}

export const lamp = (stage: Stage): string => {
  const color = stage.palette.accent[1];
  return (
    polygon(
      [
        [4, 34],
        [44, 34],
        [58, 100],
        [-14, 100],
      ],
      '#fff0b8',
      { opacity: stage.palette.isDark ? 0.16 : 0.3 },
    ) +
    stroke('M70 94L48 52L26 20', '#5a6277', 4.6) +
    circle(48, 52, 4.4, '#454c60') +
    path('M2 36C2 16 18 10 30 12L46 22L44 36Z', color) +
    ellipse(23, 36, 21, 5, '#ffe7a0') +
    ellipse(70, 96, 20, 4.4, '#454c60')
  );
};

export function armchair(stage: Stage): string {
  const c = stage.palette.accent[1];
  return (
    rect(16, 88, 8, 12, '#6b4a34', { round: 2 }) +
    rect(96, 88, 8, 12, '#6b4a34', { round: 2 }) +
    rect(16, 4, 88, 80, stage.brush.down(lighter(c, 0.04), c), { round: 22 }) +
    rect(24, 54, 72, 26, lighter(c, 0.06), { round: 9 }) +
    rect(2, 42, 26, 50, darker(c, 0.05), { round: 12 }) +
    rect(92, 42, 26, 50, darker(c, 0.05), { round: 12 }) +
    rect(14, 76, 92, 16, darker(c, 0.08), { round: 6 }) +
    rect(42, 30, 36, 30, stage.palette.accent[0], { round: 8, turn: 8 })
  );
}

export const candle = (stage: Stage): string =>
  circle(26, 20, 24, stage.brush.glow('#ffd27a', 0.8)) +
  path('M26 4C34 16 34 27 26 29C18 27 18 16 26 4Z', '#ffb13d') +
  path('M26 14C30 20 30 26 26 28C22 26 22 20 26 14Z', '#fff2b8') +
  rect(12, 34, 28, 58, stage.brush.across('#fff8ec', '#e8d8c0'), { round: 3 }) +
  line(26, 34, 26, 28, '#5a4632', 2) +
  ellipse(26, 94, 26, 5.6, stage.palette.accent[0]);

export const watering = (stage: Stage): string =>
  stroke('M44 34C54 8 96 12 92 44', darker(stage.palette.accent[1], 0.08), 6) +
  path(
    'M40 34H96L102 96H34Z',
    stage.brush.across(
      lighter(stage.palette.accent[1], 0.05),
      darker(stage.palette.accent[1], 0.08),
    ),
  ) +
  stroke('M40 76L10 36', darker(stage.palette.accent[1], 0.04), 10) +
  polygon(
    [
      [-4, 40],
      [18, 24],
      [12, 42],
      [4, 48],
    ],
    darker(stage.palette.accent[1], 0.1),
  );

export function coins(stage: Stage): string {
  const gold = '#f2b93b';
  void stage;
  const pile = (x: number, n: number) =>
    Array.from({ length: n }, (_, i) => {
      const y = 92 - i * 10;
      return (
        path(
          `M${x - 18} ${y - 5}V${y + 2}A18 5.500 0 0 0 ${x + 18} ${y + 2}V${y - 5}Z`,
          i % 2 ? darker(gold, 0.07) : darker(gold, 0.1),
        ) +
        ellipse(x, y - 5, 18, 5.5, lighter(gold, 0.05)) +
        ellipse(x, y - 5, 12, 3.4, darker(gold, 0.02))
      );
    }).join('');
  return pile(20, 3) + pile(60, 6) + pile(100, 9);
}

export const piggy = (stage: Stage): string => {
  const pink = mix('#f59ab5', stage.palette.accent[0], 0.15);
  return (
    [34, 86].map((x) => rect(x, 80, 14, 20, darker(pink, 0.08), { round: 4 })).join('') +
    stroke('M8 58C-4 54 0 42 8 46', darker(pink, 0.06), 4) +
    ellipse(64, 60, 54, 34, stage.brush.down(lighter(pink, 0.04), darker(pink, 0.05))) +
    polygon(
      [
        [84, 32],
        [104, 16],
        [104, 42],
      ],
      darker(pink, 0.07),
    ) +
    ellipse(114, 62, 11, 14, darker(pink, 0.06)) +
    circle(111, 60, 2, darker(pink, 0.25)) +
    circle(117, 60, 2, darker(pink, 0.25)) +
    circle(96, 50, 3.4, '#3a2a34') +
    rect(48, 28, 28, 5, darker(pink, 0.2), { round: 2.5 }) +
    circle(62, 12, 12, '#f2b93b') +
    circle(62, 12, 8, '#ffd670')
  );
};

function giftBox(
  stage: Stage,
  x: number,
  y: number,
  w: number,
  h: number,
  color: string,
  ribbon: string,
): string {
  const cx = x + w / 2;
  return (
    rect(x, y, w, h, stage.brush.across(lighter(color, 0.05), darker(color, 0.07)), { round: 2 }) +
    rect(cx - w * 0.08, y, w * 0.16, h, ribbon) +
    rect(x - w * 0.05, y - h * 0.16, w * 1.1, h * 0.22, lighter(color, 0.05), { round: 2 }) +
    rect(cx - w * 0.08, y - h * 0.16, w * 0.16, h * 0.22, lighter(ribbon, 0.06)) +
    path(
      `M${cx} ${y - h * 0.16}C${cx - w * 0.5} ${y - h * 0.55} ${cx - w * 0.42} ${y - h * 0.02} ${cx} ${y - h * 0.16}C${cx + w * 0.5} ${y - h * 0.55} ${cx + w * 0.42} ${y - h * 0.02} ${cx} ${y - h * 0.16}Z`,
      ribbon,
    )
  );
}

export const gifts = (stage: Stage): string => {
  const [a, b, c, d] = stage.palette.accent;
  return (
    giftBox(stage, 52, 34, 46, 66, a, lighter(c, 0.05)) +
    giftBox(stage, 8, 56, 50, 44, b, '#ffffff') +
    giftBox(stage, 92, 64, 42, 36, d, lighter(c, 0.08))
  );
};

export const chest = (stage: Stage): string =>
  path('M8 42C8 14 120 14 120 42V50H8Z', stage.brush.down('#a86a36', '#8a5229')) +
  ellipse(64, 50, 46, 9, '#ffd257') +
  [
    [40, 44],
    [58, 40],
    [76, 42],
    [92, 46],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 8, '#ffca3a', { stroke: '#e0a21f', width: 1.6 }))
    .join('') +
  rect(6, 50, 116, 48, stage.brush.down('#9a5f30', '#7d4a25'), { round: 4 }) +
  [20, 100].map((x) => rect(x, 50, 9, 48, '#e0b04a')).join('') +
  rect(54, 46, 20, 22, '#e0b04a', { round: 3 }) +
  circle(64, 56, 4, '#5a3a1c');

export function podium(stage: Stage): string {
  const [a, b] = stage.palette.accent;
  return [
    [0, 70, 200, b],
    [22, 42, 156, a],
    [46, 18, 108, b],
  ]
    .map(([x, y, w, c]) => {
      const [px, py, pw, color] = [Number(x), Number(y), Number(w), String(c)];
      const body = mix(color, stage.palette.land[1], 0.55);
      return (
        path(
          `M${px} ${py}V${py + 20}A${pw / 2} ${pw * 0.08} 0 0 0 ${px + pw} ${py + 20}V${py}Z`,
          stage.brush.across(darker(body, 0.05), lighter(body, 0.08), darker(body, 0.09)),
        ) +
        ellipse(px + pw / 2, py, pw / 2, pw * 0.08, lighter(body, 0.1)) +
        ellipse(px + pw / 2, py, pw / 2, pw * 0.08, 'none', {
          stroke: lighter(color, 0.1),
          width: 2.4,
        })
      );
    })
    .join('');
}

export const easel = (stage: Stage): string =>
  stroke('M22 100L44 4M78 100L56 4M50 60V98', '#8a5f3c', 4.6) +
  rect(10, 16, 80, 56, '#fffdf6', { round: 2 }) +
  rect(14, 20, 72, 48, stage.brush.down('#8fd0f2', '#fbe3c0')) +
  circle(68, 34, 8, '#ff9f5a') +
  polygon(
    [
      [14, 68],
      [38, 40],
      [60, 68],
    ],
    stage.palette.accent[3],
  ) +
  polygon(
    [
      [40, 68],
      [64, 48],
      [86, 68],
    ],
    stage.palette.accent[1],
  ) +
  rect(8, 72, 84, 5, '#7a5030', { round: 2 });

export const plate = (stage: Stage): string =>
  ellipse(75, 74, 74, 24, '#e3e7ee') +
  ellipse(75, 71, 74, 23, '#ffffff') +
  ellipse(75, 71, 54, 16, '#eef1f6') +
  ellipse(58, 62, 24, 15, '#e0863f') +
  ellipse(56, 58, 17, 9, '#f0a45c') +
  [
    [84, 66],
    [96, 60],
    [106, 67],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 9, '#5fae46'))
    .join('') +
  [
    [76, 54],
    [88, 52],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 8, stage.palette.accent[0]))
    .join('') +
  path('M54 48C48 30 64 30 58 10M72 44C66 26 82 28 76 8', 'none', {
    stroke: '#ffffff',
    width: 4,
    opacity: 0.55,
  });

export const vinyl = (stage: Stage): string =>
  rect(0, 4, 150, 92, stage.brush.down('#b07a4e', '#8f5d38'), { round: 7 }) +
  circle(56, 50, 41, '#1c1d24') +
  [36, 30, 24].map((r) => circle(56, 50, r, 'none', { stroke: '#3a3c48', width: 1.4 })).join('') +
  circle(56, 50, 15, stage.palette.accent[0]) +
  circle(56, 50, 3, '#ffffff') +
  stroke('M124 16L122 58L92 68', '#d9dde6', 4.4) +
  circle(124, 18, 8, '#c3c9d6') +
  circle(130, 80, 6, '#d9dde6');

export const typewriter = (stage: Stage): string =>
  rect(34, 0, 62, 42, '#fffdf6') +
  [10, 19, 28].map((y) => line(42, y, 86, y, '#9aa3b5', 2.4)).join('') +
  rect(8, 34, 114, 13, '#3d4354', { round: 6 }) +
  path(
    'M14 46H116L128 96H2Z',
    stage.brush.down(stage.palette.accent[1], darker(stage.palette.accent[1], 0.12)),
  ) +
  Array.from({ length: 15 }, (_, i) =>
    circle(31 + (i % 5) * 17 + Math.floor(i / 5) * -2, 62 + Math.floor(i / 5) * 12, 4.6, '#fbf4e4'),
  ).join('') +
  rect(0, 93, 130, 7, '#343a4a', { round: 3 });

export const arcade = (stage: Stage): string => {
  const [a, b, c] = stage.palette.accent;
  return (
    path('M6 0H56L62 10V100H0V10Z', darker(a, 0.04)) +
    rect(4, 4, 54, 15, b, { round: 3 }) +
    rect(8, 24, 46, 34, '#10132a', { round: 3 }) +
    [
      [18, 34],
      [30, 34],
      [42, 34],
      [24, 42],
      [36, 42],
    ]
      .map(([x = 0, y = 0]) => rect(x - 3, y - 2, 6, 4, c))
      .join('') +
    polygon(
      [
        [28, 54],
        [31, 49],
        [34, 54],
      ],
      b,
    ) +
    polygon(
      [
        [2, 72],
        [60, 72],
        [56, 60],
        [6, 60],
      ],
      lighter(a, 0.06),
    ) +
    line(18, 66, 18, 58, '#30344a', 3) +
    circle(18, 57, 4, '#ff5468') +
    circle(38, 66, 3.4, c) +
    circle(47, 66, 3.4, b) +
    rect(22, 80, 18, 12, darker(a, 0.14), { round: 2 })
  );
};

export const vr = (stage: Stage): string =>
  path('M12 40C12 6 148 6 148 40', 'none', { stroke: '#3b4258', width: 11 }) +
  rect(6, 34, 148, 62, stage.brush.down('#eef1f8', '#bac3d6'), { round: 24 }) +
  path(
    'M20 48H140V74Q140 88 126 88H100Q92 88 88 80Q80 70 72 80Q68 88 60 88H34Q20 88 20 74Z',
    stage.brush.slant('#1b2036', mix('#1b2036', stage.palette.accent[0], 0.6)),
  ) +
  path('M32 56H74L50 80H40Q32 80 32 72Z', stage.palette.accent[1], { opacity: 0.5 });

export const printer3d = (stage: Stage): string =>
  stroke('M8 98V6H102V98', '#4a5268', 7) +
  rect(2, 92, 106, 8, '#3a4154', { round: 3 }) +
  rect(20, 82, 70, 6, '#6b7590', { round: 2 }) +
  line(8, 26, 102, 26, '#8b95ad', 4) +
  rect(44, 20, 22, 18, stage.palette.accent[0], { round: 3 }) +
  polygon(
    [
      [51, 38],
      [59, 38],
      [55, 46],
    ],
    '#d9a94a',
  ) +
  [
    [36, 70, 38],
    [40, 60, 30],
    [45, 51, 20],
  ]
    .map(([x = 0, y = 0, w = 0]) =>
      rect(x, y, w, 11, lighter(stage.palette.accent[1], 0.03), { round: 2 }),
    )
    .join('');

export const dumbbell = (stage: Stage): string => {
  const c = stage.palette.accent[0];
  return (
    rect(40, 42, 100, 16, '#aeb7c9', { round: 5 }) +
    [
      [14, 8, 22, 84],
      [38, 20, 14, 60],
      [144, 8, 22, 84],
      [128, 20, 14, 60],
    ]
      .map(([x = 0, y = 0, w = 0, h = 0]) =>
        rect(x, y, w, h, stage.brush.down(lighter(c, 0.06), darker(c, 0.1)), { round: 6 }),
      )
      .join('') +
    rect(4, 36, 10, 28, '#8791a6', { round: 4 }) +
    rect(166, 36, 10, 28, '#8791a6', { round: 4 })
  );
};

export const barbell = (stage: Stage): string =>
  rect(0, 44, 300, 12, '#aeb7c9', { round: 5 }) +
  [20, 46, 242, 268]
    .map((x, i) =>
      rect(
        x,
        i === 0 || i === 3 ? 18 : 4,
        14,
        i === 0 || i === 3 ? 64 : 92,
        stage.palette.accent[i % 2 ? 0 : 1],
        { round: 6 },
      ),
    )
    .join('');

export const surfboard = (stage: Stage): string =>
  path(
    'M20 0C38 24 38 76 20 100C2 76 2 24 20 0Z',
    stage.brush.down(stage.palette.accent[0], stage.palette.accent[1]),
  ) +
  path('M20 0C24 30 24 70 20 100', 'none', { stroke: '#ffffff', width: 2.4 }) +
  path('M8 40Q20 50 32 40V50Q20 60 8 50Z', '#ffffff', { opacity: 0.85 });

export const signpost = (stage: Stage): string =>
  rect(44, 4, 9, 96, '#8a5f3c', { round: 3 }) +
  polygon(
    [
      [14, 12],
      [84, 12],
      [96, 23],
      [84, 34],
      [14, 34],
    ],
    stage.palette.accent[0],
  ) +
  polygon(
    [
      [82, 42],
      [16, 42],
      [4, 53],
      [16, 64],
      [82, 64],
    ],
    stage.palette.accent[1],
  ) +
  line(24, 23, 70, 23, '#ffffff', 4, { opacity: 0.8 }) +
  line(28, 53, 70, 53, '#ffffff', 4, { opacity: 0.8 });

export const stairs = (stage: Stage): string =>
  Array.from({ length: 5 }, (_, i) =>
    rect(
      i * 26,
      84 - i * 16,
      130 - i * 26,
      16,
      mix(stage.palette.accent[0], stage.palette.accent[1], i / 4),
      { round: 2 },
    ),
  ).join('') +
  line(120, 20, 120, -0, '#6b7590', 3) +
  polygon(
    [
      [121, 0],
      [142, 6],
      [121, 13],
    ],
    stage.palette.accent[2],
  );

export const bridge = (stage: Stage): string => {
  const c = mix('#c65a46', stage.palette.land[2], 0.25);
  return (
    stroke('M0 64Q40 62 50 14Q100 78 150 14Q160 62 200 64', c, 3) +
    [64, 78, 92, 106, 120, 134]
      .map((x) => line(x, 66, x, 22 + (1 - Math.abs(x - 100) / 50) * 28, c, 1.4))
      .join('') +
    rect(45, 4, 10, 96, darker(c, 0.05)) +
    rect(145, 4, 10, 96, darker(c, 0.05)) +
    rect(0, 64, 200, 8, darker(c, 0.1))
  );
};

export const turbine = (stage: Stage): string => {
  const c = mix('#ffffff', stage.palette.ambient, 0.5);
  return (
    polygon(
      [
        [36, 34],
        [40, 34],
        [43, 100],
        [33, 100],
      ],
      darker(c, 0.03),
    ) +
    [0, 120, 240]
      .map(
        (angle) =>
          `<g transform="rotate(${angle + 14} 38 34)">${path('M38 34C42 24 41 12 39 -2C35 12 34 24 38 34Z', c)}</g>`,
      )
      .join('') +
    circle(38, 34, 3.4, darker(c, 0.12))
  );
};

export const solar = (stage: Stage): string => {
  const blue = mix('#2457b8', stage.palette.ambient, 0.15);
  return (
    line(60, 60, 60, 98, '#8d97aa', 6) +
    polygon(
      [
        [22, 10],
        [140, 10],
        [118, 74],
        [0, 74],
      ],
      stage.brush.slant(lighter(blue, 0.14), darker(blue, 0.08)),
    ) +
    [0.25, 0.5, 0.75]
      .map(
        (t) =>
          line(22 + 118 * t, 10, 118 * t, 74, '#dbe7fb', 1.5) +
          line(22 - 22 * t, 10 + 64 * t, 140 - 22 * t, 10 + 64 * t, '#dbe7fb', 1.5),
      )
      .join('') +
    polygon(
      [
        [22, 10],
        [140, 10],
        [118, 74],
        [0, 74],
      ],
      'none',
      { stroke: '#f2f6fd', width: 3 },
    )
  );
};

export const eiffel = (stage: Stage): string => {
  const c = mix('#7a6258', stage.palette.land[2], 0.25);
  return (
    path('M28 0H32L35 30L40 58L54 100H42Q30 74 18 100H6L20 58L25 30Z', c) +
    rect(18, 54, 24, 5, darker(c, 0.06)) +
    rect(23, 29, 14, 3.4, darker(c, 0.06)) +
    path('M24 62L36 74M36 62L24 74M26 36L34 50M34 36L26 50M14 84L24 72M46 84L36 72', 'none', {
      stroke: lighter(c, 0.14),
      width: 1.2,
    })
  );
};

export const dome = (stage: Stage): string =>
  path('M8 92A52 56 0 0 1 112 92Z', stage.brush.down('#d8f1ff', '#7fb4d8'), { opacity: 0.88 }) +
  stroke('M60 36V92M22 56Q60 70 98 56M34 92Q36 60 60 36Q84 60 86 92', '#ffffff', 1.8, {
    opacity: 0.7,
  }) +
  rect(46, 68, 28, 24, '#e9eef6', { round: 3 }) +
  rect(54, 76, 12, 16, '#56627e', { round: 5 }) +
  rect(0, 90, 120, 9, '#8d97aa', { round: 3 }) +
  [28, 88].map((x) => ellipse(x, 86, 9, 8, stage.palette.leaf)).join('');

export const fireplace = (stage: Stage): string => {
  const brick = mix('#a9563f', stage.palette.ambient, 0.06);
  const rows = Array.from({ length: 8 }, (_, j) => Array.from({ length: 5 }, (_, i) => rect(9 + i * 20 + (j % 2 ? 4 : 0), 18 + j * 10, 17, 7.6, (i + j) % 3 ? brick : darker(brick, 0.05), { round: 1 })).join('')).join('');
  return (
    rect(6, 12, 104, 88, darker(brick, 0.12)) + rows + rect(0, 6, 116, 10, '#8a5f3c', { round: 2 }) + path('M28 100V58Q58 34 88 58V100Z', '#2a1c1a') + circle(58, 84, 34, stage.brush.glow('#ffb347', 0.7)) +
    rect(36, 90, 44, 7, '#6b452e', { round: 3 }) + path('M40 90C32 72 52 70 56 50C64 66 84 70 76 90Z', '#ff7a2e') + path('M48 90C46 78 56 78 58 66C64 76 70 80 68 90Z', '#ffd35c') + rect(0, 97, 116, 3, darker(brick, 0.16))
  );
};
