import { draw } from '../cast/place-figure.ts';
import { mix } from '../paint/color.ts';
import { circle, group, num, rect } from '../paint/svg.ts';
import { browser, dashboard as dashboardPanel } from '../props/windows.ts';
import { device, phoneShadow, placed } from '../scenery/device.ts';
import type { Stage } from '../stage.ts';
import type { Cast, Drawn, Scene } from './scene.ts';

/** A large window on a soft ground, with cards of what the prompt names around it. */
function board(
  stage: Stage,
  cast: Cast,
  panel: string,
  ratio: number,
  shows: readonly string[],
  hasPhone: boolean,
): Drawn {
  const { width, height, unit, palette, brush } = stage;
  const chance = stage.random('board');
  const w = Math.min(width * 0.74, height * 1.16);
  const h = w / ratio;
  const isTilted = chance.chance(0.4) && width > height;
  const [x, y] = [(width - w) / 2 - (hasPhone ? width * 0.04 : 0), (height - h) / 2];
  const transform = isTilted
    ? `translate(${num(x)} ${num(y + h * 0.06)}) skewY(-5)`
    : `translate(${num(x)} ${num(y)})`;
  const shade = group(rect(14, 30, w, h, palette.shade, { round: 22, opacity: 0.2 }), transform);
  const back = group(
    rect(0, 0, w, h, mix(palette.accent[0], palette.sky[1], 0.5), { round: 26 }),
    `translate(${num(x + unit * 46)} ${num(y - unit * 46)})${isTilted ? ' skewY(-5)' : ''}`,
  );
  const hidden = new Set([...shows, 'chart', 'pie', 'dashboard', 'database', 'browser', 'phone']);
  const figures = [...(cast.hero ? [cast.hero] : []), ...cast.companions]
    .filter(({ name }) => !hidden.has(name))
    .slice(0, 3);
  const s = unit * 170;
  const spots = [
    [x - s * 0.18, y + h * 0.86],
    [x + w + s * 0.08, y + h * 0.26],
    [x + w * 0.3, y - s * 0.02],
  ];
  const cards = figures
    .map((figure, i) => {
      const [cx, cy] = [
        Math.max(s * 0.6, Math.min(width - s * 0.6, spots[i]![0]!)),
        Math.max(s * 0.6, Math.min(height - s * 0.6, spots[i]![1]!)),
      ];
      return (
        rect(cx - s / 2 + 3, cy - s / 2 + 12, s, s, palette.shade, {
          round: s * 0.2,
          opacity: 0.2,
        }) +
        rect(
          cx - s / 2,
          cy - s / 2,
          s,
          s,
          palette.isDark ? mix(palette.sky[2], '#1d2440', 0.4) : '#ffffff',
          { round: s * 0.2 },
        ) +
        draw(figure, { x: cx, y: cy + s * 0.32, width: s * 0.68, height: s * 0.64 }, stage)
      );
    })
    .join('');
  const phoneAt = [x + w * 0.98, y + h * 0.66, Math.min(height * 0.6, w * 0.5)] as const;
  return {
    sky:
      rect(0, 0, width, height, brush.slant(...palette.sky)) +
      circle(width * 0.15, height * 0.15, unit * 520, brush.glow(palette.accent[1], 0.3)) +
      circle(width * 0.9, height * 0.9, unit * 520, brush.glow(palette.accent[0], 0.3)),
    back:
      Array.from({ length: 5 }, () =>
        circle(
          width * chance.next(),
          height * chance.next(),
          unit * chance.between(10, 40),
          'none',
          { stroke: palette.accent[chance.integer(0, 3) as 0 | 1 | 2 | 3], width: 5, opacity: 0.4 },
        ),
      ).join('') +
      back +
      shade,
    subject: group(panel, `${transform} scale(${(h / 100).toFixed(3)})`),
    focus: {
      x: Math.max(0, x - unit * 30),
      y: Math.max(0, y - h * 0.12),
      width: w + unit * 60,
      height: h * 1.24,
    },
    front:
      (hasPhone
        ? phoneShadow(stage, ...phoneAt, 0) + placed(device(stage, 'home'), ...phoneAt, 0)
        : '') + cards,
    shows,
  };
}

export const dashboard: Scene = {
  name: 'dashboard',
  draw: (stage, cast) =>
    board(stage, cast, dashboardPanel(stage), 1.6, ['dashboard', 'chart'], false),
};

export const web: Scene = {
  name: 'web',
  draw: (stage, cast) =>
    board(stage, cast, browser(stage), 1.46, ['browser', 'website'], stage.width > stage.height),
};
