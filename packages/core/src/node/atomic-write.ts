import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, unlink } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { isAbsent } from './files.ts';

/**
 * Writes a file so that a crash at any moment leaves the old one or the new one, never a part:
 * temporary file in the same folder, fsync, rename, fsync of the folder.
 */
export async function writeAtomically(file: string, content: Uint8Array | string): Promise<void> {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.${path.basename(file).slice(0, 40)}.${randomUUID()}.tmp`);
  await makeFolder(folder);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await patiently(() => rename(temporary, file));
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

/** Makes a folder and those above it, where they are not there. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    if (!isAbsent(error)) throw error;
    // Node calls it absent on a read-only disk; the plain call says what it is.
    await mkdir(folder);
  }
}

/** True for what a crash inside `writeAtomically` may leave behind. */
export function isTemporary(name: string): boolean {
  return name.startsWith('.') && name.endsWith('.tmp');
}

/** Makes creations and removals in a folder durable; Windows does so by itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Attempts while an indexer or a virus scanner holds a file open (Windows). */
const ATTEMPTS = 10;

async function patiently(task: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await task();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const isHeld = code === 'EPERM' || code === 'EBUSY' || code === 'EACCES';
      if (!isHeld || process.platform !== 'win32' || attempt === ATTEMPTS) throw error;
      await sleep(20 * attempt);
    }
  }
}
