import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inspect } from 'node:util';

import {
  createWorld,
  describeError,
  illustrate,
  openai,
  parseOptions,
} from '@astro-illustrate/core';
import { expect, test } from 'vitest';

import { runCli } from '../cli/run-cli.ts';
import { apiError, startFakeOpenAi, type FakeAnswer } from '../fakes/openai-server.ts';
import { drawPicture } from '../fakes/picture.ts';
import { Site } from '../fixtures/site.ts';

/** A key without the usual form, so that nothing can know it by its looks. */
const KEY = 'Planted4711KeyOfNoKnownForm';
const env = { OPENAI_API_KEY: KEY };

const picture = await drawPicture('a fox', { width: 64, height: 64 }, 'png');

/** Every way in which a service may repeat the key that it was sent. */
const echoes: Record<string, FakeAnswer> = {
  'in a refusal': apiError(400, 'moderation_blocked', `Blocked for ${KEY}.`),
  'in a message about the key': apiError(401, 'invalid_api_key', `Incorrect API key: ${KEY}.`),
  'in a message without a code': apiError(500, null, `Bearer ${KEY} broke something`),
  'in a page of HTML': { status: 502, body: `<html>${KEY}</html>` },
  'in the number of the request': { headers: { 'x-request-id': KEY } },
  'in the revised prompt': {
    body: { data: [{ b64_json: picture.toString('base64'), revised_prompt: `A fox, ${KEY}` }] },
  },
};

/** The text of every file under a folder, but for the packages of others. */
async function textUnder(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map((entry) => readFile(path.join(entry.parentPath, entry.name), 'latin1'));
  return (await Promise.all(texts)).join('\n');
}

const makeSite = (url: string) =>
  Site.create({
    options: `{ provider: openai({ baseURL: '${url}', model: 'dall-e-3' }) }`,
    posts: { fox: 'illustration: A fox', owl: 'illustration: An owl' },
  });

test.for(Object.entries(echoes))(
  'a key that a service echoes %s is in no log, record, journal or error',
  async ([, answer]) => {
    await using fake = await startFakeOpenAi({
      answer: (_, index) => (index === 0 ? answer : undefined),
    });
    await using site = await makeSite(fake.url);
    const lines: string[] = [];
    const log = {
      info: (line: string) => lines.push(line),
      warn: (line: string) => lines.push(line),
    };
    const provider = openai({ baseURL: fake.url, model: 'dall-e-3' });
    const options = parseOptions({ provider, concurrency: 1 });
    const cacheDir = path.join(site.root, 'node_modules/.astro');
    const world = createWorld(options, { root: site.root, cacheDir, log, env });
    const never = new AbortController().signal;
    const report = await illustrate(world, options, {
      wishes: { only: [], regenerate: [], stale: false, explicit: false },
      missing: 'generate',
      budget: 10,
      concurrency: 1,
      overrides: {},
      stop: never,
      abort: never,
      onOutcome: () => undefined,
      onPurchases: () => undefined,
    });
    expect(fake.requests[0]?.headers.authorization, 'the service knows it').toBe(`Bearer ${KEY}`);
    expect(report.outcomes.length).toBeGreaterThanOrEqual(2);
    expect(lines.join('\n')).not.toContain(KEY);
    expect(inspect(report.outcomes, { depth: Infinity })).not.toContain(KEY);
    const told = report.outcomes.map((one) => ('error' in one ? describeError(one.error) : ''));
    expect(told.join('\n')).not.toContain(KEY);
    expect(await textUnder(site.root)).not.toContain(KEY);
  },
);

test('a key that a service echoes is in nothing that the command line prints', async () => {
  for (const answer of Object.values(echoes)) {
    await using fake = await startFakeOpenAi({ answer: () => answer });
    await using site = await makeSite(fake.url);
    for (const flags of [[], ['--json']]) {
      const { stdout, stderr } = await runCli(site, ['generate', ...flags], env);
      expect(stdout + stderr).not.toBe('');
      expect(stdout + stderr).not.toContain(KEY);
    }
  }
});

test('the key is in no bundle, page or output of a build that fails or succeeds', async () => {
  await using fake = await startFakeOpenAi({
    answer: (_, index) => (index === 0 ? echoes['in a message about the key'] : undefined),
  });
  await using site = await makeSite(fake.url);
  const failed = await site.build(env);
  expect(failed.code).toBe(1);
  expect(failed.output).toContain('Incorrect API key');
  expect(failed.output).not.toContain(KEY);
  const whole = await site.build(env);
  expect(whole).toMatchObject({ code: 0 });
  expect(whole.output).not.toContain(KEY);
  expect(await textUnder(site.root)).not.toContain(KEY);
});

test('the key is in no response of the dev server', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await makeSite(fake.url);
  const dev = site.start(['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], env);
  try {
    const [, origin = ''] = await dev.printed(/(http:\/\/localhost:\d+)/);
    const paths = [
      '/',
      '/@vite/client',
      '/@id/virtual:astro-illustrate',
      '/@id/__x00__virtual:astro-illustrate',
    ];
    for (const one of [...paths, '/.env', '/astro.config.mjs', '/src/pages/index.astro']) {
      const response = await fetch(`${origin}${one}`);
      expect(`${one}: ${await response.text()}`).not.toContain(KEY);
    }
    expect((await fetch(origin)).status).toBe(200);
    expect(dev.output).not.toContain(KEY);
  } finally {
    dev.child.kill();
    await dev.ended;
  }
  expect(fake.requests).toEqual([]);
});
