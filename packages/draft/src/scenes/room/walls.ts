import { darker, mix } from '../../paint/color.ts';
import { circle, line, polygon, rect } from '../../paint/svg.ts';
import { wallPieces } from '../../scenery/wall.ts';
import { window } from '../../scenery/window.ts';
import type { Box, Stage } from '../../stage.ts';
import type { Plan } from './plan.ts';

export function wallGlow(stage: Stage, floor: number): string {
  const { palette, width, height, brush } = stage;
  const [wall, low] = palette.isDark
    ? [palette.sky[1], palette.sky[2]]
    : [palette.sky[0], palette.sky[2]];
  const ground = palette.isDark ? palette.land[2] : mix(palette.land[1], '#c99b6d', 0.45);
  return (
    rect(0, 0, width, floor, brush.down(wall, low)) +
    rect(0, floor, width, height - floor, brush.down(ground, darker(ground, 0.07))) +
    circle(
      width * 0.5,
      height * 0.34,
      stage.unit * 620,
      brush.glow(palette.isDark ? palette.accent[3] : palette.light, palette.isDark ? 0.3 : 0.5),
    )
  );
}

export function walls(stage: Stage, plan: Plan, floor: number): string {
  const { width, unit, palette } = stage;
  const isTall = stage.height > stage.width;
  const board = palette.isDark ? darker(palette.sky[2], 0.05) : '#ffffff';
  let out = rect(0, floor - 12, width, 13, board, { opacity: 0.8 });
  if (plan.window === 'large') {
    const w = Math.min(width * 0.78, unit * 1250);
    const top = floor * (isTall ? drop(stage, 0.2) : 0.13);
    out += window(stage, {
      x: (width - w) / 2,
      y: top,
      width: w,
      height: floor * (isTall ? 0.44 : 0.53),
      panes: Math.max(2, Math.round(w / (unit * 260))),
    });
    if (!palette.isDark)
      out += polygon(
        [
          [width * 0.3, floor],
          [width * 0.62, floor],
          [width * 0.5, stage.height],
          [width * 0.08, stage.height],
        ],
        '#ffffff',
        { opacity: 0.12 },
      );
  }
  if (plan.window === 'side') {
    const w = Math.min(unit * 330, width * 0.36);
    const isCentred = plan.kind === 'library';
    const x = isCentred
      ? (width - w * 0.8) / 2
      : stage.random('window side').pick([0.13, 0.62]) * width;
    out += window(stage, {
      x: Math.min(x, width - w - 20),
      y: floor * drop(stage, 0.17),
      width: isCentred ? w * 0.8 : w,
      height: Math.min(floor * 0.46, unit * 420),
      panes: 2,
    });
  }
  out += plan.wall
    // Beside a large window there is no wall left for small things.
    .map((name, i) =>
      plan.window === 'large' && !WIDE.has(name)
        ? ''
        : (wallPieces[name]?.(stage, wallSpot(stage, plan, i, floor)) ?? ''),
    )
    .join('');
  if (['office', 'cafe', 'kitchen', 'studio'].includes(plan.kind))
    out += [0.24, 0.5, 0.76]
      .map((k) => pendant(stage, width * k, floor * drop(stage, 0.16)))
      .join('');
  return out;
}

/** What takes the middle of a wall; the rest hangs as small pieces. */
const WIDE: ReadonlySet<string> = new Set(['board', 'kanban', 'curtain', 'neon', 'art', 'screen']);

function wallSpot(stage: Stage, plan: Plan, index: number, floor: number): Box {
  const isWide = WIDE.has(plan.wall[index] ?? '');
  const w = isWide ? Math.min(stage.width * 0.62, stage.unit * 820) : stage.unit * 190;
  const x = isWide ? (stage.width - w) / 2 : stage.width * [0.46, 0.62, 0.36][index % 3]! - w / 2;
  return {
    x,
    y: floor * drop(stage, 0.16),
    width: w,
    height: isWide ? floor * 0.5 : stage.unit * 190,
  };
}

function pendant(stage: Stage, x: number, y: number): string {
  const color = stage.palette.isDark
    ? stage.palette.accent[1]
    : darker(stage.palette.accent[0], 0.04);
  return (
    line(x, 0, x, y - 26, '#4a5160', 3) +
    (stage.palette.isDark
      ? circle(x, y, stage.unit * 150, stage.brush.glow('#ffe0a0', 0.45))
      : '') +
    polygon(
      [
        [x - 12, y - 30],
        [x + 12, y - 30],
        [x + 40, y],
        [x - 40, y],
      ],
      color,
    ) +
    rect(x - 40, y - 1, 80, 5, '#fff3cf', { round: 2 })
  );
}

export function tubes(stage: Stage): string {
  const [a, b] = stage.palette.accent;
  const { width, height } = stage;
  return [
    [width * 0.028, b],
    [width * 0.972, a],
  ]
    .map(
      ([x, color]) =>
        line(Number(x), height * 0.08, Number(x), height * 0.62, String(color), 16, {
          opacity: 0.3,
        }) +
        line(Number(x), height * 0.08, Number(x), height * 0.62, String(color), 6) +
        line(Number(x), height * 0.08, Number(x), height * 0.62, '#ffffff', 2, { opacity: 0.8 }),
    )
    .join('');
}

/** In a tall room things hang lower, so that they stay near those who are there. */
const drop = ({ width, height }: Stage, share: number): number =>
  share + Math.max(0, Math.min(0.22, (height / width - 1.3) * 0.16));
