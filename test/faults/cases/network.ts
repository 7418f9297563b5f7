import { startTcpProxy, type Weather } from '../../fakes/tcp-proxy.ts';
import { buy } from '../buyer.ts';
import { each, type FaultCase } from '../fault-case.ts';
import { makeFaultSite } from '../fault-site.ts';
import type { Shop } from '../shop.ts';
import { sum, type Tally } from '../tally.ts';

/** Bytes of an answer to break at: in its first line, its headers and its body. */
const PLACES = [0, 1, 40, 150, 250, 300, 400, 500];

/** A run whose connections to the service break. */
export const networkCases: FaultCase[] = [
  storm('connections reset before the service hears', [{ resetAtOnce: true }], false),
  storm(
    'answers reset on their way',
    PLACES.map((resetAfter) => ({ resetAfter })),
  ),
  storm(
    'answers cut short',
    PLACES.map((endAfter) => ({ endAfter })),
  ),
  storm(
    'answers corrupted',
    [...PLACES, 350, 450, 550].map((corrupt) => ({ corrupt })),
  ),
  storm('answers that never come', [{ silent: true }]),
  storm('answers that come late', [{ hold: () => nextTurns(50) }], false),
];

function storm(name: string, weathers: Weather[], answersMayBeLost = true): FaultCase {
  return {
    name,
    async run(shop) {
      return sum(
        await each(weathers, (weather) => weatherThrough(shop, weather, answersMayBeLost)),
      );
    },
  };
}

/** The first connection meets the weather, the others do not. */
async function weatherThrough(
  shop: Shop,
  weather: Weather,
  answersMayBeLost: boolean,
): Promise<Tally> {
  await using proxy = await startTcpProxy(shop.port, (index) =>
    index === 0 ? weather : undefined,
  );
  await using site = await makeFaultSite(shop);
  const url = `http://127.0.0.1:${proxy.port}/v1`;
  // Only silence needs the time limit; nothing else waits for it.
  const { code } = await buy(site, { errand: { url, timeout: weather.silent ? 2 : 60 } });
  if (proxy.connections === 0) throw new Error('nothing went through the proxy');
  if (code !== 0 && code !== 1) throw new Error(`the run ended with ${code}`);
  return await site.audit({ answersMayBeLost, runs: 1 });
}

async function nextTurns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}
