import { IllustrateError } from '../errors.ts';
import { sortByPlace } from './by-place.ts';
import { plural } from './text.ts';

/** One fault for all pictures that lack the same key, in place of one for each of them. */
export function joinKeyless(faults: readonly IllustrateError[]): IllustrateError[] {
  const groups = Map.groupBy(
    faults.filter(({ code }) => code === 'no-key'),
    ({ hint }) => hint,
  );
  const joined = [...groups.values()].map((group) => {
    const [first, ...others] = sortByPlace(group);
    if (!first || others.length === 0) return first;
    const { hint, where } = first;
    const message = `${plural(group.length, 'picture')} need a key to be bought; the first is here`;
    return new IllustrateError('no-key', message, { hint, where });
  });
  return [
    ...faults.filter(({ code }) => code !== 'no-key'),
    ...joined.filter((fault) => fault !== undefined),
  ];
}
