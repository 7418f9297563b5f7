import type { BuyerOptions } from '../buyer.ts';
import { each, upTo, type FaultCase } from '../fault-case.ts';
import { makeFaultSite } from '../fault-site.ts';
import type { Shop } from '../shop.ts';
import { countCalls, runInjected, whyNoStrace, type Injection } from '../strace.ts';
import { sum, type Tally } from '../tally.ts';

const impossible = whyNoStrace();
const RENAMES = 'rename,renameat,renameat2';
const LINKS = 'link,linkat';
/** Every call that looks at the disk or changes it, and those that reach the service. */
const ANY = `openat,close,statx,newfstatat,statfs,getdents64,mkdir,fsync,unlink,connect,writev,${RENAMES},${LINKS}`;

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
      const all = await placesIn(shop, ANY);
      const random = generator(seed);
      const picks = upTo(count).flatMap(() => all[Math.floor(random() * all.length)] ?? []);
      return await strikeAll(shop, picks, 'signal=KILL');
    },
  };
}

/** One file too many at so many places of a run, spread evenly. */
export function outOfDescriptors(count: number): FaultCase {
  return {
    name: `EMFILE at ${count} places`,
    impossible,
    async run(shop) {
      const cold = { errand: { cold: true } };
      const all = await placesIn(shop, 'openat', cold);
      const picks = upTo(count).flatMap((n) => all[Math.ceil((n * all.length) / count) - 1] ?? []);
      return await strikeAll(shop, picks, 'error=EMFILE', cold);
    },
  };
}

function atEvery(name: string, calls: string, effect: string, further = ''): FaultCase {
  return {
    name,
    impossible,
    async run(shop) {
      const all = await placesIn(shop, calls);
      // What fails from one place on fails alike from the places beside it.
      const some = further === '' ? all : all.filter((_, index) => index % 4 === 0);
      const places = some.map(({ call, when }) => ({ call, when: `${when}${further}` }));
      return await strikeAll(shop, places, effect);
    },
  };
}

type Place = Pick<Injection, 'call' | 'when'>;

/** Every single one of the given calls that a whole run makes. */
async function placesIn(shop: Shop, calls: string, options?: BuyerOptions): Promise<Place[]> {
  await using site = await makeFaultSite(shop);
  const counts = await countCalls(site, calls, options);
  return [...counts].flatMap(([call, count]) =>
    upTo(count).map((n) => ({ call, when: String(n) })),
  );
}

async function strikeAll(
  shop: Shop,
  places: readonly Place[],
  effect: string,
  options?: BuyerOptions,
): Promise<Tally> {
  const answersMayBeLost = effect === 'signal=KILL';
  let killed = 0;
  const tallies = await each(places, async ({ call, when }) => {
    await using site = await makeFaultSite(shop);
    const { signal } = await runInjected(site, { call, effect, when }, options);
    if (signal === 'SIGKILL') killed += 1;
    const tally = await site.audit({ answersMayBeLost, runs: 1 });
    return { ...tally, torn: tally.torn.map((one) => `${call}:${effect}:${when}: ${one}`) };
  });
  // A run may make a call or two fewer than the one that was counted; not many.
  if (answersMayBeLost && killed < 0.8 * places.length) {
    throw new Error(`${killed} of ${places.length} runs were killed`);
  }
  return sum(tallies);
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
