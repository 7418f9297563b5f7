import { ellipse } from '../paint/svg.ts';
import { barn, cabin, house } from './houses.ts';
import { columns, pyramid, windmill } from './monuments.ts';
import { fence, tent } from './campsite.ts';
import type { Near } from './near-view.ts';

/** What was built here: a cabin, a village, a mill; the first of them is the focal one when there is no hero. */
export function buildings(
  near: Near,
  focal: { x: number; y: number; height: number },
  hasHero: boolean,
): { svg: string; shows: string[] } {
  const { stage, has, line, chance } = near;
  const k = hasHero ? 0.62 : 1;
  const side = focal.x > stage.width / 2 ? 0.24 : 0.76;
  const x = hasHero ? stage.width * side : focal.x;
  const y = hasHero ? line.at(x) + stage.unit * 14 : line.at(x) + stage.unit * 46;
  const size = focal.height * k;
  const shows: string[] = [];
  let out = '';
  const put = (feature: string, svg: () => string) => {
    if (!has(feature)) return;
    shows.push(feature);
    out += svg();
  };
  put('village', () =>
    Array.from({ length: 7 }, (_, i) => ({
      x: stage.width * ((i * 0.147 + chance.between(0.02, 0.1)) % 1),
      w: stage.unit * chance.between(70, 110),
    }))
      .map(({ x, w }) => house(stage, x, Math.min(line.at(x) + 10, stage.height * 0.78), w, chance))
      .join(''),
  );
  put('cabin', () => dark(near, x, y, size) + cabin(stage, x, y, size * 1.25));
  put(
    'farm',
    () =>
      barn(stage, x, y, size * 0.9) +
      fence(stage, (px) => line.at(px) + stage.unit * 52, stage.unit * 34),
  );
  put('windmill', () => windmill(stage, stage.width * (side > 0.5 ? 0.8 : 0.2), y, size * 1.3));
  put('ruins', () => columns(stage, x, y, size * 1.5, chance));
  put('pyramids', () =>
    [0.3, 0.62, 0.84]
      .map((at, i) =>
        pyramid(
          stage,
          stage.width * at,
          line.at(stage.width * at) + 14,
          stage.unit * (430 - i * 110),
        ),
      )
      .join(''),
  );
  put('camp', () => tent(stage, x, y, size * 0.9));
  return { svg: out, shows };
}

const dark = ({ stage }: Near, x: number, y: number, w: number) =>
  ellipse(x, y, w * 0.72, w * 0.08, stage.palette.shade, { opacity: 0.25 });
