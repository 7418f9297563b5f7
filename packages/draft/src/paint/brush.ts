import { hash } from './random.ts';
import { linear, radial, type Point } from './svg.ts';

type Stops = readonly (readonly [offset: number, color: string, opacity?: number])[];

/** Gradients of one picture, collected while it is drawn. */
export interface Brush {
  down(...colors: string[]): string;
  across(...colors: string[]): string;
  slant(...colors: string[]): string;
  fade(color: string, from: number, to: number, direction?: Point): string;
  glow(color: string, strength?: number): string;
  ball(color: string, light: string, shade: string): string;
  definitions(): string;
}

export function createBrush(): Brush {
  const definitions = new Map<string, string>();
  const keep = ({ def, paint }: { def: string; paint: string }) => {
    definitions.set(paint, def);
    return paint;
  };
  const even = (colors: string[]): Stops =>
    colors.map((color, i) => [Math.round((i / Math.max(1, colors.length - 1)) * 100) / 100, color]);
  return {
    down: (...colors) => keep(linear(even(colors), hash)),
    across: (...colors) => keep(linear(even(colors), hash, [1, 0])),
    slant: (...colors) => keep(linear(even(colors), hash, [1, 1])),
    fade: (color, from, to, direction = [0, 1]) =>
      keep(
        linear(
          [
            [0, color, from],
            [1, color, to],
          ],
          hash,
          direction,
        ),
      ),
    glow: (color, strength = 0.8) =>
      keep(
        radial(
          [
            [0, color, strength],
            [0.35, color, strength * 0.45],
            [1, color, 0],
          ],
          hash,
        ),
      ),
    ball: (color, light, shade) =>
      keep(
        radial(
          [
            [0, light],
            [0.45, color],
            [1, shade],
          ],
          hash,
          [0.35, 0.3],
          0.75,
        ),
      ),
    definitions: () => [...definitions.values()].join(''),
  };
}
