import { lighter, mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { line, num, path, rect } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

/** Still or open water from `top` to `bottom`, with the glitter of the light on it. */
export function water(
  stage: Stage,
  top: number,
  bottom: number,
  lightX: number,
  chance: Random,
): string {
  const [far, near] = stage.palette.water;
  const height = bottom - top;
  let out = rect(
    0,
    top,
    stage.width,
    height,
    stage.brush.down(mix(far, stage.palette.sky[2], 0.35), near),
  );
  for (let i = 0; i < 16; i++) {
    const t = (i + chance.next()) / 16;
    const w = stage.unit * (20 + t * 130) * chance.between(0.5, 1.2);
    const x = lightX + chance.between(-1, 1) * stage.unit * (20 + 120 * t);
    out += line(
      x - w / 2,
      top + t * height,
      x + w / 2,
      top + t * height,
      stage.palette.light,
      2 + t * 4,
      { opacity: 0.55 - t * 0.35 },
    );
  }
  for (let i = 0; i < 26; i++) {
    const t = chance.next();
    const [x, w] = [chance.between(0, stage.width), stage.unit * (30 + t * 120)];
    out += line(x, top + t * height, x + w, top + t * height, lighter(far, 0.1), 1.5 + t * 2, {
      opacity: 0.28,
    });
  }
  return out;
}

/** A row of waves with foam, for open sea in the foreground. */
export function waves(stage: Stage, y: number, size: number, fill: string, chance: Random): string {
  const step = size * 4;
  const start = -step * chance.next();
  let d = `M${num(start)} ${num(y)}`;
  let crest = '';
  for (let x = start; x < stage.width + step; x += step) {
    d += `q${num(step / 4)} ${num(-size)} ${num(step / 2)} 0t${num(step / 2)} 0`;
    crest += `M${num(x + step * 0.08)} ${num(y - size * 0.28)}q${num(step * 0.17)} ${num(-size * 0.5)} ${num(step * 0.34)} 0`;
  }
  return (
    path(`${d}V${num(stage.height)}H0Z`, fill) +
    path(crest, 'none', { stroke: '#ffffff', width: Math.max(1.5, size * 0.12), opacity: 0.4 })
  );
}
