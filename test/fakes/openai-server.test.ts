import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiError, startFakeOpenAi, type FakeOpenAi } from './openai-server.ts';

let fake: FakeOpenAi;
beforeAll(async () => {
  fake = await startFakeOpenAi();
});
afterAll(() => fake.close());

const post = (body: unknown, headers: Record<string, string> = {}, url = fake.url) =>
  fetch(`${url}/images/generations`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk-test', 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const good = {
  model: 'gpt-image-2.6-flare',
  prompt: 'A fox',
  size: '1536x1024',
  quality: 'medium',
  output_format: 'webp',
  n: 1,
};

test('a good request is answered with a picture of the size and encoding that were asked for', async () => {
  const before = fake.paid;
  const response = await post(good);
  expect(response.status).toBe(200);
  expect(response.headers.get('x-request-id')).toMatch(/^req_/);
  const { data, usage } = await response.json();
  expect(data).toHaveLength(1);
  const picture = await sharp(Buffer.from(data[0].b64_json, 'base64')).metadata();
  expect([picture.format, picture.width, picture.height]).toEqual(['webp', 1536, 1024]);
  expect(usage).toEqual({
    input_tokens: 2,
    input_tokens_details: { text_tokens: 2, image_tokens: 0 },
    output_tokens: 1029,
    total_tokens: 1031,
  });
  expect(fake.paid).toBe(before + 1);
});

test('two requests with the same prompt get different pictures', async () => {
  const [one, two] = await Promise.all(
    [good, good].map(async (body) => await (await post(body)).json()),
  );
  expect(one.data[0].b64_json).not.toBe(two.data[0].b64_json);
});

test('the older models answer with addresses unless told otherwise', async () => {
  const response = await post({ model: 'dall-e-3', prompt: 'A fox', size: '1792x1024' });
  const { data, usage } = await response.json();
  expect(usage).toBeUndefined();
  expect(data[0].revised_prompt).toContain('A fox');
  const picture = await fetch(data[0].url);
  const { format, width } = await sharp(await picture.bytes()).metadata();
  expect([format, width]).toEqual(['png', 1792]);
});

describe('a bad request is rejected in the shape of the service and is not billed', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['an unknown model', { model: 'gpt-image-9' }, 'model_not_found'],
    ['an empty prompt', { prompt: '' }, 'invalid_type'],
    ['a prompt that is no text', { prompt: 7 }, 'invalid_type'],
    ['a long prompt', { prompt: 'x'.repeat(32_001) }, 'string_above_max_length'],
    ['a size between the steps', { size: '1000x1000' }, 'invalid_value'],
    ['a size that is too small', { size: '512x512' }, 'invalid_value'],
    ['an aspect that is too wide', { size: '3840x1024' }, 'invalid_value'],
    ['a quality of another model', { quality: 'hd' }, 'invalid_value'],
    ['a style', { style: 'vivid' }, 'unknown_parameter'],
    ['a response format', { response_format: 'b64_json' }, 'unknown_parameter'],
    ['an unknown field', { seed: 7 }, 'unknown_parameter'],
    ['an unknown background', { background: 'pink' }, 'invalid_value'],
    ['an unknown encoding', { output_format: 'gif' }, 'invalid_value'],
    ['no picture', { n: 0 }, 'invalid_value'],
    ['eleven pictures', { n: 11 }, 'invalid_value'],
    ['a number as text', { n: '1' }, 'invalid_value'],
    [
      'no transparency in JPEG',
      { background: 'transparent', output_format: 'jpeg' },
      'invalid_value',
    ],
  ])('%s', async (_, change, code) => {
    const before = fake.paid;
    const response = await post({ ...good, ...change });
    expect(response.status).toBe(code === 'model_not_found' ? 404 : 400);
    const { error } = await response.json();
    expect(error).toMatchObject({ type: 'invalid_request_error', code });
    expect(error.message).toEqual(expect.any(String));
    expect(fake.paid).toBe(before);
  });

  const dallE3 = { model: 'dall-e-3', prompt: 'A fox', size: '1024x1024' };
  test.each<[string, Record<string, unknown>, string]>([
    ['DALL-E 3 two at once', { ...dallE3, n: 2 }, 'n'],
    ['DALL-E 3 an encoding', { ...dallE3, output_format: 'webp' }, 'output_format'],
    ['DALL-E 3 a quality of GPT Image', { ...dallE3, quality: 'medium' }, 'quality'],
    ['DALL-E 3 a style nobody knows', { ...dallE3, style: 'noir' }, 'style'],
    ['DALL-E 2 a wide picture', { ...dallE3, model: 'dall-e-2', size: '1792x1024' }, 'size'],
    ['DALL-E 2 a style', { ...dallE3, model: 'dall-e-2', style: 'vivid' }, 'style'],
    [
      'DALL-E 2 a long prompt',
      { ...dallE3, model: 'dall-e-2', prompt: 'x'.repeat(1001) },
      'prompt',
    ],
  ])('%s', async (_, body, param) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect((await response.json()).error.param).toBe(param);
  });

  test('without a key', async () => {
    const response = await post(good, { authorization: '' });
    expect(response.status).toBe(401);
  });

  test('as something else than JSON', async () => {
    expect((await post(good, { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await post('{"prompt":')).status).toBe(400);
  });

  test('to another address', async () => {
    expect((await fetch(`${fake.url}/images/paintings`, { method: 'POST' })).status).toBe(404);
  });
});

test('a test decides what is answered', async () => {
  await using fake = await startFakeOpenAi({
    answer: (_, index) =>
      [
        apiError(429, 'rate_limit_exceeded', 'Slow down', { headers: { 'retry-after-ms': '5' } }),
        { drop: true as const },
        { truncate: 20 },
        { size: '512x512', format: 'jpeg' as const, count: 1 },
        { as: 'url' as const, urlStatus: 403 },
      ][index],
  });
  const limited = await post(good, {}, fake.url);
  expect([limited.status, limited.headers.get('retry-after-ms')]).toEqual([429, '5']);
  expect(fake.paid).toBe(0);
  await expect(post(good, {}, fake.url)).rejects.toThrow('fetch failed');
  expect(fake.paid).toBe(1);
  const cut = await post(good, {}, fake.url);
  await expect(cut.text()).rejects.toThrow('terminated');
  const other = await (await post({ ...good, n: 2 }, {}, fake.url)).json();
  expect(other.data).toHaveLength(1);
  const { format, width } = await sharp(Buffer.from(other.data[0].b64_json, 'base64')).metadata();
  expect([format, width]).toEqual(['jpeg', 512]);
  const { data } = await (await post(good, {}, fake.url)).json();
  expect((await fetch(data[0].url)).status).toBe(403);
  expect(fake.paid).toBe(4);
});

test('it runs as a process of its own and notes what it has billed', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'fake-'));
  const journal = path.join(folder, 'paid.jsonl');
  const script = path.join(import.meta.dirname, 'openai-server.ts');
  const child = spawn(process.execPath, [script, '--port', '0', '--journal', journal], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const url = line.toString().trim();
    expect((await post(good, {}, url)).status).toBe(200);
    expect((await post({ ...good, n: 0 }, {}, url)).status).toBe(400);
    const lines = (await readFile(journal, 'utf8')).trim().split('\n');
    expect(lines.map((one) => JSON.parse(one).prompt)).toEqual(['A fox']);
  } finally {
    child.kill();
    await rm(folder, { recursive: true });
  }
});
