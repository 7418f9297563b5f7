import { describe, expect, test } from 'vitest';

import { comfyui, connectComfyUi } from '../../packages/core/src/providers/comfyui.ts';
import type { ComfyUiOptions } from '../../packages/core/src/providers/comfyui-options.ts';
import { startFakeComfyUi, WORKFLOW, type Course } from '../fakes/comfyui-server.ts';
import { makeSite } from '../core/site.ts';
import { holdToContract, type Contract } from './contract.ts';
import { holdLive, holdThroughProxy } from './live.ts';

const nodes = {
  prompt: '6.text',
  negative: '7.text',
  seed: '3.seed',
  width: '5.width',
  height: '5.height',
  count: '5.batch_size',
  model: '4.ckpt_name',
  edit: '10.image',
  mask: '11.image',
  references: ['12.image'],
};
const options = (baseURL: string, more: Partial<ComfyUiOptions> = {}): ComfyUiOptions => ({
  baseURL,
  workflow: WORKFLOW,
  nodes,
  ...more,
});

const post = (prompt: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ prompt, client_id: 'test' }),
});
const { '9': _, ...unsaved } = WORKFLOW;
const changed = (id: keyof typeof WORKFLOW, input: string, value: unknown) => ({
  ...WORKFLOW,
  [id]: { ...WORKFLOW[id], inputs: { ...WORKFLOW[id].inputs, [input]: value } },
});
const invalid = (message: string) => ({
  status: 400,
  body: { error: { type: 'prompt_outputs_failed_validation', message }, node_errors: {} },
});

const contract: Contract = {
  name: 'comfyui',
  start: startFakeComfyUi,
  provider: (baseURL, more) => comfyui(options(baseURL, more)),
  failures: [
    [
      'a workflow that is not valid',
      'invalid-request',
      invalid('Prompt outputs failed validation'),
    ],
    ['a login', 'unauthorized', { status: 401, body: { error: 'Unauthorized' } }],
    ['no such address', 'unknown-model', { status: 404, body: '404: Not Found' }],
    ['a crash without words', 'unknown-outcome', { status: 500, body: '' }],
  ],
  refusals: [],
  again: { status: 503, body: { error: 'starting' }, headers: { 'retry-after': '1' } },
  empty: { body: { number: 1 } },
  maxCount: 8,
  takesPixels: true,
  edit: '  prompt: a plant\n  edit: room.png\n  mask: mask.png\n  references: [mask.png]\n',
  bad: [
    ['no workflow', '/prompt', post(undefined)],
    ['a workflow that saves nothing', '/prompt', post(unsaved)],
    ['a checkpoint it has not', '/prompt', post(changed('4', 'ckpt_name', 'none.safetensors'))],
    ['a size as text', '/prompt', post(changed('5', 'width', '512'))],
    ['a link that leads nowhere', '/prompt', post(changed('8', 'samples', ['99', 0]))],
    ['a picture that was not uploaded', '/prompt', post(changed('10', 'image', 'none.png'))],
    [
      'a node nobody has',
      '/prompt',
      post({ ...WORKFLOW, 20: { class_type: 'Magic', inputs: {} } }),
    ],
    ['an upload without a picture', '/upload/image', { method: 'POST', body: 'none' }],
  ],
};
holdToContract(contract);
holdThroughProxy(contract);
holdLive('ILLUSTRATE_TEST_COMFYUI_URL', {
  ...contract,
  provider: (baseURL, more) => {
    const model = process.env['ILLUSTRATE_TEST_COMFYUI_CHECKPOINT'];
    return comfyui(options(baseURL, { ...(model !== undefined && { model }), ...more }));
  },
});

/** One picture from a server whose drawings go like this. */
async function draw(course: Course, more: Partial<ComfyUiOptions> = {}, yaml = 'A fox') {
  await using fake = await startFakeComfyUi();
  fake.course = course;
  await using site = await makeSite({ provider: comfyui(options(fake.origin, more)) });
  await site.ask('fox.md', yaml);
  const { outcomes } = await site.illustrate();
  return { fake, outcomes, records: await site.records() };
}

test('what a page says stands at its places in the workflow', async () => {
  const yaml =
    '{ prompt: A fox, negative: blur, seed: 7, size: 640x512, model: flux1-dev.safetensors }';
  const { fake, records } = await draw({ looks: 1 }, {}, yaml);
  const prompt = fake.drawn[0]?.json.prompt;
  expect(prompt['6'].inputs.text).toBe('A fox');
  expect(prompt['7'].inputs.text).toBe('blur');
  expect(prompt['3'].inputs).toMatchObject({ seed: 7, steps: 20 });
  expect(prompt['5'].inputs).toEqual({ width: 640, height: 512, batch_size: 1 });
  expect(prompt['4'].inputs.ckpt_name).toBe('flux1-dev.safetensors');
  expect(records[0]?.images[0]).toMatchObject({ width: 640, made: { seed: 7, requestId: 'p-1' } });
});

test('without a seed each request gets one of its own, which is recorded', async () => {
  const seeds = await Promise.all([draw({ looks: 0 }), draw({ looks: 0 })]);
  const [one, two] = seeds.map(({ records }) => records[0]?.images[0]?.made.seed);
  expect(one).toBeGreaterThanOrEqual(0);
  expect(one).not.toBe(two);
});

describe('what goes wrong while it is drawn', () => {
  test('an error of a node is said with its node', async () => {
    const error = { node_type: 'KSampler', exception_message: 'Allocation on device' };
    const { outcomes } = await draw({ looks: 1, error });
    expect(outcomes).toMatchObject([
      {
        kind: 'failed',
        error: {
          code: 'invalid-request',
          message: expect.stringContaining('KSampler: Allocation'),
        },
      },
    ]);
  });

  test('one that is never done is given up when the time is over', async () => {
    const { outcomes, fake } = await draw({ looks: Infinity }, { timeout: 1 });
    expect(outcomes).toMatchObject([{ kind: 'failed', error: { code: 'unknown-outcome' } }]);
    expect(fake.drawn).toHaveLength(1);
  });

  test('a picture that is gone is paid for and said to be lost', async () => {
    const { outcomes } = await draw({ looks: 0, viewStatus: 404 });
    expect(outcomes).toMatchObject([{ kind: 'failed', error: { code: 'lost-answer' } }]);
  });

  test('a picture is not fetched from a private address', async () => {
    const { outcomes } = await draw({ looks: 0, viewTo: 'https://10.0.0.1/secret.png' });
    expect(outcomes).toMatchObject([
      {
        kind: 'failed',
        error: { message: expect.stringContaining('10.0.0.1 is a private address') },
      },
    ]);
  });
});

const outside = {
  env: {},
  fetch: () => Promise.reject(new Error('nothing may be sent')),
  clock: { now: () => new Date(), sleep: () => Promise.resolve() },
};

test.each<[string, object, string]>([
  [
    'a node that is not there',
    { nodes: { prompt: '60.text' } },
    'nodes.prompt: no 60.text in the workflow',
  ],
  ['an input that is not there', { nodes: { prompt: '6.words' } }, 'nodes.prompt: no 6.words'],
  ['a place that is none', { nodes: { prompt: 'six' } }, 'expected a node and its input'],
  ['a workflow of the editor', { workflow: { nodes: [], links: [] } }, 'API format'],
])('%s is a fault of the options', (_, more, message) => {
  const given = { ...options('http://127.0.0.1:8188'), ...more };
  expect(() => connectComfyUi('comfyui', given, outside)).toThrow(message);
});

test('what has no place in the workflow cannot be asked for', async () => {
  const { capabilities } = connectComfyUi(
    'comfyui',
    options('http://127.0.0.1:8188', { nodes: { prompt: '6.text' } }),
    outside,
  );
  expect(capabilities).toMatchObject({ seed: false, negative: false, edits: false, pictures: 0 });
});
