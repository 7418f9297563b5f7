import path from 'node:path';

import { expect, test } from 'vitest';

import { listCommissions } from '../../packages/core/src/commissions.ts';
import { importPictures, type GivenFile } from '../../packages/core/src/imports.ts';
import { createWorld } from '../../packages/core/src/node/create-world.ts';
import { parseOptions, type OptionsInput } from '../../packages/core/src/options.ts';
import type { World } from '../../packages/core/src/world.ts';
import { drawNoise, drawPicture } from '../fakes/picture.ts';
import { makeSite, type Site } from './site.ts';

const ABOUT = { origin: 'midjourney' };
const wide = { width: 300, height: 200 };

function open(site: Site, given: OptionsInput = {}) {
  const options = parseOptions(given);
  const cacheDir = path.join(site.root, 'node_modules/.astro');
  const world = createWorld(options, { root: site.root, cacheDir, log: site.log, env: {} });
  return { world, options };
}

function file(name: string, bytes: Uint8Array): GivenFile {
  return { path: name, name, read: () => Promise.resolve(bytes) };
}

test('the same picture again describes it anew and adds none', async () => {
  await using site = await makeSite();
  await site.ask('fox.md', 'A fox');
  const { world, options } = open(site);
  const picture = file('fox.png', await drawPicture('fox', wide, 'png'));
  const ref = 'src/content/fox.md';
  await importPictures(world, options, [picture], { ...ABOUT, ref });
  await importPictures(world, options, [picture], { ...ABOUT, ref, usd: 0.05, licence: 'CC0' });
  const { images, chosen } = await site.record();
  expect(chosen).toBe(0);
  expect(images).toMatchObject([{ cost: { usd: 0.05, basis: 'price' }, licence: 'CC0' }]);
});

test('a large picture is kept as the option `original` has it', async () => {
  await using site = await makeSite();
  await site.ask('fox.md', 'A fox');
  const noise = file('fox.png', await drawNoise(1200, 800));
  const ref = 'src/content/fox.md';
  const { world, options } = open(site);
  await importPictures(world, options, [noise], { ...ABOUT, ref });
  expect((await site.record()).images[0]?.file).toMatch(/\.webp$/);
  const keeping = open(site, { original: 'keep' });
  await importPictures(keeping.world, keeping.options, [noise], { ...ABOUT, ref });
  expect((await site.record()).images.at(-1)?.file).toMatch(/\.png$/);
});

test('a store that cannot hold the picture has no record of it', async () => {
  await using site = await makeSite();
  await site.ask('fox.md', 'A fox');
  const { world, options } = open(site);
  const torn: World = {
    ...world,
    store: Object.assign(Object.create(world.store), {
      check: () => Promise.resolve({ whole: false, because: 'the disk lies' }),
      find: (key: string) => world.store.find(key),
      keepImage: (bytes: Uint8Array, kind: string) => world.store.keepImage(bytes, kind),
    }),
  };
  const picture = file('fox.png', await drawPicture('fox', wide, 'png'));
  const results = await importPictures(torn, options, [picture], {
    ...ABOUT,
    ref: 'src/content/fox.md',
  });
  expect(results).toMatchObject([
    { kind: 'failed', error: { code: 'file-system', message: 'fox.png: the disk lies' } },
  ]);
  expect(await site.records()).toEqual([]);
});

test('a request that nobody answered is settled by an imported picture', async () => {
  await using site = await makeSite();
  await site.ask('fox.md', 'A fox');
  const { world, options } = open(site);
  const { commissions } = await listCommissions(world, options, []);
  const [commission] = commissions;
  if (!commission) throw new Error('expected a commission');
  const { key, file: name } = commission;
  await world.journal.intend({
    key,
    spec: { v: 1, prompt: 'A fox' },
    settings: { provider: 'openai', model: 'gpt-image-2.6-flare', size: '1536x1024' },
    ref: 'src/content/fox.md',
    count: 1,
    estimate: { usd: 0.04, atMost: false },
    at: '2026-11-22T08:00:00.000Z',
  });
  const picture = file(`${name}.png`, await drawPicture('fox', wide, 'png'));
  expect(await importPictures(world, options, [picture], ABOUT)).toMatchObject([
    { kind: 'imported', request: { key } },
  ]);
  expect(await world.journal.entries()).toEqual([]);
});

test('pages that ask for the same picture are one commission, with every place it is for', async () => {
  await using site = await makeSite();
  await site.ask('a.md', 'A fox');
  await site.ask('b.md', 'A fox');
  await site.ask('c.md', '{ prompt: An owl, seed: 7 }');
  const { world, options } = open(site, { aspect: '16:9' });
  const { commissions, problems } = await listCommissions(world, options, []);
  expect(problems).toEqual([]);
  expect(commissions).toMatchObject([
    { refs: ['src/content/a.md', 'src/content/b.md'], aspect: '16:9', prompt: 'A fox' },
    { refs: ['src/content/c.md'], midjourney: 'An owl --ar 16:9 --seed 7' },
  ]);
  expect((await listCommissions(world, options, ['**/c.md'])).commissions).toHaveLength(1);
});
