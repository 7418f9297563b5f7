import { rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

import { expect, test } from 'vitest';

import { Site } from '../fixtures/site.ts';
import { runCli, runJson } from './run-cli.ts';

const fox = { fox: 'illustration: A fox in the snow' };
const options = "{ provider: openai({ model: 'gpt-image-2' }) }";

/** The model that `status` would ask: it shows that the options of the config were read. */
async function modelOf(site: Site, ...args: string[]): Promise<string> {
  const { json } = await runJson(site, args);
  return json.pictures[0].settings.model;
}

test.for([
  ['astro.config.ts', `const given: object = ${options};`, 'illustrate(given)'],
  ['astro.config.mts', `enum Of { nothing }; const given = ${options};`, 'illustrate(given)'],
  ['astro.config.js', '', `illustrate(${options})`],
] as const)('%s is read', async ([file, before, integration]) => {
  await using site = await Site.create({ posts: fox });
  await rm(site.path('astro.config.mjs'));
  await site.write(
    file,
    `import illustrate, { openai } from 'astro-illustrate';\n${before}\n` +
      `export default { integrations: [${integration}] };\n`,
  );
  expect(await modelOf(site)).toBe('gpt-image-2');
});

test('JavaScript that imports TypeScript without its ending is read', async () => {
  await using site = await Site.create({
    posts: fox,
    files: { 'shared/given.ts': "export const model: string = 'gpt-image-2';" },
  });
  await site.write(
    'astro.config.mjs',
    `import illustrate, { openai } from 'astro-illustrate';
import { model } from './shared/given';
export default { integrations: [illustrate({ provider: openai({ model }) })] };`,
  );
  expect(await modelOf(site)).toBe('gpt-image-2');
});

test('a function, nested lists and switched off integrations are read', async () => {
  await using site = await Site.create({ posts: fox });
  await site.write(
    'astro.config.mjs',
    `import illustrate, { openai } from 'astro-illustrate';
export default async ({ command }) => ({
  integrations: [command === 'dev' && 'none', null, [[illustrate(${options})], undefined]],
});`,
  );
  expect(await modelOf(site)).toBe('gpt-image-2');
});

test('an object that is named like the integration serves as well', async () => {
  await using site = await Site.create({ posts: fox });
  await site.write(
    'astro.config.mjs',
    `import { openai } from '@astro-illustrate/core';
export default { integrations: [{ name: 'astro-illustrate', hooks: {}, options: ${options} }] };`,
  );
  expect(await modelOf(site)).toBe('gpt-image-2');
});

test('the root of the config, and the flag that wins over it, are followed', async () => {
  await using site = await Site.create({
    files: {
      'one/src/content/blog/a.md': '---\nillustration: One\n---\n',
      'two/src/content/blog/b.md': '---\nillustration: Two\n---\n',
      'two/astro.config.mjs': `import illustrate from 'astro-illustrate';
export default { root: './nowhere', integrations: [illustrate()] };`,
    },
  });
  await site.write(
    'astro.config.mjs',
    `import illustrate from 'astro-illustrate';
export default { root: './one', integrations: [illustrate()] };`,
  );
  const refs = async (...args: string[]) =>
    (await runJson(site, args)).json.pictures.map(({ ref }: { ref: string }) => ref);
  expect(await refs()).toEqual(['src/content/blog/a.md']);
  expect(await refs('--root', 'two')).toEqual(['src/content/blog/b.md']);
});

test('another config is read with --config', async () => {
  await using site = await Site.create({
    posts: fox,
    files: {
      'config/other.mjs': `import illustrate, { openai } from 'astro-illustrate';
export default { integrations: [illustrate(${options})] };`,
    },
  });
  expect(await modelOf(site, '--config', 'config/other.mjs')).toBe('gpt-image-2');
});

test('drafts go to the cacheDir of the config, be it a path or a URL', async () => {
  await using site = await Site.create({ posts: fox });
  for (const [folder, text] of [
    ['cache-a', "'./cache-a'"],
    ['cache-b', `new URL('${pathToFileURL(site.path('cache-b')).href}')`],
    ['node_modules/.astro', 'undefined'],
  ] as const) {
    await site.write(
      'astro.config.mjs',
      `import illustrate from 'astro-illustrate';
export default { cacheDir: ${text}, integrations: [illustrate()] };`,
    );
    expect((await runCli(site, ['generate'])).code).toBe(0);
    expect(await site.list(`${folder}/illustrations/drafts`)).toHaveLength(1);
  }
});

test('a config without the integration is told the line to add', async () => {
  await using site = await Site.create({ posts: fox });
  await site.write('astro.config.mjs', "export default { integrations: [{ name: 'other' }] };");
  const { code, stdout, stderr } = await runCli(site, []);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(`${site.path('astro.config.mjs')} does not use astro-illustrate`);
  expect(stderr).toContain("import illustrate from 'astro-illustrate';");
  expect(stderr).toContain('integrations: [illustrate()],');
});

test('a config that cannot be loaded is named with the reason, without a stack', async () => {
  await using site = await Site.create({ posts: fox });
  await site.write('astro.config.mjs', "throw new TypeError('no such thing');");
  const { code, stderr } = await runCli(site, []);
  expect(code).toBe(2);
  expect(stderr).toContain('astro.config.mjs cannot be loaded: TypeError: no such thing');
  expect(stderr).not.toMatch(/^ +at /m);
});

test('an unknown option is named with the nearest known one', async () => {
  await using site = await Site.create({ options: '{ budgett: 5 }', posts: fox });
  const { code, stderr } = await runCli(site, []);
  expect(code).toBe(2);
  expect(stderr).toContain('`budgett`: unknown option; did you mean `budget`?');
});
