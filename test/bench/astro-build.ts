// Builds 1,000 posts whose pictures are all there: once found by the integration, once placed by
// hand. Prints the medians and their ratio; the goal is 1.02.
import { copyFile, mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { startFakeOpenAi } from '../fakes/openai-server.ts';
import { Site } from '../fixtures/site.ts';

const { values } = parseArgs({
  options: { posts: { type: 'string', default: '1000' }, runs: { type: 'string', default: '7' } },
});
const count = Number(values.posts);
const runs = Number(values.runs);

const postPage = (picture: string) => `---
import { Image } from 'astro:assets';
import { getCollection } from 'astro:content';
export async function getStaticPaths() {
  const posts = await getCollection('blog');
  return posts.map((post) => ({ params: { id: post.id }, props: { post } }));
}
const { post } = Astro.props;
---
<html lang="en"><body><h1>{post.data.title}</h1><Image {...${picture}} width={256} /></body></html>
`;
const emptyIndex = '<html lang="en"><body></body></html>\n';
const slugs = Array.from({ length: count }, (_, index) => `post-${index}`);

await using fake = await startFakeOpenAi({ lenient: true });
await using found = await Site.create({
  options: `{ size: '512x512', concurrency: 16, budget: 0, provider: openai({ baseURL: '${fake.url}', model: 'any', price: 0 }) }`,
  posts: Object.fromEntries(slugs.map((slug) => [slug, `illustration: A picture of ${slug}`])),
  files: {
    'src/pages/index.astro': emptyIndex,
    'src/pages/[id].astro': postPage('post.data.illustration'),
  },
});
await using placed = await Site.create({
  files: {
    'src/pages/index.astro': emptyIndex,
    'src/pages/[id].astro': postPage('{ src: post.data.cover, alt: post.data.title }'),
    'astro.config.mjs': 'export default { devToolbar: { enabled: false } };\n',
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = {
  blog: defineCollection({
    loader: glob({ base: './src/content/blog', pattern: '**/*.md' }),
    schema: ({ image }) => z.object({ title: z.string(), cover: image() }),
  }),
};
`,
  },
});

console.log(`buying ${count} pictures from the fake service …`);
await build(found);
await mkdir(placed.path('src/content/blog/images'), { recursive: true });
for (const record of await found.records()) {
  const slug = record.spec.prompt.replace('A picture of ', '');
  const { file } = record.images[record.chosen];
  await copyFile(
    found.path(`src/illustrations/${file}`),
    placed.path(`src/content/blog/images/${slug}.webp`),
  );
  await placed.post(slug, `cover: ./images/${slug}.webp`);
}
await build(placed);

const times = { found: [] as Time[], placed: [] as Time[] };
for (let run = 0; run < runs; run++) {
  times.found.push(await build(found));
  times.placed.push(await build(placed));
}
console.log(`astro build, ${count} posts, every picture there, median of ${runs} pairs`);
for (const kind of ['wall', 'cpu'] as const) {
  const [found, placed] = [times.found, times.placed].map((list) => list.map((one) => one[kind]));
  const ratios = found?.map((time, index) => time / (placed?.[index] ?? Number.NaN)) ?? [];
  console.log(
    `  ${kind.padEnd(4)}  found ${median(found ?? []).toFixed(2)} s, placed by hand ` +
      `${median(placed ?? []).toFixed(2)} s, ratio pair by pair ${median(ratios).toFixed(3)} (goal 1.02)`,
  );
}

/** Seconds of one whole build; the processor's time says more than the clock on a busy machine. */
interface Time {
  wall: number;
  cpu: number;
}

async function build(site: Site): Promise<Time> {
  const report = `process.on('exit', () => { const { user, system } = process.cpuUsage(); console.log('cpu ' + (user + system)); });`;
  const start = performance.now();
  const { code, output } = await site.build({
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(report)}`,
  });
  if (code !== 0) throw new Error(output);
  const wall = (performance.now() - start) / 1000;
  const [, cpu] = /^cpu (\d+)$/m.exec(output) ?? [];
  return { wall, cpu: Number(cpu) / 1e6 };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
