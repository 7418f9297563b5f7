/**
 * Prints the median time and size over the gallery, and how memory grows over many pictures:
 * `node gallery/measure.ts [pictures]`, after a build.
 */
import sharp from 'sharp';
import { drawDraft } from '../dist/index.js';
import { prompts } from './prompts.ts';

const count = Number(process.argv[2] ?? 500);
sharp.concurrency(1);
sharp.cache(false);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const times: number[] = [];
const sizes: number[] = [];
for (let i = 0; i < count; i++) {
  const prompt = prompts[i % prompts.length] ?? '';
  const variant = Math.floor(i / prompts.length);
  const start = performance.now();
  const bytes = await drawDraft({ prompt, width: 1536, height: 1024, variant });
  times.push(performance.now() - start);
  sizes.push(bytes.length / 1000);
  if (i % 100 === 99) {
    const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
    const [resident, heap, pixels] = [rss, heapUsed, arrayBuffers].map((n) => Math.round(n / 1e6));
    console.log(`${i + 1} pictures: ${resident} MB resident, heap ${heap} MB, pixels ${pixels} MB`);
  }
}
console.log(
  `median ${median(times).toFixed(0)} ms, ${median(sizes).toFixed(0)} kB; largest ${Math.max(...sizes).toFixed(0)} kB`,
);
