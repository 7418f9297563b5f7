import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

import { startFakeOpenAi } from '../fakes/openai-server.ts';
import { Site } from '../fixtures/site.ts';
import { runCli, runJson } from './run-cli.ts';

const secret = 'sk-very-secret-0123456789';
const key = { OPENAI_API_KEY: secret };
const from = (url: string, more = '') => `{ provider: openai({ baseURL: '${url}'${more} }) }`;
const posts = { fox: 'illustration: A fox' };

interface Check {
  area: string;
  level: string;
  what: string;
  hint?: string;
}

const about = (json: { checks: Check[] }, area: string) =>
  json.checks.filter((check) => check.area === area);

async function git(site: Site, ...args: string[]): Promise<void> {
  await promisify(execFile)('git', args, { cwd: site.root });
}

test('a sound project needs nothing, and its key is never printed', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: from(fake.url), posts });
  await runCli(site, ['generate'], key);
  await site.write('.gitignore', 'node_modules\n');
  await site.commit();
  const { code, stdout, stderr } = await runCli(site, ['doctor'], key);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^✓ node +\d+\.\d+\.\d+$/m);
  expect(stdout).toMatch(/^✓ astro +7\.\d+\.\d+$/m);
  expect(stdout).toMatch(/^✓ sharp +reads and writes WebP, AVIF, JPEG and PNG$/m);
  expect(stdout).toMatch(/^✓ pages +1 picture on 1 page$/m);
  expect(stdout).toMatch(/^✓ provider +openai \(default\): gpt-image-2\.6-flare, at http:\/\/127/m);
  expect(stdout).toMatch(/^✓ store +1 record and 1 picture in src\/illustrations$/m);
  expect(stdout).toMatch(/^✓ git +src\/illustrations is committed$/m);
  expect(stdout).toMatch(/^✓ ci +not in CI; a missing picture leads to `generate` by default$/m);
  expect(stdout).toMatch(/\nAll is well\.\n$/);
  expect(code).toBe(0);
  expect(stdout).not.toContain(secret);
  expect(fake.requests).toHaveLength(1);
});

test('--json prints one document', async () => {
  await using site = await Site.create({ posts });
  await git(site, 'init', '--quiet');
  const { code, json } = await runJson(site, ['doctor']);
  expect(code).toBe(0);
  expect(json).toMatchObject({ version: 1, command: 'doctor', ok: true });
  expect(about(json, 'provider')).toEqual([
    {
      area: 'provider',
      level: 'note',
      what: expect.stringContaining('no key is set'),
      hint: expect.stringContaining('Set OPENAI_API_KEY'),
    },
  ]);
});

test('a key is needed where missing pictures are to be bought', async () => {
  await using site = await Site.create({ options: "{ missing: 'generate' }", posts });
  const { code, json } = await runJson(site, ['doctor']);
  expect(code).toBe(1);
  expect(about(json, 'provider')).toMatchObject([{ level: 'error' }]);
});

test('a key that goes to another server than its own is told', async () => {
  const options = `{ provider: openai({ baseURL: 'https://images.example/v1', price: 0 }) }`;
  await using site = await Site.create({ options, posts });
  const { json } = await runJson(site, ['doctor'], key);
  expect(about(json, 'provider')).toMatchObject([
    { level: 'ok' },
    { level: 'note', what: 'openai: OPENAI_API_KEY is sent to https://images.example' },
  ]);
  const { json: without } = await runJson(site, ['doctor']);
  expect(about(without, 'provider')).toHaveLength(1);
});

test('what keeps pictures out of git has to be mended, with the rule that does', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: from(fake.url), posts });
  await site.write('.gitignore', 'node_modules\n*.webp\n');
  await runCli(site, ['generate'], key);
  await git(site, 'init', '--quiet');
  const { code, json } = await runJson(site, ['doctor'], key);
  expect(code).toBe(1);
  expect(about(json, 'git')).toMatchObject([
    { level: 'error', what: 'src/illustrations is ignored by .gitignore:2:*.webp' },
  ]);
  await site.write('.gitignore', 'node_modules\n*.webp\n!src/illustrations/*.webp\n');
  const mended = await runJson(site, ['doctor'], key);
  expect(mended.code).toBe(0);
  expect(about(mended.json, 'git')).toMatchObject([
    { level: 'warning', what: '3 files of src/illustrations to commit' },
  ]);
});

test('a journal in git has to be mended, and LFS is told', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: from(fake.url), posts });
  await runCli(site, ['generate'], key);
  await site.write('.gitattributes', '*.webp filter=lfs diff=lfs merge=lfs -text\n');
  await rm(site.path('src/illustrations/.gitignore'));
  await git(site, 'init', '--quiet');
  const open = await runJson(site, ['doctor'], key);
  expect(about(open.json, 'git')[0]).toMatchObject({
    level: 'error',
    what: 'src/illustrations/.inflight is not ignored',
    hint: expect.stringContaining('.inflight/'),
  });
  expect(about(open.json, 'lfs')).toMatchObject([
    { level: 'warning', hint: expect.stringContaining('git lfs pull') },
  ]);
  await git(site, 'add', 'src/illustrations/.inflight');
  const { code, json } = await runJson(site, ['doctor'], key);
  expect(code).toBe(1);
  expect(about(json, 'git')[0]?.hint).toContain('git rm -r --cached src/illustrations/.inflight');
});

test('faults of pages and of the store are counted, with the command that shows them', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: from(fake.url), posts });
  await runCli(site, ['generate'], key);
  const [image = ''] = await site.images();
  await rm(site.path(`src/illustrations/${image}`));
  await site.post('bad', 'illustration: 42');
  const { code, json } = await runJson(site, ['doctor'], key);
  expect(code).toBe(1);
  expect(about(json, 'pages')).toMatchObject([
    { level: 'error', what: '1 picture on 1 page, 1 fault' },
  ]);
  expect(about(json, 'store')).toMatchObject([
    { level: 'error', hint: expect.stringContaining('verify --repair') },
  ]);
});

test('in CI, buying is warned of, and a default policy is not', async () => {
  await using site = await Site.create({ posts });
  const ci = { CI: 'true' };
  const { json } = await runJson(site, ['doctor'], ci);
  expect(about(json, 'ci')).toMatchObject([
    { level: 'ok', what: 'CI is set; a missing picture leads to `error` by default' },
  ]);
  const buying = await runJson(site, ['doctor'], { ...ci, ...key, ILLUSTRATE_MISSING: 'generate' });
  expect(about(buying.json, 'ci')).toMatchObject([{ level: 'warning' }]);
  expect(buying.stdout).not.toContain(secret);
});

test('a request that may have been billed is told', async () => {
  await using fake = await startFakeOpenAi({ answer: () => ({ drop: true }) });
  await using site = await Site.create({ options: from(fake.url), posts });
  await runCli(site, ['generate'], key);
  const { json } = await runJson(site, ['doctor'], key);
  expect(about(json, 'billing')).toMatchObject([
    {
      level: 'warning',
      what: expect.stringContaining('src/content/blog/fox.md: sent on '),
      hint: expect.stringContaining('npx astro-illustrate generate src/content/blog/fox.md'),
    },
  ]);
});

test('--online asks for the models alone, and reads when they end', async () => {
  const models = [
    { id: 'gpt-image-2.6-flare', shutdown_date: '2020-01-01' },
    { id: 'gpt-image-2.6-sunburst' },
  ];
  await using fake = await startFakeOpenAi({ models });
  await using site = await Site.create({ options: from(fake.url), posts });
  await runCli(site, ['generate'], key);
  const { code, json, stdout } = await runJson(site, ['doctor', '--online'], key);
  expect(about(json, 'online')).toMatchObject([
    { level: 'ok', what: `openai answers at ${fake.origin} and lists 2 models` },
  ]);
  expect(about(json, 'model')).toEqual([
    {
      area: 'model',
      level: 'error',
      what: 'openai gpt-image-2.6-flare was shut down on 2020-01-01',
      hint: 'Name another model in the options. That marks 1 picture stale; they stay in use.',
    },
  ]);
  expect(code).toBe(1);
  expect(stdout).not.toContain(secret);
  expect(fake.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /v1/images/generations',
    'GET /v1/models',
  ]);
});

test('--online says what keeps a service from answering', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: from(fake.url, ", model: 'my-own'"), posts });
  const unlisted = await runJson(site, ['doctor', '--online'], key);
  expect(about(unlisted.json, 'model').map(({ level, what }) => [level, what])).toEqual([
    ['warning', 'openai does not list my-own'],
    ['warning', 'no price is known for openai my-own, so nothing is bought with it'],
  ]);
  await fake.close();
  const { code, json } = await runJson(site, ['doctor', '--online'], key);
  expect(code).toBe(1);
  expect(about(json, 'online')).toMatchObject([
    { level: 'error', what: expect.stringContaining('could not connect (ECONNREFUSED)') },
  ]);
});

test('--online without a key asks nobody', async () => {
  await using site = await Site.create({ posts });
  await git(site, 'init', '--quiet');
  const { code, json } = await runJson(site, ['doctor', '--online']);
  expect(code).toBe(0);
  expect(about(json, 'online')).toMatchObject([
    { level: 'note', what: 'openai was not checked: no key is set' },
  ]);
});
