// What went wrong in other tools of this kind, each under its own name. Most are shown beside what
// they concern; those stand here by file and title, so that none can go unnoticed.
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { openai } from '@astro-illustrate/core';
import { describe, expect, test } from 'vitest';

import { kindsOf, makeSite, STORE } from '../core/site.ts';
import { startFakeOpenAi, type FakeAnswer } from '../fakes/openai-server.ts';
import { Site } from '../fixtures/site.ts';

/** Failure → where it is shown not to happen. */
const elsewhere: Array<[failure: string, file: string, title: string]> = [
  [
    'state saved only at the end',
    'core/killed.test.ts',
    'at %s is finished by the next one without paying',
  ],
  [
    'corrupt state read as empty',
    'core/node/store.test.ts',
    'a record that cannot be used stops the reader',
  ],
  [
    'a hit without looking at the file',
    'core/node/store.test.ts',
    'an image that cannot be used says why',
  ],
  [
    'a hit on an empty or truncated file',
    'core/node/store.test.ts',
    'an image that cannot be used says why',
  ],
  [
    'metadata() taken for validation',
    'core/arrivals.test.ts',
    'a picture that is cut at %d of it is no picture',
  ],
  [
    'a key without model, size or style of the page',
    'core/pure/key.test.ts',
    'each field that the page names gives a key of its own',
  ],
  [
    'a key without reference bytes',
    'core/pure/key.test.ts',
    'the bytes that an edit starts from change a key, in their order',
  ],
  [
    'a key with the model of the site, so that a retirement bills the site again',
    'core/pure/plan.test.ts',
    'a changed setting makes a picture stale, never missing',
  ],
  [
    'an in-progress mark without owner or expiry',
    'core/node/lock.test.ts',
    'that was killed is followed at once',
  ],
  [
    'a lock by pid alone: a reused pid',
    'core/node/lock.test.ts',
    'whose number another process has now is gone',
  ],
  [
    'a lock by pid alone: two reclaimers',
    'core/node/lock.test.ts',
    'of many that follow a dead holder together one alone succeeds',
  ],
  [
    'validation after payment loses the image',
    'core/arrivals.test.ts',
    '%s is set aside, said, and not asked again by a build',
  ],
  [
    'a refusal asked again at every build',
    'core/pipeline.test.ts',
    'a refusal is recorded, drawn as a draft and not asked again',
  ],
  [
    'an unknown price is $0',
    'core/pure/plan.test.ts',
    'refuses a price nobody has stated, however large it is',
  ],
  [
    'a cache saved only when the job succeeds',
    'astro/build.test.ts',
    'a failed picture fails the build, and the others are kept',
  ],
  ['an empty 200', 'core/pipeline.test.ts', 'an empty 200'],
  ['JPEG in .png', 'core/arrivals.test.ts', 'JPEG in place of WebP is kept under its true name'],
  ['a Git LFS pointer instead of an image', 'core/node/store.test.ts', 'a Git LFS pointer'],
  [
    'an expired address',
    'core/arrivals.test.ts',
    'that have expired fail, and are tried again rather than paid again',
  ],
  [
    'a symlink or .. in a path',
    'faults/bad-input.test.ts',
    'a store that is a link out of the project is refused in words',
  ],
  [
    'two pages with the same prompt',
    'core/pipeline.test.ts',
    'two pages with the same prompt pay once',
  ],
  ['two builds at once', 'astro/build.test.ts', 'two builds at once buy each picture once'],
  [
    'Ctrl-C between images',
    'core/pipeline.test.ts',
    'finishes what is in flight and starts nothing more',
  ],
  ['ENOSPC', 'faults/cases/disk.ts', 'a disk that fills up'],
  ['EROFS', 'faults/cases/disk.ts', 'a store that is read-only'],
  ['EPERM', 'faults/cases/disk.ts', 'a store of another user'],
  ['EMFILE', 'faults/cases/system-calls.ts', 'EMFILE at ${count} places'],
  ['a newline that buys again', 'core/pure/key.test.ts', 'white space does not change a key'],
];

describe('is shown elsewhere', () => {
  test.for(elsewhere)('%s', async ([, file, title]) => {
    const text = await readFile(path.join(import.meta.dirname, '..', file), 'utf8');
    expect(text).toContain(title);
  });
});

describe('the old image deleted before the new one decodes', () => {
  test.for<[string, FakeAnswer]>([
    ['a broken picture', { bytes: Buffer.from('no picture') }],
    ['a refusal', { status: 400, body: { error: { code: 'moderation_blocked', message: 'no' } } }],
    ['no answer', { drop: true, paid: true }],
  ])('%s in its place leaves the old one in use', async ([, answer]) => {
    await using fake = await startFakeOpenAi({
      answer: (_, index) => (index === 1 ? answer : undefined),
    });
    await using site = await makeSite({ provider: openai({ baseURL: fake.url }) });
    await site.ask('fox.md', 'A fox');
    await site.illustrate();
    const before = await site.record();
    await site.illustrate({ wishes: { regenerate: ['src/content/fox.md'] } });
    expect(fake.generations).toHaveLength(2);
    const { images, chosen } = await site.record();
    expect(images).toEqual(before.images);
    expect(chosen).toBe(before.chosen);
    const report = await site.illustrate();
    expect(report.steps).toMatchObject([{ state: 'fresh', do: 'use' }]);
    const file = images[0]?.file ?? '';
    expect((await stat(path.join(site.root, STORE, file))).size).toBe(images[0]?.bytes);
  });
});

describe('a retry of a paid request, by us or by the SDK', () => {
  test.for<[string, FakeAnswer]>([
    ['500 without a reason', { status: 500, body: '' }],
    ['500 with a reason', { status: 500, body: { error: { message: 'no' } } }],
    ['502', { status: 502, body: '<html></html>' }],
    ['504', { status: 504, body: '' }],
    ['408', { status: 408, body: '' }],
    ['409', { status: 409, body: '' }],
    ['a connection that breaks', { drop: true, paid: true }],
    ['an answer that breaks off', { truncate: 100 }],
    ['silence', { after: new Promise(() => {}) }],
  ])('%s is asked once', async ([name, answer]) => {
    await using fake = await startFakeOpenAi({ answer: () => answer });
    const timeout = name === 'silence' ? 0.5 : 60;
    await using site = await makeSite({ provider: openai({ baseURL: fake.url, timeout }) });
    await site.ask('fox.md', 'A fox');
    expect(kindsOf(await site.illustrate())).toEqual(['failed']);
    expect(fake.requests).toHaveLength(1);
  });
});

test('a frozen mode that creates what is missing and passes', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await makeSite({ provider: openai({ baseURL: fake.url }) });
  await site.ask('fox.md', 'A fox');
  const before = await readdir(site.root, { recursive: true });
  expect(kindsOf(await site.illustrate({ missing: 'error' }))).toEqual(['failed']);
  expect(await readdir(site.root, { recursive: true })).toEqual(before);
  expect(fake.requests).toEqual([]);
});

test('names that differ only by case', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await makeSite({ provider: openai({ baseURL: fake.url }) });
  const names = '---\nillustrations:\n  hero: A fox\n  Hero: An owl\n---\n';
  await site.write('src/content/fox.md', names);
  const { steps } = await site.illustrate();
  expect(steps.map(({ request }) => request.ref)).toEqual([
    'src/content/fox.md#hero',
    'src/content/fox.md#Hero',
  ]);
  // On a disk that does not tell case apart they stay two: files are named by lower-case hashes.
  const stored = await site.files();
  expect(stored).toHaveLength(4);
  expect(stored.map((name) => name.toLowerCase())).toEqual(stored);
});

test('a watch loop from writing into src', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: `{ provider: openai({ baseURL: '${fake.url}' }) }`,
    posts: { fox: 'illustration: A fox' },
  });
  const sources = async () => {
    const names = (await readdir(site.path('src'), { recursive: true })).toSorted();
    const times = names.map(async (name) => (await stat(site.path(`src/${name}`))).mtimeMs);
    return [names, await Promise.all(times)];
  };
  const before = await sources();
  const dev = site.start(['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0']);
  try {
    const [, origin = ''] = await dev.printed(/(http:\/\/localhost:\d+)/);
    for (let visit = 0; visit < 3; visit++) {
      const html = await (await fetch(origin)).text();
      expect(html).toContain('<img');
    }
  } finally {
    dev.child.kill('SIGKILL');
    await dev.ended;
  }
  expect(await sources()).toEqual(before);
});

test('a virtual module whose text changes from run to run', async () => {
  await using fake = await startFakeOpenAi();
  const pages = Object.fromEntries(
    ['owl', 'fox', 'elk'].map((name) => [
      `src/pages/${name}.md`,
      `---\nlayout: ../Page.astro\nillustration: A ${name}\n---\n`,
    ]),
  );
  await using site = await Site.create({
    options: `{ provider: openai({ baseURL: '${fake.url}' }) }`,
    posts: { fox: 'illustration: A fox' },
    files: { ...pages, 'src/Page.astro': layout },
  });
  const built = async () => {
    expect(await site.build({ OPENAI_API_KEY: 'sk-test' })).toMatchObject({ code: 0 });
    const entries = await readdir(site.path('dist'), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const texts = files.map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [file, await readFile(file, 'latin1')] as const;
    });
    return Object.fromEntries(await Promise.all(texts));
  };
  const first = await built();
  expect(Object.keys(first).filter((file) => file.endsWith('.html'))).toHaveLength(4);
  expect(await built()).toEqual(first);
});

const layout = `---
import { illustration } from 'virtual:astro-illustrate';
import { Illustration } from 'astro-illustrate/components';
const picture = illustration(Astro.props.frontmatter.illustration);
---
{picture && <Illustration {...picture} />}
`;
