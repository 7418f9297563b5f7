import { expect, test } from 'vitest';

import { startFakeOpenAi } from '../fakes/openai-server.ts';
import { Site } from '../fixtures/site.ts';
import { runCli, runJson } from './run-cli.ts';

const key = { OPENAI_API_KEY: 'test-key' };
const from = (url: string) => `{ provider: openai({ baseURL: '${url}' }) }`;
const fox = 'src/content/blog/fox.md';

test('undo shows the picture of before again, and says which', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: from(fake.url),
    posts: { fox: 'illustration: A fox' },
  });
  await runCli(site, ['generate'], key);
  await runCli(site, ['generate', '--regenerate', fox], key);
  const [{ images }] = await site.records();
  const { code, stdout, stderr } = await runCli(site, ['undo', fox]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(
    `${fox} shows its earlier picture again: ${images[0].file.slice(0, 8)}…`,
  );
  const [record] = await site.records();
  expect(record).toMatchObject({ chosen: 0, images });
  const { json } = await runJson(site, ['status'], key);
  expect(json.pictures[0]).toMatchObject({ state: 'fresh', picture: { file: images[0].file } });

  const again = await runCli(site, ['undo', fox]);
  expect(again.code).toBe(1);
  expect(again.stderr).toContain(`${fox}:3:1  there is no picture before the one it shows`);
});

test('a page by itself is its usual picture, also where it has others with names', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: from(fake.url),
    posts: { fox: 'illustration: A fox\nillustrations:\n  den: A den' },
  });
  await runCli(site, ['generate'], key);
  await runCli(site, ['generate', '--regenerate', `${fox}#illustration`], key);
  expect(fake.paid).toBe(3);
  const { code, stdout } = await runCli(site, ['undo', fox]);
  expect(code).toBe(0);
  expect(stdout).toContain(`${fox} shows its earlier picture again`);
});

test('undo where nothing was ever bought leaves nothing behind', async () => {
  await using site = await Site.create({ posts: { fox: 'illustration: A fox' } });
  expect((await runCli(site, ['undo', fox])).code).toBe(1);
  expect(await site.list('src/illustrations')).toEqual([]);
});

test('undo --json prints the picture', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: from(fake.url),
    posts: { fox: 'illustration: A fox' },
  });
  await runCli(site, ['generate'], key);
  await runCli(site, ['generate', '--regenerate', fox], key);
  const [{ images, key: name }] = await site.records();
  const { json } = await runJson(site, ['undo', fox]);
  expect(json).toEqual({
    version: 1,
    command: 'undo',
    ok: true,
    ref: fox,
    key: name,
    picture: images[0],
  });
});

test('a mended typo is found by status, and adopt keeps its picture without paying', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: from(fake.url),
    posts: { fox: 'illustration: An orange fox in teh snow', owl: 'illustration: An owl' },
  });
  await runCli(site, ['generate'], key);
  const before = await site.images();
  await site.post('fox', 'illustration: An orange fox in the snow');
  const free = `${fox}: its words changed a little; keep its picture for free: npx astro-illustrate adopt ${fox}`;
  const rehearsed = await runCli(site, ['generate', '--dry-run'], key);
  expect(rehearsed.stderr).toContain(free);
  expect((await site.build({ ...key, CI: 'true' })).output).toContain(free);
  const { stdout } = await runCli(site, ['status'], key);
  expect(stdout).toContain(free);
  const { json } = await runJson(site, ['status'], key);
  const old = (await site.records()).find(({ spec }) => spec.prompt.includes('teh'));
  expect(json.adoptions).toEqual([
    { ref: fox, from: old.key, prompt: 'An orange fox in teh snow' },
  ]);

  const adopted = await runCli(site, ['adopt', fox]);
  expect(adopted.code).toBe(0);
  expect(adopted.stdout).toContain(
    `${fox} keeps the picture made for "An orange fox in teh snow": ${old.images[0].file.slice(0, 8)}…`,
  );
  expect((await runCli(site, ['status', '--check'], key)).stdout).toContain('2 pictures: 2 fresh');
  expect(await site.images()).toEqual(before);
  expect(fake.paid).toBe(2);
  expect((await runJson(site, ['cost'], key)).json.total.pictures).toBe(2);
});

test('adopt takes the picture of another page or of a key that is named', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: from(fake.url),
    posts: { fox: 'illustration: A fox' },
  });
  await runCli(site, ['generate'], key);
  const [{ key: name, images }] = await site.records();
  await site.post('owl', 'illustration: Something else altogether');
  await site.post('hen', 'illustration: Nothing of the sort');
  const none = await runCli(site, ['adopt', '**/owl.md']);
  expect(none.code).toBe(1);
  expect(none.stderr).toContain('--from <key|page>');

  const short = await runJson(site, ['adopt', '**/owl.md', '--from', name.slice(0, 8)]);
  expect(short.json).toMatchObject({ from: name, picture: { file: images[0].file } });
  const page = await runJson(site, ['adopt', '**/hen.md', '--from', fox]);
  expect(page.json).toMatchObject({ from: name, picture: { adopted: name } });
  expect((await runCli(site, ['status', '--check'], key)).code).toBe(0);
  expect(fake.paid).toBe(1);
});

test('a damaged picture is shown to no page', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: from(fake.url),
    posts: { fox: 'illustration: A fox', owl: 'illustration: An owl' },
  });
  await runCli(site, ['generate', fox], key);
  await runCli(site, ['generate', '--regenerate', fox], key);
  for (const image of await site.images()) await site.write(`src/illustrations/${image}`, 'torn');
  for (const args of [
    ['undo', fox],
    ['adopt', '**/owl.md', '--from', fox],
  ]) {
    const { code, stderr } = await runCli(site, args);
    expect(code).toBe(1);
    expect(stderr).toContain('is damaged');
    expect(stderr).toContain('npx astro-illustrate verify --repair');
  }
  expect((await site.records()).map(({ chosen }) => chosen)).toEqual([1]);
});

test.for([
  [['undo'], 'expected one page, got nothing'],
  [['undo', 'a.md', 'b.md'], 'expected one page, got 2'],
  [['adopt'], 'expected one page, got nothing'],
] as const)('%j is not understood', async ([args, message]) => {
  await using site = await Site.create();
  const { code, stderr } = await runCli(site, [...args]);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).toContain('src/content/blog/fox.md');
});
