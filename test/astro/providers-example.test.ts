import { cp, stat } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { runCli, runJson } from '../cli/run-cli.ts';
import { startFakeComfyUi } from '../fakes/comfyui-server.ts';
import { startFakeGemini } from '../fakes/gemini-server.ts';
import { startFakeOpenAi } from '../fakes/openai-server.ts';
import { drawPicture } from '../fakes/picture.ts';
import { formOf } from '../fakes/service-server.ts';
import { startFakeStability } from '../fakes/stability-server.ts';
import { AUTH, startFakeStableDiffusion } from '../fakes/stable-diffusion-server.ts';
import { Site, type Env } from '../fixtures/site.ts';

const example = path.resolve(import.meta.dirname, '../../examples/providers');
const pageOf = (post: string) => `src/content/services/${post}.md`;
const midjourney = pageOf('midjourney');

/** Every post, with the provider and the model that its record is to name. */
const MADE = {
  'ai-sdk': 'ai-sdk deepinfra.image/black-forest-labs/FLUX-1-schnell',
  azure: 'azure gpt-image-2',
  comfyui: 'comfyui sdxl-base',
  'dall-e-2-variation': 'compatible dall-e-2',
  'dall-e-3': 'compatible dall-e-3',
  gemini: 'gemini gemini-nano-banana-2.1',
  midjourney: 'import midjourney',
  openai: 'openai gpt-image-2.6-flare',
  'openai-edit': 'openai gpt-image-2.6-flare',
  'openai-references': 'openai gpt-image-2.6-flare',
  stability: 'stability core',
  'stable-diffusion': 'stable-diffusion loaded',
};

/** What each service draws for its posts, in the order of the alphabet. */
const DRAWN = {
  openai: ['/v1/images/edits', '/v1/images/edits', '/v1/images/generations'],
  azure: ['/openai/v1/images/generations'],
  gemini: ['/v1beta/models/gemini-nano-banana-2.1:generateContent'],
  stability: ['/v2beta/stable-image/generate/core'],
  stableDiffusion: ['/sdapi/v1/txt2img'],
  comfyui: ['/prompt'],
  aiSdk: ['/v1/images/generations'],
  compatible: ['/v1/images/generations', '/v1/images/variations'],
};

test('every service is paid once for each of its posts, and by a second build for none', async () => {
  await using services = await startServices();
  const { env } = services;
  await using site = await copyOfExample();

  const { stdout } = await runCli(site, ['prompts', '--for', 'midjourney', midjourney], env);
  expect(stdout).toMatch(/^A lone astronomer .* --ar 16:9$/m);
  await site.write('kites.png', await drawPicture('kites', { width: 1600, height: 900 }, 'png'));
  const terms = ['--origin', 'midjourney', '--licence', 'Midjourney terms, Standard plan'];
  const imported = await runCli(site, ['import', 'kites.png', '--for', midjourney, ...terms], env);
  expect(imported).toMatchObject({ code: 0, stderr: '' });

  const first = await site.build(env);
  expect(first.output).toContain('12 pictures: 1 kept, 11 bought');
  expect(first.code).toBe(0);
  expect(services.drawn()).toEqual(DRAWN);
  expect(services.paid()).toBe(11);
  expect(await madeByPost(site, env)).toEqual(MADE);
  await expectStoredPictures(site);
  await expectWhatWasSent(services.fakes);

  const records = await site.records();
  const second = await site.build(env);
  expect(second.output).toContain('12 pictures: 12 kept');
  expect(second.code).toBe(0);
  expect(services.drawn()).toEqual(DRAWN);
  expect(services.paid()).toBe(11);
  expect(await site.records()).toEqual(records);
});

test('without any key every post shows a draft', async () => {
  await using site = await copyOfExample();
  const { code, output } = await site.build({ ...UNSET, ILLUSTRATE_MISSING: 'draft' });
  expect(output).toContain('12 pictures: 12 drafted');
  expect(code).toBe(0);
  expect(await site.list('src/illustrations')).toEqual([]);
  for (const post of Object.keys(MADE)) {
    expect(await pictureOf(site, post)).toMatch(/^\/_astro\/draft-/);
  }
});

/** Every variable that the example reads, so that none of this machine's own is used. */
const UNSET: Env = Object.fromEntries(
  [
    'AZURE_OPENAI_API_KEY',
    'AZURE_OPENAI_DEPLOYMENT',
    'AZURE_OPENAI_ENDPOINT',
    'COMFYUI_BASE_URL',
    'COMPATIBLE_API_KEY',
    'COMPATIBLE_BASE_URL',
    'DEEPINFRA_API_KEY',
    'DEEPINFRA_BASE_URL',
    'GEMINI_API_KEY',
    'GEMINI_BASE_URL',
    'GOOGLE_API_KEY',
    'SDAPI_AUTH',
    'SDAPI_BASE_URL',
    'STABILITY_API_KEY',
    'STABILITY_BASE_URL',
  ].map((name) => [name, undefined]),
);

/** A copy of the example without anything that was built or bought in it. */
async function copyOfExample(): Promise<Site> {
  const site = await Site.create();
  const isSource = (file: string) =>
    !/^(?:node_modules|dist|\.astro|\.env.*|src\/illustrations)(?:\/|$)/.test(
      path.relative(example, file).replaceAll('\\', '/'),
    );
  await cp(example, site.root, { recursive: true, filter: isSource });
  return site;
}

/** A fake of every service, and the environment that leads the example to them. */
async function startServices() {
  const [openai, azure, aiSdk, compatible] = await Promise.all([
    startFakeOpenAi(),
    startFakeOpenAi(),
    // Its model is nobody's whom OpenAI knows.
    startFakeOpenAi({ lenient: true }),
    startFakeOpenAi(),
  ]);
  const [gemini, stability, stableDiffusion, comfyui] = await Promise.all([
    startFakeGemini(),
    startFakeStability(),
    startFakeStableDiffusion(),
    startFakeComfyUi(),
  ]);
  const likeOpenAi = { openai, azure, aiSdk, compatible };
  const others = { gemini, stability, stableDiffusion, comfyui };
  const fakes = { ...likeOpenAi, ...others };
  const env: Env = {
    ...UNSET,
    OPENAI_API_KEY: 'sk-openai',
    OPENAI_BASE_URL: openai.url,
    AZURE_OPENAI_API_KEY: 'azure',
    AZURE_OPENAI_ENDPOINT: azure.origin,
    GEMINI_API_KEY: 'gemini',
    GEMINI_BASE_URL: `${gemini.origin}/v1beta`,
    STABILITY_API_KEY: 'sk-stability',
    STABILITY_BASE_URL: stability.origin,
    SDAPI_AUTH: AUTH,
    SDAPI_BASE_URL: stableDiffusion.origin,
    COMFYUI_BASE_URL: comfyui.origin,
    DEEPINFRA_API_KEY: 'deepinfra',
    DEEPINFRA_BASE_URL: aiSdk.url,
    COMPATIBLE_BASE_URL: compatible.url,
  };
  return {
    fakes,
    env,
    /** Paths of the requests to draw, by service. */
    drawn: () =>
      Object.fromEntries([
        ...Object.entries(likeOpenAi).map(([name, fake]) => [name, pathsOf(fake.generations)]),
        ...Object.entries(others).map(([name, fake]) => [name, pathsOf(fake.drawn)]),
      ]),
    /** What all of them were paid for. */
    paid: () => Object.values(fakes).reduce((sum, fake) => sum + fake.paid, 0),
    async [Symbol.asyncDispose]() {
      await Promise.all(Object.values(fakes).map((fake) => fake.close()));
    },
  };
}

const pathsOf = (requests: ReadonlyArray<{ path: string }>) =>
  requests.map(({ path }) => path).toSorted((a, b) => (a < b ? -1 : 1));

/** The provider and the model that the records name, by post. */
async function madeByPost(site: Site, env: Env): Promise<Record<string, string>> {
  const { json } = await runJson(site, ['status'], env);
  const records = new Map((await site.records()).map((record) => [record.key, record]));
  return Object.fromEntries(
    json.pictures.map(({ page, key }: { page: string; key: string }) => {
      const { images, chosen } = records.get(key) ?? { images: [] };
      const { provider, model } = images[chosen]?.made ?? {};
      return [path.basename(page, '.md'), `${provider} ${model}`];
    }),
  );
}

/** Every post, and its card in the list, shows a picture of the store. */
async function expectStoredPictures(site: Site): Promise<void> {
  const images = await site.images();
  expect(images).toHaveLength(12);
  const shown = new Set<string>();
  for (const post of Object.keys(MADE)) {
    const address = await pictureOf(site, post);
    expect((await stat(site.path(`dist${address}`))).size).toBeGreaterThan(0);
    const digest = /[0-9a-f]{64}/.exec(address)?.[0] ?? '';
    expect(images.some((image) => image.startsWith(digest))).toBe(true);
    shown.add(digest);
  }
  expect(shown.size).toBe(12);
  const list = await site.read('dist/index.html');
  expect(list.match(/<img src="\/_astro\/[0-9a-f]{64}\./g)).toHaveLength(12);
  expect(list).not.toContain('draft-');
}

/** The address of the picture that the page of a post shows. */
async function pictureOf(site: Site, post: string): Promise<string> {
  const html = await site.read(`dist/services/${post}/index.html`);
  const addresses = [...html.matchAll(/<img src="([^"]+)"/g)].map(([, address = '']) => address);
  expect(addresses).toHaveLength(1);
  return addresses[0] ?? '';
}

/** What is special about a post reaches its service. */
async function expectWhatWasSent({
  openai,
  stability,
  stableDiffusion,
  comfyui,
  compatible,
}: Awaited<ReturnType<typeof startServices>>['fakes']): Promise<void> {
  const edits = openai.generations.filter(({ path }) => path.endsWith('/edits'));
  const withMask = edits.find(({ body }) => body.mask);
  expect(withMask?.body).toMatchObject({
    image: { width: 1536, height: 1024 },
    mask: { width: 1536, height: 1024, format: 'png', hasAlpha: true },
  });
  expect(edits.find(({ body }) => !body.mask)?.body['image[]']).toHaveLength(2);
  const form = await formOf(stability.drawn[0]!);
  expect(Object.fromEntries(form)).toMatchObject({
    negative_prompt: 'text, people',
    seed: '7',
    style_preset: 'isometric',
  });
  expect(stableDiffusion.drawn[0]?.json).toMatchObject({ width: 1216, height: 832, seed: 1234 });
  expect(comfyui.drawn[0]?.json.prompt).toMatchObject({
    '3': { inputs: { seed: 42 } },
    '5': { inputs: { width: 1216, height: 832, batch_size: 1 } },
    '6': { inputs: { text: "A clockmaker's workbench, tools in rows, warm lamp light" } },
  });
  // The key of OpenAI is for OpenAI.
  for (const { headers } of compatible.requests) {
    expect(headers.authorization).toBe('Bearer none');
  }
}
