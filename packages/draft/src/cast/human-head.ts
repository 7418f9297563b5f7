import { darker, lighter } from '../paint/color.ts';
import { circle, ellipse, path, rect, stroke } from '../paint/svg.ts';
import { backHair, frontHair } from './hair.ts';
import { hat } from './hats.ts';
import type { Person } from './person.ts';

/** A head around 0,0, about 19 wide and 22 high; a simple, friendly face. */
export function humanHead(person: Person): string {
  const { skin, hair } = person;
  return [
    backHair(person),
    rect(-3.2, 6, 6.4, 8, darker(skin, 0.06), { round: 2.6 }),
    circle(-8.6, 1.6, 2, darker(skin, 0.03)) + circle(8.6, 1.6, 2, darker(skin, 0.03)),
    path(
      'M-8.6 -2C-8.6 -12.5 8.6 -12.5 8.6 -2C8.8 5 5.4 10.4 0 10.4C-5.4 10.4 -8.8 5 -8.6 -2Z',
      skin,
    ),
    face(person),
    person.beard
      ? path(
          'M-8.4 1C-8.4 8.6 -4.6 11.6 0 11.6C4.6 11.6 8.4 8.6 8.4 1C7.2 4.4 4.6 5 0 5C-4.6 5 -7.2 4.4 -8.4 1Z',
          hair,
        ) + stroke('M-2.2 7.2Q0 8.4 2.2 7.2', lighter(skin, 0.04), 0.9)
      : '',
    frontHair(person),
    hat(person),
  ].join('');
}

function face({ skin, glasses, hair }: Person): string {
  const dark = '#2b2430';
  const brows = stroke(
    'M-5.4 -2.4Q-3.8 -3.5 -2.2 -2.6M2.2 -2.6Q3.8 -3.5 5.4 -2.4',
    darker(hair, 0.02),
    0.85,
  );
  const eyes = ellipse(-3.7, 0.9, 0.95, 1.25, dark) + ellipse(3.7, 0.9, 0.95, 1.25, dark);
  const cheeks =
    ellipse(-5.4, 4, 1.7, 1.1, '#e8705f', { opacity: 0.22 }) +
    ellipse(5.4, 4, 1.7, 1.1, '#e8705f', { opacity: 0.22 });
  const nose = stroke('M0 1.4Q1.2 3.2 -0.3 3.6', darker(skin, 0.11), 0.8);
  const mouth = stroke('M-2.3 6.2Q0 8.1 2.3 6.2', darker(skin, 0.25), 1);
  const frames = glasses
    ? circle(-3.7, 0.9, 2.7, '#ffffff', { opacity: 0.25 }) +
      stroke(
        'M-6.4 .9a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0M1 .9a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0M-1 .6Q0 0 1 .6M-6.4 .6L-8.4 0M6.4 .6L8.4 0',
        '#30303c',
        0.8,
      )
    : '';
  return brows + eyes + cheeks + nose + mouth + frames;
}
