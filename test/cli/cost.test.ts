import { expect, test } from 'vitest';

import { startFakeOpenAi } from '../fakes/openai-server.ts';
import { Site } from '../fixtures/site.ts';
import { runCli, runJson } from './run-cli.ts';

const key = { OPENAI_API_KEY: 'test-key' };
const from = (url: string, more = '') => `{ provider: openai({ baseURL: '${url}'${more} }) }`;

test('one table says what was paid by month, model and page, and what was expected', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: from(fake.url),
    posts: {
      fox: 'illustration: A fox',
      owl: 'illustration: An owl',
      hen: 'illustration: { prompt: A hen, quality: low }',
    },
  });
  await runCli(site, ['generate', '**/{fox,owl}.md'], key);
  const records = await site.records();
  const paid = records.reduce((sum, { images }) => sum + images[0].cost.usd, 0);
  const month = records[0].images[0].createdAt.slice(0, 7);

  const { code, stdout, stderr } = await runCli(site, ['cost'], key);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [titles, ...rows] = stdout.split('\n');
  expect(titles).toMatch(/^by +what +pictures +expected +paid$/);
  expect(rows[0]).toMatch(new RegExp(`^month +${month} +2 +\\$0\\.082 +\\$${paid.toFixed(3)}$`));
  expect(rows[1]).toMatch(/^model +openai gpt-image-2\.6-flare +2 +\$0\.082 +\$0\.0\d\d$/);
  expect(rows[2]).toMatch(/^page +src\/content\/blog\/\w+\.md +1 +\$0\.041 +\$0\.0\d\d$/);
  expect(rows[3]).toMatch(/^ +src\/content\/blog\/\w+\.md +1 +\$0\.041 +\$0\.0\d\d$/);
  expect(rows[4]).toMatch(/^total +2 +\$0\.082 +\$0\.0\d\d$/);
  expect(stdout).toContain(`2 pictures expected to cost $0.082, billed at $${paid.toFixed(3)}`);
  expect(stdout).toMatch(
    /^1 picture missing, (?:about|at most) \$0\.0\d\d by estimate: npx astro-illustrate generate$/m,
  );

  const { json } = await runJson(site, ['cost'], key);
  expect(json).toMatchObject({
    version: 1,
    command: 'cost',
    ok: true,
    total: { pictures: 2, unpriced: 0 },
    months: [{ name: month, pictures: 2 }],
    models: [{ name: 'openai gpt-image-2.6-flare', pictures: 2 }],
    missing: { pictures: 1, unpriced: 0 },
    drafted: { pictures: 0, usd: 0 },
    compared: { pictures: 2 },
    problems: [],
  });
  expect(json.total.usd).toBeCloseTo(paid, 6);
  expect(json.compared.billedUsd).toBeCloseTo(paid, 6);
  expect(json.pages).toHaveLength(2);
});

test('pictures that stand as drafts are said with what they would cost', async () => {
  await using site = await Site.create({
    posts: { fox: 'illustration: A fox', owl: 'illustration: An owl' },
  });
  expect((await runCli(site, ['cost'])).stdout).not.toContain('Drafts stand in');
  await runCli(site, ['generate', '--provider', 'draft', '**/fox.md']);
  const { code, stdout } = await runCli(site, ['cost']);
  expect(code).toBe(0);
  expect(stdout).toContain('Nothing was bought yet.');
  expect(stdout).toContain('2 pictures missing, at most $0.082 by estimate');
  expect(stdout).toContain(
    'Drafts stand in for 1 picture that would cost at most $0.041 by estimate',
  );
});

test('a picture bought again counts twice, and one without a price is said to have none', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: from(fake.url, ', price: 0.25'),
    posts: { fox: 'illustration: A fox' },
  });
  await runCli(site, ['generate'], key);
  await runCli(site, ['generate', '--regenerate', '**/fox.md'], key);
  const [record] = await site.records();
  delete record.images[0].cost;
  await site.write(`src/illustrations/${record.key}.json`, JSON.stringify(record));
  const { stdout } = await runCli(site, ['cost'], key);
  expect(stdout).toMatch(/^total +2 +\$0\.250 \+ 1 \?$/m);
  expect(stdout).toContain('1 picture without a known cost; not in the sums');
  expect(stdout).not.toContain('expected to cost');
  const { json } = await runJson(site, ['cost'], key);
  expect(json.total).toEqual({
    name: 'total',
    pictures: 2,
    usd: 0.25,
    unpriced: 1,
    estimatedUsd: null,
  });
});

test('pages with faults are told, since what they ask for is not in the sum', async () => {
  await using site = await Site.create({
    posts: { a: 'illustration: 42', fox: 'illustration: A fox' },
  });
  const { code, stdout, stderr } = await runCli(site, ['cost']);
  expect(code).toBe(1);
  expect(stdout).toContain('1 picture missing');
  expect(stderr).toContain('src/content/blog/a.md:3:1');
});
