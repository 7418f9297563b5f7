import { type Slot, draw } from '../../cast/place-figure.ts';
import { mix } from '../../paint/color.ts';
import type { Random } from '../../paint/random.ts';
import { circle, group, rect } from '../../paint/svg.ts';
import { codeLines } from '../../props/screens.ts';
import type { Stage } from '../../stage.ts';
import { arrange } from '../layout.ts';
import { type Layout, backdrop, litSurface, surface } from './parts.ts';

export const bento: Layout = (stage, cast, chance) => {
  const { width, height, unit, palette } = stage;
  const isTall = height > width;
  const [cols, rows] = isTall ? [2, 4] : [4, 2];
  const pad = unit * 46;
  const gap = unit * 22;
  const [cw, ch] = [
    (width - pad * 2 - gap * (cols - 1)) / cols,
    (height - pad * 2 - gap * (rows - 1)) / rows,
  ];
  const cell = (i: number, j: number, w = 1, h = 1) => ({
    x: pad + i * (cw + gap),
    y: pad + j * (ch + gap),
    width: cw * w + gap * (w - 1),
    height: ch * h + gap * (h - 1),
  });
  const mirrored = !isTall && chance.chance(0.5);
  const big = isTall ? cell(0, 1, 2, 2) : cell(mirrored ? 2 : 0, 0, 2, 2);
  const small = isTall
    ? [cell(0, 0), cell(1, 0), cell(0, 3), cell(1, 3)]
    : [0, 1].flatMap((i) => [0, 1].map((j) => cell(i + (mirrored ? 0 : 2), j)));
  const card = (b: typeof big, fill: string) =>
    rect(b.x + 3, b.y + 8, b.width, b.height, palette.shade, { round: unit * 34, opacity: 0.14 }) +
    rect(b.x, b.y, b.width, b.height, fill, { round: unit * 34 });
  const focal: Slot = {
    x: big.x + big.width / 2,
    y: big.y + big.height * 0.84,
    width: big.width * 0.72,
    height: big.height * 0.68,
  };
  const order = chance.shuffle([0, 1, 2, 3]);
  const cells = small
    .map((b, i) => {
      const accent = palette.accent[order[i] as 0 | 1 | 2 | 3];
      const figure = cast.companions[i];
      const isFilled = i % 3 === 0;
      const base = card(
        b,
        isFilled
          ? stage.brush.slant(
              accent,
              mix(accent, palette.accent[((i + 1) % 4) as 0 | 1 | 2 | 3], 0.5),
            )
          : litSurface(stage, accent),
      );
      if (figure)
        return (
          base +
          draw(
            figure,
            {
              x: b.x + b.width / 2,
              y: b.y + b.height / 2 + Math.min(b.height * 0.28, (b.width * 0.38) / figure.ratio),
              width: b.width * 0.76,
              height: b.height * 0.56,
            },
            stage,
          )
        );
      return base + ornament(stage, b, isFilled ? '#ffffff' : accent, chance);
    })
    .join('');
  const placed = arrange(stage, { ...cast, companions: [] }, focal, [], true);
  const glow = group(
    circle(
      focal.x,
      big.y + big.height * 0.5,
      Math.min(big.width, big.height) * 0.36,
      mix(palette.accent[0], surface(stage), palette.isDark ? 0.4 : 0.72),
    ),
    'translate(0 0)',
  );
  return {
    sky: backdrop(stage),
    back:
      card(big, litSurface(stage, palette.accent[3])) +
      glow +
      ornamentDots(stage, big) +
      cells +
      placed.behind,
    subject: placed.subject,
    focus: placed.focus,
    front: '',
    shows: ['technology'],
  };
};

function ornament(
  stage: Stage,
  b: { x: number; y: number; width: number; height: number },
  color: string,
  chance: Random,
): string {
  const kind = chance.integer(0, 2);
  const [cx, cy] = [b.x + b.width / 2, b.y + b.height / 2];
  if (kind === 0)
    return Array.from({ length: 6 }, (_, i) =>
      rect(
        b.x + b.width * (0.18 + i * 0.11),
        b.y + b.height * 0.8 - b.height * (0.15 + 0.07 * ((i * 3) % 5) + i * 0.04),
        b.width * 0.07,
        b.height * (0.15 + 0.07 * ((i * 3) % 5) + i * 0.04),
        color,
        { round: 6, opacity: 0.85 },
      ),
    ).join('');
  if (kind === 1)
    return [0.34, 0.24, 0.13]
      .map((k) =>
        circle(cx, cy, Math.min(b.width, b.height) * k, 'none', {
          stroke: color,
          width: 9,
          opacity: 0.5 + (0.34 - k),
        }),
      )
      .join('');
  return codeLines(
    stage,
    b.x + b.width * 0.16,
    b.y + b.height * 0.22,
    b.width * 0.68,
    b.height * 0.62,
    5,
    `tile ${Math.round(b.x)}`,
  );
}

const ornamentDots = (stage: Stage, b: { x: number; y: number; width: number; height: number }) =>
  Array.from({ length: 24 }, (_, i) =>
    circle(
      b.x + b.width * 0.08 + (i % 6) * 17,
      b.y + b.height * 0.1 + Math.floor(i / 6) * 17,
      3,
      stage.palette.accent[1],
      { opacity: 0.5 },
    ),
  ).join('');
