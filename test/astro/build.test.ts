import { readFile, rm, stat } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { startFakeOpenAi, type FakeOpenAi } from '../fakes/openai-server.ts';
import { Site } from '../fixtures/site.ts';

const posts = {
  fox: 'illustration: A fox in the snow',
  owl: 'illustration:\n  prompt: An owl reading a book\n  alt: A wise owl',
  cat: 'illustrations:\n  hero: An orange cat coding\n  aside: A cup of coffee',
};

const optionsFor = (fake: FakeOpenAi, more = '') =>
  `{ provider: openai({ baseURL: '${fake.url}', ${more} }) }`;

test('the first build buys every picture, the second none, and the page shows them', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: optionsFor(fake), posts });

  const first = await site.build();
  expect(first.output).toMatch(/4\/4 src\/content\/blog\/\w+\.md\S* · \d+\.\d s · \$0\.0\d\d/);
  expect(first.output).toContain('4 pictures: 4 bought · $0.1');
  expect(first.code).toBe(0);
  expect(fake.paid).toBe(4);
  expect(await site.images()).toHaveLength(4);

  const html = await site.read('dist/index.html');
  const shown = [...html.matchAll(/<img src="([^"]+)"[^>]*>/g)];
  expect(shown).toHaveLength(4);
  for (const [tag, address] of shown) {
    expect((await stat(site.path(`dist${address}`))).size).toBeGreaterThan(0);
    expect(tag).toMatch(/alt="[^"]+"/);
    expect(tag).toMatch(/width="1536" height="1024"/);
    expect(tag).toMatch(/background: url\(data:image\/png;base64,/);
  }
  expect(html).toContain('alt="A wise owl"');
  expect(html).not.toContain('draft-');

  const before = await snapshot(site);
  const second = await site.build();
  expect(second.code).toBe(0);
  expect(second.output).toContain('4 pictures: 4 kept');
  expect(fake.paid).toBe(4);
  expect(await snapshot(site)).toEqual(before);
});

test('a reworded prompt buys one picture, other white space and quotes none', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: optionsFor(fake), posts });
  expect((await site.build()).code).toBe(0);

  await site.post('fox', 'illustration: A red fox in the snow');
  await site.post(
    'owl',
    'illustration:\n  alt: Other words\n  prompt: >\n    An owl reading\n      a book\n',
  );
  expect((await site.build()).code).toBe(0);
  expect(fake.paid).toBe(5);
  expect(fake.generations.at(-1)?.body.prompt).toBe('A red fox in the snow');
});

test('another style or model buys nothing and is said to be stale', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: optionsFor(fake), posts });
  expect((await site.build()).code).toBe(0);

  await site.configure(
    `{ style: 'woodcut', provider: openai({ baseURL: '${fake.url}', model: 'gpt-image-2' }) }`,
  );
  const { code, output } = await site.build();
  expect(code).toBe(0);
  expect(output).toContain('4 pictures are stale and kept');
  expect(output).toContain('model gpt-image-2.6-flare → gpt-image-2');
  expect(output).toContain('style none → woodcut');
  expect(output).toContain('generate --stale');
  expect(fake.paid).toBe(4);
});

test('a deleted picture comes back from git without paying', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: optionsFor(fake), posts });
  expect((await site.build()).code).toBe(0);
  await site.commit();
  const [image = ''] = await site.images();
  await rm(site.path(`src/illustrations/${image}`));

  const { code, output } = await site.build();
  expect(output).toContain('brought back from git');
  expect(code).toBe(0);
  expect(await site.images()).toContain(image);
  expect(fake.paid).toBe(4);
});

test('a deleted picture that git does not know fails, naming page and command', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: optionsFor(fake), posts: { fox: posts.fox } });
  expect((await site.build()).code).toBe(0);
  const [image = ''] = await site.images();
  await rm(site.path(`src/illustrations/${image}`));

  const { code, output } = await site.build();
  expect(code).toBe(1);
  expect(output).toContain('src/content/blog/fox.md:3:1');
  expect(output).toContain(`src/illustrations/${image} is gone`);
  expect(output).toContain('npx astro-illustrate generate --regenerate src/content/blog/fox.md');
  expect(fake.paid).toBe(1);
});

test('two builds at once buy each picture once', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: optionsFor(fake), posts });
  const runs = await Promise.all([
    site.build({}, '--outDir', 'one'),
    site.build({}, '--outDir', 'two'),
  ]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(fake.paid).toBe(4);
  expect(await site.images()).toHaveLength(4);
});

test('a build over its budget sends nothing and names count, estimate and flag', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: optionsFor(fake), posts });
  const { code, output } = await site.build({ ILLUSTRATE_BUDGET: '0.10' });
  expect(code).toBe(1);
  expect(output).toMatch(
    /nothing was sent: 4 pictures would cost at most \$0\.16\d, the budget is \$0\.100/,
  );
  expect(output).toContain('--budget 0.17');
  expect(fake.requests).toHaveLength(0);
});

test('in CI a missing picture fails, naming the page and the command; nothing is bought', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: optionsFor(fake), posts });
  const { code, output } = await site.build({ CI: 'true' });
  expect(code).toBe(1);
  expect(output).toContain('src/content/blog/fox.md:3:1');
  expect(output).toContain('src/content/blog/cat.md#hero');
  expect(output).toContain('npx astro-illustrate generate src/content/blog/fox.md');
  expect(output).toContain('All at once: `npx astro-illustrate generate` on your machine');
  expect(output).toContain('ILLUSTRATE_MISSING=draft');
  expect(fake.requests).toHaveLength(0);

  expect((await site.build()).code).toBe(0);
  const again = await site.build({ CI: 'true' });
  expect(again.code).toBe(0);
  expect(fake.paid).toBe(4);
});

test('in CI nothing is bought or written, whatever is asked for or damaged', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: optionsFor(fake), posts: { fox: posts.fox } });
  expect((await site.build()).code).toBe(0);
  await site.commit();
  const whole = await site.build({ CI: 'true' }, '--regenerate', 'src/content/blog/fox.md');
  expect(whole.code).toBe(1);
  expect(whole.output).toContain('asked for again, where nothing may be bought');
  const generated = await site.cli(['generate', '--regenerate', 'src/content/blog/fox.md'], {
    CI: 'true',
  });
  expect(generated.code).toBe(1);

  const [image = ''] = await site.images();
  await rm(site.path(`src/illustrations/${image}`));
  const before = await snapshot(site);
  const damaged = await site.build({ CI: 'true' });
  expect(damaged.code).toBe(1);
  expect(damaged.output).toContain(`src/illustrations/${image} is gone`);
  expect((await site.cli(['status', '--check'], { CI: 'true' })).code).toBe(1);
  expect(await snapshot(site)).toEqual(before);
  expect(fake.paid).toBe(1);
});

test('without a key drafts are drawn, said in one sentence, and drawn once', async () => {
  await using site = await Site.create({ posts });
  const first = await site.build();
  expect(first.code).toBe(0);
  expect(first.output).toContain('4 pictures are drafts, drawn offline, because no key is set.');
  expect(first.output).toContain('Set OPENAI_API_KEY');
  expect(await site.list('src/illustrations')).toEqual([]);
  const drafts = await site.list('node_modules/.astro/illustrations/drafts');
  expect(drafts).toHaveLength(4);
  const html = await site.read('dist/index.html');
  expect(html.match(/<img src="\/_astro\/draft-/g)).toHaveLength(4);

  const second = await site.build();
  expect(second.output).toContain('4 pictures: 4 drafts reused');
  expect(await site.list('node_modules/.astro/illustrations/drafts')).toEqual(drafts);
});

test('a refused prompt shows a draft, names the page, and is not asked again', async () => {
  await using fake = await startFakeOpenAi({
    answer: ({ body }) =>
      body.prompt.includes('fox')
        ? {
            status: 400,
            body: {
              error: {
                code: 'moderation_blocked',
                message: 'Your request was rejected by the safety system.',
                param: null,
                type: 'image_generation_user_error',
              },
            },
          }
        : undefined,
  });
  await using site = await Site.create({ options: optionsFor(fake), posts });
  const first = await site.build();
  expect(first.code).toBe(0);
  expect(first.output).toContain('src/content/blog/fox.md:3:1');
  expect(first.output).toContain('rejected by the safety system');
  expect(fake.generations).toHaveLength(4);

  const second = await site.build();
  expect(second.code).toBe(0);
  expect(second.output).toContain('src/content/blog/fox.md shows a draft');
  expect(fake.generations).toHaveLength(4);
});

test('a failed picture fails the build, and the others are kept', async () => {
  await using fake = await startFakeOpenAi({
    answer: ({ body }) =>
      body.prompt.includes('fox')
        ? { status: 500, body: { error: { message: 'out of GPUs' } } }
        : undefined,
  });
  await using site = await Site.create({ options: optionsFor(fake), posts });
  const { code, output } = await site.build();
  expect(code).toBe(1);
  expect(output).toContain('src/content/blog/fox.md:3:1  status 500: out of GPUs');
  expect(await site.images()).toHaveLength(3);
  expect(fake.generations).toHaveLength(4);
});

test('all faults of all pages are reported by one build, before anything is bought', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: optionsFor(fake),
    posts: {
      a: 'illustration:\n  prompt: A fox\n  qualtiy: high',
      b: 'illustration: 42',
      c: 'illustration:\n  prompt: A fox\n  size: 1000x1000',
      d: 'illustration: "unclosed',
    },
  });
  const { code, output } = await site.build();
  expect(code).toBe(1);
  expect(output).toContain('src/content/blog/a.md:5:3');
  expect(output).toContain('did you mean `quality`?');
  expect(output).toContain('src/content/blog/b.md:3:1');
  expect(output).toContain('src/content/blog/c.md:3:1');
  expect(output).toContain('multiples of 16');
  expect(output).toContain('src/content/blog/d.md:');
  expect(fake.requests).toHaveLength(0);
});

test('a build buys again what it is told to, by flag or by variable', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: optionsFor(fake), posts });
  expect((await site.build()).code).toBe(0);

  expect((await site.build({}, '--regenerate', 'src/content/blog/fox.md')).code).toBe(0);
  expect(fake.paid).toBe(5);
  const fox = (await site.records()).find(({ spec }) => spec.prompt === 'A fox in the snow');
  expect(fox.images).toHaveLength(2);
  expect(fox.chosen).toBe(1);

  expect((await site.build({ ILLUSTRATE_REGENERATE: 'src/content/blog/cat.md' })).code).toBe(0);
  expect(fake.paid).toBe(7);

  const unknown = await site.build({}, '--regenerate', 'src/content/blog/fax.md');
  expect(unknown.code).toBe(1);
  expect(unknown.output).toContain('Did you mean `src/content/blog/fox.md`?');
  expect(fake.paid).toBe(7);
});

test('a plain Markdown page gets its picture through the virtual module', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: optionsFor(fake),
    files: {
      'src/pages/about.md':
        '---\nlayout: ../layouts/Plain.astro\ntitle: About\nillustration: A lighthouse at dawn\n---\n\nText.\n',
      'src/layouts/Plain.astro': `---
import { Illustration } from 'astro-illustrate/components';
import { illustration } from 'virtual:astro-illustrate';
const picture = illustration(Astro.props.frontmatter.illustration);
---
<html lang="en"><body>{picture && <Illustration {...picture} formats={['webp']} />}<slot /></body></html>
`,
    },
    posts: { fox: posts.fox },
  });
  expect((await site.build()).code).toBe(0);
  expect(fake.paid).toBe(2);
  const html = await site.read('dist/about/index.html');
  const [, address] = /<img src="([^"]+)"[^>]*alt="A lighthouse at dawn"/.exec(html) ?? [];
  expect((await readFile(site.path(`dist${address}`))).byteLength).toBeGreaterThan(0);
});

test('a picture on two pages is bought once', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: optionsFor(fake),
    posts: {
      one: 'illustration: A bridge',
      two: 'illustration:\n  prompt: "A  bridge"\n  alt: Two',
    },
  });
  expect((await site.build()).code).toBe(0);
  expect(fake.paid).toBe(1);
});

test('the key is nowhere in the site, the store or the output', async () => {
  const key = 'sk-test-1234567890-secret';
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({ options: optionsFor(fake), posts });
  const { code, output } = await site.build({ OPENAI_API_KEY: key });
  expect(code).toBe(0);
  expect(fake.generations[0]?.headers.authorization).toBe(`Bearer ${key}`);
  expect(output).not.toContain(key);
  const files = Object.entries(await snapshot(site, ''));
  expect(files.filter(([, text]) => text.includes(key)).map(([file]) => file)).toEqual([]);
});

/** Every file of the site as text, by path; `dist` and caches included where `folder` is empty. */
async function snapshot(site: Site, folder = 'src'): Promise<Record<string, string>> {
  const { glob } = await import('node:fs/promises');
  const files: Record<string, string> = {};
  for await (const entry of glob(`${folder === '' ? '.' : folder}/**/*`, {
    cwd: site.root,
    withFileTypes: true,
  })) {
    if (!entry.isFile() || /lock\.\d+$/.test(entry.name)) continue;
    const file = `${entry.parentPath}/${entry.name}`;
    files[file] = (await readFile(file)).toString('latin1');
  }
  return files;
}
