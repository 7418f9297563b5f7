import { darker } from '../paint/color.ts';
import { circle, ellipse, path, rect, stroke } from '../paint/svg.ts';
import type { Person } from './person.ts';

export function hat({ hat: kind, top }: Person): string {
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
