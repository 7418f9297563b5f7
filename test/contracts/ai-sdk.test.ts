import { createGoogleGenerativeAI } from '@ai-sdk/google';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { describe, expect, test } from 'vitest';

import { aiSdk } from '../../packages/core/src/providers/ai-sdk.ts';
import type { AiSdkModel } from '../../packages/core/src/providers/ai-sdk-request.ts';
import { makeSite } from '../core/site.ts';
import { apiError } from '../fakes/openai-server.ts';
import { candidate, googleError, startFakeGemini } from '../fakes/gemini-server.ts';
import { drawPicture } from '../fakes/picture.ts';
import { holdToContract } from './contract.ts';
import { openShop } from './openai-shop.ts';

const KEY = 'sk-ai-sdk-secret-42';
const details = { moderation_details: { categories: ['violence'] } };

holdToContract({
  name: 'aiSdk with @ai-sdk/openai-compatible',
  start: () => openShop(),
  provider: (origin, more) => {
    const server = createOpenAICompatible({ name: 'local', baseURL: `${origin}/v1`, apiKey: KEY });
    return aiSdk(server.imageModel('gpt-image-2'), { price: 0.01, ...more });
  },
  secret: KEY,
  followsRedirects: true,
  failures: [
    ['a wrong key', 'unauthorized', apiError(401, 'invalid_api_key', 'Incorrect API key')],
    ['no credit', 'out-of-credit', apiError(429, 'insufficient_quota', 'You exceeded your quota')],
    ['no such model', 'unknown-model', apiError(404, 'model_not_found', 'does not exist')],
    ['a wrong field', 'invalid-request', apiError(400, 'invalid_value', 'Invalid size')],
    ['an error in a string', 'invalid-request', { status: 400, body: { error: 'invalid seed' } }],
    ['a crash without words', 'unknown-outcome', { status: 500, body: '' }],
  ],
  refusals: [['by moderation', apiError(400, 'moderation_blocked', 'Rejected', { details })]],
  again: apiError(429, 'rate_limit_exceeded', 'Slow down', { headers: { 'retry-after': '1' } }),
  empty: { body: { data: [] } },
  maxCount: 10,
  takesPixels: true,
  edit: '  prompt: a plant\n  edit: room.png\n  mask: mask.png\n',
  bad: [],
});

holdToContract({
  name: 'aiSdk with @ai-sdk/google',
  start: startFakeGemini,
  provider: (origin, more) => {
    const google = createGoogleGenerativeAI({ baseURL: `${origin}/v1beta`, apiKey: KEY });
    return aiSdk(google.image('gemini-3-pro-image'), { price: 0.1, ...more });
  },
  secret: KEY,
  followsRedirects: true,
  failures: [
    ['no permission', 'unauthorized', googleError(403, 'PERMISSION_DENIED', 'denied')],
    ['no such model', 'unknown-model', googleError(404, 'NOT_FOUND', 'models/x is not found')],
    ['a wrong field', 'invalid-request', googleError(400, 'INVALID_ARGUMENT', 'Unknown name')],
    ['a time limit', 'unknown-outcome', googleError(504, 'DEADLINE_EXCEEDED', 'too late')],
  ],
  refusals: [
    ['of the prompt', { body: { candidates: [], promptFeedback: { blockReason: 'SAFETY' } } }],
    ['of the picture', { body: candidate('IMAGE_SAFETY') }],
    ['without a word', { body: candidate('NO_IMAGE') }],
  ],
  empty: { body: candidate('STOP') },
  maxCount: 1,
  // It takes the aspect alone and decides the pixels itself.
  warnings: ['expected 1536x1024 pixels, got 1260x840'],
  takesPixels: true,
  edit: '  prompt: a plant\n  edit: room.png\n',
  bad: [],
});

/** A model of any version, which answers like this. */
function model(answer: Partial<Awaited<ReturnType<AiSdkModel['doGenerate']>>>, version = 'v4') {
  const asked: any[] = [];
  const made: AiSdkModel = {
    specificationVersion: version,
    provider: 'fal.image',
    modelId: 'flux',
    maxImagesPerCall: 1,
    doGenerate: async (options) => {
      asked.push(options);
      return {
        images: [new Uint8Array(await drawPicture('fox', { width: 1536, height: 1024 }, 'png'))],
        ...answer,
      };
    },
  };
  return { made, asked };
}

async function buy(made: AiSdkModel, yaml = 'A fox') {
  await using site = await makeSite({ provider: aiSdk(made, { price: 0.003 }) });
  await site.ask('fox.md', yaml);
  const { outcomes } = await site.illustrate();
  return { outcomes, image: (await site.record()).images[0] };
}

describe('what a model says', () => {
  test('size and aspect are both sent', async () => {
    const { made, asked } = model({});
    await buy(made, '{ prompt: A fox, seed: 7 }');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      prompt: 'A fox',
      n: 1,
      size: '1536x1024',
      aspectRatio: '3:2',
      seed: 7,
    });
  });

  test.each<[string, object, string[]]>([
    [
      'version 4',
      { type: 'unsupported', feature: 'seed', details: 'No.' },
      ['the service ignored `seed`: No.'],
    ],
    ['version 2', { type: 'unsupported-setting', setting: 'seed' }, ['the service ignored `seed`']],
    ['any', { type: 'other', message: 'The safety filter is on.' }, ['The safety filter is on.']],
    ['one of size and aspect', { type: 'unsupported', feature: 'size' }, []],
  ])('a warning of %s reaches the report', async (_, warning, expected) => {
    const { made } = model({ warnings: [warning] });
    expect((await buy(made)).outcomes).toMatchObject([{ kind: 'bought', warnings: expected }]);
  });

  test('metadata of the first picture is recorded', async () => {
    const { made } = model({
      providerMetadata: { fal: { images: [{ seed: 99, revisedPrompt: 'A red fox' }] } },
      response: { headers: { 'x-request-id': 'r-1' } },
    });
    const { image } = await buy(made);
    expect(image).toMatchObject({
      cost: { usd: 0.003, basis: 'price' },
      made: { provider: 'ai-sdk', model: 'fal.image/flux', seed: 99, requestId: 'r-1' },
      revisedPrompt: 'A red fox',
    });
  });

  test('base64 of older versions is understood', async () => {
    const fox = await drawPicture('fox', { width: 1536, height: 1024 }, 'png');
    const { made } = model({ images: [fox.toString('base64')] }, 'v2');
    expect((await buy(made)).outcomes).toMatchObject([{ kind: 'bought' }]);
  });
});
