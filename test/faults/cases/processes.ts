import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { startTcpProxy } from '../../fakes/tcp-proxy.ts';
import { startBuyer, type Buyer } from '../buyer.ts';
import { each, type FaultCase } from '../fault-case.ts';
import { makeFaultSite, type FaultSite } from '../fault-site.ts';
import type { Shop } from '../shop.ts';
import { runInjected, whyNoStrace } from '../strace.ts';
import { sum, type Tally } from '../tally.ts';

/** Many runs at once, and holders of the lock that are not what they seem. */
export const processCases: FaultCase[] = [
  {
    name: 'two to eight runs at once',
    async run(shop) {
      const tallies: Tally[] = [];
      for (const count of [2, 4, 8]) tallies.push(await together(shop, count));
      return sum(tallies);
    },
  },
  {
    name: 'six runs at once, three of them killed',
    async run(shop) {
      await using site = await makeFaultSite(shop, [1, 1, 1, 1]);
      const buyers = await startMany(site, 6);
      buyers.forEach((buyer) => buyer.go());
      // Each is killed once the journal has moved since the last.
      for (const buyer of buyers.slice(0, 3)) {
        await until(async () => buyer.child.exitCode !== null || (await entries(site)) > 0);
        buyer.child.kill('SIGKILL');
      }
      await Promise.all(buyers.map(({ ended }) => ended));
      return await site.audit({ answersMayBeLost: true, runs: 6 });
    },
  },
  { name: 'a holder of the lock that is stopped and goes on', run: stoppedHolder },
  {
    name: 'a dead holder whose number another process has',
    impossible: whyNoStrace(),
    run: (shop) => afterDeath(shop, [1], reuseNumber),
  },
  {
    name: 'two and four reclaimers of a dead lock',
    impossible: whyNoStrace(),
    run: (shop) => afterDeath(shop, [2, 4], async () => {}),
  },
];

async function together(shop: Shop, count: number): Promise<Tally> {
  await using site = await makeFaultSite(shop, [1, 2, 1, 1]);
  const buyers = await startMany(site, count);
  buyers.forEach((buyer) => buyer.go());
  for (const { code, output } of await Promise.all(buyers.map(({ ended }) => ended))) {
    if (code !== 0) throw new Error(`one of ${count} failed: ${output}`);
  }
  return await site.audit({ answersMayBeLost: false, runs: count });
}

/** The second waits for the first as long as that one is stopped, and finds everything bought. */
async function stoppedHolder(shop: Shop): Promise<Tally> {
  const gate = Promise.withResolvers<void>();
  await using proxy = await startTcpProxy(shop.port, () => ({ hold: () => gate.promise }));
  await using site = await makeFaultSite(shop);
  const errand = { url: `http://127.0.0.1:${proxy.port}/v1` };
  const first = await startBuyer(site, { errand });
  const second = await startBuyer(site);
  using _ = {
    [Symbol.dispose]: () => [first, second].forEach(({ child }) => child.kill('SIGKILL')),
  };
  first.go();
  await until(async () => {
    if (first.child.exitCode !== null) throw new Error(`it ended: ${(await first.ended).output}`);
    return (await shop.paid(site.id)).length === 2;
  });
  first.child.kill('SIGSTOP');
  second.go();
  await second.says('waiting for another run to finish');
  gate.resolve();
  if ((await shop.paid(site.id)).length !== 2) throw new Error('the stopped holder was robbed');
  first.child.kill('SIGCONT');
  for (const { code, output } of await Promise.all([first.ended, second.ended])) {
    if (code !== 0) throw new Error(`one of the two failed: ${output}`);
  }
  return await site.audit({ answersMayBeLost: false, runs: 2 });
}

/** Kills a holder at several places, then lets so many runs follow it at once. */
async function afterDeath(
  shop: Shop,
  followers: readonly number[],
  meanwhile: (site: FaultSite) => Promise<void>,
): Promise<Tally> {
  const places = followers.flatMap((count) => ['6', '14', '22'].map((when) => ({ count, when })));
  const tallies = await each(places, async ({ count, when }) => {
    await using site = await makeFaultSite(shop);
    await runInjected(site, { call: 'fsync', effect: 'signal=KILL', when });
    await meanwhile(site);
    const buyers = await startMany(site, count);
    buyers.forEach((buyer) => buyer.go());
    for (const { code, output } of await Promise.all(buyers.map(({ ended }) => ended))) {
      if (code !== 0 && !output.includes('may have been billed')) {
        throw new Error(`a follower failed: ${output}`);
      }
    }
    return await site.audit({ answersMayBeLost: true, runs: count + 1 });
  });
  return sum(tallies);
}

/** Gives the dead holder's number to this process, as the system does after a while. */
async function reuseNumber({ inflight }: FaultSite): Promise<void> {
  const names = (await readdir(inflight)).filter((name) => name.startsWith('lock.'));
  for (const name of names) {
    const file = path.join(inflight, name);
    const owner = JSON.parse(await readFile(file, 'utf8')) as object;
    await writeFile(file, JSON.stringify({ ...owner, pid: process.pid }));
  }
  if (names.length === 0) throw new Error('the dead holder has left no lock');
}

async function startMany(site: FaultSite, count: number): Promise<Buyer[]> {
  return await Promise.all(Array.from({ length: count }, () => startBuyer(site)));
}

async function entries({ inflight }: FaultSite): Promise<number> {
  const names = await readdir(inflight).catch(() => []);
  return names.filter((name) => /^[0-9a-f]{64}\.json$/.test(name)).length;
}

/** Asks until it is so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(5);
}
