import { draw } from '../cast/place-figure.ts';
import { mix } from '../paint/color.ts';
import { circle, rect, stroke, path, num } from '../paint/svg.ts';
import { device, phoneShadow, placed, type Screen } from '../scenery/device.ts';
import { skinOf } from '../scenery/device-skin.ts';
import type { Stage } from '../stage.ts';
import type { Cast, Scene } from './scene.ts';

/** Screens of a mobile app: one phone in front, its siblings behind it, cards that float. */
export const app: Scene = {
  name: 'app',
  draw(stage, cast) {
    const { width, height, unit, palette, brush } = stage;
    const chance = stage.random('app');
    const wide = width / height;
    const tall = Math.min(height * 0.88, width * 1.7);
    const main = mainScreen(stage, chance.integer(0, 3));
    const others: Screen[] = chance.shuffle(
      (['home', 'chat', 'stats', 'player'] as Screen[]).filter((screen) => screen !== main),
    );
    const hero =
      cast.hero && ['phone', 'crescent-moon', 'wireframe'].includes(cast.hero.name)
        ? undefined
        : cast.hero;
    const [x, y] = [width / 2, height / 2];
    const reach = Math.min(width * 0.27, tall * 0.5);
    const count = wide < 0.75 ? 0 : 2;
    const behind = [-1, 1]
      .slice(0, count)
      .map(
        (side, i) =>
          phoneShadow(stage, x + side * reach, y + height * 0.03, tall * 0.8, side * 8) +
          placed(
            device(stage, others[i]!),
            x + side * reach,
            y + height * 0.03,
            tall * 0.8,
            side * 8,
          ),
      )
      .join('');
    const shape = path(
      `M0 ${num(height * 0.72)}C${num(width * 0.3)} ${num(height * 0.5)} ${num(width * 0.62)} ${num(height * 0.98)} ${num(width)} ${num(height * 0.6)}V${num(height)}H0Z`,
      mix(palette.accent[0], palette.sky[1], 0.62),
      { opacity: palette.isDark ? 0.5 : 0.6 },
    );
    return {
      sky:
        rect(0, 0, width, height, brush.slant(...palette.sky)) +
        circle(
          width * 0.2,
          height * 0.2,
          unit * 460,
          brush.glow(palette.accent[0], palette.isDark ? 0.4 : 0.3),
        ) +
        circle(
          width * 0.84,
          height * 0.84,
          unit * 480,
          brush.glow(palette.accent[1], palette.isDark ? 0.4 : 0.3),
        ),
      back: shape + dots(stage) + behind + phoneShadow(stage, x, y, tall, 0),
      subject: placed(device(stage, main, hero), x, y, tall, 0),
      focus: { x: x - tall * 0.27, y: y - tall * 0.53, width: tall * 0.54, height: tall * 1.06 },
      front: wide < 0.9 ? '' : cards(stage, cast, x, y, reach),
      shows: ['phone', main, 'app'],
    };
  },
};

function mainScreen(stage: Stage, chance: number): Screen {
  const { text } = stage.reading;
  if (/log ?in|sign|auth|password|register/.test(text)) return 'login';
  if (/chat|messag/.test(text)) return 'chat';
  if (/fitness|stat|track|bank|finance|wallet|budget|analytic|dashboard/.test(text)) return 'stats';
  if (/music|podcast|player|audio|meditation/.test(text)) return 'player';
  return (['home', 'home', 'stats', 'login'] as const)[chance] ?? 'home';
}

function dots({ width, height, palette }: Stage): string {
  return [
    [0.07, 0.14],
    [0.88, 0.72],
  ]
    .map(([x = 0, y = 0]) =>
      Array.from({ length: 30 }, (_, i) =>
        circle(
          width * x + (i % 6) * 16,
          height * y + Math.floor(i / 6) * 16,
          2.6,
          palette.isDark ? '#ffffff' : palette.accent[0],
          { opacity: 0.3 },
        ),
      ).join(''),
    )
    .join('');
}

function cards(stage: Stage, cast: Cast, x: number, y: number, reach: number): string {
  const { unit, palette, brush } = stage;
  const s = skinOf(stage);
  const card = (cx: number, cy: number, w: number, h: number, content: string) =>
    rect(cx - w / 2 + 3, cy - h / 2 + 9, w, h, palette.shade, { round: unit * 22, opacity: 0.25 }) +
    rect(cx - w / 2, cy - h / 2, w, h, s.card, {
      round: unit * 22,
      stroke: mix(s.card, s.soft, 0.3),
      width: 1.4,
    }) +
    content;
  const figure = cast.companions.find((other) => !other.isActor && other.footing !== 'water');
  const [lx, ly] = [Math.max(unit * 96, x - reach * 1.62), y - unit * 190];
  const [rx, ry] = [Math.min(stage.width - unit * 132, x + reach * 1.58), y + unit * 170];
  const left = figure
    ? draw(figure, { x: lx, y: ly + unit * 48, width: unit * 96, height: unit * 96 }, stage)
    : circle(lx, ly, unit * 34, brush.slant(s.a, s.b)) +
      stroke(
        `M${num(lx - unit * 14)} ${num(ly)}l${num(unit * 10)} ${num(unit * 11)}l${num(unit * 19)} ${num(-unit * 22)}`,
        '#ffffff',
        unit * 7,
      );
  const right =
    [s.a, s.b, s.c]
      .map((color, i) =>
        circle(rx - unit * 44 + i * unit * 34, ry, unit * 22, color, { stroke: s.card, width: 4 }),
      )
      .join('') + circle(rx + unit * 62, ry, unit * 12, s.soft);
  return card(lx, ly, unit * 146, unit * 146, left) + card(rx, ry, unit * 220, unit * 92, right);
}
