import type { BuyerOptions } from '../buyer.ts';
import { each, upTo, type FaultCase } from '../fault-case.ts';
import { makeFaultSite } from '../fault-site.ts';
import type { Shop } from '../shop.ts';
import { countCalls, runInjected, whyNoStrace, type Injection } from '../strace.ts';
import { sum, type Tally } from '../tally.ts';

const impossible = whyNoStrace();
const RENAMES = 'rename,renameat,renameat2';
const LINKS = 'link,linkat';
/** Every call that looks at the disk or changes it. */
const ANY = `openat,close,statx,newfstatat,statfs,getdents64,mkdir,fsync,unlink,${RENAMES},${LINKS}`;

/** A run that ends, or meets an error, at one system call after the other. */
export const systemCallCases: FaultCase[] = [
  atEvery('killed at every fsync', 'fsync', 'signal=KILL'),
  atEvery('killed at every rename', RENAMES, 'signal=KILL'),
  atEvery('killed at every link', LINKS, 'signal=KILL'),
  atEvery('killed at every removal', 'unlink,unlinkat', 'signal=KILL'),
  atEvery('EIO at every fsync', 'fsync', 'error=EIO'),
  atEvery('EIO at every rename', RENAMES, 'error=EIO'),
  atEvery('EIO at every link', LINKS, 'error=EIO'),
  atEvery('EIO at every removal', 'unlink,unlinkat', 'error=EIO'),
  atEvery('EIO from every fourth fsync on', 'fsync', 'error=EIO', '+'),
];

/** So many kills at calls chosen by a seeded generator, spread evenly over all calls of a run. */
export function randomKills(count: number, seed: number): FaultCase {
  return {
    name: `killed at ${count} random calls`,
    impossible,
    async run(shop) {
      const calls = await countIn(shop, ANY);
      const random = generator(seed);
      const picks = upTo(count).map(() => 1 + Math.floor(random() * calls));
      return sum(await each(picks, (n) => strike(shop, kill(ANY, n))));
    },
  };
}

/** One file too many at so many places of a run, spread evenly. */
export function outOfDescriptors(count: number): FaultCase {
  const calls = 'openat';
  return {
    name: `EMFILE at ${count} places`,
    impossible,
    async run(shop) {
      const cold = { errand: { cold: true } };
      const opened = await countIn(shop, calls, cold);
      const places = upTo(count).map((n) => Math.ceil((n * opened) / count));
      const effect = 'error=EMFILE';
      return sum(await each(places, (n) => strike(shop, { calls, effect, when: String(n) }, cold)));
    },
  };
}

function atEvery(name: string, calls: string, effect: string, further = ''): FaultCase {
  return {
    name,
    impossible,
    async run(shop) {
      const count = await countIn(shop, calls);
      // What fails from one place on fails alike from the places beside it.
      const step = further === '' ? 1 : 4;
      const places = upTo(Math.ceil(count / step)).map((n) => `${(n - 1) * step + 1}${further}`);
      return sum(await each(places, (when) => strike(shop, { calls, effect, when })));
    },
  };
}

const kill = (calls: string, n: number): Injection => ({
  calls,
  effect: 'signal=KILL',
  when: String(n),
});

async function strike(shop: Shop, injection: Injection, options?: BuyerOptions): Promise<Tally> {
  await using site = await makeFaultSite(shop);
  await runInjected(site, injection, options);
  const answersMayBeLost = injection.effect === 'signal=KILL';
  const tally = await site.audit({ answersMayBeLost, runs: 1 });
  const { calls, effect, when } = injection;
  return { ...tally, torn: tally.torn.map((one) => `${calls}:${effect}:${when}: ${one}`) };
}

async function countIn(shop: Shop, calls: string, options?: BuyerOptions): Promise<number> {
  await using site = await makeFaultSite(shop);
  return await countCalls(site, calls, options);
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
