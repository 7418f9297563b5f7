import { execFile, spawnSync } from 'node:child_process';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { buy, type End } from '../buyer.ts';
import { each, upTo, type FaultCase } from '../fault-case.ts';
import { makeFaultSite, type FaultSite } from '../fault-site.ts';
import type { Shop } from '../shop.ts';
import { sum, type Tally } from '../tally.ts';

const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;
const impossible = whyNoMount();
const NOBODY = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];

/** A run on a disk that does not take what it is given. */
export const diskCases: FaultCase[] = [
  {
    name: 'a disk that fills up',
    impossible,
    run: (shop) =>
      onSmallDisks(
        shop,
        upTo(14).map((pages) => `size=${pages * 3 * 4}k`),
      ),
  },
  {
    name: 'a disk that runs out of inodes',
    impossible,
    run: (shop) =>
      onSmallDisks(
        shop,
        upTo(14).map((files) => `nr_inodes=${files + 2}`),
      ),
  },
  {
    name: 'a store that is read-only',
    impossible,
    async run(shop) {
      await using site = await makeFaultSite(shop);
      await using disk = await mountStore(site, 'size=4m');
      await disk.remount('ro');
      saysNothingWasSent(await buy(site), /read-only file system/);
      if ((await shop.paid(site.id)).length > 0) throw new Error('something was bought');
      await disk.remount('rw');
      return await site.audit({ answersMayBeLost: false, runs: 1 });
    },
  },
  {
    name: 'a store of another user',
    impossible: isRoot ? undefined : 'only root can become another user',
    async run(shop) {
      await using site = await makeFaultSite(shop);
      await mkdir(site.store, { recursive: true });
      await chmod(site.root, 0o755);
      saysNothingWasSent(await buy(site, { under: NOBODY }), /permission denied/);
      if ((await shop.paid(site.id)).length > 0) throw new Error('something was bought');
      return await site.audit({ answersMayBeLost: false, runs: 1 });
    },
  },
  {
    name: 'a file in place of the store',
    run: (shop) => behindFile(shop, (site) => site.store),
  },
  {
    name: 'a file in place of the journal',
    run: (shop) => behindFile(shop, (site) => site.inflight),
  },
  {
    name: 'a clock that jumps',
    async run(shop) {
      const jumps = ['1000', '-1000', '86400000', '-86400000', '31536000000', '-31536000000'];
      return sum(
        await each(jumps, async (jump) => {
          await using site = await makeFaultSite(shop);
          const end = await buy(site, { flags: withClock(jump) });
          if (end.code !== 0) throw new Error(`a jump of ${jump} ms ends a run: ${end.output}`);
          return await site.audit({ answersMayBeLost: false, runs: 1 });
        }),
      );
    },
  },
];

function whyNoMount(): string | undefined {
  if (!isRoot) return 'only root can mount a disk';
  const probe = path.join(tmpdir(), `mount-${process.pid}`);
  const script = `mkdir ${probe} && mount -t tmpfs tmpfs ${probe} && umount ${probe}; rmdir ${probe}`;
  return spawnSync('sh', ['-c', script]).status === 0 ? undefined : 'nothing can be mounted here';
}

/** Node's flags for a clock that jumps to and fro by so many milliseconds. */
function withClock(jump: string): string[] {
  const { href } = new URL(`../jumping-clock.ts?${jump}`, import.meta.url);
  return ['--import', href];
}

async function onSmallDisks(shop: Shop, options: readonly string[]): Promise<Tally> {
  return sum(
    await each(options, async (option) => {
      await using site = await makeFaultSite(shop, [1, 2, 1, 1]);
      await using disk = await mountStore(site, option);
      const { code, output } = await buy(site);
      if (code !== 0 && code !== 1) throw new Error(`${option}: the run ended with ${code}`);
      if (code === 1 && !/no space left|MiB free|no inodes free/i.test(output)) {
        throw new Error(`${option}: the run does not say why: ${output}`);
      }
      await disk.remount('size=64m,nr_inodes=10000');
      return await site.audit({ answersMayBeLost: false, runs: 1 });
    }),
  );
}

async function behindFile(shop: Shop, where: (site: FaultSite) => string): Promise<Tally> {
  await using site = await makeFaultSite(shop);
  const file = where(site);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, 'a file');
  saysNothingWasSent(await buy(site), new RegExp(path.basename(file)));
  if ((await shop.paid(site.id)).length > 0) throw new Error('something was bought');
  await rm(file);
  return await site.audit({ answersMayBeLost: false, runs: 1 });
}

function saysNothingWasSent({ code, output }: End, reason: RegExp): void {
  if (code !== 1)
    throw new Error(`expected the run to fail in words, it ended with ${code}: ${output}`);
  if (!reason.test(output)) throw new Error(`the run does not say why: ${output}`);
  if (/^ +at /m.test(output)) throw new Error(`a stack in place of words: ${output}`);
}

/** Puts a file system of its own under a site's store. */
async function mountStore(site: FaultSite, options: string) {
  await mkdir(site.store, { recursive: true });
  await run('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', site.store]);
  return {
    remount: (more: string) => run('mount', ['-o', `remount,${more}`, site.store]),
    [Symbol.asyncDispose]: async () => {
      await run('umount', [site.store]);
    },
  };
}
