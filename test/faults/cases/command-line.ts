import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { each, upTo, type FaultCase } from '../fault-case.ts';
import { makeFaultSite } from '../fault-site.ts';
import type { Shop } from '../shop.ts';
import { whyNoStrace } from '../strace.ts';
import { sum, type Tally } from '../tally.ts';

const RENAMES = 'rename,renameat,renameat2';
const bin = path.join(import.meta.dirname, '../../../packages/astro-illustrate/bin.js');

/** The command line itself, killed at one rename after the other until a run comes through. */
export const commandLineCases: FaultCase[] = [
  {
    name: 'the command line killed at every rename',
    impossible: whyNoStrace(),
    async run(shop) {
      const survived: number[] = [];
      const tallies = await each(upTo(17), async (n) => {
        const { tally, wasKilled } = await generateUntil(shop, n);
        if (!wasKilled) survived.push(n);
        return tally;
      });
      // A run has so many renames and no more: the last kills came too late.
      if (survived.length === 0) throw new Error('a run has more renames than were tried');
      return sum(tallies);
    },
  },
];

async function generateUntil(
  shop: Shop,
  when: number,
): Promise<{ tally: Tally; wasKilled: boolean }> {
  await using site = await makeFaultSite(shop);
  const provider = { kind: 'openai', options: { baseURL: shop.url, model: 'tiny', price: 0.01 } };
  const config = { integrations: [{ name: 'astro-illustrate', options: { provider } }] };
  const file = path.join(site.root, 'astro.config.mjs');
  await writeFile(file, `export default ${JSON.stringify(config)};\n`);
  const strace = ['-f', '-o', '/dev/null', '-e', `trace=${RENAMES}`];
  const inject = ['-e', `inject=${RENAMES}:signal=KILL:when=${when}`];
  const child = spawn('strace', [...strace, ...inject, process.execPath, bin, 'generate'], {
    cwd: site.root,
    env: { ...process.env, UV_THREADPOOL_SIZE: '1', TMPDIR: site.temporary, CI: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  const wasKilled = signal === 'SIGKILL' || code === 137;
  if (!wasKilled && code !== 0) throw new Error(`the command line ended with ${code}`);
  return { tally: await site.audit({ answersMayBeLost: true, runs: 1 }), wasKilled };
}
