import { rmSync } from 'node:fs';

import { test } from 'vitest';

import { openai } from '../../packages/core/src/providers/openai.ts';
import { kindsOf, makeSite } from '../core/site.ts';
import { spawnFakeOpenAi } from './fake-server.ts';

const PICTURES = 200;
/** Milliseconds that the service takes for a picture. */
const LATENCY = 1000;
const CONCURRENCY = 8;
/** What the service allows, in milliseconds. */
const IDEAL = Math.ceil(PICTURES / CONCURRENCY) * LATENCY;

/** Buys every picture of a new site and prints how near that comes to what the service allows. */
async function buyAll(): Promise<void> {
  await using server = await spawnFakeOpenAi(LATENCY);
  const site = await makeSite({
    provider: openai({ baseURL: server.url }),
    concurrency: CONCURRENCY,
  });
  try {
    for (let page = 0; page < PICTURES; page++) {
      await site.ask(`fox-${page}.md`, `Fox number ${page}`);
    }
    const before = performance.now();
    const report = await site.illustrate();
    const taken = performance.now() - before;
    const bought = kindsOf(report).filter((kind) => kind === 'bought').length;
    if (bought !== PICTURES) throw new Error(`expected ${PICTURES} pictures, got ${bought}`);
    console.log(
      `${PICTURES} pictures, ${LATENCY} ms each, ${CONCURRENCY} at once: ` +
        `${(taken / 1000).toFixed(2)} s, at best ${(IDEAL / 1000).toFixed(2)} s, ` +
        `ratio ${(taken / IDEAL).toFixed(3)}`,
    );
  } finally {
    rmSync(site.root, { recursive: true });
  }
}

test(`buying ${PICTURES} pictures`, async ({ bench }) => {
  // Once is enough: it takes half a minute, and nearly all of that is the service's.
  const once = { iterations: 1, time: 0, warmup: false };
  await bench(`${PICTURES} pictures, the start of the server included`, buyAll).run(once);
});
