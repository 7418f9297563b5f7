import { expect, test } from 'vitest';

import { startFakeOpenAi } from '../fakes/openai-server.ts';
import { Site } from '../fixtures/site.ts';
import { runCli, runJson } from './run-cli.ts';

const key = { OPENAI_API_KEY: 'test-key' };
const from = (url: string) => `{ provider: openai({ baseURL: '${url}' }) }`;
const memory = 'node_modules/.astro/illustrations/unused.json';

/** A site with a picture that is asked for and one that no page asks for any more. */
async function makeSite(url: string): Promise<Site> {
  const site = await Site.create({
    options: from(url),
    posts: { fox: 'illustration: A fox', owl: 'illustration: An owl' },
  });
  await runCli(site, ['generate'], key);
  await site.post('owl', 'illustration: false');
  return site;
}

test('a dry run says what would go and removes nothing', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await makeSite(fake.url);
  const { code, stdout } = await runCli(site, ['prune', '--dry-run', '--grace', '0d']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^[0-9a-f]{12} +\d+ \w+ +\d{4}-\d\d-\d\d +remove +An owl$/m);
  expect(stdout).toMatch(/^Would remove 1 file, \d+ k?B\. Nothing was removed\.$/m);
  expect(await site.images()).toHaveLength(2);
  await expect(site.read(memory)).rejects.toThrow('ENOENT');
});

test('an unused picture stays in its grace, which counts from when it was first seen unused', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await makeSite(fake.url);
  const first = await runCli(site, ['prune']);
  expect(first.stdout).toMatch(/keep until \d{4}-\d\d-\d\d +An owl$/m);
  expect(first.stdout).toContain('Removed nothing.');
  expect(first.stdout).toMatch(/^1 in their grace, the first until \d{4}-\d\d-\d\d$/m);
  expect(await site.images()).toHaveLength(2);
  const [unused = ''] = Object.keys(JSON.parse(await site.read(memory)));
  expect((await site.records()).find((one) => one.key === unused).spec.prompt).toBe('An owl');

  await site.write(memory, JSON.stringify({ [unused]: '2020-01-01T00:00:00.000Z' }));
  const { json } = await runJson(site, ['prune']);
  expect(json).toMatchObject({
    command: 'prune',
    ok: true,
    dryRun: false,
    unused: [
      {
        key: unused,
        prompt: 'An owl',
        since: '2020-01-01T00:00:00.000Z',
        until: '2020-01-31T00:00:00.000Z',
        due: true,
      },
    ],
  });
  expect(json.freed).toBeGreaterThan(0);
  expect(await site.images()).toHaveLength(1);
});

test('what is removed keeps its record and what it cost', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await makeSite(fake.url);
  const paid = (await runJson(site, ['cost'], key)).json.total;
  const { stdout } = await runCli(site, ['prune', '--grace=0d']);
  expect(stdout).toMatch(/^Removed 1 file, \d+ k?B\.$/m);
  expect(await site.records()).toHaveLength(2);
  expect((await runJson(site, ['cost'], key)).json.total).toEqual(paid);
  expect((await runCli(site, ['verify'])).code).toBe(0);
  expect((await runCli(site, ['status', '--check'], key)).code).toBe(0);
  expect((await runCli(site, ['prune', '--grace=0d'])).stdout).toBe(
    'Every picture is asked for.\n',
  );
});

test('a file that two unused records share stays as long as one of them is in its grace', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await makeSite(fake.url);
  await site.post('hen', 'illustration: An owl, reworded');
  const owl = (await site.records()).find(({ spec }) => spec.prompt === 'An owl');
  await runCli(site, ['adopt', '**/hen.md', '--from', owl.key]);
  await site.post('hen', 'illustration: false');
  await site.write(memory, JSON.stringify({ [owl.key]: '2020-01-01T00:00:00.000Z' }));
  expect((await runJson(site, ['prune'])).json).toMatchObject({ freed: 0, unused: [{}, {}] });
  expect(await site.images()).toHaveLength(2);
  expect((await runCli(site, ['verify'])).code).toBe(0);
  const { json } = await runJson(site, ['prune', '--grace=0d']);
  expect(json.freed).toBe(owl.images[0].bytes);
  expect(await site.images()).toHaveLength(1);
});

test.for(['30', '1w', '-1d', '1.5d', 'd', ''])('--grace=%s is not understood', async (grace) => {
  await using site = await Site.create();
  const { code, stderr } = await runCli(site, ['prune', `--grace=${grace}`]);
  expect(code).toBe(2);
  expect(stderr).toContain(
    `\`--grace\`: expected days or hours such as \`30d\` or \`12h\`, got \`${grace}\``,
  );
});

test('help says from when the grace counts', async () => {
  await using site = await Site.create();
  const { stdout } = await runCli(site, ['help', 'prune']);
  expect(stdout).toMatch(/grace counts from the day that this machine first saw it unused/);
  expect(stdout).toContain('--grace <30d|12h>');
});
