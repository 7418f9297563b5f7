import { expect, test } from 'vitest';

import { connectGemini, gemini } from '../../packages/core/src/providers/gemini.ts';
import { candidate, googleError, startFakeGemini } from '../fakes/gemini-server.ts';
import { planOf, requestFor } from '../core/samples.ts';
import { makeSite } from '../core/site.ts';
import { holdToContract } from './contract.ts';

const KEY = 'AIzaSy-gemini-secret-42';
const PATH = '/v1beta/models/gemini-nano-banana-2.1:generateContent';
const IMAGE = { generationConfig: { responseModalities: ['IMAGE'] } };
const text = (words: string) => ({ contents: [{ role: 'user', parts: [{ text: words }] }] });

const post = (body: unknown, key = KEY): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', 'x-goog-api-key': key },
  body: JSON.stringify(body),
});
const REASONS = [
  'SAFETY',
  'IMAGE_SAFETY',
  'IMAGE_PROHIBITED_CONTENT',
  'IMAGE_RECITATION',
  'NO_IMAGE',
  'PROHIBITED_CONTENT',
  'RECITATION',
  'BLOCKLIST',
  'SPII',
  'IMAGE_OTHER',
];

holdToContract({
  name: 'gemini',
  start: startFakeGemini,
  provider: (origin, more) => gemini({ baseURL: `${origin}/v1beta`, apiKey: KEY, ...more }),
  secret: KEY,
  failures: [
    [
      'a wrong key',
      'unauthorized',
      googleError(400, 'INVALID_ARGUMENT', 'API key not valid.', [
        { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' },
      ]),
    ],
    ['no permission', 'unauthorized', googleError(403, 'PERMISSION_DENIED', 'denied')],
    ['no such model', 'unknown-model', googleError(404, 'NOT_FOUND', 'models/x is not found')],
    ['a wrong field', 'invalid-request', googleError(400, 'INVALID_ARGUMENT', 'Unknown name')],
    [
      'no billing',
      'out-of-credit',
      googleError(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded: free_tier_requests, limit: 0'),
    ],
    ['too much to do', 'unavailable', googleError(503, 'UNAVAILABLE', 'The model is overloaded.')],
    ['a crash that is said', 'unavailable', googleError(500, 'INTERNAL', 'An internal error.')],
    ['a time limit', 'unknown-outcome', googleError(504, 'DEADLINE_EXCEEDED', 'too late')],
    ['an end in the middle', 'unknown-outcome', { body: candidate('MAX_TOKENS') }],
  ],
  refusals: [
    ['of the prompt', { body: { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } } }],
    ...REASONS.map((reason): [string, { body: object }] => [
      `as ${reason}`,
      { body: candidate(reason) },
    ]),
    ['in words alone', { body: candidate('STOP', [{ text: 'I cannot draw real people.' }]) }],
    ['with a reason', { body: candidate('IMAGE_SAFETY', [], 'Unable to show the picture.') }],
  ],
  again: googleError(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded for this minute', [
    { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '1.5s' },
  ]),
  empty: { body: { candidates: [], usageMetadata: {} } },
  maxCount: 1,
  takesPixels: false,
  edit: '  prompt: a plant\n  edit: room.png\n  references: [mask.png]\n',
  bad: [
    ['without a key', PATH, post({ ...text('A fox'), ...IMAGE }, '')],
    ['without contents', PATH, post(IMAGE)],
    ['without asking for a picture', PATH, post(text('A fox'))],
    ['an unknown field', PATH, post({ ...text('A fox'), ...IMAGE, seed: 7 })],
    [
      'an aspect nobody has',
      PATH,
      post({
        ...text('A fox'),
        generationConfig: { responseModalities: ['IMAGE'], imageConfig: { aspectRatio: '7:5' } },
      }),
    ],
    [
      'a picture that is none',
      PATH,
      post({
        contents: [{ parts: [{ inlineData: { mimeType: 'image/png', data: 'AAAA' } }] }],
        ...IMAGE,
      }),
    ],
    ['a retired model', '/v1beta/models/imagen-4.0-generate-001:generateContent', post(IMAGE)],
  ],
});

test('aspect, resolution and pictures are sent in their places', async () => {
  await using fake = await startFakeGemini();
  await using site = await makeSite({
    provider: gemini({ baseURL: `${fake.origin}/v1beta`, apiKey: KEY, price: 0.05 }),
  });
  await site.write(
    'src/content/fox.md',
    '---\nillustration: { prompt: A fox, size: 1920x1080, quality: 2K }\n---\n',
  );
  expect((await site.illustrate()).outcomes).toMatchObject([{ kind: 'bought' }]);
  expect(fake.drawn[0]?.json).toEqual({
    contents: [{ role: 'user', parts: [{ text: 'A fox' }] }],
    generationConfig: {
      responseModalities: ['IMAGE'],
      imageConfig: { aspectRatio: '16:9', imageSize: '2K' },
    },
  });
  expect((await site.record()).images[0]?.made).toMatchObject({ size: '16:9', quality: '2K' });
});

test('a sketch on the way is not taken for the picture', async () => {
  await using fake = await startFakeGemini();
  await using site = await makeSite({
    provider: gemini({ baseURL: `${fake.origin}/v1beta`, apiKey: KEY }),
  });
  await site.ask('fox.md', 'A fox');
  const sketch = { inlineData: { mimeType: 'image/png', data: 'AAAA' }, thought: true };
  fake.next({ body: candidate('STOP', [sketch, { text: 'No.' }]) });
  const { outcomes } = await site.illustrate();
  expect(outcomes[0]).toMatchObject({
    kind: 'refused',
    error: { message: expect.stringContaining('No.') },
  });
});

const outside = {
  fetch: () => Promise.reject(new Error('nothing may be sent')),
  clock: { now: () => new Date(), sleep: () => Promise.resolve() },
};

test.each([
  ['imagen-4.0-generate-001', '2026-08-17', 'gemini-nano-banana-2.1'],
  ['imagen-3.0-generate-002', '2026-08-17', 'gemini-nano-banana-2.1'],
  ['gemini-2.5-flash-image', '2026-10-02', 'gemini-nano-banana-2.1'],
  ['gemini-3-pro-image-preview', '2026-06-25', 'gemini-3-pro-image'],
])('%s is gone at Google since %s, and its successor is named', (model, on, successor) => {
  const provider = connectGemini('gemini', { model }, { ...outside, env: { GEMINI_API_KEY: KEY } });
  const providers = { default: 'gemini', byName: new Map([['gemini', provider]]) };
  const { problems } = planOf([requestFor('illustration: A fox')], { providers });
  expect(problems).toEqual([
    expect.objectContaining({
      code: 'model-retired',
      message: `src/content/fox.md: ${model} was shut down at https://generativelanguage.googleapis.com on ${on}`,
      hint: `Use its successor \`${successor}\`.`,
    }),
  ]);
});

test.each([
  [{ GEMINI_API_KEY: 'a' }, true],
  [{ GOOGLE_API_KEY: 'a' }, true],
  [{ GEMINI_API_KEY: '' }, false],
  [{}, false],
])('the key comes from the usual variables: %j', (env, hasKey) => {
  expect(connectGemini('gemini', {}, { ...outside, env }).hasKey).toBe(hasKey);
});
