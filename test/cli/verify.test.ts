import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { startFakeOpenAi } from '../fakes/openai-server.ts';
import { Site } from '../fixtures/site.ts';
import { runCli, runJson } from './run-cli.ts';

const key = { OPENAI_API_KEY: 'test-key' };
const from = (url: string) => `{ provider: openai({ baseURL: '${url}' }) }`;
const posts = { fox: 'illustration: A fox' };

test('a whole store has no findings', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: from(fake.url), posts });
  await runCli(site, ['generate'], key);
  expect(await runCli(site, ['verify'])).toEqual({
    code: 0,
    stdout: '1 record, 1 picture: nothing is amiss\n',
    stderr: '',
  });
  const { json } = await runJson(site, ['verify']);
  expect(json).toEqual({
    version: 1,
    command: 'verify',
    ok: true,
    records: 1,
    images: 1,
    findings: [],
  });
});

test('a damaged picture that no page shows any more is said to be one, and can be forgotten', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: from(fake.url), posts });
  await runCli(site, ['generate'], key);
  const [image = ''] = await site.images();
  await runCli(site, ['generate', '--regenerate', 'src/content/blog/fox.md'], key);
  await appendFile(site.path(`src/illustrations/${image}`), 'more');
  const found = await runCli(site, ['verify']);
  expect(found.code).toBe(1);
  expect(found.stdout).toContain('an earlier picture');
  expect((await runCli(site, ['verify', '--repair'])).code).toBe(0);
  expect((await runCli(site, ['verify'])).code).toBe(0);
  const [record] = await site.records();
  expect(record.images).toHaveLength(2);
  expect(record.images[0]).not.toHaveProperty('file');
  expect(record.images[0].cost.usd).toBeGreaterThan(0);
});

test('what is damaged, alone or strange is found, each with what to do, and the exit code is 1', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: from(fake.url), posts });
  await runCli(site, ['generate'], key);
  const [image = ''] = await site.images();
  await appendFile(site.path(`src/illustrations/${image}`), 'more');
  await site.write(`src/illustrations/${'ab'.repeat(32)}.webp`, 'alone');
  await site.write('src/illustrations/notes.txt', 'strange');
  const { code, stdout } = await runCli(site, ['verify']);
  expect(code).toBe(1);
  expect(stdout).toContain(`✗ src/illustrations/${image} is damaged`);
  expect(stdout).toContain(`✗ ${'ab'.repeat(32)}.webp: no record names this image`);
  expect(stdout).toContain('✗ notes.txt: this file is nothing of the store');
  expect(stdout.match(/^ {2}→ /gm)).toHaveLength(3);
  expect(stdout).toContain('1 record, 1 picture: 3 findings');
  expect(stdout).toContain('npx astro-illustrate verify --repair');
  const { json } = await runJson(site, ['verify']);
  expect(json.ok).toBe(false);
  expect(json.findings.map((one: { kind: string }) => one.kind)).toEqual([
    'image',
    'orphan',
    'stranger',
  ]);
  expect(json.findings.every((one: { repaired: boolean }) => !one.repaired)).toBe(true);
});

test('--repair brings files back from git, and buys nothing', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: from(fake.url), posts });
  await runCli(site, ['generate'], key);
  await site.commit();
  const [image = ''] = await site.images();
  const file = site.path(`src/illustrations/${image}`);
  const whole = await readFile(file);
  const [record] = await site.records();
  await rm(file);
  await writeFile(site.path(`src/illustrations/${record.key}.json`), '{');
  expect((await runCli(site, ['verify'], key)).code).toBe(1);

  const { code, stdout } = await runCli(site, ['verify', '--repair'], key);
  expect(stdout).toContain('1 record, 1 picture: 2 brought back, nothing is amiss');
  expect(code).toBe(0);
  expect(await readFile(file)).toEqual(whole);
  expect(await site.records()).toEqual([record]);
  expect(fake.paid).toBe(1);
  expect((await runCli(site, ['verify'])).code).toBe(0);
});
