import { readFileSync } from 'node:fs';
import path from 'node:path';

import glob from 'fast-glob';

import type { Pages, PageText } from '../world.ts';
import { isAbsent } from './files.ts';
import { pagesOfBranches } from './git.ts';

/** The pages under a project's root. Symbolic links are not followed: they may lead out of it. */
export function folderPages(root: string, content: readonly string[]): Pages {
  return {
    async list() {
      const paths = await glob([...content], {
        cwd: root,
        followSymbolicLinks: false,
        ignore: ['**/node_modules/**'],
        unique: true,
      });
      paths.sort();
      return paths.flatMap((file) => readPage(root, file) ?? []);
    },
    listBranches: () => pagesOfBranches(root, content),
  };
}

/** Undefined for a page that was removed since it was listed. */
function readPage(root: string, file: string): PageText | undefined {
  try {
    // At once: pages are small, and waiting for each costs more than reading it.
    return { path: file, text: readFileSync(path.join(root, file), 'utf8') };
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}
