import { darker } from '../paint/color.ts';
import { circle, path } from '../paint/svg.ts';
import type { Person } from './person.ts';

export function backHair({ cut, hair, hood, top }: Person): string {
  const back = hood
    ? path('M-12.5 14C-15 -4 -10 -14.5 0 -14.5C10 -14.5 15 -4 12.5 14Z', darker(top, 0.06))
    : '';
  if (cut === 'long')
    return (
      back +
      path(
        'M-10.4 -2C-11 -15 11 -15 10.4 -2C10.4 8 12.6 14 11 20C4 23 -4 23 -11 20C-12.6 14 -10.4 8 -10.4 -2Z',
        darker(hair, 0.03),
      )
    );
  if (cut === 'bob')
    return (
      back + path('M-10.6 -2C-11 -15 11 -15 10.6 -2L11 8.4C8 11 -8 11 -11 8.4Z', darker(hair, 0.03))
    );
  if (cut === 'tail')
    return back + path('M5 -9C15 -11 15 5 11.4 14C9.8 9 9.6 1 5 -5Z', darker(hair, 0.03));
  if (cut === 'bun') return back + circle(0, -13.6, 4.8, darker(hair, 0.03));
  if (cut === 'curls')
    return (
      back +
      [
        [-8.6, -3],
        [8.6, -3],
        [-9, 2],
        [9, 2],
        [-6.4, -8.6],
        [6.4, -8.6],
        [0, -11],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 4.2, darker(hair, 0.03)))
        .join('')
    );
  return back;
}

export function frontHair({ cut, hair }: Person): string {
  switch (cut) {
    case 'bald':
      return '';
    case 'short':
      return path(
        'M-9 -0.6C-10.4 -12.4 -4 -13.8 1 -13.4C8 -13.2 10.2 -8 9 -0.6C8.4 -3.4 7.6 -5.4 6.4 -6.6C2 -5.4 -4 -5.6 -6.8 -6.8C-7.8 -5 -8.6 -3 -9 -0.6Z',
        hair,
      );
    case 'side':
      return path(
        'M-9 0C-10.6 -10 -6 -14.4 2 -14C9 -13.6 10.4 -7 9 0C8.4 -2.8 7.8 -4.4 6.8 -5.8C3 -5 -1 -6.6 -3 -8.6C-4.4 -6.4 -7.6 -4.4 -9 0Z',
        hair,
      );
    case 'curls':
      return [
        [-6, -8],
        [-2, -10.2],
        [2.4, -10.2],
        [6.2, -8],
        [0, -7.6],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 3.5, hair))
        .join('');
    case 'bob':
    case 'long':
      return path(
        'M-9.4 3C-11 -8 -7 -13.6 0 -13.6C7 -13.6 11 -8 9.4 3C8.8 -1 8 -4 6.2 -6.4C2.4 -4.4 -3.4 -4 -6 -6C-7.6 -3.4 -8.8 -1 -9.4 3Z',
        hair,
      );
    case 'bun':
    case 'tail':
      return path(
        'M-9 0C-10.4 -9 -6 -13.4 0 -13.4C6 -13.4 10.4 -9 9 0C8 -4 6.4 -6.4 3.6 -7.4C0.6 -5.6 -4.6 -5.2 -6.6 -5.8C-7.8 -4 -8.6 -2 -9 0Z',
        hair,
      );
  }
}
