import { darker, lighter, mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { type Point, curve, num, polygon, rect, stroke } from '../paint/svg.ts';
import type { View } from './far.ts';

export function volcano({ stage, horizon, light }: View, chance: Random): string {
  const { land, sky } = stage.palette;
  const [x, h] = [stage.width * 0.5, Math.min(horizon * 0.7, stage.width * 0.42)];
  const w = h * 1.5;
  const top = horizon - h;
  const color = mix(land[2], '#5a3a3a', 0.4);
  const smoke: Point[] = Array.from({ length: 6 }, (_, i) => [
    x + chance.between(-20, 50) * i * 0.4,
    top - i * h * 0.09,
  ]);
  let out = stroke(curve(smoke), mix(sky[1], '#5b5b66', 0.5), h * 0.1, { opacity: 0.5 });
  out += polygon(
    [
      [x - w, horizon + 30],
      [x - w * 0.12, top],
      [x + w * 0.12, top],
      [x + w, horizon + 30],
    ],
    color,
  );
  out += polygon(
    [
      [x, top],
      [x + w * 0.12, top],
      [x + w, horizon + 30],
      [x + w * 0.1, horizon + 30],
    ],
    light.x < x ? darker(color, 0.08) : lighter(color, 0.05),
  );
  for (const dx of [-0.05, 0.02, 0.08])
    out += stroke(
      `M${num(x + w * dx)} ${num(top)}q${num(w * dx)} ${num(h * 0.2)} ${num(w * dx * 2.6)} ${num(h * chance.between(0.35, 0.6))}`,
      '#ff7b32',
      h * 0.025,
    );
  return out + rect(x - w * 0.12, top - 5, w * 0.24, 10, '#ffb14d', { round: 5 });
}
