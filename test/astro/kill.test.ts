import { existsSync, watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';

import sharp from 'sharp';
import { expect, test } from 'vitest';

import { startFakeOpenAi } from '../fakes/openai-server.ts';
import { Site } from '../fixtures/site.ts';

test('a build killed between the answer and the record costs no second request', async () => {
  // Noise in a size that takes a while to decode, so that the kill comes in the middle.
  const bytes = await sharp({
    create: {
      width: 3840,
      height: 2160,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .png({ compressionLevel: 0 })
    .toBuffer();
  await using fake = await startFakeOpenAi({ answer: () => ({ bytes }) });
  await using site = await Site.create({
    options: `{ provider: openai({ baseURL: '${fake.url}' }) }`,
    posts: { fox: 'illustration: A fox in the snow' },
  });
  const journal = site.path('src/illustrations/.inflight');
  await mkdir(journal, { recursive: true });

  const build = site.start(['node_modules/astro/bin/astro.mjs', 'build']);
  const watcher = watch(journal, (_, name) => {
    if (name?.endsWith('.bin') && existsSync(`${journal}/${name}`)) build.child.kill('SIGKILL');
  });
  const { signal } = await build.ended;
  watcher.close();
  expect(signal).toBe('SIGKILL');
  expect(fake.paid).toBe(1);
  expect(await site.records()).toEqual([]);

  const { code, output } = await site.build();
  expect(code).toBe(0);
  expect(output).toContain('src/content/blog/fox.md · recovered');
  expect(fake.generations).toHaveLength(1);
  expect(await site.images()).toHaveLength(1);
  expect(await site.read('dist/index.html')).not.toContain('draft-');
});

test('a build whose answer never arrived is not asked again by the next one', async () => {
  await using fake = await startFakeOpenAi({ answer: () => ({ drop: true, paid: true }) });
  await using site = await Site.create({
    options: `{ provider: openai({ baseURL: '${fake.url}' }) }`,
    posts: { fox: 'illustration: A fox in the snow' },
  });
  const first = await site.build();
  expect(first.code).toBe(1);
  expect(first.output).toContain('src/content/blog/fox.md:3:1');
  expect(fake.generations).toHaveLength(1);

  const second = await site.build();
  expect(second.code).toBe(1);
  expect(second.output).toContain('may have been billed');
  expect(second.output).toContain('npx astro-illustrate generate src/content/blog/fox.md');
  expect(fake.generations).toHaveLength(1);
});
