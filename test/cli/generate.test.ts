import { readdir } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { apiError, startFakeOpenAi } from '../fakes/openai-server.ts';
import { Site } from '../fixtures/site.ts';
import { runCli, runJson } from './run-cli.ts';

const key = { OPENAI_API_KEY: 'test-key' };
const from = (url: string) => `{ provider: openai({ baseURL: '${url}' }) }`;
const twoPosts = { fox: 'illustration: A fox', owl: 'illustration: An owl' };

test('what is missing is bought, and a second run buys nothing', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: from(fake.url), posts: twoPosts });
  const first = await runCli(site, ['generate'], key);
  expect(first.stderr).toBe('');
  expect(first.code).toBe(0);
  const lines = first.stdout.trim().split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe('Buying 2 pictures, at most $0.082');
  expect(lines[1]).toMatch(/^1\/2 src\/content\/blog\/(?:fox|owl)\.md · \d+\.\d s · \$0\.0\d\d$/);
  expect(lines[2]).toMatch(/^2\/2 src\/content\/blog\/(?:fox|owl)\.md · /);
  expect(lines[3]).toMatch(/^2 pictures: 2 bought · \$0\.0\d\d$/);
  expect(fake.paid).toBe(2);
  expect(await site.images()).toHaveLength(2);

  const second = await runCli(site, ['generate'], key);
  expect(second).toEqual({ code: 0, stdout: '2 pictures: 2 kept\n', stderr: '' });
  expect(fake.requests).toHaveLength(2);
});

test('only what is named is bought', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: from(fake.url),
    posts: { ...twoPosts, hen: 'illustrations:\n  hero: A hen\n  foot: An egg' },
  });
  await runCli(site, ['generate', '**/{fox,hen}.md#{illustration,hero}'], key);
  const prompts = new Set(fake.generations.map(({ body }) => body.prompt));
  expect(prompts).toEqual(new Set(['A fox', 'A hen']));
});

test('a glob without a match names the nearest page, and nothing is sent', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: from(fake.url), posts: twoPosts });
  const { code, stderr } = await runCli(site, ['generate', 'src/content/blog/foks.md'], key);
  expect(code).toBe(2);
  expect(stderr).toContain('no page with an illustration matches `src/content/blog/foks.md`');
  expect(stderr).toContain('Did you mean `src/content/blog/fox.md`?');
  expect(fake.requests).toEqual([]);
});

test('--dry-run shows each step with its reason and the estimate, and buys nothing', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: from(fake.url), posts: twoPosts });
  await runCli(site, ['generate', '**/fox.md'], key);
  const { code, stdout, stderr } = await runCli(site, ['generate', '--dry-run'], key);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(stdout).toMatch(/fox\.md +illustration +keep +kept since /);
  expect(stdout).toMatch(/owl\.md +illustration +buy +≤\$0\.041 +no picture for this prompt yet/);
  expect(stdout).toContain('Would buy 1 picture, at most $0.041. Nothing was bought.');
  const { json } = await runJson(site, ['generate', '--dry-run'], key);
  expect(json).toMatchObject({ dryRun: true, ok: true, spentUsd: 0, outcomes: [] });
  expect(json.estimate.pictures).toBe(1);
  expect(json.pictures.map((one: { do: string }) => one.do)).toEqual(['use', 'buy']);
  expect(fake.paid).toBe(1);
});

test('--json prints one document, and tells the rest on stderr', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: from(fake.url),
    posts: { fox: 'illustration: A fox' },
  });
  const { code, json, stderr } = await runJson(site, ['generate'], key);
  expect(code).toBe(0);
  expect(stderr).toContain('1/1 src/content/blog/fox.md');
  const [record] = await site.records();
  expect(json).toMatchObject({
    version: 1,
    command: 'generate',
    dryRun: false,
    ok: true,
    spentUsd: record.images[0].cost.usd,
    estimate: { pictures: 1 },
    problems: [],
    outcomes: [
      {
        ref: 'src/content/blog/fox.md',
        key: record.key,
        result: 'bought',
        costUsd: record.images[0].cost.usd,
        files: [record.images[0].file],
        warnings: [],
      },
    ],
  });
});

test('--regenerate buys again what is named and keeps the old picture in the record', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: from(fake.url), posts: twoPosts });
  await runCli(site, ['generate'], key);
  const { code, stdout } = await runCli(site, ['generate', '--regenerate', '**/fox.md'], key);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^1 picture: 1 bought/m);
  expect(fake.paid).toBe(3);
  const record = (await site.records()).find(({ spec }) => spec.prompt === 'A fox');
  expect(record.images).toHaveLength(2);
  expect(record.chosen).toBe(1);
  expect(await site.images()).toHaveLength(3);
});

test('a budget that is too low sends nothing and names count, estimate and flag', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: from(fake.url), posts: twoPosts });
  for (const more of [[], ['--dry-run']]) {
    const { code, stderr } = await runCli(site, ['generate', '--budget', '0.05', ...more], key);
    expect(code).toBe(1);
    expect(stderr).toContain('2 pictures would cost at most $0.082, the budget is $0.050');
    expect(stderr).toContain('`--budget 0.09`');
  }
  expect(fake.requests).toEqual([]);
  expect((await runCli(site, ['generate', '--budget', '0.09'], key)).code).toBe(0);
});

test('--model and --quality change what is asked for in this run alone', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: from(fake.url),
    posts: { fox: 'illustration: A fox' },
  });
  const args = ['generate', '--model', 'gpt-image-2', '--quality', 'low'];
  expect((await runCli(site, args, key)).code).toBe(0);
  expect(fake.generations[0]?.body).toMatchObject({ model: 'gpt-image-2', quality: 'low' });
  const { json } = await runJson(site, ['status'], key);
  expect(json.pictures[0].state).toBe('stale');

  expect((await runCli(site, ['generate'], key)).stdout).toContain('1 kept');
  expect((await runCli(site, ['generate', '--stale'], key)).stdout).toContain('1 bought');
  expect(fake.generations[1]?.body).toMatchObject({
    model: 'gpt-image-2.6-flare',
    quality: 'medium',
  });
});

test('a model without a known price is refused before anything is sent', async () => {
  await using fake = await startFakeOpenAi({ lenient: true });
  await using site = await Site.create({ options: from(fake.url), posts: twoPosts });
  const { code, stderr } = await runCli(site, ['generate', '--model', 'of-my-own'], key);
  expect(code).toBe(1);
  expect(stderr).toContain('no price is known for of-my-own at openai');
  expect(stderr).toContain('`price: 0.04`');
  expect(fake.requests).toEqual([]);
});

test('--provider asks another one of the providers', async () => {
  await using main = await startFakeOpenAi();
  await using other = await startFakeOpenAi();
  await using site = await Site.create({
    options: `{ provider: openai({ baseURL: '${main.url}' }), providers: { other: openai({ baseURL: '${other.url}' }) } }`,
    posts: { fox: 'illustration: A fox' },
  });
  expect((await runCli(site, ['generate', '--provider', 'other'], key)).code).toBe(0);
  expect([main.paid, other.paid]).toEqual([0, 1]);
});

test('without a key drafts are drawn, and one sentence says which variable to set', async () => {
  await using site = await Site.create({ posts: twoPosts });
  const { code, stdout, stderr } = await runCli(site, ['generate']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^2 pictures: 2 drafted$/m);
  expect(stderr).toBe(
    'openai has no key, so drafts are drawn. Set OPENAI_API_KEY, in the environment or in .env.\n',
  );
  expect(await site.list('node_modules/.astro/illustrations/drafts')).toHaveLength(2);
  expect(await site.list('src/illustrations')).toEqual([]);
});

test('drafts that were asked for need no sentence about a key', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: from(fake.url), posts: twoPosts });
  for (const args of [
    ['--provider', 'draft'],
    ['--missing', 'draft'],
  ]) {
    const { code, stderr, stdout } = await runCli(site, ['generate', ...args], key);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/2 draft(?:ed|s reused)/);
  }
  expect(fake.requests).toEqual([]);
});

test('in CI generate names what is missing, and buys it only where it is told to', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: from(fake.url),
    posts: { fox: 'illustration: A fox' },
  });
  const env = { ...key, CI: 'true' };
  const { code, stderr, stdout } = await runCli(site, ['generate'], env);
  expect(code).toBe(1);
  expect(stderr).toContain('src/content/blog/fox.md:3:1');
  expect(stdout).toContain('1 picture: 1 failed');
  expect(fake.paid).toBe(0);
  expect((await runCli(site, ['generate', '--missing', 'generate'], env)).code).toBe(0);
  expect(fake.paid).toBe(1);
});

test('a refused picture is reported with its place; it is asked for again only by name', async () => {
  const refusal = apiError(400, 'moderation_blocked', 'Your request was rejected.');
  let isStrict = true;
  await using fake = await startFakeOpenAi({
    answer: ({ body }) => (isStrict && body.prompt === 'A fox' ? refusal : undefined),
  });
  await using site = await Site.create({ options: from(fake.url), posts: twoPosts });
  const first = await runCli(site, ['generate'], key);
  expect(first.code).toBe(1);
  expect(first.stderr).toContain('src/content/blog/fox.md:3:1');
  expect(first.stderr).toContain('Reword the prompt.');
  expect(first.stdout).toMatch(/^2 pictures: 1 bought, .*1 refused/m);

  const second = await runCli(site, ['generate'], key);
  expect(second.code).toBe(1);
  expect(second.stderr).toContain('generate --regenerate src/content/blog/fox.md');
  expect(fake.generations).toHaveLength(2);

  isStrict = false;
  const third = await runCli(site, ['generate', '--regenerate', '**/fox.md'], key);
  expect(third.code).toBe(0);
  expect(fake.generations).toHaveLength(3);
});

test('a failed picture does not keep the others from being bought', async () => {
  await using fake = await startFakeOpenAi({
    answer: ({ body }) => (body.prompt === 'A fox' ? apiError(500, null, 'Oops.') : undefined),
  });
  await using site = await Site.create({ options: from(fake.url), posts: twoPosts });
  const { code, json } = await runJson(site, ['generate'], key);
  expect(code).toBe(1);
  const results = json.outcomes.map((one: { ref: string; result: string }) => [
    one.ref,
    one.result,
  ]);
  expect(results.toSorted()).toEqual([
    ['src/content/blog/fox.md', 'failed'],
    ['src/content/blog/owl.md', 'bought'],
  ]);
  const { problem } = json.outcomes.find((one: { result: string }) => one.result === 'failed');
  expect(problem).toMatchObject({ file: 'src/content/blog/fox.md', line: 3 });
});

test('what a service writes cannot drive the terminal', async () => {
  const evil = '\u001b[2Jcleared\u009b2J';
  await using fake = await startFakeOpenAi({
    answer: () => apiError(400, 'moderation_blocked', evil),
  });
  await using site = await Site.create({
    options: from(fake.url),
    posts: { fox: 'illustration: A fox' },
  });
  const generated = await runCli(site, ['generate'], key);
  const shown = await runCli(site, ['status'], key);
  for (const text of [generated.stdout, generated.stderr, shown.stdout]) {
    // eslint-disable-next-line no-control-regex -- their absence is what is tested
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  }
  expect(generated.stderr).toContain('cleared');
});

test('nothing but the store and the cache is written', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: from(fake.url),
    posts: { fox: 'illustration: A fox' },
  });
  const before = await readdir(site.root);
  await runCli(site, ['generate'], key);
  expect(await readdir(site.root)).toEqual(before);
});
