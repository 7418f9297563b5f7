import { darker, mix } from '../../paint/color.ts';
import { circle, line, polygon, rect } from '../../paint/svg.ts';
import { wallPieces } from '../../scenery/wall.ts';
import { window, type Opening } from '../../scenery/window.ts';
import type { Box, Stage } from '../../stage.ts';
import { roomScale, type Plan } from './plan.ts';

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
  const { width, palette } = stage;
  const board = palette.isDark ? darker(palette.sky[2], 0.05) : '#ffffff';
  let out = rect(0, floor - 12, width, 13, board, { opacity: 0.8 });
  const opening = windowOf(stage, plan, floor);
  if (opening) out += window(stage, opening);
  if (opening && plan.window === 'large' && !palette.isDark)
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
  out += plan.wall
    // Beside a large window there is no wall left for small things.
    .map((name, i) =>
      plan.window === 'large' && !WIDE.has(name)
        ? ''
        : (wallPieces[name]?.(stage, wallSpot(stage, plan, i, floor, opening)) ?? ''),
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

/** Where the window is; one half of the wall stays free where something wide hangs. */
function windowOf(stage: Stage, plan: Plan, floor: number): Opening | undefined {
  const { width, unit } = stage;
  const isTall = stage.height > width;
  const scale = roomScale(stage);
  if (plan.window === 'large' && !plan.wall.some((name) => WIDE.has(name))) {
    const w = Math.min(width * 0.78, unit * 1250);
    return {
      x: (width - w) / 2,
      y: floor * (isTall ? drop(stage, 0.13) : 0.13),
      width: w,
      height: floor * (isTall ? 0.5 : 0.53),
      panes: Math.max(2, Math.round(w / (unit * 260))),
    };
  }
  if (plan.window === 'none') return undefined;
  const isCentred = plan.kind === 'library' && !isTall;
  const w = Math.min(unit * 330 * scale, width * 0.36) * (isCentred ? 0.84 : 1);
  const side = stage.random('window side').pick([0.17, 0.57]) * width;
  return {
    x: isCentred
      ? (width - w) / 2
      : Math.min(plan.kind === 'library' ? width : side, width - w - unit * 60),
    y: floor * drop(stage, 0.17),
    width: w,
    height: Math.min(floor * 0.46, unit * 420 * (isTall ? 1.3 * scale : 1)),
    panes: 2,
  };
}

/** Room for the n-th piece, on the side of the wall where the window is not. */
function wallSpot(
  stage: Stage,
  plan: Plan,
  index: number,
  floor: number,
  opening: Opening | undefined,
): Box {
  const { width, unit } = stage;
  const isWide = WIDE.has(plan.wall[index] ?? '');
  const y = floor * drop(stage, 0.16);
  const height = isWide ? floor * 0.5 : unit * 190;
  const gap = unit * 56;
  const isLeft = opening !== undefined && opening.x + opening.width / 2 < width / 2;
  const [from, to] = !opening
    ? [0, width]
    : isLeft
      ? [opening.x + opening.width + gap, width - gap]
      : [gap, opening.x - gap];
  if (isWide) {
    const w = Math.min(to - from, width * 0.62, unit * 820);
    return { x: (from + to - w) / 2, y, width: w, height };
  }
  const w = Math.min(unit * 190, (to - from) / 2);
  // The first hangs next to the window, where most of the wall is in sight.
  const x = isLeft ? from + unit * 20 + index * w * 1.25 : to - w * (1.8 + index * 1.25);
  return { x, y, width: w, height };
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

/** In a tall room things hang a little lower, nearer to those who are there. */
const drop = ({ width, height }: Stage, share: number): number =>
  share + Math.max(0, Math.min(0.07, (height / width - 1.3) * 0.05));
