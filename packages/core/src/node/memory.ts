import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Memory } from '../world.ts';
import { writeAtomically } from './atomic-write.ts';

/** Notes in a folder of Astro's cache; unreadable ones count as none. */
export function folderMemory(folder: string): Memory {
  const file = path.join(folder, 'unused.json');
  return {
    async readUnused() {
      try {
        const value: unknown = JSON.parse(await readFile(file, 'utf8'));
        const entries = Object.entries(value as Record<string, unknown>);
        return new Map(entries.flatMap(([key, at]) => (typeof at === 'string' ? [[key, at]] : [])));
      } catch {
        return new Map();
      }
    },
    async writeUnused(since) {
      await writeAtomically(file, `${JSON.stringify(Object.fromEntries(since), null, 2)}\n`);
    },
  };
}
