import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';

import { createWorld } from '../../../packages/core/src/node/create-world.ts';
import { folderDrafts } from '../../../packages/core/src/node/drafts.ts';
import { folderPages } from '../../../packages/core/src/node/pages.ts';
import { parseOptions, type OptionsInput } from '../../../packages/core/src/options.ts';
import { openai } from '../../../packages/core/src/providers/openai.ts';
import { SpyLog } from '../site.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'world-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
});

const worldWith = (env: Record<string, string>, options: OptionsInput = {}) =>
  createWorld(parseOptions(options), { root, cacheDir: root, log: new SpyLog(), env });
const policyOf = (env: Record<string, string>, options: OptionsInput = {}) =>
  worldWith(env, options).policy;

describe('what a build does about a missing picture', () => {
  const key = { OPENAI_API_KEY: 'sk-1' };
  const local = { provider: openai({ baseURL: 'http://127.0.0.1:1234/v1' }) };
  test.each<[string, Record<string, string>, OptionsInput, string, boolean]>([
    ['with a key: buy it', key, {}, 'generate', true],
    ['without a key: a draft', {}, {}, 'draft', true],
    ['with an empty key: a draft', { OPENAI_API_KEY: '' }, {}, 'draft', true],
    ["with a server of one's own: buy it", {}, local, 'generate', true],
    ['in CI: fail, even with a key', { ...key, CI: 'true' }, {}, 'error', true],
    ['where CI says it is none: buy it', { ...key, CI: 'false' }, {}, 'generate', true],
    ['where CI is empty: buy it', { ...key, CI: '' }, {}, 'generate', true],
    ['by the option, in CI too', { CI: '1' }, { missing: 'draft' }, 'draft', false],
    [
      'by the variable, over the option',
      { ILLUSTRATE_MISSING: 'error' },
      { missing: 'draft' },
      'error',
      false,
    ],
    [
      'by the option where the variable is empty',
      { ILLUSTRATE_MISSING: '' },
      { missing: 'error' },
      'error',
      false,
    ],
  ])('%s', (_, env, options, missing, missingIsDefault) => {
    expect(policyOf(env, options)).toMatchObject({ missing, missingIsDefault });
  });

  test('a misspelt variable is an error with the nearest word', () => {
    expect(() => policyOf({ ILLUSTRATE_MISSING: 'drafts' })).toThrow(
      expect.objectContaining({
        code: 'bad-option',
        message: 'ILLUSTRATE_MISSING: expected `generate`, `draft` or `error`, got `drafts`',
        hint: 'Did you mean `draft`?',
      }),
    );
  });
});

describe('the budget', () => {
  test.each<[Record<string, string>, OptionsInput, number]>([
    [{}, {}, 1],
    [{}, { budget: 5 }, 5],
    [{ ILLUSTRATE_BUDGET: '0.25' }, { budget: 5 }, 0.25],
    [{ ILLUSTRATE_BUDGET: '0' }, { budget: 5 }, 0],
    [{ ILLUSTRATE_BUDGET: '' }, { budget: 5 }, 5],
  ])('%j and %j: %d', (env, options, budget) => {
    expect(policyOf(env, options).budget).toBe(budget);
  });

  test.each(['$5', '-1', 'Infinity', '1,50', 'NaN'])(
    'ILLUSTRATE_BUDGET=%s is an error',
    (value) => {
      expect(() => policyOf({ ILLUSTRATE_BUDGET: value })).toThrow(
        `ILLUSTRATE_BUDGET: expected US dollars, got \`${value}\``,
      );
    },
  );
});

test('pages to buy again are separated by commas', () => {
  expect(policyOf({ ILLUSTRATE_REGENERATE: ' a.md , b.md#hero,,' }).regenerate).toEqual([
    'a.md',
    'b.md#hero',
  ]);
  expect(policyOf({}).regenerate).toEqual([]);
});

describe('providers', () => {
  test('are called by their kind, further ones by the name the site gives them', () => {
    const { providers } = worldWith(
      {},
      {
        providers: { local: openai({ baseURL: 'http://127.0.0.1:1/v1', model: 'sdxl', price: 0 }) },
      },
    );
    expect(providers.default).toBe('openai');
    expect([...providers.byName.keys()]).toEqual(['openai', 'local']);
    expect(providers.byName.get('local')).toMatchObject({
      isOfficial: false,
      hasKey: true,
      price: 0,
    });
    expect(providers.byName.get('openai')).toMatchObject({ isOfficial: true, hasKey: false });
  });

  test('two of the same name are an error', () => {
    expect(() => worldWith({}, { providers: { openai: openai() } })).toThrow(
      'two providers are called `openai`',
    );
  });

  test('an option that is none is an error', () => {
    expect(() => worldWith({}, { provider: openai({ modle: 'x' } as object) })).toThrow(
      /openai\(\): .*modle/,
    );
    expect(() => worldWith({}, { provider: openai({ baseURL: 'nonsense' }) })).toThrow(
      /openai\(\): baseURL/,
    );
  });

  test('the key never stands in what is known of a provider', () => {
    const { providers } = worldWith({ OPENAI_API_KEY: 'sk-secret' });
    expect(JSON.stringify([...providers.byName])).not.toContain('sk-secret');
  });
});

test('the key may stand in .env, and the environment wins', async () => {
  await writeFile(path.join(root, '.env'), 'OPENAI_BASE_URL=http://127.0.0.1:1/v1\n');
  await writeFile(path.join(root, '.env.local'), 'OPENAI_BASE_URL="http://127.0.0.1:2/v1"\n');
  const world = createWorld(parseOptions({}), { root, cacheDir: root, log: new SpyLog() });
  const expected = process.env['OPENAI_BASE_URL'] ?? 'http://127.0.0.1:2/v1';
  expect(world.providers.byName.get('openai')?.origin).toBe(new URL(expected).origin);
});

describe('pages', () => {
  const write = async (file: string) => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), file);
  };
  const list = async (globs = parseOptions({}).content) =>
    (await folderPages(root, globs).list()).map((page) => page.path);

  test('are the Markdown and MDX of content and pages, sorted', async () => {
    for (const file of [
      'src/content/b.md',
      'src/content/a/deep/c.mdx',
      'src/pages/index.md',
      'src/pages/index.astro',
      'src/content/data.yaml',
      'README.md',
      'node_modules/x/src/content/d.md',
      'src/content/node_modules/e.md',
    ]) {
      await write(file);
    }
    expect(await list()).toEqual([
      'src/content/a/deep/c.mdx',
      'src/content/b.md',
      'src/pages/index.md',
    ]);
  });

  test('are whatever the globs name', async () => {
    await write('posts/a.md');
    await write('src/content/b.md');
    expect(await list(['posts/*.md'])).toEqual(['posts/a.md']);
  });

  test('a site without pages has none', async () => {
    expect(await list()).toEqual([]);
  });

  test('a link to a folder is not followed out of the project', async () => {
    const outside = await mkdtemp(path.join(tmpdir(), 'outside-'));
    onTestFinished(() => rm(outside, { recursive: true }));
    await writeFile(path.join(outside, 'secret.md'), 'secret');
    await write('src/content/a.md');
    await symlink(outside, path.join(root, 'src/content/link'), 'dir');
    expect(await list()).toEqual(['src/content/a.md']);
  });

  test('a link to a file outside the project is not read', async () => {
    const outside = await mkdtemp(path.join(tmpdir(), 'outside-'));
    onTestFinished(() => rm(outside, { recursive: true }));
    await writeFile(path.join(outside, 'secret.md'), 'secret');
    await write('src/content/a.md');
    await symlink(path.join(outside, 'secret.md'), path.join(root, 'src/content/link.md'));
    expect(await list()).toEqual(['src/content/a.md']);
  });
});

describe('drafts', () => {
  const spec = { v: 1, prompt: 'A fox' } as const;

  test('are drawn once, the same for everybody who asks at once', async () => {
    const drafts = folderDrafts(path.join(root, 'drafts'));
    const both = await Promise.all([drafts.draw(spec, '300x200'), drafts.draw(spec, '300x200')]);
    expect(new Set(both.map((one) => one.path)).size).toBe(1);
    const again = await folderDrafts(path.join(root, 'drafts')).draw(spec, '300x200');
    expect(again).toEqual({ path: both[0]?.path, drawn: false });
  });

  test('of another prompt or size are other files', async () => {
    const drafts = folderDrafts(path.join(root, 'drafts'));
    const drawn = [
      await drafts.draw(spec, '300x200'),
      await drafts.draw(spec, '200x300'),
      await drafts.draw({ ...spec, prompt: 'A wolf' }, '300x200'),
    ];
    expect(new Set(drawn.map((one) => one.path)).size).toBe(3);
  });
});
