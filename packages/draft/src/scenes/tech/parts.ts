import { type Slot, draw } from '../../cast/place-figure.ts';
import { lighter, mix } from '../../paint/color.ts';
import type { Random } from '../../paint/random.ts';
import { circle, rect } from '../../paint/svg.ts';
import type { Stage } from '../../stage.ts';
import type { Cast, Drawn } from '../scene.ts';

export type Layout = (stage: Stage, cast: Cast, chance: Random) => Drawn;

export const surface = (stage: Stage) =>
  stage.palette.isDark ? lighter(stage.palette.sky[1], 0.06) : '#ffffff';

/** The surface of a card that carries a figure: in the dark it glows a little, so that the figure stands off it. */
export const litSurface = (stage: Stage, accent: string) =>
  stage.palette.isDark ? mix(surface(stage), accent, 0.36) : surface(stage);

export function backdrop(stage: Stage): string {
  const { width, height, palette, brush, unit } = stage;
  return (
    rect(0, 0, width, height, brush.slant(...palette.sky)) +
    circle(
      width * 0.2,
      height * 0.2,
      unit * 480,
      brush.glow(palette.accent[3], palette.isDark ? 0.35 : 0.25),
    ) +
    circle(
      width * 0.85,
      height * 0.8,
      unit * 520,
      brush.glow(palette.accent[1], palette.isDark ? 0.3 : 0.25),
    )
  );
}

function tile(stage: Stage, slot: Slot, content: string, accent: string): string {
  const s = slot.width;
  const x = slot.x - s / 2;
  const y = slot.y - s;
  const card = litSurface(stage, accent);
  return (
    rect(x + 4, y + 9, s, s, stage.palette.shade, { round: s * 0.22, opacity: 0.18 }) +
    rect(x, y, s, s, card, { round: s * 0.22, stroke: mix(accent, card, 0.45), width: 2.4 }) +
    rect(x + 3, y + 3, s - 6, s * 0.45, '#ffffff', {
      round: s * 0.2,
      opacity: stage.palette.isDark ? 0.05 : 0.4,
    }) +
    content
  );
}

/** How far the foot of a figure is above that of its tile, so that wide ones stand in its middle. */
const low = (ratio: number): number => 0.5 - Math.min(0.6, 0.74 / ratio) / 2;

export function tiles(stage: Stage, cast: Cast, slots: readonly Slot[]): string {
  return cast.companions
    .slice(0, slots.length)
    .map((figure, i) => {
      const slot = slots[i]!;
      const s = slot.width;
      return tile(
        stage,
        slot,
        draw(
          figure,
          { x: slot.x, y: slot.y - low(figure.ratio) * s, width: s * 0.74, height: s * 0.6 },
          stage,
        ),
        stage.palette.accent[(i % 4) as 0 | 1 | 2 | 3],
      );
    })
    .join('');
}
