import { darker, lighter, multiply, type Color } from '../paint/color.ts';
import { ellipse, group, num, path, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import type { Figure } from './figure.ts';
import { findIcon, inLight, recolored } from './icon-figure.ts';
import { animals } from './roles.ts';

const ratio = 0.78;

/** An animal that only has a face among the icons, sitting on its haunches as animals do. */
export function seatedAnimal(name: string, color: Color | undefined): Figure | undefined {
  const animal = animals[name];
  if (!animal) return undefined;
  return {
    name,
    ratio,
    footing: 'ground',
    isActor: true,
    draw(stage: Stage) {
      const lit = (own: Color) => multiply(own, stage.palette.ambient, 0.8);
      const fur = lit(color ?? animal.fur);
      const face = findIcon(animal.face, 'noto');
      const [x, y, width, height] = face?.x ?? [0, 0, 1, 1];
      const scale = 47 / Math.max(height, width * 0.94);
      const markup = color ? recolored(face?.b ?? '', color) : (face?.b ?? '');
      return (
        tail(name, fur, lit(animal.belly)) +
        haunches(fur) +
        path(
          'M24 92C18 66 25 44 39 44C53 44 60 66 54 92Q39 99 24 92Z',
          stage.brush.down(lighter(fur, 0.02), darker(fur, 0.04)),
        ) +
        path('M30 78C28 60 32 48 39 48C46 48 50 60 48 78Q39 86 30 78Z', lit(animal.belly)) +
        forelegs(fur) +
        group(
          inLight(markup, stage),
          `translate(${num(39 - (width * scale) / 2)} 2) scale(${scale.toFixed(4)}) translate(${num(-x)} ${num(-y)})`,
        )
      );
    },
  };
}

const haunches = (fur: Color): string =>
  [19, 59].map((x) => ellipse(x, 83, 13, 15, darker(fur, 0.03))).join('') +
  [14, 64].map((x) => ellipse(x, 96, 11, 4.4, darker(fur, 0.06))).join('');

const forelegs = (fur: Color): string =>
  [32, 46]
    .map(
      (x) =>
        stroke(`M${x} 66V91`, darker(fur, 0.015), 9.5) +
        ellipse(x, 95.4, 6.6, 4.4, darker(fur, 0.05)),
    )
    .join('') + stroke('M39 74V93', darker(fur, 0.1), 1);

function tail(name: string, fur: Color, tip: Color): string {
  switch (name) {
    case 'fox':
    case 'wolf':
      return (
        path('M56 92C78 96 84 70 70 56C72 70 62 76 54 82Z', darker(fur, 0.04)) +
        path('M70 56C76 62 78 70 76.500 77C71 74 69 68 70 56Z', tip)
      );
    case 'lion':
      return (
        stroke('M56 90Q74 92 70 70', darker(fur, 0.04), 4) +
        ellipse(70, 66, 4.6, 6.4, darker(fur, 0.22))
      );
    case 'cat':
    case 'tiger':
    case 'monkey':
      return stroke('M56 90Q78 92 72 70Q70 62 64 66', darker(fur, 0.05), 6);
    case 'rabbit':
    case 'hamster':
      return ellipse(61, 88, 7, 6.4, lighter(fur, 0.06));
    default:
      return '';
  }
}
