import { LLMock } from '@copilotkit/aimock';
import { afterAll, describe, expect, test } from 'vitest';

import { azure } from '../../packages/core/src/providers/azure.ts';
import { openai, type OpenAiOptions } from '../../packages/core/src/providers/openai.ts';
import { makeSite } from '../core/site.ts';
import { apiError, type FakeAnswer } from '../fakes/openai-server.ts';
import { drawPicture } from '../fakes/picture.ts';
import { holdToContract, type Contract } from './contract.ts';
import { holdAt, holdLive, SIZE } from './live.ts';
import { openShop } from './openai-shop.ts';

const KEY = 'sk-openai-secret-42';
const GENERATIONS = '/v1/images/generations';
const good = { model: 'gpt-image-2', prompt: 'A fox', size: '1024x1024', output_format: 'webp' };

const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
const picture = await drawPicture('fox', { width: 64, height: 64 }, 'png');
function form(fields: Record<string, string | Uint8Array>): RequestInit {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    const isText = typeof value === 'string';
    body.set(
      name,
      isText ? value : new File([new Uint8Array(value)], 'a.png', { type: 'image/png' }),
    );
  }
  return { method: 'POST', headers: { authorization: `Bearer ${KEY}` }, body };
}

const details = { moderation_details: { categories: ['violence'] } };
const failures: Contract['failures'] = [
  [
    'a wrong key',
    'unauthorized',
    apiError(401, 'invalid_api_key', 'Incorrect API key: sk-op***42'),
  ],
  ['an unverified organization', 'unauthorized', apiError(403, null, 'must be verified')],
  ['no credit', 'out-of-credit', apiError(429, 'insufficient_quota', 'You exceeded your quota')],
  ['a billing cap', 'out-of-credit', apiError(400, 'billing_hard_limit_reached', 'limit reached')],
  ['no such model', 'unknown-model', apiError(404, 'model_not_found', 'does not exist')],
  ['a wrong field', 'invalid-request', apiError(400, 'invalid_value', 'Invalid size')],
  ['an error in a string', 'invalid-request', { status: 400, body: { error: 'invalid seed' } }],
  ['an error in `detail`', 'invalid-request', { status: 422, body: { detail: 'no such size' } }],
  ['a crash without words', 'unknown-outcome', { status: 500, body: '' }],
];
const refusals: Contract['refusals'] = [
  ['by moderation', apiError(400, 'moderation_blocked', 'Rejected', { details })],
  ['by the older code', apiError(400, 'content_policy_violation', 'Rejected')],
];

const contract: Contract = {
  name: 'openai',
  start: () => openShop(),
  provider: (origin, more) => openai({ baseURL: `${origin}/v1`, apiKey: KEY, ...more }),
  secret: KEY,
  failures,
  refusals,
  again: apiError(429, 'rate_limit_exceeded', 'Slow down', { headers: { 'retry-after': '1' } }),
  empty: { body: { created: 1, data: [] } },
  maxCount: 10,
  takesPixels: true,
  edit: '  prompt: a plant\n  edit: room.png\n  mask: mask.png\n  references: [mask.png]\n',
  bad: [
    ['without a key', GENERATIONS, post(good, { authorization: '' })],
    ['a quality of another model', GENERATIONS, post({ ...good, quality: 'hd' })],
    [
      'an edit without a picture',
      '/v1/images/edits',
      form({ prompt: 'A fox', model: 'gpt-image-2' }),
    ],
    [
      'an edit with a mask without alpha',
      '/v1/images/edits',
      form({ prompt: 'A fox', model: 'gpt-image-2', image: picture, mask: picture }),
    ],
    [
      'an edit by a model that cannot',
      '/v1/images/edits',
      form({ prompt: 'A fox', model: 'dall-e-3', image: picture }),
    ],
    [
      'a variation by GPT Image',
      '/v1/images/variations',
      form({ model: 'gpt-image-2', image: picture }),
    ],
    ['another address', '/v1/images/paintings', post(good)],
  ],
};
holdToContract(contract);

holdToContract({
  ...contract,
  name: 'azure, v1',
  provider: (endpoint, more) => azure({ endpoint, apiKey: KEY, ...more }),
  refusals: [
    [
      'in the shape of Azure',
      apiError(400, 'content_policy_violation', 'Rejected', {
        details: { inner_error: { code: 'ResponsibleAIPolicyViolation' } },
      }),
    ],
  ],
  bad: [['without a key', `/openai${GENERATIONS}`, post(good, { authorization: '' })]],
});

const liveKey = process.env['ILLUSTRATE_TEST_OPENAI_KEY'] ?? KEY;
/** The provider as servers of one's own want it. */
const lenient =
  (apiKey: string, model: string): Contract['provider'] =>
  (origin, more) =>
    openai({ baseURL: `${origin}/v1`, apiKey, model, price: 0, ...more });
holdLive('ILLUSTRATE_TEST_OPENAI_URL', {
  ...contract,
  secret: liveKey,
  provider: lenient(liveKey, process.env['ILLUSTRATE_TEST_OPENAI_MODEL'] ?? 'stable-diffusion'),
});

// A server that somebody else wrote, in place of one that draws.
const mock = new LLMock({ port: 0 });
const small = await drawPicture('small', SIZE, 'png');
mock.onImage(/./, { image: { b64Json: small.toString('base64') } });
holdAt(await mock.start(), {
  ...contract,
  name: 'openai, at aimock',
  provider: lenient(KEY, 'stable-diffusion'),
});
afterAll(() => mock.stop());

const DATED = '/openai/deployments/gpt-image-2/images/generations?api-version=2025-04-01-preview';
holdToContract({
  ...contract,
  name: 'azure, dated',
  provider: (endpoint, more) =>
    azure({ endpoint, apiKey: KEY, apiVersion: '2025-04-01-preview', ...more }),
  bad: [
    ['without its own header', DATED, post(good)],
    [
      'with a version that is none',
      DATED.replace('2025', 'latest'),
      post(good, { 'api-key': KEY }),
    ],
  ],
});

/** What the fake was sent for a page. */
async function send(yaml: string, options: OpenAiOptions) {
  await using shop = await openShop();
  await using site = await makeSite({
    provider: openai({ baseURL: `${shop.origin}/v1`, ...options }),
  });
  const { writeFile } = await import('node:fs/promises');
  await site.write('src/content/fox.md', `---\nillustration: { ${yaml} }\n---\n`);
  const room = await drawPicture('room', { width: 320, height: 192 }, 'png');
  await writeFile(`${site.root}/src/content/room.png`, room);
  const { outcomes } = await site.illustrate();
  return { outcomes, request: shop.drawn[0] };
}

describe('pictures that are sent', () => {
  test('DALL-E 2 gets a square PNG for a variation, at its own address', async () => {
    const { outcomes, request } = await send('variationOf: room.png', { model: 'dall-e-2' });
    expect(outcomes).toMatchObject([
      { kind: 'bought', warnings: ['the picture to change (320x192) was cut to a square'] },
    ]);
    expect(request?.path).toBe('/v1/images/variations');
    expect(request?.body.image).toMatchObject({ format: 'png', width: 1024, height: 1024 });
  });

  test('other models get an edit that asks for a variation', async () => {
    const { request } = await send('variationOf: room.png, prompt: at night', {});
    expect(request?.path).toBe('/v1/images/edits');
    expect(request?.body.prompt).toMatch(/^Draw a variation of this picture: .* at night$/);
  });

  test('several pictures go as a list, one alone under its plain name', async () => {
    const { request: one } = await send('prompt: A fox, references: [room.png]', {});
    expect(one?.body.image).toMatchObject({ width: 320, height: 192 });
    const { request: two } = await send(
      'prompt: A fox, edit: room.png, references: [room.png]',
      {},
    );
    expect(two?.body['image[]']).toHaveLength(2);
  });

  test('DALL-E 3 takes none, and says so before anything is sent', async () => {
    await expect(send('prompt: A fox, edit: room.png', { model: 'dall-e-3' })).rejects.toThrow(
      'dall-e-3 cannot do this: it takes no `edit`',
    );
  });
});

test('encoding and compression are what the options say', async () => {
  const options = { outputFormat: 'jpeg', compression: 80 } as const;
  const { request } = await send('prompt: A fox', options);
  expect(request?.body).toMatchObject({ output_format: 'jpeg', output_compression: 80 });
  await expect(send('prompt: A fox, background: transparent', options)).rejects.toThrow(
    'JPEG has no transparent background',
  );
});

test('servers whose models nobody lists get seed and negative prompt', async () => {
  await using shop = await openShop({ lenient: true });
  await using site = await makeSite({
    provider: openai({ baseURL: `${shop.origin}/v1`, model: 'qwen-image', price: 0 }),
  });
  await site.write(
    'src/content/a.md',
    '---\nillustration: { prompt: A fox, seed: 7, negative: blur }\n---\n',
  );
  await site.illustrate();
  expect(shop.drawn[0]?.body).toMatchObject({ seed: 7, negative_prompt: 'blur' });
});

describe('an address in an answer', () => {
  test.each<[string, FakeAnswer, string]>([
    ['that has expired', { as: 'url', urlStatus: 403 }, 'it may have expired'],
    ['that is private', { as: 'url', urls: ['https://169.254.169.254/a'] }, 'a private address'],
    ['that is not https', { as: 'url', urls: ['http://example.com/a'] }, 'expected https'],
  ])('%s is not fetched, and the picture is said to be lost', async (_, change, message) => {
    await using shop = await openShop();
    await using site = await makeSite({ provider: openai({ baseURL: `${shop.origin}/v1` }) });
    await site.ask('fox.md', 'A fox');
    shop.next(change);
    const { outcomes } = await site.illustrate();
    expect(outcomes).toMatchObject([
      { kind: 'failed', error: { code: 'lost-answer', message: expect.stringContaining(message) } },
    ]);
  });

  test('of the server itself is fetched at once', async () => {
    await using shop = await openShop();
    await using site = await makeSite({ provider: openai({ baseURL: `${shop.origin}/v1` }) });
    await site.ask('fox.md', 'A fox');
    shop.next({ as: 'url' });
    expect((await site.illustrate()).outcomes).toMatchObject([{ kind: 'bought' }]);
  });
});

describe('against a fake that somebody else wrote (aimock)', () => {
  async function withMock(prepare: (mock: LLMock) => void) {
    const mock = new LLMock({ port: 0 });
    prepare(mock);
    await mock.start();
    const url = `${mock.url}/v1`;
    await using site = await makeSite({ provider: openai({ baseURL: url, price: 0 }) });
    try {
      await site.ask('fox.md', 'A red fox');
      const { outcomes } = await site.illustrate();
      return { outcomes, requests: mock.getRequests(), records: await site.records() };
    } finally {
      await mock.stop();
    }
  }
  const fox = picture.toString('base64');

  test('a picture is bought with one request', async () => {
    const { outcomes, requests, records } = await withMock((mock) =>
      mock.onImage('A red fox', { image: { b64Json: fox, revisedPrompt: 'A red fox in snow' } }),
    );
    expect(outcomes).toMatchObject([{ kind: 'bought' }]);
    expect(requests).toHaveLength(1);
    expect(records[0]?.images[0]?.revisedPrompt).toBe('A red fox in snow');
  });

  test.each([
    [400, 'moderation_blocked', ['refused', 'drafted']],
    [401, 'invalid_api_key', ['failed']],
    [429, 'insufficient_quota', ['failed']],
    [500, 'server_error', ['failed']],
  ])('an error %i %s is asked about once', async (status, code, kinds) => {
    const { outcomes, requests } = await withMock((mock) => {
      const error = { message: 'No.', type: 'invalid_request_error', code };
      mock.on({ userMessage: 'A red fox', endpoint: 'image' }, { error, status });
    });
    expect(outcomes.map(({ kind }) => kind)).toEqual(kinds);
    expect(requests).toHaveLength(1);
  });
});
