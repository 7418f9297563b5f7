import { readFile } from 'node:fs/promises';
import path from 'node:path';

import glob from 'fast-glob';

import type { Pages, PageText } from '../world.ts';
import { isAbsent } from './files.ts';
import { pagesOfBranches } from './git.ts';

/** Files read at once. */
const BATCH = 64;

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
      const pages: PageText[] = [];
      for (let from = 0; from < paths.length; from += BATCH) {
        const batch = paths.slice(from, from + BATCH).map((file) => readPage(root, file));
        pages.push(...(await Promise.all(batch)).filter((page) => page !== undefined));
      }
      return pages;
    },
    listBranches: () => pagesOfBranches(root, content),
  };
}

/** Undefined for a page that was removed since it was listed. */
async function readPage(root: string, file: string): Promise<PageText | undefined> {
  try {
    return { path: file, text: await readFile(path.join(root, file), 'utf8') };
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}
