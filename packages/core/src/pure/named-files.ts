import * as z from 'zod';

import { describeValue } from './text.ts';

/** Pictures that a value names, by their paths as they are written there. */
export interface NamedFiles {
  edit?: string;
  mask?: string;
  variationOf?: string;
  references?: string[];
}

/** The path of a picture file: `./room.png` from the page, `/src/room.png` from the project. */
export const pictureFile = z
  .string({
    error: ({ input }) => `expected a file such as ./room.png, got ${describeValue(input)}`,
  })
  .refine((text) => text.trim() !== '', 'expected a file such as ./room.png, got an empty one')
  .refine(
    (text) => !/^[a-z][a-z\d+.-]+:/i.test(text),
    'expected a file of the project, got an address; keep a copy in the project',
  )
  // eslint-disable-next-line no-control-regex -- refusing control characters is the purpose
  .refine((text) => !/[\u0000-\u001f\u007f]/.test(text), 'expected a path, got control characters');

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
