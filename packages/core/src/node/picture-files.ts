import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

import { IllustrateError } from '../errors.ts';
import type { Source } from '../model.ts';
import { digestOf } from '../pure/key.ts';
import { pathFromRoot } from '../pure/named-files.ts';
import type { PictureFiles, Pictures } from '../world.ts';
import { isAbsent } from './files.ts';

/** Largest file that a page may name, in bytes: 50 MB, the most that a service takes. */
const LARGEST = 50_000_000;

/** The picture files under a project's root. What leads out of it is never looked at. */
export function folderPictureFiles(root: string, decode: Pictures['decode']): PictureFiles {
  /** Digests by what would change with the file. */
  const checked = new Map<string, Source>();

  const locate = async (file: string): Promise<string> => {
    const realRoot = await realpath(root);
    const real = await realpath(path.join(realRoot, file));
    if (real.startsWith(realRoot + path.sep)) return real;
    throw bad(`${file} leads out of the project`, OUTSIDE);
  };
  return {
    async find(named, page) {
      const file = fromRoot(named, page);
      try {
        const real = await locate(file);
        const facts = await stat(real);
        if (!facts.isFile()) {
          throw bad(
            `expected a picture, got ${facts.isDirectory() ? 'the folder' : 'the device'} ${file}`,
          );
        }
        if (facts.size > LARGEST) {
          throw bad(
            `expected at most ${LARGEST} bytes, got ${facts.size} in ${file}`,
            'Scale the picture down.',
          );
        }
        const mark = `${file} ${facts.size} ${facts.mtimeMs} ${facts.ino}`;
        const known = checked.get(mark);
        if (known) return known;
        const bytes = await readFile(real);
        await decode(bytes).catch((error: unknown) => {
          if (!(error instanceof IllustrateError)) throw error;
          const reason = error.message.replace(/^what came/, 'it');
          throw bad(`expected a picture, got ${file}: ${reason}`);
        });
        const source = { file, digest: digestOf(bytes) };
        checked.set(mark, source);
        return source;
      } catch (error) {
        if (!isAbsent(error)) throw error;
        throw bad(
          `there is no ${file}`,
          `\`./…\` begins at ${path.posix.dirname(page)}, \`/…\` at the project.`,
        );
      }
    },
    async read({ file, digest }) {
      const bytes = await readFile(await locate(file));
      if (digestOf(bytes) === digest) return bytes;
      throw bad(`${file} has changed since the pages were read`, 'Run it again.');
    },
  };
}

const OUTSIDE = 'Put a copy of the picture into the project.';

function fromRoot(named: string, page: string): string {
  const file = pathFromRoot(named, page);
  if (file === undefined) throw bad(`${named} leads out of the project`, OUTSIDE);
  return file;
}

function bad(message: string, hint?: string): IllustrateError {
  return new IllustrateError('bad-source', message, { hint });
}
