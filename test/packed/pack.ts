import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const packages = path.resolve(import.meta.dirname, '../../packages');

/** The published packages, each after those it depends on. */
export const PACKAGES = ['draft', 'core', 'cli', 'astro-illustrate'] as const;

export interface Packed extends AsyncDisposable {
  /** Absolute paths of the tarballs, by package folder. */
  tarballs: Record<(typeof PACKAGES)[number], string>;
}

/** Packs every package as it would be published, into a folder that is removed when disposed. */
export async function packAll(): Promise<Packed> {
  const folder = await mkdtemp(path.join(tmpdir(), 'packed-'));
  const tarballs = {} as Packed['tarballs'];
  for (const name of PACKAGES) {
    const into = path.join(folder, name);
    const [command, ...before] = pnpm();
    await run(command, [...before, 'pack', '--pack-destination', into], {
      cwd: path.join(packages, name),
    });
    const [file = ''] = await readdir(into);
    tarballs[name] = path.join(into, file);
  }
  return {
    tarballs,
    [Symbol.asyncDispose]: async () => await rm(folder, { recursive: true, force: true }),
  };
}

/** The pnpm that runs this script, or the one that npx finds. */
function pnpm(): [string, ...string[]] {
  const own = process.env['npm_execpath'] ?? '';
  if (!/pnpm/.test(own)) return ['npx', '-y', 'pnpm@12'];
  return /\.[cm]?js$/.test(own) ? [process.execPath, own] : [own];
}
