import { spawnSync } from 'node:child_process';
import { readFile, rm, truncate } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test, vi } from 'vitest';

import { openai, type OpenAiOptions } from '../../packages/core/src/providers/openai.ts';
import {
  apiError,
  startFakeOpenAi,
  type FakeOpenAi,
  type FakeOptions,
} from '../fakes/openai-server.ts';
import { changed, kindsOf, makeSite, STORE, type Site, type SiteRun } from './site.ts';

interface Shop extends AsyncDisposable {
  site: Site;
  fake: FakeOpenAi;
}

/** A site whose pictures come from a fake of its own. */
async function open(answer?: FakeOptions['answer'], provider: OpenAiOptions = {}): Promise<Shop> {
  const fake = await startFakeOpenAi(answer ? { answer } : {});
  const site = await makeSite({ provider: openai({ baseURL: fake.url, ...provider }) });
  return {
    site,
    fake,
    async [Symbol.asyncDispose]() {
      await fake.close();
      await site[Symbol.asyncDispose]();
    },
  };
}

const NAMES = ['fox', 'wolf', 'owl', 'bear', 'hare', 'lynx'];

async function askFor(site: Site, count: number): Promise<void> {
  for (const name of NAMES.slice(0, count)) await site.ask(`${name}.md`, `A ${name}`);
}

describe('buying once', () => {
  test('what is missing is bought, and a second run buys nothing', async () => {
    await using shop = await open();
    const { site, fake } = shop;
    await askFor(site, 5);
    const first = await site.illustrate();
    expect(kindsOf(first)).toEqual(Array(5).fill('bought'));
    expect(fake.paid).toBe(5);
    expect(await site.files()).toHaveLength(10);
    expect(await site.files('.inflight')).toEqual([]);
    const second = await site.illustrate();
    expect(second.outcomes).toEqual([]);
    expect(second.steps.map(({ do: action }) => action)).toEqual(Array(5).fill('use'));
    expect(fake.requests).toHaveLength(5);
  });

  test('two pages with the same prompt pay once', async () => {
    await using shop = await open();
    const { site, fake } = shop;
    await site.ask('one.md', 'A fox');
    await site.ask('two.md', '"A   fox"');
    const { steps } = await site.illustrate();
    expect(steps).toHaveLength(2);
    expect(fake.paid).toBe(1);
    expect(await site.records()).toHaveLength(1);
  });

  test('an edited prompt buys one more', async () => {
    await using shop = await open();
    const { site, fake } = shop;
    await askFor(site, 3);
    await site.illustrate();
    await site.ask('fox.md', 'A red fox');
    const { outcomes } = await site.illustrate();
    expect(outcomes.map(({ ref }) => ref)).toEqual(['src/content/fox.md']);
    expect(fake.paid).toBe(4);
  });

  test.each([
    ['white space', '"  A\u00a0 fox in \\n snow "'],
    ['a block of lines', '>-\n  A fox\n  in snow'],
    ['an alt text', '{ prompt: A fox in snow, alt: Ein Fuchs }'],
  ])('an edit that changes only %s buys nothing', async (_, edited) => {
    await using shop = await open();
    const { site, fake } = shop;
    await site.ask('fox.md', 'A fox in snow');
    await site.illustrate();
    await site.ask('fox.md', edited);
    const { steps } = await site.illustrate();
    expect(steps[0]).toMatchObject({ state: 'fresh', do: 'use' });
    expect(fake.requests).toHaveLength(1);
  });

  test('a page that moves keeps its picture', async () => {
    await using shop = await open();
    const { site, fake } = shop;
    await site.ask('fox.md', 'A fox');
    await site.illustrate();
    await site.ask('2026/fox.mdx', 'A fox');
    await site.illustrate();
    expect(fake.paid).toBe(1);
  });

  test('a picture is brought back by an earlier prompt', async () => {
    await using shop = await open();
    const { site, fake } = shop;
    for (const prompt of ['A fox', 'A wolf', 'A fox']) {
      await site.ask('page.md', prompt);
      await site.illustrate();
    }
    expect(fake.paid).toBe(2);
  });
});

describe('settings of the site', () => {
  test.each([
    ['style', { style: 'ink' }],
    ['size', { size: '1024x1024' }],
  ])('a changed %s buys nothing and is stale', async (_, options) => {
    await using shop = await open();
    const { site, fake } = shop;
    await site.ask('fox.md', 'A fox');
    await site.illustrate();
    const { steps } = await site.illustrate({ options });
    expect(steps[0]).toMatchObject({ state: 'stale', do: 'use' });
    expect(fake.paid).toBe(1);
  });

  test('a changed model buys nothing; wished for, it buys again and keeps the old picture', async () => {
    await using shop = await open();
    const { site, fake } = shop;
    await site.ask('fox.md', 'A fox');
    await site.illustrate();
    const overrides = { model: 'gpt-image-2' };
    const { steps } = await site.illustrate({ overrides });
    expect(steps[0]).toMatchObject({ state: 'stale', do: 'use' });
    expect(fake.paid).toBe(1);

    await site.illustrate({ overrides, wishes: { stale: true } });
    expect(fake.paid).toBe(2);
    const { images, chosen } = await site.record();
    expect(images.map(({ made }) => made.model)).toEqual(['gpt-image-2.6-flare', 'gpt-image-2']);
    expect(chosen).toBe(1);
    expect(await site.files()).toEqual(expect.arrayContaining(images.map(({ file }) => file)));
    await site.illustrate({ overrides, wishes: { stale: true } });
    expect(fake.paid).toBe(2);
  });

  test('the style is sent with the prompt', async () => {
    await using shop = await open();
    const { site, fake } = shop;
    await site.ask('fox.md', 'A fox');
    await site.illustrate({ options: { style: 'flat vector' } });
    expect(fake.requests[0]?.body).toEqual({
      model: 'gpt-image-2.6-flare',
      prompt: 'A fox, flat vector',
      n: 1,
      size: '1536x1024',
      quality: 'medium',
      output_format: 'webp',
    });
    expect((await site.record()).images[0]?.made.style).toBe('flat vector');
  });
});

describe('wishes', () => {
  test('only the named page is bought', async () => {
    await using shop = await open();
    const { site, fake } = shop;
    await askFor(site, 3);
    const wishes = { only: ['src/content/owl.md'], explicit: true };
    const { steps } = await site.illustrate({ wishes });
    expect(fake.requests.map(({ body }) => body.prompt)).toEqual(['A owl']);
    expect(steps.map(({ do: action }) => action).toSorted()).toEqual(['buy', 'leave', 'leave']);
  });

  test('a picture is bought again, and both stay in the record', async () => {
    await using shop = await open();
    const { site, fake } = shop;
    await askFor(site, 2);
    await site.illustrate();
    await site.illustrate({ wishes: { regenerate: ['src/content/fox.md'], explicit: true } });
    expect(fake.paid).toBe(3);
    const record = (await site.records()).find(({ spec }) => spec.prompt === 'A fox');
    expect(record?.images).toHaveLength(2);
    expect(record?.chosen).toBe(1);
  });

  test('a wish that names nothing stops the run with the nearest page', async () => {
    await using shop = await open();
    const { site, fake } = shop;
    await askFor(site, 1);
    await expect(
      site.illustrate({ wishes: { only: ['src/content/fix.md'] } }),
    ).rejects.toMatchObject({
      code: 'no-match',
      hint: 'Did you mean `src/content/fox.md`?',
    });
    expect(fake.requests).toEqual([]);
  });
});

describe('nothing is sent', () => {
  test('above the budget', async () => {
    await using shop = await open(undefined, { price: 0.5 });
    const { site, fake } = shop;
    await askFor(site, 3);
    await expect(site.illustrate({ budget: 1.49 })).rejects.toMatchObject({
      code: 'over-budget',
      message: 'nothing was sent: 3 pictures would cost about $1.50, the budget is $1.49',
    });
    expect(fake.requests).toEqual([]);
    expect(await site.files('.inflight')).toEqual([]);
    // The lock was taken, and may not get into a commit.
    const ignored = path.join(site.root, STORE, '.gitignore');
    expect(await readFile(ignored, 'utf8')).toBe('.inflight/\n');
    await site.illustrate({ budget: 1.5 });
    expect(fake.paid).toBe(3);
  });

  test('at an unknown price', async () => {
    await using shop = await open(undefined, { model: 'sdxl' });
    const { site, fake } = shop;
    await askFor(site, 1);
    await expect(site.illustrate()).rejects.toMatchObject({ code: 'unknown-price' });
    expect(fake.requests).toEqual([]);
  });

  test('where one page is at fault, though others are fine', async () => {
    await using shop = await open();
    const { site, fake } = shop;
    await askFor(site, 2);
    await site.ask('broken.md', '{ prompt: A fox, sise: 1x1 }');
    await site.ask('large.md', '{ prompt: A fox, size: 4096x4096 }');
    await expect(site.illustrate()).rejects.toMatchObject({
      name: 'IllustrateErrors',
      errors: [
        { code: 'bad-spec', where: { file: 'src/content/broken.md', line: 2 } },
        { code: 'model-cannot', where: { file: 'src/content/large.md', line: 2 } },
      ],
    });
    expect(fake.requests).toEqual([]);
  });

  test('where a missing picture is an error; each one names its command', async () => {
    await using shop = await open();
    const { site, fake } = shop;
    await askFor(site, 2);
    const { outcomes } = await site.illustrate({ missing: 'error' });
    expect(outcomes).toMatchObject([
      {
        kind: 'failed',
        ref: 'src/content/fox.md',
        error: {
          code: 'missing-picture',
          hint: 'Run `npx astro-illustrate generate src/content/fox.md` on your machine and commit the result.',
        },
      },
      { kind: 'failed', ref: 'src/content/wolf.md' },
    ]);
    expect(fake.requests).toEqual([]);
  });
});

describe('what is recorded', () => {
  test('the cost by usage, the request and how the picture was made', async () => {
    await using shop = await open();
    const { site, fake } = shop;
    await site.ask('fox.md', 'A fox');
    const report = await site.illustrate();
    // 2 text tokens at $5 and 3 × 343 image tokens at $30 a million.
    const usd = 0.03088;
    expect(report.spent).toBe(usd);
    const record = await site.record();
    expect(record).toMatchObject({ version: 1, chosen: 0, spec: { v: 1, prompt: 'A fox' } });
    const [image] = record.images;
    expect(image).toMatchObject({
      cost: { usd, basis: 'usage' },
      width: 1536,
      height: 1024,
      file: expect.stringMatching(/^[0-9a-f]{64}\.webp$/),
      made: {
        provider: 'openai',
        model: 'gpt-image-2.6-flare',
        quality: 'medium',
        size: '1536x1024',
        requestId: `req_${'1'.padStart(32, '0')}`,
      },
    });
    expect(fake.paid).toBe(1);
  });

  test('the stated price where there is one', async () => {
    await using shop = await open(undefined, { price: 0.25 });
    const { site } = shop;
    await site.ask('fox.md', 'A fox');
    expect((await site.illustrate()).spent).toBe(0.25);
    expect((await site.record()).images[0]?.cost).toEqual({ usd: 0.25, basis: 'price' });
  });

  test('the revised prompt and the style of DALL-E 3', async () => {
    await using shop = await open(undefined, { model: 'dall-e-3' });
    const { site, fake } = shop;
    await site.ask('fox.md', '{ prompt: A fox, style: vivid, quality: hd, aspect: 16:9 }');
    await site.illustrate();
    expect(fake.requests[0]?.body).toEqual({
      model: 'dall-e-3',
      prompt: 'A fox',
      n: 1,
      size: '1792x1024',
      quality: 'hd',
      style: 'vivid',
      response_format: 'b64_json',
    });
    expect((await site.record()).images).toMatchObject([
      {
        revisedPrompt: 'In fine detail: A fox',
        cost: { usd: 0.12, basis: 'price' },
        made: { model: 'dall-e-3', style: 'vivid', quality: 'hd' },
        file: expect.stringMatching(/\.png$/),
      },
    ]);
  });

  test('four candidates of DALL-E 2, paid together, the first one chosen', async () => {
    await using shop = await open(undefined, { model: 'dall-e-2' });
    const { site, fake } = shop;
    await site.ask('fox.md', '{ prompt: A fox, n: 4, size: 256x256 }');
    const { spent } = await site.illustrate();
    expect(fake.requests[0]?.body).toMatchObject({ model: 'dall-e-2', n: 4, size: '256x256' });
    const { images, chosen } = await site.record();
    expect(new Set(images.map(({ file }) => file)).size).toBe(4);
    expect(images.map(({ cost }) => cost?.usd)).toEqual([0.016, 0.016, 0.016, 0.016]);
    expect(chosen).toBe(0);
    expect(spent).toBeCloseTo(0.064, 9);
  });
});

describe('a damaged picture', () => {
  test('is never bought again unless somebody names it', async () => {
    await using shop = await open();
    const { site, fake } = shop;
    await site.ask('fox.md', 'A fox');
    await site.illustrate();
    const { file = '' } = (await site.record()).images[0] ?? {};
    await rm(path.join(site.root, STORE, file));
    const { outcomes } = await site.illustrate({ wishes: { explicit: true } });
    expect(outcomes).toMatchObject([
      {
        kind: 'failed',
        error: {
          code: 'damaged-picture',
          message: `src/content/fox.md: src/illustrations/${file} is gone`,
          hint: expect.stringContaining('--regenerate src/content/fox.md'),
        },
      },
    ]);
    expect(fake.paid).toBe(1);
    await site.illustrate({ wishes: { regenerate: ['**'] } });
    expect(fake.paid).toBe(2);
  });

  test('comes back from git without paying', async ({ skip }) => {
    skip(spawnSync('git', ['--version']).status !== 0, 'needs git');
    await using shop = await open();
    const { site, fake } = shop;
    await site.ask('fox.md', 'A fox');
    await site.illustrate();
    const git = (...command: string[]) =>
      spawnSync('git', ['-c', 'user.name=Fox', '-c', 'user.email=fox@example.com', ...command], {
        cwd: site.root,
      });
    for (const command of [['init'], ['add', '.'], ['commit', '--no-gpg-sign', '-m', 'Fox']]) {
      expect(git(...command).status).toBe(0);
    }
    const { file = '' } = (await site.record()).images[0] ?? {};
    await truncate(path.join(site.root, STORE, file), 10);
    const { steps } = await site.illustrate();
    expect(steps).toMatchObject([{ state: 'fresh', do: 'use' }]);
    expect(fake.paid).toBe(1);
  });
});

describe('failures of one picture', () => {
  test('a refusal is recorded, drawn as a draft and not asked again', async () => {
    const refusal = apiError(400, 'moderation_blocked', 'Your request was rejected.', {
      details: { moderation_details: { categories: ['violence'] } },
    });
    await using shop = await open(({ body }) => (body.prompt === 'A fox' ? refusal : undefined));
    const { site, fake } = shop;
    await askFor(site, 3);
    const first = await site.illustrate();
    expect(kindsOf(first)).toEqual(['bought', 'bought', 'drafted', 'refused']);
    const refused = first.outcomes.find(({ kind }) => kind === 'refused');
    expect(refused).toMatchObject({
      ref: 'src/content/fox.md',
      error: {
        message: 'src/content/fox.md: Your request was rejected. (violence)',
        where: { file: 'src/content/fox.md', line: 2 },
        hint: 'Reword the prompt.',
      },
    });
    expect(await site.files('.inflight')).toEqual([]);
    const second = await site.illustrate();
    expect(kindsOf(second)).toEqual(['drafted']);
    expect(fake.requests).toHaveLength(3);
    // In CI a draft will not do.
    const third = await site.illustrate({ missing: 'error' });
    expect(third.outcomes).toMatchObject([
      {
        kind: 'failed',
        error: { hint: expect.stringContaining('--regenerate src/content/fox.md') },
      },
    ]);
    // Another model has not refused it.
    await site.illustrate({ overrides: { model: 'gpt-image-2' }, options: {} });
    expect(fake.requests).toHaveLength(4);
  });

  test('a rate limit pauses everyone, then everything is bought and paid once', async () => {
    const limit = apiError(429, 'rate_limit_exceeded', 'Slow down.', {
      headers: { 'retry-after-ms': '1234' },
    });
    await using shop = await open((_, index) => (index === 0 ? limit : undefined));
    const { site, fake } = shop;
    await askFor(site, 6);
    const naps: number[] = [];
    let wake = () => {};
    const settled = Promise.withResolvers<void>();
    const asleep = Promise.withResolvers<void>();
    const run = site.illustrate({
      concurrency: 2,
      onOutcome: () => settled.resolve(),
      change: ({ clock }) => ({
        clock: {
          ...clock,
          sleep: (milliseconds) => {
            naps.push(milliseconds);
            asleep.resolve();
            return new Promise((resolve) => {
              wake = resolve;
            });
          },
        },
      }),
    });
    await asleep.promise;
    const sentBefore = fake.requests.length;
    // What was in flight already is finished; nothing new is sent while everyone waits.
    if (sentBefore === 2) await settled.promise;
    expect(fake.requests.length).toBeLessThanOrEqual(2);
    expect(naps).toEqual([1234]);
    wake();
    expect(kindsOf(await run)).toEqual(Array(6).fill('bought'));
    expect(fake.requests).toHaveLength(7);
    expect(fake.paid).toBe(6);
    expect(site.log.lines).toEqual(['openai: Slow down.; waiting 1.2 s']);
  });

  test.each<[string, ReturnType<typeof apiError>, string, RegExp]>([
    [
      'an empty account',
      apiError(429, 'insufficient_quota', 'No credit.'),
      'out-of-credit',
      /Add credit/,
    ],
    [
      'a hard limit',
      apiError(400, 'billing_hard_limit_reached', 'Limit.'),
      'out-of-credit',
      /raise the limit/,
    ],
    [
      'a wrong key',
      apiError(401, 'invalid_api_key', 'Wrong key: sk-very*****6789.'),
      'unauthorized',
      /OPENAI_API_KEY/,
    ],
    [
      'an unverified organization',
      apiError(403, null, 'Your organization must be verified.'),
      'unauthorized',
      /Verify/,
    ],
    [
      'no such model',
      apiError(404, 'model_not_found', 'No such model.'),
      'unknown-model',
      /gpt-image-2\.6-flare/,
    ],
    ['no such address', { status: 404, body: 'Not here' }, 'unknown-model', /baseURL/],
  ])('%s ends the run: the others are not sent', async (_, answer, code, hint) => {
    await using shop = await open(() => answer);
    const { site, fake } = shop;
    await askFor(site, 5);
    const { outcomes } = await site.illustrate({ concurrency: 1 });
    expect(fake.requests).toHaveLength(1);
    expect(outcomes.map(({ kind }) => kind)).toEqual(Array(5).fill('failed'));
    expect(outcomes[0]).toMatchObject({ error: { code, hint: expect.stringMatching(hint) } });
    expect(outcomes[4]).toMatchObject({
      error: { message: expect.stringContaining('not sent, after: ') },
    });
    expect(await site.files('.inflight')).toEqual([]);
    expect(JSON.stringify(outcomes)).not.toContain('sk-very');
  });

  test('a fault of one request does not stop the others', async () => {
    const fault = apiError(400, 'invalid_value', 'Invalid prompt.');
    await using shop = await open(({ body }) => (body.prompt === 'A fox' ? fault : undefined));
    const { site, fake } = shop;
    await askFor(site, 3);
    const report = await site.illustrate({ concurrency: 1 });
    expect(kindsOf(report)).toEqual(['bought', 'bought', 'failed']);
    expect(fake.requests).toHaveLength(3);
    expect(await site.files('.inflight')).toEqual([]);
    await site.illustrate();
    expect(fake.requests, 'it was certainly not billed, so it is asked again').toHaveLength(4);
  });

  test.each<[string, FakeOptions['answer'] & {}, string]>([
    ['500 with a reason', () => apiError(500, null, 'The server had an error.'), 'unavailable'],
    [
      '500 without a reason',
      () => ({ status: 500, body: '<h1>Bad Gateway</h1>' }),
      'unknown-outcome',
    ],
    ['504 of a proxy', () => ({ status: 504, body: '' }), 'unknown-outcome'],
    ['503 without a time', () => apiError(503, null, 'Overloaded.'), 'unavailable'],
    ['408', () => apiError(408, null, 'Timeout.'), 'invalid-request'],
    ['409', () => apiError(409, null, 'Conflict.'), 'invalid-request'],
    ['a dropped connection', () => ({ drop: true, paid: true }), 'unknown-outcome'],
    ['a cut answer', () => ({ truncate: 100 }), 'unknown-outcome'],
    ['an empty 200', () => ({ body: '' }), 'unknown-outcome'],
    ['a 200 without pictures', () => ({ body: { created: 1, data: [] } }), 'unknown-outcome'],
    ['a 200 that is HTML', () => ({ body: '<html>Sign in</html>' }), 'unknown-outcome'],
    ['a 200 that is null', () => ({ body: null }), 'unknown-outcome'],
  ])('%s is sent once and no more', async (_, answer, code) => {
    await using shop = await open(answer);
    const { site, fake } = shop;
    await site.ask('fox.md', 'A fox');
    const { outcomes } = await site.illustrate();
    expect(outcomes).toMatchObject([{ kind: 'failed', error: { code } }]);
    expect(fake.requests).toHaveLength(1);
  });

  test('503 with Retry-After is asked again', async () => {
    const busy = apiError(503, null, 'Overloaded.', { headers: { 'retry-after': '0' } });
    await using shop = await open((_, index) => (index < 2 ? busy : undefined));
    const { site, fake } = shop;
    await site.ask('fox.md', 'A fox');
    expect(kindsOf(await site.illustrate())).toEqual(['bought']);
    expect(fake.requests).toHaveLength(3);
    expect(fake.paid).toBe(1);
  });

  test('a wait is said once for all that are in flight, and again when it is another', async () => {
    const limit = apiError(429, 'rate_limit_exceeded', 'Slow down.', {
      headers: { 'retry-after': '1' },
    });
    // Three at once are turned down together; the first of them once more, after the wait.
    const together = Promise.withResolvers<void>();
    await using shop = await open((_, index) => {
      if (index === 2) together.resolve();
      return index < 3 ? { ...limit, after: together.promise } : index === 3 ? limit : undefined;
    });
    const { site } = shop;
    await askFor(site, 3);
    const wake: Array<() => void> = [];
    const run = site.illustrate({
      concurrency: 3,
      change: ({ clock }) => ({
        clock: {
          ...clock,
          sleep: () =>
            new Promise<void>((resolve) => {
              wake.push(resolve);
            }),
        },
      }),
    });
    const said = () => site.log.lines.filter((line) => line.includes('waiting 1.0 s'));
    await vi.waitUntil(() => wake.length === 3, { timeout: 20_000 });
    expect(said()).toHaveLength(1);
    for (const go of wake) go();
    await vi.waitUntil(() => wake.length === 4, { timeout: 20_000 });
    expect(said()).toHaveLength(2);
    wake[3]?.();
    expect(kindsOf(await run)).toEqual(['bought', 'bought', 'bought']);
  });

  test('a service that asks to wait for an hour is not waited for', async () => {
    const limit = apiError(429, 'rate_limit_exceeded', 'Later.', {
      headers: { 'retry-after': '3600' },
    });
    await using shop = await open(() => limit);
    const { site, fake } = shop;
    await site.ask('fox.md', 'A fox');
    expect(kindsOf(await site.illustrate())).toEqual(['failed']);
    expect(fake.requests).toHaveLength(1);
    expect(await site.files('.inflight')).toEqual([]);
  });

  test('a server that is not there is a failure and not an unknown outcome', async () => {
    await using shop = await open();
    const { site, fake } = shop;
    await fake.close();
    await askFor(site, 2);
    const { outcomes } = await site.illustrate({
      concurrency: 1,
      change: ({ clock }) => ({ clock: { ...clock, sleep: () => Promise.resolve() } }),
    });
    expect(outcomes[0]).toMatchObject({
      kind: 'failed',
      error: { code: 'unavailable', message: expect.stringContaining('ECONNREFUSED') },
    });
    expect(await site.files('.inflight')).toEqual([]);
  });
});

describe('an outcome that nobody knows', () => {
  test('is kept, not sent again by a build, and sent again where somebody asks for it', async () => {
    await using shop = await open((_, index) =>
      index === 0 ? { drop: true, paid: true } : undefined,
    );
    const { site, fake } = shop;
    await site.ask('fox.md', 'A fox');
    await site.illustrate();
    expect(await site.files('.inflight')).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)]);
    for (const missing of ['generate', 'error'] as const) {
      const { outcomes } = await site.illustrate({ missing });
      expect(outcomes).toMatchObject([
        {
          kind: 'failed',
          error: {
            message: expect.stringContaining('may have been billed'),
            hint: expect.stringContaining('npx astro-illustrate generate src/content/fox.md'),
          },
        },
      ]);
    }
    expect(kindsOf(await site.illustrate({ missing: 'draft' }))).toEqual(['drafted']);
    expect(fake.requests).toHaveLength(1);
    const report = await site.illustrate({ wishes: { explicit: true } });
    expect(kindsOf(report)).toEqual(['bought']);
    expect(fake.paid).toBe(2);
    expect(await site.files('.inflight')).toEqual([]);
  });

  test('does not stop the others', async () => {
    await using shop = await open(({ body }) =>
      body.prompt === 'A fox' ? { drop: true, paid: true } : undefined,
    );
    const { site } = shop;
    await askFor(site, 3);
    expect(kindsOf(await site.illustrate())).toEqual(['bought', 'bought', 'failed']);
  });

  test('does not stop the others where the disk is full when it is noted', async () => {
    await using shop = await open(({ body }) =>
      body.prompt === 'A fox' ? { drop: true, paid: true } : undefined,
    );
    const { site } = shop;
    await askFor(site, 3);
    const full = Object.assign(new Error('ENOSPC: no space left on device'), {
      code: 'ENOSPC',
      syscall: 'write',
    });
    const report = await site.illustrate({
      change: ({ journal }) => ({
        journal: changed(journal, {
          intend: (intent) =>
            intent.trouble === undefined ? journal.intend(intent) : Promise.reject(full),
        }),
      }),
    });
    expect(kindsOf(report)).toEqual(['bought', 'bought', 'failed']);
    expect(report.outcomes.find(({ kind }) => kind === 'failed')).toMatchObject({
      error: {
        code: 'file-system',
        message: expect.stringMatching(/the connection broke.*could not be written down.*ENOSPC/),
      },
    });
    // The intent from before it was sent is still there, and says enough.
    expect(await site.files('.inflight')).toHaveLength(1);
  });
});

describe('a run that is asked to end', () => {
  test('finishes what is in flight and starts nothing more', async () => {
    await using shop = await open();
    const { site, fake } = shop;
    await askFor(site, 4);
    const stop = new AbortController();
    const report = await site.illustrate({
      concurrency: 1,
      stop: stop.signal,
      onOutcome: () => stop.abort(),
    });
    expect(report.outcomes.filter(({ kind }) => kind === 'bought').length).toBe(fake.paid);
    expect(kindsOf(report)).toContain('skipped');
    expect(await site.files('.inflight')).toEqual([]);
    await site.illustrate();
    expect(fake.paid).toBe(4);
  });

  test('at once remembers what it dropped', async () => {
    const abort = new AbortController();
    await using shop = await open(() => {
      abort.abort();
      return { after: new Promise(() => {}), paid: true };
    });
    const { site, fake } = shop;
    await site.ask('fox.md', 'A fox');
    const { outcomes } = await site.illustrate({ abort: abort.signal, stop: abort.signal });
    expect(outcomes).toMatchObject([{ kind: 'failed', error: { code: 'unknown-outcome' } }]);
    expect(await site.files('.inflight')).toHaveLength(1);
    await site.illustrate();
    expect(fake.requests).toHaveLength(1);
  });
});

describe('while an answer is put away', () => {
  /** A world whose journal keeps no bytes before a gate opens. */
  function gated() {
    const gate = Promise.withResolvers<void>();
    let waiting = 0;
    const change: SiteRun['change'] = ({ journal }) => ({
      journal: changed(journal, {
        async keepBytes(...given) {
          waiting += 1;
          await gate.promise;
          await journal.keepBytes(...given);
        },
      }),
    });
    return { change, open: gate.resolve, waiting: () => waiting };
  }

  test('the next request is under way already', async () => {
    await using shop = await open();
    const { site, fake } = shop;
    await askFor(site, 2);
    const { change, open: openGate, waiting } = gated();
    const run = site.illustrate({ concurrency: 1, change });
    await vi.waitUntil(() => waiting() === 2, { timeout: 20_000 });
    expect(fake.requests).toHaveLength(2);
    openGate();
    expect(kindsOf(await run)).toEqual(['bought', 'bought']);
  });

  test('pictures do not pile up in memory', async () => {
    await using shop = await open();
    const { site, fake } = shop;
    for (let page = 0; page < 12; page++) await site.ask(`${page}.md`, `Fox number ${page}`);
    const { change, open: openGate, waiting } = gated();
    const run = site.illustrate({ concurrency: 2, change });
    // Twice as many as are in flight may wait to be put away, and then no request follows.
    await vi.waitUntil(() => waiting() >= 4, { timeout: 20_000 });
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    expect(fake.requests.length).toBeLessThanOrEqual(6);
    openGate();
    await run;
    expect(fake.paid).toBe(12);
  });
});
