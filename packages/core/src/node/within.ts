import { realpathSync } from 'node:fs';
import path from 'node:path';

import { IllustrateError } from '../errors.ts';
import { isAbsent } from './files.ts';

/**
 * Checks that a folder of the project, links followed, lies in it, be it there already or not.
 * @throws {IllustrateError} `bad-option`
 */
export function checkWithin(root: string, folder: string): void {
  const realRoot = realpathSync(root);
  const real = realPathOf(path.join(root, folder));
  const way = path.relative(realRoot, real);
  if (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way)) return;
  throw new IllustrateError(
    'bad-option',
    `\`dir\`: ${folder} is a link that leads out of the project, to ${real}`,
    { hint: 'Put a folder in its place, or name another one.' },
  );
}

/** The path with every link followed, as far as it is there. */
function realPathOf(absolute: string): string {
  try {
    return realpathSync(absolute);
  } catch (error) {
    const above = path.dirname(absolute);
    if (!isAbsent(error) || above === absolute) throw error;
    return path.join(realPathOf(above), path.basename(absolute));
  }
}
