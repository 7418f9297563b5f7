import { darker, lighter } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { circle, ellipse, path, rect, stroke } from '../paint/svg.ts';
import type { Role } from './roles.ts';

export interface Person {
  skin: string;
  hair: string;
  cut: 'short' | 'side' | 'curls' | 'bob' | 'long' | 'bun' | 'tail' | 'bald';
  beard: boolean;
  glasses: boolean;
  hat: Role['hat'];
  hood: boolean;
  top: string;
  bottom: string;
  shoe: string;
}

const skins = ['#ffdbc4', '#f2c19c', '#e0a678', '#c4845a', '#9a6240', '#6f4630'];
const hairs = ['#2b211d', '#4a3226', '#7a4a2b', '#b5713a', '#d9a650', '#1f2230', '#8f3f2c'];

/** A person as chance makes them: skin, hair, clothes. Never anyone in particular. */
export function somebody(chance: Random, role: Role, colors: readonly string[]): Person {
  const isWoman = role.build ? role.build === 'a' : chance.chance(0.5);
  const cut = isWoman
    ? chance.pick(['bob', 'long', 'bun', 'tail', 'curls'] as const)
    : chance.pick(['short', 'side', 'curls', 'short'] as const);
  return {
    skin: chance.pick(skins),
    hair: role.grey ? chance.pick(['#d9dade', '#b9bcc4']) : chance.pick(hairs),
    cut: role.grey && isWoman ? 'bun' : cut,
    beard: !isWoman && !role.small && chance.chance(0.35),
    glasses: (role.glasses ?? false) && chance.chance(0.75),
    hat: role.hat,
    hood: role.coat === 'hood',
    top: chance.pick(colors),
    bottom: chance.pick(['#2f3b59', '#3d4a5c', '#5a4a44', '#39424e', '#6b5b95']),
    shoe: chance.pick(['#ffffff', '#2b2f3a', '#c8553d', '#f2efe9']),
  };
}

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

function backHair({ cut, hair, hood, top }: Person): string {
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

function frontHair({ cut, hair }: Person): string {
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

function hat({ hat: kind, top }: Person): string {
  switch (kind) {
    case 'helmet':
      return (
        path('M-10 2C-11 -15 11 -15 10 2L6.4 4V-1.4H-6.4V4Z', '#aab4c4') +
        path('M0 -10.6V-1.4H6.4V4L10 2C11 -10 6 -10.6 0 -10.6Z', '#8793a8') +
        path('M0 -11C2 -20 12 -20 15 -12C10 -14 5 -13 0 -11Z', '#c8453d')
      );
    case 'chef':
      return (
        path(
          'M-8 -7V-12C-13 -13 -12 -20.5 -6.4 -19.6C-5 -24.6 5 -24.6 6.4 -19.6C12 -20.5 13 -13 8 -12V-7Z',
          '#ffffff',
        ) + rect(-8, -9.4, 16, 3.4, '#e8ebf0', { round: 1 })
      );
    case 'straw':
      return (
        ellipse(0, -6.4, 15.5, 3.8, '#d9b25f') +
        path('M-8 -6.8C-8 -15.6 8 -15.6 8 -6.8Z', '#e8c876') +
        rect(-8, -8.8, 16, 2.2, '#b5543c')
      );
    case 'cap':
      return (
        path('M-9.2 -4.4C-9.6 -14.6 9.6 -14.6 9.2 -4.4Z', darker(top, 0.04)) +
        path('M-9.4 -4.6C-4 -7.4 8 -7.2 13.6 -3.2C9 -4.6 -2 -4.8 -9.4 -4.6Z', darker(top, 0.12))
      );
    case 'beret':
      return (
        ellipse(1.6, -9.6, 11.6, 5, '#b23a4a', { turn: 8 }) + circle(2.4, -14.2, 1.3, '#8f2c3b')
      );
    case 'hard':
      return (
        path('M-9.6 -4.6C-9.6 -15 9.6 -15 9.6 -4.6Z', '#f6b93b') +
        rect(-11.6, -5.6, 23.2, 2.4, '#e5a020', { round: 1.2 })
      );
    case 'bike':
      return (
        path('M-9.6 -4C-11 -15.6 11 -15.6 9.6 -4Z', '#f2f4f8') +
        stroke(
          'M-5 -5.4C-5 -10 -4 -12 -2.4 -13.4M5 -5.4C5 -10 4 -12 2.4 -13.4M0 -5.4V-13',
          '#c8553d',
          1.4,
        )
      );
    case 'detective':
      return (
        ellipse(0, -7, 14, 3.2, '#6b5846') +
        path('M-8.2 -7.4C-8 -16 -3 -15.6 0 -13.8C3 -15.6 8 -16 8.2 -7.4Z', '#7d6853') +
        rect(-8.2, -9.6, 16.4, 2.4, '#3c3129')
      );
    case undefined:
      return '';
  }
}
