import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { digestOf } from '../../packages/core/src/pure/key.ts';
import { describeOutcome } from '../../packages/core/src/pure/report.ts';
import { openai } from '../../packages/core/src/providers/openai.ts';
import { apiError, startFakeOpenAi, type FakeAnswer } from '../fakes/openai-server.ts';
import { drawNoise, drawPicture } from '../fakes/picture.ts';
import { kindsOf, makeSite, SECRET, STORE, type Site } from './site.ts';

const SMALL = { width: 64, height: 64 };

/** A site with one page and a fake that answers its requests in turn, then as usual. */
async function open(model = 'gpt-image-2.6-flare', ...answers: FakeAnswer[]) {
  const fake = await startFakeOpenAi({ answer: (_, index) => answers[index] });
  const site = await makeSite({ provider: openai({ baseURL: fake.url, model }) });
  await site.ask('fox.md', 'A fox');
  return {
    fake,
    site,
    async [Symbol.asyncDispose]() {
      await fake.close();
      await site[Symbol.asyncDispose]();
    },
  };
}

const stored = async (site: Site, index = 0) => {
  const file = (await site.record()).images[index]?.file ?? '';
  return { file, bytes: await readFile(path.join(site.root, STORE, file)) };
};

describe('the option `original`', () => {
  test.each(['auto', 'keep'] as const)('%s keeps a small picture as it came', async (original) => {
    const bytes = await drawPicture('small', SMALL, 'png');
    await using shop = await open(undefined, { bytes });
    await shop.site.illustrate({ options: { original } });
    const { file, bytes: kept } = await stored(shop.site);
    expect(kept.equals(bytes)).toBe(true);
    expect(file).toBe(`${digestOf(bytes)}.png`);
  });

  test('auto keeps up to a mebibyte, and makes WebP of what is larger', async () => {
    const bytes = await drawNoise(700, 600);
    expect(bytes.byteLength).toBeGreaterThan(1_048_576);
    await using shop = await open(undefined, { bytes });
    await shop.site.illustrate();
    const { file, bytes: kept } = await stored(shop.site);
    expect(file).toBe(`${digestOf(kept)}.webp`);
    expect(kept.byteLength).toBeLessThan(bytes.byteLength);
    expect((await shop.site.record()).images[0]).toMatchObject({
      width: 700,
      height: 600,
      bytes: kept.byteLength,
    });
  });

  test('keep keeps a large picture as it came', async () => {
    const bytes = await drawNoise(700, 600);
    await using shop = await open(undefined, { bytes });
    await shop.site.illustrate({ options: { original: 'keep' } });
    expect((await stored(shop.site)).bytes.equals(bytes)).toBe(true);
  });

  test('webp makes WebP of everything', async () => {
    await using shop = await open(undefined, { bytes: await drawPicture('small', SMALL, 'png') });
    await shop.site.illustrate({ options: { original: 'webp' } });
    const { file, bytes } = await stored(shop.site);
    expect(file).toBe(`${digestOf(bytes)}.webp`);
    expect(bytes.subarray(8, 12).toString('latin1')).toBe('WEBP');
  });
});

describe('what came is not what was asked for', () => {
  test('another size is kept and reported', async () => {
    await using shop = await open(undefined, { size: '512x512' });
    const { outcomes } = await shop.site.illustrate();
    expect(outcomes).toMatchObject([
      { kind: 'bought', warnings: ['expected 1536x1024 pixels, got 512x512'] },
    ]);
    expect((await shop.site.record()).images[0]).toMatchObject({ width: 512, height: 512 });
    await shop.site.illustrate();
    expect(shop.fake.paid, 'it is not bought again for that').toBe(1);
  });

  test('JPEG in place of WebP is kept under its true name', async () => {
    await using shop = await open(undefined, { format: 'jpeg' });
    await shop.site.illustrate();
    expect((await stored(shop.site)).file).toMatch(/\.jpeg$/);
  });

  test('fewer pictures are kept and reported', async () => {
    await using shop = await open(undefined, { count: 2 });
    await shop.site.ask('fox.md', '{ prompt: A fox, n: 4 }');
    const { outcomes } = await shop.site.illustrate();
    expect(outcomes).toMatchObject([{ kind: 'bought', warnings: ['expected 4 pictures, got 2'] }]);
    expect((await shop.site.record()).images).toHaveLength(2);
  });

  test('more pictures are all kept: they are paid for', async () => {
    await using shop = await open(undefined, { count: 3 });
    const { outcomes } = await shop.site.illustrate();
    expect(outcomes).toMatchObject([{ kind: 'bought', warnings: ['expected 1 picture, got 3'] }]);
    expect((await shop.site.record()).images).toHaveLength(3);
  });

  test.each<[string, Uint8Array, RegExp]>([
    ['text', Buffer.from('this is no picture'), /what came is no whole picture/],
    ['an HTML page', Buffer.from('<!DOCTYPE html><html></html>'), /it is an HTML page/],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /it is XML/],
    ['JSON', Buffer.from('{"error": "busy"}'), /it is JSON/],
  ])('%s is set aside, said, and not asked again by a build', async (_, bytes, reason) => {
    await using shop = await open(undefined, { bytes });
    const { site, fake } = shop;
    const { outcomes } = await site.illustrate();
    expect(outcomes).toMatchObject([
      { kind: 'failed', error: { code: 'undecodable', message: expect.stringMatching(reason) } },
    ]);
    const journal = await site.files('.inflight');
    const aside = journal.find((name) => name.endsWith('.undecodable')) ?? '';
    const kept = await readFile(path.join(site.root, STORE, '.inflight', aside));
    expect(kept.equals(bytes)).toBe(true);
    expect(outcomes.map(describeOutcome).join()).toContain(aside);

    const again = await site.illustrate();
    expect(again.outcomes).toMatchObject([
      { kind: 'failed', error: { message: expect.stringContaining('may have been billed') } },
    ]);
    expect(fake.requests).toHaveLength(1);
    expect(kindsOf(await site.illustrate({ wishes: { explicit: true } }))).toEqual(['bought']);
    expect(await site.files('.inflight'), 'what was paid for is never deleted').toEqual([aside]);
  });

  test.each([0.4, 0.95])('a picture that is cut at %d of it is no picture', async (share) => {
    for (const format of ['png', 'jpeg', 'webp'] as const) {
      const whole = await drawPicture('cut', { width: 300, height: 200 }, format);
      const bytes = whole.subarray(0, Math.floor(whole.byteLength * share));
      await using shop = await open(undefined, { bytes });
      const { outcomes } = await shop.site.illustrate();
      expect(outcomes).toMatchObject([{ kind: 'failed', error: { code: 'undecodable' } }]);
      expect(await shop.site.records()).toEqual([]);
    }
  });

  test('one bad picture among good ones is set aside, and the good ones are kept', async () => {
    const good = await drawPicture('good', SMALL, 'png');
    const data = [good, Buffer.from('bad'), good].map((bytes) => ({
      b64_json: bytes.toString('base64'),
    }));
    await using shop = await open(undefined, { body: { created: 1, data } });
    await shop.site.ask('fox.md', '{ prompt: A fox, n: 3, size: 1024x1024 }');
    const { outcomes } = await shop.site.illustrate();
    expect(outcomes).toMatchObject([
      {
        kind: 'bought',
        warnings: [
          expect.stringContaining('the bytes are kept at src/illustrations/.inflight/'),
          'expected 3 pictures, got 2',
          'expected 1024x1024 pixels, got 64x64',
        ],
      },
    ]);
    expect((await shop.site.record()).images).toHaveLength(2);
    expect(await shop.site.files('.inflight')).toEqual([
      expect.stringMatching(/\.1\.undecodable$/),
    ]);
  });

  test('a data URL in place of base64 is read too', async () => {
    const bytes = await drawPicture('data', SMALL, 'png');
    const data = [{ b64_json: `data:image/png;base64,${bytes.toString('base64')}` }];
    await using shop = await open(undefined, { body: { data } });
    await shop.site.illustrate();
    expect((await stored(shop.site)).bytes.equals(bytes)).toBe(true);
  });
});

describe('pictures that come as addresses', () => {
  test('are fetched at once, and their address is nowhere kept', async () => {
    await using shop = await open('dall-e-3', { as: 'url' });
    const { site, fake } = shop;
    expect(kindsOf(await site.illustrate())).toEqual(['bought']);
    expect(fake.requests.map(({ method }) => method)).toEqual(['POST', 'GET']);
    expect(await site.everything()).not.toContain('sig=secret');
  });

  test('that have expired fail, and are tried again rather than paid again', async () => {
    await using shop = await open('dall-e-3', { as: 'url', urlStatus: 403 });
    const { site, fake } = shop;
    const { outcomes } = await site.illustrate();
    expect(outcomes).toMatchObject([
      {
        kind: 'failed',
        error: {
          code: 'lost-answer',
          message: expect.stringMatching(/status 403 \(it may have expired\)$/),
          hint: 'The next run tries again, as long as the address is valid.',
        },
      },
    ]);
    expect(outcomes.map(describeOutcome).join()).not.toContain('sig=secret');
    await site.illustrate();
    expect(fake.paid).toBe(1);
    expect(fake.requests.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET']);
    expect(kindsOf(await site.illustrate({ wishes: { explicit: true } }))).toContain('bought');
    expect(fake.paid).toBe(2);
    expect(await site.files('.inflight')).toEqual([]);
  });

  test.each([
    'https://10.0.0.1/fox.png',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/fox.png',
    'https://[::ffff:127.0.0.1]/fox.png',
    'https://[fd00::1]/fox.png',
    'https://localhost:1/fox.png',
    'http://example.com/fox.png',
    'file:///etc/passwd',
    'ftp://example.com/fox.png',
    'nonsense',
  ])('are not fetched from %s', async (url) => {
    await using shop = await open('dall-e-3', { as: 'url', urls: [url] });
    const { outcomes } = await shop.site.illustrate();
    expect(outcomes).toMatchObject([{ kind: 'failed', error: { code: 'lost-answer' } }]);
    expect(outcomes.map(describeOutcome).join()).toMatch(
      /is a private address|at the private address|expected https|no valid address/,
    );
  });
});

test('the key appears in no record, journal, error or line of the log', async () => {
  await using shop = await open(
    undefined,
    apiError(401, 'invalid_api_key', `Incorrect API key provided: ${SECRET}.`),
    { drop: true, paid: true },
    apiError(500, null, `Bearer ${SECRET}`),
    { body: 'not JSON' },
  );
  const { site, fake } = shop;
  const reports = [];
  for (let run = 0; run < 5; run++) {
    reports.push(await site.illustrate({ wishes: { explicit: true } }));
  }
  expect(fake.requests[0]?.headers.authorization).toBe(`Bearer ${SECRET}`);
  expect(kindsOf(reports[4]!)).toEqual(['bought']);
  const seen: string[] = [await site.everything(), ...site.log.lines];
  for (const { outcomes } of reports) {
    for (const outcome of outcomes) {
      seen.push(JSON.stringify(outcome));
      if ('error' in outcome) seen.push(outcome.error.message, outcome.error.hint ?? '');
    }
  }
  expect(seen.join('\n')).not.toContain(SECRET);
});

test('text of the service cannot drive a terminal', async () => {
  await using shop = await open(
    'gpt-image-2.6-flare',
    apiError(400, 'moderation_blocked', 'No\u001b[31m\u0007\nway\u009b.'),
  );
  const { outcomes } = await shop.site.illustrate();
  expect(outcomes[0]).toMatchObject({ error: { message: 'src/content/fox.md: No [31m way .' } });
});
