import { expect, test } from 'vitest';

import { stableDiffusion } from '../../packages/core/src/providers/stable-diffusion.ts';
import { AUTH, startFakeStableDiffusion } from '../fakes/stable-diffusion-server.ts';
import { makeSite } from '../core/site.ts';
import { holdToContract, type Contract } from './contract.ts';
import { holdLive, holdThroughProxy } from './live.ts';

const post = (body: unknown, auth = AUTH): RequestInit => ({
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    authorization: `Basic ${Buffer.from(auth).toString('base64')}`,
  },
  body: JSON.stringify(body),
});
const T2I = '/sdapi/v1/txt2img';

const contract: Contract = {
  name: 'stableDiffusion',
  start: startFakeStableDiffusion,
  provider: (baseURL, more) => stableDiffusion({ baseURL, auth: AUTH, ...more }),
  secret: AUTH,
  failures: [
    ['a wrong password', 'unauthorized', { status: 401, body: { detail: 'Incorrect' } }],
    ['no such address', 'unknown-model', { status: 404, body: { detail: 'Not Found' } }],
    [
      'a field that it cannot read',
      'invalid-request',
      { status: 422, body: { detail: [{ loc: ['body', 'steps'], msg: 'not a number' }] } },
    ],
    [
      'too little memory',
      'unavailable',
      {
        status: 500,
        body: { error: 'OutOfMemoryError', detail: '', errors: 'CUDA out of memory' },
      },
    ],
    ['a crash without words', 'unknown-outcome', { status: 500, body: '' }],
    ['a proxy in between', 'unknown-outcome', { status: 502, body: '<h1>Bad gateway</h1>' }],
  ],
  refusals: [],
  again: { status: 503, body: { detail: 'busy' }, headers: { 'retry-after': '1' } },
  empty: { body: { images: [], info: '' } },
  maxCount: 8,
  takesPixels: true,
  edit: '  prompt: a plant\n  edit: room.png\n  mask: mask.png\n',
  bad: [
    ['without a login', T2I, { ...post({ prompt: 'A fox' }), headers: {} }],
    ['with another login', T2I, post({ prompt: 'A fox' }, 'a:b')],
    ['a size as text', T2I, post({ prompt: 'A fox', width: '512' })],
    ['a size that is no multiple of 8', T2I, post({ prompt: 'A fox', width: 500 })],
    ['a sampler nobody knows', T2I, post({ prompt: 'A fox', sampler_name: 'magic' })],
    ['an unknown field', T2I, post({ prompt: 'A fox', colour: 'red' })],
    ['no picture to start from', '/sdapi/v1/img2img', post({ prompt: 'A fox' })],
    ['another address', '/sdapi/v1/txt3img', post({ prompt: 'A fox' })],
  ],
};
holdToContract(contract);
holdThroughProxy(contract);
const liveAuth = process.env['ILLUSTRATE_TEST_SDAPI_AUTH'] ?? AUTH;
holdLive('ILLUSTRATE_TEST_SDAPI_URL', {
  ...contract,
  secret: liveAuth,
  provider: (baseURL, more) => stableDiffusion({ baseURL, auth: liveAuth, steps: 2, ...more }),
});

test('everything that is set is sent', async () => {
  await using fake = await startFakeStableDiffusion();
  const provider = stableDiffusion({
    baseURL: `${fake.origin}/`,
    auth: AUTH,
    model: 'sd_xl_base_1.0',
    steps: 30,
    cfg: 6.5,
    sampler: 'DPM++ 2M',
    extraBody: { enable_hr: false },
  });
  await using site = await makeSite({ provider });
  const yaml = '{ prompt: A fox, negative: blur, seed: 7, n: 2, size: 640x512 }';
  await site.write('src/content/fox.md', `---\nillustration: ${yaml}\n---\n`);
  const { outcomes } = await site.illustrate();
  expect(outcomes).toMatchObject([{ kind: 'bought', cost: { usd: 0, basis: 'price' } }]);
  expect(fake.drawn[0]?.json).toEqual({
    prompt: 'A fox',
    negative_prompt: 'blur',
    width: 640,
    height: 512,
    seed: 7,
    batch_size: 2,
    steps: 30,
    cfg_scale: 6.5,
    sampler_name: 'DPM++ 2M',
    override_settings: { sd_model_checkpoint: 'sd_xl_base_1.0' },
    enable_hr: false,
  });
  const { images } = await site.record();
  expect(images[0]?.made).toMatchObject({ model: 'sd_xl_base_1.0', seed: 7 });
});

test('a login that a server repeats is not shown', async () => {
  await using fake = await startFakeStableDiffusion();
  await using site = await makeSite({
    provider: stableDiffusion({ baseURL: fake.origin, auth: AUTH }),
  });
  await site.ask('fox.md', 'A fox');
  fake.next({ status: 400, body: { detail: `unknown user ${AUTH}` } });
  const { outcomes } = await site.illustrate();
  expect(outcomes).toMatchObject([
    { kind: 'failed', error: { message: expect.stringContaining('unknown user …') } },
  ]);
});

test('a server that says nothing of its seed is fine', async () => {
  await using fake = await startFakeStableDiffusion();
  await using site = await makeSite({
    provider: stableDiffusion({ baseURL: fake.origin, auth: AUTH }),
  });
  await site.ask('fox.md', 'A fox');
  fake.next({ extra: { info: '' } });
  expect((await site.illustrate()).outcomes).toMatchObject([{ kind: 'bought' }]);
  expect((await site.record()).images[0]?.made).not.toHaveProperty('seed');
});
