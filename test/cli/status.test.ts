import { rm } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { startFakeOpenAi } from '../fakes/openai-server.ts';
import { drawPicture } from '../fakes/picture.ts';
import { Site } from '../fixtures/site.ts';
import { runCli, runJson } from './run-cli.ts';

const key = { OPENAI_API_KEY: 'test-key' };
const from = (url: string, more = '') => `{ provider: openai({ baseURL: '${url}' }), ${more} }`;

test('the table shows page, name, state, size, cost and reason, and what the rest costs', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: from(fake.url),
    posts: {
      fox: 'illustration: A fox\nillustrations:\n  hero: A hero',
      owl: 'illustration: An owl',
    },
  });
  await runCli(site, ['generate', 'src/content/blog/fox.md#illustration'], key);
  const { code, stdout, stderr } = await runCli(site, [], key);
  expect(code).toBe(0);
  expect(stderr).toBe('');
  const [title, ...rows] = stdout.split('\n');
  expect(title).toMatch(/^page +name +state +size +cost +because$/);
  expect(rows[0]).toMatch(
    /^src\/content\/blog\/fox\.md +illustration +fresh +1536x1024 +\$0\.0\d\d +kept since \d{4}-\d\d-\d\d$/,
  );
  expect(rows[1]).toMatch(
    /^src\/content\/blog\/fox\.md +hero +missing +≤\$0\.041 +no picture for this prompt yet$/,
  );
  expect(rows[2]).toMatch(/^src\/content\/blog\/owl\.md +illustration +missing +≤\$0\.041 /);
  expect(stdout).toMatch(/^3 pictures: 1 fresh, 2 missing · paid \$0\.0\d\d$/m);
  expect(stdout).toContain('2 pictures missing, at most $0.082: npx astro-illustrate generate');
  expect(fake.generations).toHaveLength(1);
});

test('--json prints one document with the same facts', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: from(fake.url),
    posts: { fox: 'illustration: A fox', owl: 'illustration: An owl' },
  });
  await runCli(site, ['generate', '**/fox.md'], key);
  const { code, json, stderr } = await runJson(site, ['status'], key);
  expect(code).toBe(0);
  expect(stderr).toBe('');
  const [record] = await site.records();
  expect(json).toMatchObject({
    version: 1,
    command: 'status',
    ok: true,
    states: { fresh: 1, stale: 0, missing: 1, damaged: 0, refused: 0 },
    costUsd: record.images[0].cost.usd,
    missing: { pictures: 1, atMost: true, unpriced: [] },
    recovered: [],
    problems: [],
  });
  const [fresh, missing] = json.pictures;
  expect(fresh).toMatchObject({
    ref: 'src/content/blog/fox.md',
    page: 'src/content/blog/fox.md',
    name: 'illustration',
    line: 3,
    column: 1,
    key: record.key,
    state: 'fresh',
    picture: {
      file: record.images[0].file,
      width: 1536,
      height: 1024,
      costUsd: record.images[0].cost.usd,
    },
  });
  expect(missing).toMatchObject({ state: 'missing', picture: null });
  expect(missing.estimate.usd).toBeGreaterThan(0);
});

test('--check fails while a picture is missing, and not once it is stale', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: from(fake.url),
    posts: { fox: 'illustration: A fox' },
  });
  expect((await runCli(site, [], key)).code).toBe(0);
  expect((await runCli(site, ['--check'], key)).code).toBe(1);
  await runCli(site, ['generate'], key);
  expect((await runCli(site, ['--check'], key)).code).toBe(0);

  await site.configure(from(fake.url, "style: 'flat vector'"));
  const { code, stdout } = await runCli(site, ['status', '--check'], key);
  expect(code).toBe(0);
  expect(stdout).toContain('1 picture: 1 stale');
  expect(stdout).toContain('style none → flat vector');
  expect(stdout).toContain('npx astro-illustrate generate --stale');
});

test('a picture whose file is gone is damaged, and --check fails', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: from(fake.url),
    posts: { fox: 'illustration: A fox' },
  });
  await runCli(site, ['generate'], key);
  const [image = ''] = await site.images();
  await rm(site.path(`src/illustrations/${image}`));
  const { code, stdout } = await runCli(site, ['status', '--check'], key);
  expect(code).toBe(1);
  expect(stdout).toContain('1 picture: 1 damaged');
});

test('two pages with the same words share one payment in the totals', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: from(fake.url),
    posts: { a: 'illustration: A fox', b: 'illustration: A fox' },
  });
  expect((await runCli(site, [], key)).stdout).toContain('1 picture missing');
  await runCli(site, ['generate'], key);
  const { json } = await runJson(site, [], key);
  const [record] = await site.records();
  expect(fake.paid).toBe(1);
  expect(json.costUsd).toBe(record.images[0].cost.usd);
});

const faulty = {
  a: 'illustration:\n  prompt: A fox\n  sise: 1024x1024\n  aspect: wide',
  b: 'illustration: 42',
  c: 'illustration: A fine one',
};

test.for(['status', 'generate'])(
  '%s shows all faults of all pages with their places',
  async (command) => {
    await using fake = await startFakeOpenAi();
    await using site = await Site.create({ options: from(fake.url), posts: faulty });
    const { code, stderr } = await runCli(site, [command], key);
    expect(code).toBe(1);
    expect(stderr).toMatch(/src\/content\/blog\/a\.md:5:3 .*`sise`.*did you mean `size`\?/);
    expect(stderr).toMatch(/src\/content\/blog\/a\.md:6:3 .*`illustration\.aspect`/);
    expect(stderr).toMatch(/src\/content\/blog\/b\.md:3:1 .*`illustration`/);
    expect(stderr).not.toContain('c.md');
    expect(fake.requests).toEqual([]);
  },
);

test.for(['status', 'generate'])(
  '%s --json names faults by file, line and column',
  async (command) => {
    await using site = await Site.create({ posts: faulty });
    const { code, json } = await runJson(site, [command]);
    expect(code).toBe(1);
    expect(json.ok).toBe(false);
    expect(json.problems).toHaveLength(3);
    expect(json.problems).toContainEqual({
      code: 'bad-spec',
      message: '`illustration.sise`: unknown key `sise`; did you mean `size`?',
      file: 'src/content/blog/a.md',
      line: 5,
      column: 3,
    });
  },
);

test('every line fits the width there is', async () => {
  const slug = 'a-rather-long-name-for-a-post-about-foxes-狐狸の冒険';
  await using site = await Site.create({ posts: { [slug]: 'illustration: A fox' } });
  for (const columns of [120, 80, 60, 40, 20]) {
    const { stdout } = await runCli(site, [], { COLUMNS: String(columns) });
    const [, row = ''] = stdout.split('\n');
    const wide = row.match(/[\u3000-\u9fff]/g)?.length ?? 0;
    expect(row.length + wide, `${columns}: ${row}`).toBeLessThanOrEqual(columns);
    expect(row).toContain('冒険.md');
  }
  expect((await runCli(site, [])).stdout).toContain(`src/content/blog/${slug}.md`);
});

test('what an earlier run had paid for is saved first, and said on one line', async () => {
  await using site = await Site.create({ posts: { fox: 'illustration: A fox' } });
  const { json: before } = await runJson(site, []);
  const [{ key: name, settings, ref }] = before.pictures;
  const journal = 'src/illustrations/.inflight';
  const estimate = { usd: 0.04, atMost: false };
  const spec = { v: 1, prompt: 'A fox' };
  const at = '2026-11-22T08:00:00.000Z';
  const intent = { key: name, spec, settings, ref, count: 1, estimate, at };
  await site.write(`${journal}/${name}.json`, JSON.stringify(intent));
  const size = { width: 1536, height: 1024 };
  await site.write(`${journal}/${name}.0.bin`, await drawPicture('A fox', size, 'webp'));

  // A check only looks: it saves nothing and finds the picture missing.
  const checked = await runJson(site, ['status', '--check']);
  expect(checked.code).toBe(1);
  expect(checked.json.pictures).toMatchObject([{ ref, state: 'missing' }]);

  const { code, json, stderr } = await runJson(site, ['status']);
  expect(stderr).toBe('Saved 1 picture that an earlier run had paid for ($0.040).\n');
  expect(code).toBe(0);
  expect(json.recovered).toMatchObject([{ ref, result: 'recovered', costUsd: 0.04 }]);
  expect(json.pictures).toMatchObject([{ ref, state: 'fresh' }]);
  expect((await runCli(site, [])).stderr).toBe('');
});

test('what may have been billed is said, with the command that asks again', async () => {
  await using fake = await startFakeOpenAi({ answer: () => ({ drop: true }) });
  await using site = await Site.create({
    options: from(fake.url),
    posts: { fox: 'illustration: A fox' },
  });
  const ref = 'src/content/blog/fox.md';
  expect((await runCli(site, ['generate'], key)).code).toBe(1);
  const { stdout } = await runCli(site, [], key);
  expect(stdout).toMatch(
    /^src\/content\/blog\/fox\.md: sent on \d{4}-\d\d-\d\d and may have been billed, but no picture came; ask again: npx astro-illustrate generate src\/content\/blog\/fox\.md$/m,
  );
  const { json } = await runJson(site, [], key);
  expect(json.pictures).toMatchObject([
    {
      ref,
      state: 'missing',
      mayHaveBeenBilled: { because: expect.stringContaining('connection') },
    },
  ]);
  expect(fake.paid).toBe(1);

  // Once the page has other words, nobody will ask again: prune forgets it.
  await site.post('fox', 'illustration: Something else');
  expect((await runCli(site, [], key)).stdout).toContain(`${ref}: other words of it were sent on `);
  expect((await runJson(site, [], key)).json.abandoned).toMatchObject([{ ref }]);
  const dry = await runCli(site, ['prune', '--dry-run'], key);
  expect(dry.stdout).toContain('would be forgotten');
  const pruned = await runJson(site, ['prune'], key);
  expect(pruned.json.abandoned).toMatchObject([{ ref }]);
  expect((await runJson(site, [], key)).json.abandoned).toEqual([]);
  expect((await runCli(site, ['verify'])).code).toBe(0);
});

test('many pictures without a key are one fault', async () => {
  await using site = await Site.create({
    options: "{ missing: 'generate' }",
    posts: { fox: 'illustration: A fox', hen: 'illustration: A hen', owl: 'illustration: An owl' },
  });
  const { code, stderr } = await runCli(site, ['generate', '--missing', 'generate']);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^✗ src\/content\/blog\/fox\.md:3:1 {2}3 pictures need a key to be bought; the first is here\n +→ Set OPENAI_API_KEY/,
  );
  expect(stderr.match(/✗/g)).toHaveLength(1);
});

test('the faults of a page come in the order of its lines', async () => {
  await using site = await Site.create({
    posts: {
      a: 'illustrations:\n  one:\n    prompt: A fox\n    aspect: wide\n    sise: big\nillustration: 42',
    },
  });
  const { json } = await runJson(site, []);
  expect(json.problems.map((one: { line: number }) => one.line)).toEqual([6, 7, 8]);
});
