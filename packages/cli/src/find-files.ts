import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { IllustrateError, type GivenFile } from '@astro-illustrate/core';

const PICTURES = /\.(?:png|jpe?g|webp|avif|gif)$/i;
/** Largest file that is read, in bytes: far beyond any picture for a page. */
const LARGEST = 268_435_456;

/**
 * The file that is named, or the pictures of the folder that is.
 * @throws {IllustrateError} `bad-arguments` where there is none
 */
export async function findFiles(
  cwd: string,
  given: string,
): Promise<{ files: GivenFile[]; isFolder: boolean }> {
  const absolute = path.resolve(cwd, given);
  const found = await stat(absolute).catch(() => undefined);
  if (!found) {
    throw new IllustrateError('bad-arguments', `there is no file or folder ${given}`, {
      hint: `It was looked for at ${absolute}.`,
    });
  }
  if (found.isFile()) return { files: [fileAt(absolute, given)], isFolder: false };
  if (!found.isDirectory()) {
    throw new IllustrateError('bad-arguments', `${given} is neither a file nor a folder`);
  }
  const names = (await readdir(absolute)).filter((name) => PICTURES.test(name)).toSorted();
  if (names.length === 0) {
    throw new IllustrateError('bad-arguments', `${given} holds no PNG, JPEG, WebP, AVIF or GIF`, {
      hint: 'Pictures are looked for in the folder itself, not in folders within it.',
    });
  }
  const files = names.map((name) => fileAt(path.join(absolute, name), path.join(given, name)));
  return { files, isFolder: true };
}

function fileAt(absolute: string, shown: string): GivenFile {
  return {
    path: shown.replaceAll('\\', '/'),
    name: path.basename(absolute),
    async read() {
      try {
        const { size } = await stat(absolute);
        if (size <= LARGEST) return await readFile(absolute);
      } catch (error) {
        const { message } = error as Error;
        throw new IllustrateError('file-system', message, {
          hint: 'Check that the file is there and may be read.',
          cause: error,
        });
      }
      throw new IllustrateError('undecodable', 'the file is larger than 256 MiB', {
        hint: 'Export a smaller one: pages show a few thousand pixels at most.',
      });
    },
  };
}
