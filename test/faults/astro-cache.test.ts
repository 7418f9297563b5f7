import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';

import sharp from 'sharp';
import { expect, test } from 'vitest';

import { startFakeOpenAi } from '../fakes/openai-server.ts';
import { Site } from '../fixtures/site.ts';

const env = { OPENAI_API_KEY: 'sk-test' };
const CACHE = 'node_modules/.astro/assets';

const page = `---
import { getCollection } from 'astro:content';
import { Picture } from 'astro:assets';
const [post] = await getCollection('blog');
---
<Picture {...post.data.illustration} formats={['avif', 'webp', 'png', 'jpeg']} fallbackFormat="jpeg" />
`;

/** Decodes every picture of a folder to its last pixel. */
async function decodeAll(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /\.(?:avif|webp|png|jpe?g)$/.test(name));
  for (const name of names) {
    await sharp(path.join(folder, name), { failOn: 'warning' }).stats();
  }
  return names.toSorted();
}

/** Emptied, cut in the middle, cut by one byte, overwritten with zeros. */
const damages: Array<(file: string) => Promise<void>> = [
  (file) => truncate(file, 0),
  async (file) => truncate(file, Math.floor((await stat(file)).size / 2)),
  async (file) => truncate(file, (await stat(file)).size - 1),
  async (file) => writeFile(file, Buffer.alloc((await stat(file)).size)),
];

test('a variant that is broken in the cache of Astro is made again and said, and none reaches the site', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: `{ provider: openai({ baseURL: '${fake.url}' }) }`,
    posts: { fox: 'illustration: A fox' },
    files: { 'src/pages/index.astro': page },
  });
  expect(await site.build(env)).toMatchObject({ code: 0 });
  const whole = await decodeAll(site.path('dist/_astro'));
  const cached = await decodeAll(site.path(CACHE));
  expect(cached.map((name) => path.extname(name)).toSorted()).toEqual(
    expect.arrayContaining(['.avif', '.png', '.webp']),
  );
  const before = await Promise.all(cached.map((name) => readFile(site.path(`${CACHE}/${name}`))));

  expect(cached.length).toBeGreaterThanOrEqual(damages.length);
  for (const [index, name] of cached.entries()) {
    await damages[index % damages.length]?.(site.path(`${CACHE}/${name}`));
  }
  const run = await site.build(env);
  expect(run).toMatchObject({ code: 0 });
  expect(run.output).toContain(`${cached.length} pictures were cut short in Astro's cache`);
  expect(await decodeAll(site.path('dist/_astro'))).toEqual(whole);
  const after = await Promise.all(cached.map((name) => readFile(site.path(`${CACHE}/${name}`))));
  expect(after.map((bytes, index) => bytes.equals(before[index] ?? Buffer.alloc(0)))).toEqual(
    cached.map(() => true),
  );
  expect((await site.build(env)).output).not.toContain('cut short');
  expect(fake.paid).toBe(1);
});

test('a variant that comes broken out of the image step fails the build, and the next one is right', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: `{ provider: openai({ baseURL: '${fake.url}' }) }`,
    posts: { fox: 'illustration: A fox' },
    files: { 'src/pages/index.astro': page },
  });
  await site.write('astro.config.mjs', configThatCuts(fake.url));
  const cut = await site.build({ ...env, CUT: '1' });
  expect(cut.code).toBe(1);
  expect(cut.output).toContain('cut short in the site, such as');
  expect(cut.output).toContain('Build again');
  expect(await site.build(env)).toMatchObject({ code: 0 });
  expect((await decodeAll(site.path('dist/_astro'))).length).toBeGreaterThan(2);
  expect(fake.paid).toBe(1);
});

/** Another integration that cuts what the image step has written, before ours looks. */
function configThatCuts(url: string): string {
  return `import illustrate, { openai } from 'astro-illustrate';
import { readdirSync, statSync, truncateSync } from 'node:fs';
const cutter = { name: 'cutter', hooks: { 'astro:build:done'({ dir }) {
  if (!process.env.CUT) return;
  for (const name of readdirSync(new URL('_astro/', dir))) {
    const file = new URL('_astro/' + name, dir);
    if (name.endsWith('.webp')) truncateSync(file, statSync(file).size - 9);
  }
} } };
export default {
  integrations: [cutter, illustrate({ provider: openai({ baseURL: '${url}' }) })],
  devToolbar: { enabled: false },
};
`;
}
