import { animals, roles, tools } from './cast/roles.ts';
import { hasIcon } from './cast/icon-figure.ts';
import { props } from './props/index.ts';
import { shipped } from './read/store.ts';
import { blockedFamilies, blockedIcons } from './vocabulary/blocked.ts';
import { habitats } from './vocabulary/places.ts';
import { things } from './vocabulary/things.ts';

export interface Inventory {
  /** Every icon that is shipped. */
  icons: readonly string[];
  /** Shipped icons that bear letters, digits or marks: always empty. */
  blocked: readonly string[];
  /** Every figure the vocabulary names. */
  named: readonly string[];
  /** Those of them that nothing draws: always empty. */
  missing: readonly string[];
}

/** What the illustrator has to draw with, for those who extend the vocabulary. */
export function inventory(): Inventory {
  const icons = [
    ...new Set([...Object.keys(shipped('noto')), ...Object.keys(shipped('flat'))]),
  ].sort();
  const lines = things.split('\n').filter((line) => line.includes(' : '));
  const figures = lines.flatMap(
    (line) => (line.split(' : ')[1] ?? '').split(' ; ')[0]?.trim().split(/\s+/) ?? [],
  );
  const held = [...Object.values(tools), ...Object.values(roles).flatMap(({ tool }) => tool ?? [])];
  const homes = habitats.split('\n').flatMap((line) => line.split(' : ')[1]?.split(' ') ?? []);
  const guessed = Object.values(shipped('words')).flat();
  const named = [...new Set([...figures, ...held, ...guessed])].sort();
  return {
    icons,
    blocked: icons.filter((name) => blockedIcons.includes(name) || blockedFamilies.test(name)),
    named,
    missing: [...named.filter((name) => !isDrawn(name)), ...homes.filter((name) => !hasIcon(name))],
  };
}

function isDrawn(name: string): boolean {
  if (name.startsWith('@')) return Object.hasOwn(props, name.slice(1));
  if (name.startsWith('*'))
    return Object.hasOwn(roles, name.slice(1)) || Object.hasOwn(animals, name.slice(1));
  return hasIcon(name);
}
