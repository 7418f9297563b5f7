import { expect, test } from 'vitest';

import { IllustrateError } from '../../packages/core/src/errors.ts';
import { azure } from '../../packages/core/src/providers/azure.ts';
import { gemini } from '../../packages/core/src/providers/gemini.ts';
import { openai } from '../../packages/core/src/providers/openai.ts';
import { stableDiffusion } from '../../packages/core/src/providers/stable-diffusion.ts';
import { apiError, startFakeOpenAi, type FakeAnswer } from '../fakes/openai-server.ts';
import { AUTH, startFakeStableDiffusion } from '../fakes/stable-diffusion-server.ts';
import { makeSite } from './site.ts';

/** A site with OpenAI, which answers like this, and a server of its own called `local`. */
async function open(answer: FakeAnswer | undefined, fallback: string[] = ['local']) {
  const cloud = await startFakeOpenAi({ answer: () => answer });
  const local = await startFakeStableDiffusion();
  const site = await makeSite({
    provider: openai({ baseURL: cloud.url }),
    providers: { local: stableDiffusion({ baseURL: local.origin, auth: AUTH }) },
    fallback,
  });
  return {
    cloud,
    local,
    site,
    async [Symbol.asyncDispose]() {
      await Promise.all([cloud.close(), local.close(), site[Symbol.asyncDispose]()]);
    },
  };
}

test('each page counts by the key of its own provider: one is bought, one is a draft', async () => {
  await using cloud = await startFakeOpenAi();
  await using site = await makeSite({
    provider: openai({ baseURL: cloud.url }),
    providers: { gemini: gemini(), azure: azure() },
  });
  await site.ask('fox.md', 'A fox');
  await site.ask('owl.md', '{ prompt: An owl, provider: gemini }');
  await site.ask('elk.md', '{ prompt: An elk, provider: azure, model: gpt-image-2 }');
  const { outcomes } = await site.illustrate({ missing: 'where-keyed' });
  const kinds = outcomes.map(({ kind, ref }) => [ref.replace(/.*\//, ''), kind] as const);
  expect(Object.fromEntries(kinds)).toEqual({
    'elk.md': 'drafted',
    'fox.md': 'bought',
    'owl.md': 'drafted',
  });
  expect(cloud.paid).toBe(1);
  await expect(site.illustrate({ missing: 'generate' })).rejects.toThrow(/no key|need a key/);
});

test('a page chooses a provider by its name, and so does the command line', async () => {
  await using at = await open(undefined, []);
  await at.site.ask('fox.md', '{ prompt: A fox, provider: local }');
  await at.site.ask('owl.md', 'An owl');
  await at.site.illustrate();
  expect([at.cloud.paid, at.local.paid]).toEqual([1, 1]);
  const made = (await at.site.records()).map(({ spec, images }) => [
    spec.prompt,
    images[0]?.made.provider,
  ]);
  expect(new Map(made as Array<[string, string]>)).toEqual(
    new Map([
      ['A fox', 'local'],
      ['An owl', 'openai'],
    ]),
  );
  await at.site.ask('cat.md', 'A cat');
  await at.site.illustrate({ overrides: { provider: 'local' } });
  expect([at.cloud.paid, at.local.paid]).toEqual([1, 2]);
});

test('a page that names no provider there is gets the nearest name', async () => {
  await using at = await open(undefined, []);
  await at.site.ask('fox.md', '{ prompt: A fox, provider: locale }');
  await expect(at.site.illustrate()).rejects.toMatchObject({
    code: 'unknown-provider',
    hint: 'Did you mean `local`?',
  });
});

const NOT_DRAWN: Array<[string, FakeAnswer]> = [
  ['out of credit', apiError(429, 'insufficient_quota', 'No credit')],
  ['with a wrong key', apiError(401, 'invalid_api_key', 'Wrong key')],
  ['without the model', apiError(404, 'model_not_found', 'No such model')],
];

test.each(NOT_DRAWN)(
  '%s the next provider is asked, and the record says which',
  async (_, answer) => {
    await using at = await open(answer);
    await at.site.ask('fox.md', 'A fox');
    const { outcomes } = await at.site.illustrate();
    expect(outcomes).toMatchObject([{ kind: 'bought', cost: { usd: 0 } }]);
    expect([at.cloud.requests.length, at.local.paid]).toEqual([1, 1]);
    const record = await at.site.record();
    expect(record.images[0]?.made).toMatchObject({ provider: 'local', model: 'loaded' });
    expect(at.site.log.lines.join('\n')).toContain('asking local instead, as `fallback` says');
    expect((await at.site.illustrate()).steps).toMatchObject([{ state: 'stale', do: 'use' }]);
  },
);

test.each(NOT_DRAWN)('%s nobody else is asked unless the options say so', async (_, answer) => {
  await using at = await open(answer, []);
  await at.site.ask('fox.md', 'A fox');
  expect((await at.site.illustrate()).outcomes).toMatchObject([{ kind: 'failed' }]);
  expect(at.local.requests).toEqual([]);
});

test.each<[string, FakeAnswer, string]>([
  ['a refusal', apiError(400, 'moderation_blocked', 'Rejected'), 'refused'],
  ['a connection that breaks', { drop: true }, 'failed'],
  ['a crash without words', { status: 500, body: '' }, 'failed'],
  ['a wrong field', apiError(400, 'invalid_value', 'Invalid'), 'failed'],
])('%s ends it: nobody else is asked', async (_, answer, kind) => {
  await using at = await open(answer);
  await at.site.ask('fox.md', 'A fox');
  const { outcomes } = await at.site.illustrate();
  expect(outcomes[0]).toMatchObject({ kind });
  expect(at.local.requests).toEqual([]);
});

test.each(['provider: openai', 'model: gpt-image-2'])(
  'a page that names its %s gets no other',
  async (pin) => {
    await using at = await open(apiError(429, 'insufficient_quota', 'No credit'));
    await at.site.ask('fox.md', `{ prompt: A fox, ${pin} }`);
    expect((await at.site.illustrate()).outcomes).toMatchObject([{ kind: 'failed' }]);
    expect(at.local.requests).toEqual([]);
  },
);

test('a provider that cannot do what the page asks is passed over', async () => {
  await using at = await open(apiError(429, 'insufficient_quota', 'No credit'));
  await at.site.ask('fox.md', '{ prompt: A fox, background: transparent }');
  expect((await at.site.illustrate()).outcomes).toMatchObject([{ kind: 'failed' }]);
  expect(at.local.requests).toEqual([]);
});

test('a name in `fallback` that nothing is called by is a fault of the options', async () => {
  await using at = await open(undefined, ['locale']);
  const error = await at.site.illustrate().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(IllustrateError);
  expect(error).toMatchObject({ code: 'bad-option', hint: 'Did you mean `local`?' });
});
