import { stat } from 'node:fs/promises';
import path from 'node:path';

import { makeFolder, writeAtomically } from './atomic-write.ts';

/** Keeps the journal and the lock of a store out of git, unless a .gitignore is there already. */
export async function ignoreInflight(store: string): Promise<void> {
  const ignore = path.join(store, '.gitignore');
  const isThere = await stat(ignore).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  await makeFolder(store);
  await writeAtomically(ignore, '.inflight/\n');
}
