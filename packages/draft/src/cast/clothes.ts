import { darker, lighter } from '../paint/color.ts';
import { ellipse, num, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Build, Clothes } from './build.ts';

export function torsoShape(
  { shoulder: s, hip: h, torso: t }: Build,
  { coat, top, belly, skin }: Clothes,
  sleeve: string,
): string {
  const shape = `M${num(-s - 2)} ${num(-t + 5)}Q${num(-s)} ${num(-t)} ${num(-s + 5)} ${num(-t)}H${num(s - 5)}Q${num(s)} ${num(-t)} ${num(s + 2)} ${num(-t + 5)}L${num(h + 3.6)} 3H${num(-h - 3.6)}Z`;
  let out =
    path(shape, sleeve) +
    path(
      `M0 ${num(-t)}H${num(s - 5)}Q${num(s)} ${num(-t)} ${num(s + 2)} ${num(-t + 5)}L${num(h + 3.6)} 3H${num(h - 2)}Z`,
      darker(sleeve, 0.04),
      { opacity: 0.6 },
    );
  if (belly) out += ellipse(0, -t * 0.42, s * 0.62, t * 0.4, belly);
  switch (coat) {
    case 'lab':
      out +=
        polygon(
          [
            [-4, -t],
            [4, -t],
            [0, -t * 0.55],
          ],
          top,
        ) +
        stroke(`M0 ${num(-t * 0.55)}V3`, '#cfd6e0', 0.8) +
        path(`M${num(-h - 3.6)} 2H${num(h + 3.6)}L${num(h + 5)} 14H${num(-h - 5)}Z`, '#eef1f6') +
        stroke('M0 2V14', '#cfd6e0', 0.8);
      break;
    case 'suit':
      out +=
        polygon(
          [
            [-4.4, -t],
            [4.4, -t],
            [0, -t * 0.42],
          ],
          '#ffffff',
        ) +
        polygon(
          [
            [-1.2, -t + 1],
            [1.2, -t + 1],
            [1.8, -t * 0.5],
            [0, -t * 0.4],
            [-1.8, -t * 0.5],
          ],
          '#c8453d',
        ) +
        stroke(
          `M-4.6 ${num(-t)}L0 ${num(-t * 0.42)}L4.6 ${num(-t)}M0 ${num(-t * 0.42)}V3`,
          darker(sleeve, 0.12),
          1.1,
        );
      break;
    case 'apron':
      out +=
        path(
          `M${num(-s * 0.5)} ${num(-t * 0.74)}H${num(s * 0.5)}L${num(h + 4.6)} ${num(-t * 0.3)}V16H${num(-h - 4.6)}V${num(-t * 0.3)}Z`,
          '#f7f3ea',
        ) +
        stroke(
          `M${num(-s * 0.5)} ${num(-t * 0.74)}L-4 ${num(-t)}M${num(s * 0.5)} ${num(-t * 0.74)}L4 ${num(-t)}`,
          '#e3dccb',
          1.3,
        ) +
        rect(-4, -t * 0.28, 8, 6, '#e9e2d2', { round: 1.5 });
      break;
    case 'hood':
      out +=
        path(
          `M-6.4 ${num(-t - 1)}Q0 ${num(-t + 8)} 6.4 ${num(-t - 1)}Q0 ${num(-t + 3)} -6.4 ${num(-t - 1)}Z`,
          darker(sleeve, 0.09),
        ) +
        stroke(
          `M-2 ${num(-t + 4)}V${num(-t + 11)}M2 ${num(-t + 4)}V${num(-t + 10)}`,
          lighter(sleeve, 0.3),
          0.9,
        ) +
        path(`M-6 ${num(-t * 0.3)}H6L7.6 -1H-7.6Z`, darker(sleeve, 0.05));
      break;
    case 'overall':
      out +=
        path(
          `M${num(-s * 0.5)} ${num(-t * 0.66)}H${num(s * 0.5)}L${num(h + 3.6)} 3H${num(-h - 3.6)}Z`,
          '#3f5f8f',
        ) +
        stroke(
          `M${num(-s * 0.5)} ${num(-t * 0.64)}L${num(-s * 0.55)} ${num(-t)}M${num(s * 0.5)} ${num(-t * 0.64)}L${num(s * 0.55)} ${num(-t)}`,
          '#3f5f8f',
          2.2,
        );
      break;
    case 'dress':
      out +=
        path(
          `M${num(-h - 3.4)} -4H${num(h + 3.4)}L${num(h + 11)} 19Q0 23 ${num(-h - 11)} 19Z`,
          sleeve,
        ) + path(`M2 -4H${num(h + 3.4)}L${num(h + 11)} 19Q6 22 4 22Z`, darker(sleeve, 0.05));
      break;
    case 'armor':
      out +=
        path(
          `M${num(-s)} ${num(-t + 2)}H${num(s)}L${num(h + 2)} ${num(-t * 0.3)}H${num(-h - 2)}Z`,
          '#aab4c4',
        ) +
        path(`M0 ${num(-t + 2)}H${num(s)}L${num(h + 2)} ${num(-t * 0.3)}H0Z`, '#8f9bb0') +
        stroke(`M${num(-h - 3)} -5H${num(h + 3)}`, '#6b4a34', 2.4);
      break;
    case 'sport':
      out += stroke(`M${num(-s)} ${num(-t * 0.55)}H${num(s)}`, lighter(sleeve, 0.22), 2.2);
      break;
    case undefined:
      out += path(`M-3.6 ${num(-t - 0.4)}Q0 ${num(-t + 4.4)} 3.6 ${num(-t - 0.4)}Z`, skin);
  }
  return out;
}
