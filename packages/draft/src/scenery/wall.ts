import { darker, lighter, mix } from '../paint/color.ts';
import { circle, line, num, path, polygon, rect, stroke } from '../paint/svg.ts';
import { findIcon } from '../cast/icon-figure.ts';
import { castProp } from '../props/cast-prop.ts';
import { kanban } from '../props/papers.ts';
import { screen as board } from '../props/windows.ts';
import { move } from '../paint/svg.ts';
import type { Box, Stage } from '../stage.ts';

/** Something on a wall, inside a box. */
export type WallPiece = (stage: Stage, box: Box) => string;

function picture(stage: Stage, x: number, y: number, w: number, h: number, pick: number): string {
  const { accent, land, isDark } = stage.palette;
  const paper = isDark ? darker(land[0], 0.05) : '#fffdf8';
  const inner = [x + w * 0.1, y + h * 0.08, w * 0.8, h * 0.84] as const;
  const base = inner[1] + inner[3];
  const art =
    pick % 3 === 0
      ? circle(x + w * 0.6, y + h * 0.36, w * 0.16, accent[2]) +
        polygon(
          [
            [inner[0], base],
            [x + w * 0.42, y + h * 0.42],
            [x + w * 0.72, base],
          ],
          accent[0],
        ) +
        polygon(
          [
            [x + w * 0.4, base],
            [x + w * 0.66, y + h * 0.56],
            [inner[0] + inner[2], base],
          ],
          accent[3],
        )
      : pick % 3 === 1
        ? circle(x + w * 0.4, y + h * 0.4, w * 0.2, accent[1]) +
          circle(x + w * 0.58, y + h * 0.58, w * 0.2, accent[0], { opacity: 0.8 })
        : stroke(
            `M${num(x + w * 0.5)} ${num(base - 4)}V${num(y + h * 0.3)}M${num(x + w * 0.5)} ${num(y + h * 0.6)}Q${num(x + w * 0.3)} ${num(y + h * 0.52)} ${num(x + w * 0.28)} ${num(y + h * 0.34)}M${num(x + w * 0.5)} ${num(y + h * 0.66)}Q${num(x + w * 0.7)} ${num(y + h * 0.58)} ${num(x + w * 0.74)} ${num(y + h * 0.42)}`,
            stage.palette.leaf,
            6,
          );
  return (
    rect(x, y, w, h, isDark ? darker(land[0], 0.14) : '#7d5f48', { round: 3 }) +
    rect(x + 6, y + 6, w - 12, h - 12, paper) +
    rect(...inner, mix(paper, land[0], 0.35)) +
    art
  );
}

const frames: WallPiece = (stage, { x, y, width, height }) =>
  picture(stage, x, y, width * 0.52, height * 0.66, 0) +
  picture(stage, x + width * 0.6, y + height * 0.2, width * 0.4, height * 0.5, 1);

const jars: WallPiece = (stage, { x, y, width }) => {
  const wood = stage.palette.isDark ? '#4a3a4f' : '#a9764c';
  const w = width * 1.5;
  let out = '';
  for (const row of [0, 1]) {
    const floor = y + 70 + row * 110;
    out += rect(x - 20, floor, w, 11, wood, { round: 2 });
    for (let i = 0; i < 5; i++)
      out +=
        rect(
          x - 4 + i * (w / 5.3),
          floor - 54 + ((i * 13) % 3) * 8,
          w / 8,
          54 - ((i * 13) % 3) * 8,
          mix(
            stage.palette.accent[((i + row) % 4) as 0 | 1 | 2 | 3],
            stage.palette.isDark ? '#2a2340' : '#ffffff',
            0.35,
          ),
          { round: 7 },
        ) +
        rect(x - 4 + i * (w / 5.3) + 3, floor - 60 + ((i * 13) % 3) * 8, w / 8 - 6, 8, wood, {
          round: 3,
        });
  }
  return out;
};

const chalkboard: WallPiece = (stage, { x, y, width: w, height: h }) => {
  const chalk = '#eef4ee';
  const at = (kx: number, ky: number) => `${num(x + w * kx)} ${num(y + h * ky)}`;
  return (
    rect(x - 10, y - 10, w + 20, h + 20, '#9a6b42', { round: 4 }) +
    rect(x, y, w, h, stage.brush.slant('#2f5d4c', '#234539')) +
    stroke(`M${at(0.08, 0.72)}L${at(0.2, 0.26)}L${at(0.32, 0.72)}Z`, chalk, 3, { opacity: 0.8 }) +
    circle(x + w * 0.46, y + h * 0.5, h * 0.2, 'none', { stroke: chalk, width: 3, opacity: 0.8 }) +
    stroke(`M${at(0.62, 0.2)}L${at(0.62, 0.78)}L${at(0.94, 0.78)}`, chalk, 3, {
      opacity: 0.8,
    }) +
    stroke(
      `M${at(0.63, 0.7)}Q${at(0.76, 0.68)} ${at(0.8, 0.46)}T${at(0.93, 0.24)}`,
      '#ffd98a',
      3.4,
    ) +
    rect(x, y + h - 6, w, 9, '#b98a5a')
  );
};

const curtain: WallPiece = (stage) => {
  const { width, height } = stage;
  const color = mix('#a3243b', stage.palette.accent[0], 0.25);
  const fold = (x: number, w: number) =>
    Array.from({ length: 5 }, (_, i) =>
      rect(x + (i * w) / 5, 0, w / 5 + 1, height * 0.8, i % 2 ? color : darker(color, 0.07)),
    ).join('');
  let valance = '';
  for (let i = 0; i < 8; i++)
    valance += path(
      `M${num((i * width) / 8)} 0h${num(width / 8)}v${num(height * 0.07)}a${num(width / 16)} ${num(height * 0.05)} 0 0 1 ${num(-width / 8)} 0z`,
      i % 2 ? lighter(color, 0.03) : darker(color, 0.03),
    );
  return fold(0, width * 0.13) + fold(width * 0.87, width * 0.13) + valance;
};

const neon: WallPiece = (stage, { x, y, width: w, height: h }) => {
  const [a, b, c] = stage.palette.accent;
  const tube = (d: string, color: string) =>
    stroke(d, color, 14, { opacity: 0.25 }) + stroke(d, color, 5);
  return (
    tube(
      `M${num(x + w * 0.1)} ${num(y + h * 0.55)}H${num(x + w * 0.3)}L${num(x + w * 0.36)} ${num(y + h * 0.2)}L${num(x + w * 0.44)} ${num(y + h * 0.7)}L${num(x + w * 0.5)} ${num(y + h * 0.4)}H${num(x + w * 0.62)}`,
      a,
    ) +
    tube(
      `M${num(x + w * 0.72)} ${num(y + h * 0.2)}l${num(w * 0.16)} ${num(h * 0.18)}l${num(-w * 0.16)} ${num(h * 0.18)}z`,
      b,
    ) +
    tube(`M${num(x)} ${num(y)}H${num(x + w)}`, c)
  );
};

const art: WallPiece = (stage, { x, y, width: w, height: h }) =>
  [0, 1, 2]
    .map((i) =>
      picture(
        stage,
        x + (w * i) / 3 + w * 0.04,
        y + (i === 1 ? 0 : h * 0.1),
        w * 0.25,
        h * (i === 1 ? 0.8 : 0.6),
        i,
      ),
    )
    .join('');

const tools: WallPiece = (stage, { x, y, width: w, height: h }) => {
  const names = ['hammer', 'wrench', 'screwdriver', 'carpentry-saw'];
  return (
    rect(
      x - 30,
      y,
      w * 1.9,
      h,
      mix('#b98a5a', stage.palette.sky[1], stage.palette.isDark ? 0.6 : 0.15),
      { round: 4 },
    ) +
    names
      .map((name, i) => {
        const icon = findIcon(name, stage.look.art);
        return icon
          ? move(
              icon.b,
              x - 10 + i * w * 0.43,
              y + h * 0.2,
              (h * 0.5) / Math.max(icon.x[2], icon.x[3]),
            )
          : '';
      })
      .join('')
  );
};

const inBox =
  (drawing: (stage: Stage) => string, ratio: number): WallPiece =>
  (stage, { x, y, width, height }) => {
    const h = Math.min(height, width / ratio);
    return move(drawing(stage), x + (width - h * ratio) / 2, y, h / 100);
  };

export const wallPieces: Readonly<Record<string, WallPiece>> = {
  frames,
  jars,
  board: chalkboard,
  curtain,
  neon,
  art,
  tools,
  kanban: inBox(kanban, 1.5),
  screen: inBox(board, 1.7),
  pulse: (stage, { x, y, width }) =>
    castProp('pulse', stage, x + width / 2, y + 150, 150) + line(0, 0, 0, 0, '#000000', 0.1),
};
