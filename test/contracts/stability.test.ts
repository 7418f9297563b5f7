import { expect, test } from 'vitest';

import { stability } from '../../packages/core/src/providers/stability.ts';
import { stabilityError, startFakeStability } from '../fakes/stability-server.ts';
import { makeSite } from '../core/site.ts';
import { holdToContract } from './contract.ts';

const KEY = 'sk-stability-secret-42';
const CORE = '/v2beta/stable-image/generate/core';

function form(fields: Record<string, string>, key = KEY): RequestInit {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, accept: 'application/json' },
    body,
  };
}

holdToContract({
  name: 'stability',
  start: startFakeStability,
  provider: (baseURL, more) => stability({ baseURL, apiKey: KEY, model: 'ultra', ...more }),
  secret: KEY,
  failures: [
    ['a wrong key', 'unauthorized', stabilityError(401, 'unauthorized', 'invalid key')],
    ['no credits', 'out-of-credit', stabilityError(402, 'payment_required', 'not enough credits')],
    ['no such model', 'unknown-model', stabilityError(404, 'not_found', 'resource not found')],
    ['a wrong field', 'invalid-request', stabilityError(400, 'bad_request', 'seed: too large')],
    ['too large', 'invalid-request', stabilityError(413, 'content_too_large', 'over 10 MB')],
    ['a crash that is said', 'unavailable', stabilityError(500, 'internal_error', 'please retry')],
    ['a crash without words', 'unknown-outcome', { status: 500, body: '' }],
  ],
  refusals: [
    ['of the prompt', stabilityError(403, 'content_moderation', 'Your request was flagged')],
    ['of the picture', { extra: { finish_reason: 'CONTENT_FILTERED' } }],
  ],
  again: {
    ...stabilityError(429, 'rate_limit_exceeded', 'slow down'),
    headers: { 'retry-after': '1' },
  },
  empty: { body: { image: '', finish_reason: 'SUCCESS', seed: 1 } },
  maxCount: 1,
  takesPixels: false,
  edit: '  prompt: a plant\n  edit: room.png\n',
  bad: [
    ['without a key', CORE, { ...form({ prompt: 'A fox' }), headers: {} }],
    ['as JSON', CORE, { ...form({}), body: '{"prompt": "A fox"}' }],
    ['without a prompt', CORE, form({ aspect_ratio: '1:1' })],
    ['an aspect nobody has', CORE, form({ prompt: 'A fox', aspect_ratio: '7:5' })],
    ['a width', CORE, form({ prompt: 'A fox', width: '512' })],
    ['a picture for a model that takes none', CORE, form({ prompt: 'A fox', strength: '0.5' })],
    ['an unknown model', '/v2beta/stable-image/generate/magic', form({ prompt: 'A fox' })],
  ],
});

async function buy(model: string, yaml: string) {
  await using fake = await startFakeStability();
  await using site = await makeSite({
    provider: stability({ baseURL: fake.origin, apiKey: KEY, model }),
  });
  await site.write('src/content/fox.md', `---\nillustration: { prompt: A fox, ${yaml} }\n---\n`);
  const { outcomes } = await site.illustrate();
  const { images } = await site.record();
  return { outcomes, image: images[0], sent: fake.drawn[0]?.bytes.toString('latin1') ?? '' };
}

test.each([
  ['core', 'anime', 0.03, /name="style_preset"\r\n\r\nanime/],
  ['ultra', 'anime', 0.08, /name="prompt"\r\n\r\nA fox, anime/],
  ['sd3.5-large', 'ink', 0.065, /name="model"\r\n\r\nsd3\.5-large/],
  ['sd3.5-medium', 'ink', 0.035, /name="output_format"\r\n\r\npng/],
])('%s is asked in its own way and costs what it costs', async (model, style, usd, part) => {
  const { outcomes, image, sent } = await buy(
    model,
    `style: ${style}, seed: 9, aspect: "16:9", negative: text`,
  );
  expect(outcomes).toMatchObject([{ kind: 'bought', cost: { usd, basis: 'price' } }]);
  expect(image?.made).toMatchObject({ size: '16:9', seed: 9 });
  expect(sent).toMatch(part);
  expect(sent).toMatch(/name="aspect_ratio"\r\n\r\n16:9/);
});

test('pixels become the nearest aspect, and what came instead is said', async () => {
  const { outcomes, image } = await buy('core', 'size: 1536x1024');
  expect(image?.made.size).toBe('3:2');
  expect(outcomes).toMatchObject([
    { warnings: [expect.stringMatching(/^expected 1536x1024 pixels, got \d+x\d+$/)] },
  ]);
});
