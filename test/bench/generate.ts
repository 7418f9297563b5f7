// How near a run of many pictures comes to what its service allows: N × latency ÷ concurrency.
// node test/bench/generate.ts [pictures] [latency in ms] [concurrency]
import { rmSync } from 'node:fs';

import { openai } from '../../packages/core/src/providers/openai.ts';
import { kindsOf, makeSite } from '../core/site.ts';
import { spawnFakeOpenAi } from './fake-server.ts';

const [pictures = 200, latency = 1000, concurrency = 8] = process.argv.slice(2).map(Number);

await using server = await spawnFakeOpenAi(latency);
const site = await makeSite({ provider: openai({ baseURL: server.url }), concurrency });
process.once('exit', () => rmSync(site.root, { recursive: true, force: true }));
for (let page = 0; page < pictures; page++) await site.ask(`fox-${page}.md`, `Fox number ${page}`);

const before = performance.now();
const report = await site.illustrate();
const taken = performance.now() - before;
if (kindsOf(report).filter((kind) => kind === 'bought').length !== pictures) {
  throw new Error(`expected ${pictures} pictures: ${JSON.stringify(report.outcomes.slice(0, 3))}`);
}
const ideal = Math.ceil(pictures / concurrency) * latency;
console.log(
  `${pictures} pictures, ${latency} ms each, ${concurrency} at once: ${(taken / 1000).toFixed(2)} s, ` +
    `at best ${(ideal / 1000).toFixed(2)} s, ratio ${(taken / ideal).toFixed(3)}`,
);
