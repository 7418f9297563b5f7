import type { NamedFiles } from './spec.ts';

/**
 * The path from the project's root of a file that a page names; undefined where it leads out.
 * @example pathFromRoot('../room.png', 'src/content/fox.md') === 'src/room.png'
 */
export function pathFromRoot(named: string, page: string): string | undefined {
  const plain = named.replaceAll('\\', '/');
  const start = plain.startsWith('/') ? [] : page.split('/').slice(0, -1);
  const path: string[] = [...start];
  for (const part of plain.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') path.push(part);
    else if (path.pop() === undefined) return undefined;
  }
  return path.join('/');
}

/** The same files, named from the project's root: what other pages can read too. */
export function namedFromRoot(files: NamedFiles, page: string): NamedFiles {
  const fromRoot = (named: string) => {
    const path = pathFromRoot(named, page);
    return path === undefined ? named : `/${path}`;
  };
  const named = Object.entries(files).map(([field, value]: [string, string | string[]]) => [
    field,
    typeof value === 'string' ? fromRoot(value) : value.map(fromRoot),
  ]);
  return Object.fromEntries(named) as NamedFiles;
}
