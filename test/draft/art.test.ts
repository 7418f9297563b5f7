import { inventory } from '@astro-illustrate/draft';
import { expect, test } from 'vitest';

const { icons, blocked, named, missing } = inventory();

test('everything the vocabulary names can be drawn', () => {
  expect(named.length).toBeGreaterThan(900);
  expect(missing).toEqual([]);
});

test('no icon with letters, digits or currency signs is shipped', () => {
  expect(icons.length).toBeGreaterThan(700);
  expect(blocked).toEqual([]);
  for (const name of [
    'abcd',
    'calendar',
    'tear-off-calendar',
    'e-mail',
    'convenience-store',
    'hotel',
    'atm-sign',
    'dollar-banknote',
    'money-bag',
    'keycap-1',
    'one-oclock',
    '1st-place-medal',
    'taxi',
    'newspaper',
    'joker',
    'red-envelope',
    'pool-8-ball',
    'ok-button',
    'flag-japan',
  ]) {
    expect(icons).not.toContain(name);
  }
});
