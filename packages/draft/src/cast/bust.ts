import { darker } from '../paint/color.ts';
import { circle, ellipse, group, move, num, path, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { laptopBack } from '../props/computers.ts';
import type { Dressed } from './character.ts';

/** Head, shoulders and arms behind a laptop, seen over the desk; 112 wide, 100 high. */
export function bust(look: Dressed, stage: Stage): string {
  const { clothes, isAnimal } = look;
  const head = isAnimal ? 1.55 : 2.15;
  const headY = isAnimal ? 29 : 31;
  const shoulder = isAnimal ? 52 : 57;
  const w = isAnimal ? 26 : 30;
  const { top } = clothes;
  const dark = darker(top, 0.05);
  const torso = path(
    `M${num(56 - w)} 100C${num(56 - w - 3)} ${num(shoulder + 18)} ${num(56 - w + 1)} ${num(shoulder + 3)} ${num(56 - 9)} ${num(shoulder - 2)}H${num(56 + 9)}C${num(56 + w - 1)} ${num(shoulder + 3)} ${num(56 + w + 3)} ${num(shoulder + 18)} ${num(56 + w)} 100Z`,
    top,
  );
  const collar =
    clothes.coat === 'hood'
      ? path(
          `M${num(56 - 17)} ${num(shoulder + 3)}C46 ${num(shoulder - 9)} 66 ${num(shoulder - 9)} ${num(56 + 17)} ${num(shoulder + 3)}C66 ${num(shoulder + 14)} 46 ${num(shoulder + 14)} ${num(56 - 17)} ${num(shoulder + 3)}Z`,
          dark,
        ) +
        stroke(
          `M51 ${num(shoulder + 9)}V${num(shoulder + 20)}M61 ${num(shoulder + 9)}V${num(shoulder + 18)}`,
          '#ffffff',
          1.4,
          { opacity: 0.8 },
        )
      : ellipse(56, shoulder - 1, 9, 5, clothes.skin);
  const arm = (side: number) =>
    stroke(
      `M${num(56 + side * (w - 5))} ${num(shoulder + 10)}Q${num(56 + side * (w + 12))} ${num(shoulder + 32)} ${num(56 + side * 25)} 93`,
      dark,
      12.5,
    ) + circle(56 + side * 24, 93, 6, clothes.skin);
  const back =
    torso + collar + group(look.head, `translate(56 ${headY}) scale(${isAnimal ? head : head})`);
  return back + arm(-1) + arm(1) + move(laptopBack(stage), 27, 63, 0.58);
}
