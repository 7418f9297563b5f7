import { describe, expect, test } from 'vitest';

import { ProviderError } from '../../../packages/core/src/errors.ts';
import type { Answer, Job } from '../../../packages/core/src/model.ts';
import {
  connectOpenAi,
  openai,
  type OpenAiOptions,
} from '../../../packages/core/src/providers/openai.ts';
import { afterFailure } from '../../../packages/core/src/pure/retry.ts';
import {
  apiError,
  startFakeOpenAi,
  type FakeAnswer,
  type FakeOpenAi,
} from '../../fakes/openai-server.ts';
import { makeSite } from '../site.ts';

const job: Job = {
  prompt: 'A fox',
  model: 'gpt-image-2',
  size: '1024x1024',
  count: 1,
  format: 'webp',
};
const bare: Job = { prompt: 'A fox', model: 'sdxl', size: '512x512', count: 1 };

interface Asked {
  fake: FakeOpenAi;
  answer?: Answer;
  error?: ProviderError;
}

/** Asks a fake that answers like this, as a provider with these options does. */
async function ask(
  answer: FakeAnswer | undefined,
  asked: Job = job,
  { env = {}, ...options }: OpenAiOptions & { env?: Record<string, string> } = {},
): Promise<Asked> {
  await using fake = await startFakeOpenAi({ answer: () => answer, lenient: true });
  const provider = connectOpenAi(
    'openai',
    { baseURL: fake.url, ...options },
    { env: { OPENAI_API_KEY: 'sk-1', ...env }, fetch },
  );
  try {
    return { fake, answer: await provider.generate(asked, new AbortController().signal) };
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    return { fake, error };
  }
}

describe('what is sent', () => {
  test('asks for base64 where the model is no GPT Image model, known or not', async () => {
    const bodyOf = async (model: string) =>
      (await ask(undefined, { ...bare, model })).fake.generations[0]?.body;
    expect(await bodyOf('sdxl')).toMatchObject({ response_format: 'b64_json' });
    expect(await bodyOf('dall-e-3')).toMatchObject({ response_format: 'b64_json' });
    expect(await bodyOf('gpt-image-7-nova')).not.toHaveProperty('response_format');
    expect(await bodyOf('chatgpt-image-latest')).not.toHaveProperty('response_format');
  });

  test('is what the job says, once, with the key', async () => {
    const { fake } = await ask(undefined, {
      ...job,
      quality: 'high',
      background: 'transparent',
      count: 2,
    });
    expect(fake.requests).toHaveLength(1);
    expect(fake.requests[0]).toMatchObject({
      method: 'POST',
      path: '/v1/images/generations',
      headers: { authorization: 'Bearer sk-1' },
      body: {
        prompt: 'A fox',
        model: 'gpt-image-2',
        size: '1024x1024',
        n: 2,
        quality: 'high',
        background: 'transparent',
        output_format: 'webp',
      },
    });
  });

  test('asks for base64 where no encoding can be asked for', async () => {
    const { fake } = await ask(undefined, bare);
    expect(fake.requests[0]?.body).toEqual({
      prompt: 'A fox',
      model: 'sdxl',
      size: '512x512',
      n: 1,
      response_format: 'b64_json',
    });
  });

  test('holds further fields of the options, which win', async () => {
    const { fake } = await ask(undefined, job, {
      moderation: 'low',
      extraBody: { output_format: 'png', steps: 20 },
    });
    expect(fake.requests[0]?.body).toMatchObject({
      moderation: 'low',
      output_format: 'png',
      steps: 20,
    });
  });

  test('names the organization and the project of the environment', async () => {
    const { fake } = await ask(undefined, job, {
      env: { OPENAI_ORG_ID: 'org-1', OPENAI_PROJECT_ID: 'proj-1' },
    });
    expect(fake.requests[0]?.headers).toMatchObject({
      'openai-organization': 'org-1',
      'openai-project': 'proj-1',
    });
  });
});

describe('what comes back', () => {
  test('is bytes with usage and the number of the request', async () => {
    const { answer } = await ask(undefined, { ...job, quality: 'low' });
    expect(answer).toEqual({
      pictures: [{ bytes: expect.any(Uint8Array) }],
      usage: { textIn: 2, imageIn: 0, imageOut: 196 },
      requestId: expect.stringMatching(/^req_/),
    });
  });

  test('may be an address', async () => {
    const { answer, fake } = await ask({ as: 'url' }, bare);
    expect(answer?.pictures).toEqual([{ url: expect.stringMatching(`^${fake.origin}/files/`) }]);
    expect(answer?.usage).toBeUndefined();
  });

  test('may be both among several', async () => {
    const data = [{ b64_json: 'aGk=' }, { url: 'https://example.com/a.png' }, {}];
    const { answer } = await ask({ body: { data } });
    expect(answer?.pictures).toEqual([
      { bytes: Buffer.from('hi') },
      { url: 'https://example.com/a.png' },
    ]);
  });
});

describe('an error of any server is read', () => {
  test.each<[string, FakeAnswer, object]>([
    ['a refusal', apiError(400, 'moderation_blocked', 'No.'), { code: 'refused', message: 'No.' }],
    ['an older one', apiError(400, 'content_policy_violation', 'No.'), { code: 'refused' }],
    [
      "a bare string, as sd-server's",
      { status: 400, body: { error: 'bad size' } },
      { code: 'invalid-request', message: 'status 400: bad size' },
    ],
    [
      "`detail`, as vLLM's",
      { status: 422, body: { detail: 'bad prompt' } },
      { code: 'invalid-request', message: expect.stringContaining('bad prompt') },
    ],
    [
      'a key in the message',
      apiError(401, 'invalid_api_key', 'Wrong: sk-proj-abc_123.'),
      { code: 'unauthorized', message: 'Wrong: sk-…', stops: true },
    ],
    [
      'a message without end',
      apiError(400, null, 'x'.repeat(10_000)),
      { message: expect.stringMatching(/^.{400,600}$/) },
    ],
    [
      'a billing limit',
      apiError(429, 'billing_hard_limit_reached', 'Stop.'),
      { code: 'out-of-credit', stops: true },
    ],
    [
      'no credit',
      apiError(429, 'insufficient_quota', 'Stop.'),
      { code: 'out-of-credit', stops: true },
    ],
  ])('%s', async (_, answer, expected) => {
    const { error, fake } = await ask(answer);
    expect(error).toMatchObject(expected);
    expect(fake.requests).toHaveLength(1);
  });
});

describe('how long a service asks to wait', () => {
  const date = 'Sun, 22 Nov 2026 08:00:00 GMT';
  test.each<[Record<string, string>, number | undefined]>([
    [{ 'retry-after-ms': '250' }, 250],
    [{ 'retry-after': '2' }, 2000],
    [{ 'retry-after': '1.5' }, 1500],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': 'Sun, 22 Nov 2026 08:00:30 GMT', date }, 30_000],
    [{ 'retry-after': 'Sun, 22 Nov 2026 07:00:00 GMT', date }, 0],
    [{ 'x-ratelimit-reset-images': '6m0s' }, 360_000],
    [{ 'x-ratelimit-reset-requests': '1.5s' }, 1500],
    [{ 'x-ratelimit-reset-requests': '250ms' }, 250],
    [{ 'retry-after': 'soon' }, undefined],
    [{}, undefined],
  ])('%j is %s ms', async (headers, wait) => {
    const { error } = await ask(apiError(429, 'rate_limit_exceeded', 'Slow down.', { headers }));
    expect(error?.code).toBe('rate-limited');
    expect(error?.retryAfter).toBe(wait);
  });
});

describe('what follows from a failure', () => {
  const error = (code: ProviderError['code'], retryAfter?: number) =>
    new ProviderError(code, 'x', { retryAfter });

  test('only what was certainly not accepted is sent again', () => {
    expect(afterFailure(error('rate-limited', 250), 1)).toEqual({ do: 'retry', wait: 250 });
    expect(afterFailure(error('unavailable', 1000), 4)).toEqual({ do: 'retry', wait: 1000 });
    for (const code of [
      'refused',
      'out-of-credit',
      'unauthorized',
      'unknown-model',
      'invalid-request',
      'cancelled',
    ] as const) {
      expect(afterFailure(error(code), 1)).toEqual({ do: 'forget' });
    }
  });

  test('what may have been accepted stays in the journal', () => {
    expect(afterFailure(error('unknown-outcome'), 1)).toEqual({ do: 'keep-intent' });
  });

  test('a limit without a time is waited for longer and longer, then given up', () => {
    const waits = [1, 2, 3, 4, 5].map((attempt) => afterFailure(error('rate-limited'), attempt));
    expect(waits).toEqual([
      { do: 'retry', wait: 2000 },
      { do: 'retry', wait: 4000 },
      { do: 'retry', wait: 8000 },
      { do: 'retry', wait: 16_000 },
      { do: 'forget' },
    ]);
  });

  test('a service that is down without a time is not asked again by this run', () => {
    expect(afterFailure(error('unavailable'), 1)).toEqual({ do: 'forget' });
  });
});

test('a port that nobody may be asked at is no unknown outcome: nothing was sent', async () => {
  await using site = await makeSite({
    provider: openai({ baseURL: 'http://127.0.0.1:9/v1', price: 0 }),
  });
  await site.ask('fox.md', 'A fox');
  const { outcomes } = await site.illustrate();
  expect(outcomes).toMatchObject([
    { kind: 'failed', error: { code: 'unavailable', message: expect.stringContaining('port') } },
  ]);
  expect(await site.files('.inflight')).toEqual([]);
});

test('an address that is none is refused at once', () => {
  const outside = { env: { OPENAI_BASE_URL: 'nonsense' }, fetch };
  expect(() => connectOpenAi('openai', {}, outside)).toThrow(
    'OPENAI_BASE_URL: expected an address, got nonsense',
  );
});

test('OpenAI itself is asked five times a minute until told otherwise, others without limit', () => {
  const outside = { env: {}, fetch };
  const limitOf = (options: OpenAiOptions) =>
    connectOpenAi('openai', options, outside).imagesPerMinute;
  expect(limitOf({})).toBe(5);
  expect(limitOf({ imagesPerMinute: 50 })).toBe(50);
  expect(limitOf({ baseURL: 'http://127.0.0.1:1/v1' })).toBe(Infinity);
});
