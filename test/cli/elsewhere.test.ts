import { mkdir, symlink, writeFile } from 'node:fs/promises';

import sharp from 'sharp';
import { expect, test } from 'vitest';

import { startFakeOpenAi } from '../fakes/openai-server.ts';
import { drawPicture } from '../fakes/picture.ts';
import { Site } from '../fixtures/site.ts';
import { runCli, runJson } from './run-cli.ts';

const key = { OPENAI_API_KEY: 'test-key' };
const from = (url: string, more = '') => `{ provider: openai({ baseURL: '${url}' }), ${more} }`;
const fox = 'src/content/blog/fox.md';
const wide = { width: 300, height: 200 };
const nested =
  'illustration:\n  prompt: A fox\n  aspect: 16:9\n  seed: 7\n  negative: text, people';

test('prompts prints each missing prompt to copy, and the name to save its picture under', async () => {
  await using site = await Site.create({
    options: "{ style: 'flat vector' }",
    posts: {
      fox: 'illustration: A fox\nillustrations:\n  Hero Shot: A hero',
      owl: 'illustration: A fox',
    },
  });
  const { code, stdout, stderr } = await runCli(site, ['prompts']);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    new RegExp(
      [
        '^# src/content/blog/fox\\.md, src/content/blog/owl\\.md · 3:2',
        '# save as src-content-blog-fox\\.[0-9a-f]{8}\\.png',
        'A fox, flat vector',
        '',
        '# src/content/blog/fox\\.md#Hero Shot · 3:2',
        '# save as src-content-blog-fox\\.hero-shot\\.[0-9a-f]{8}\\.png',
        'A hero, flat vector\n',
      ].join('\n'),
    ),
  );
  expect(stderr).toContain(
    '2 missing pictures. Save them under these names, then: npx astro-illustrate import <folder>',
  );
});

test("prompts --for midjourney prints Midjourney's form", async () => {
  await using site = await Site.create({
    posts: { fox: nested, owl: 'illustration: { prompt: An owl, size: 1024x1024, style: raw }' },
  });
  const { stdout } = await runCli(site, ['prompts', '--for', 'midjourney']);
  expect(stdout).toMatch(/^A fox --ar 16:9 --seed 7 --no text, people$/m);
  expect(stdout).toMatch(/^An owl --ar 1:1 --style raw$/m);
  const { json } = await runJson(site, ['prompts', '--for', 'midjourney', fox]);
  expect(json).toMatchObject({
    version: 1,
    command: 'prompts',
    ok: true,
    prompts: [
      {
        refs: [fox],
        state: 'missing',
        prompt: 'A fox --ar 16:9 --seed 7 --no text, people',
        negative: 'text, people',
        aspect: '16:9',
        seed: 7,
        sources: [],
        file: expect.stringMatching(/^src-content-blog-fox\.[0-9a-f]{8}\.png$/),
      },
    ],
    problems: [],
  });
});

test('prompts says what stands beside the plain words, and that none is missing', async () => {
  await using site = await Site.create({ posts: { fox: nested } });
  expect((await runCli(site, ['prompts'])).stdout).toContain(
    `# ${fox} · 16:9 · without text, people · seed 7`,
  );
  await site.post('fox', 'illustration: false');
  expect(await runCli(site, ['prompts'])).toEqual({
    code: 0,
    stdout: '',
    stderr: 'No picture is missing.\n',
  });
});

test('help says that nothing automates Midjourney', async () => {
  await using site = await Site.create();
  const { stdout } = await runCli(site, ['help', 'prompts']);
  expect(stdout).toContain(
    'Nothing here talks to Midjourney: its terms forbid automating its site.',
  );
});

test('a picture made elsewhere is kept with its origin, cost and licence, and never bought over', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: from(fake.url),
    posts: { fox: 'illustration: A fox' },
  });
  await site.write('mine.png', await drawPicture('mine', wide, 'png'));
  const given = [
    '--for',
    fox,
    '--origin',
    'midjourney',
    '--cost',
    '0.05',
    '--licence',
    'CC BY 4.0',
  ];
  const { code, stdout, stderr } = await runCli(site, ['import', 'mine.png', ...given]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(
    /^src\/content\/blog\/fox\.md shows mine\.png now: [0-9a-f]{8}…\.png, 300x200, import midjourney, /,
  );
  const [{ images, chosen }] = await site.records();
  expect({ images, chosen }).toMatchObject({
    chosen: 0,
    images: [
      {
        width: 300,
        height: 200,
        cost: { usd: 0.05, basis: 'price' },
        licence: 'CC BY 4.0',
        made: { provider: 'import', model: 'midjourney', size: '300x200' },
      },
    ],
  });
  expect((await runCli(site, ['verify'])).code).toBe(0);

  await site.configure(from(fake.url, "style: 'flat vector'"));
  const status = await runCli(site, ['status', '--check'], key);
  expect(status.stdout).toMatch(/fox\.md +illustration +fresh .*imported from midjourney on /);
  await runCli(site, ['generate', '--stale'], key);
  const again = await runCli(site, ['generate', '--regenerate', fox, '--dry-run'], key);
  expect(again.stdout).toMatch(/keep .*never bought over; to buy one, delete its record/);
  await runCli(site, ['generate', '--regenerate', fox], key);
  expect(fake.requests).toEqual([]);
  expect((await runJson(site, ['cost'])).json.models).toMatchObject([
    { name: 'import midjourney', pictures: 1, usd: 0.05 },
  ]);
});

test('what is not said of a picture is not in its record, and undo brings back the one before', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: from(fake.url),
    posts: { fox: 'illustration: A fox' },
  });
  await runCli(site, ['generate'], key);
  await site.write('mine.jpg', await drawPicture('mine', { width: 200, height: 200 }, 'jpeg'));
  const { stderr } = await runCli(site, ['import', 'mine.jpg', '--for', fox]);
  expect(stderr).toContain('the page asks for 3:2, the picture has 200x200');
  const [{ images, chosen }] = await site.records();
  expect(chosen).toBe(1);
  expect(images[1]).not.toHaveProperty('cost');
  expect(images[1]).not.toHaveProperty('licence');
  expect(images[1].made).toEqual({ provider: 'import', model: 'elsewhere', size: '200x200' });
  await runCli(site, ['undo', fox]);
  expect((await site.records())[0].chosen).toBe(0);
});

test('the pictures of a folder find their pages by the names that prompts printed', async () => {
  await using site = await Site.create({
    posts: { fox: 'illustration: A fox', hen: 'illustration: A hen', owl: 'illustration: An owl' },
  });
  const { json } = await runJson(site, ['prompts']);
  const [foxFile, henFile, owlFile] = json.prompts.map((one: { file: string }) => one.file);
  await site.write(`made/${foxFile}`, await drawPicture('fox', wide, 'png'));
  const browserName = henFile.toUpperCase().replace('.PNG', ' (1).webp');
  await site.write(`made/${browserName}`, await drawPicture('hen', wide, 'webp'));
  await site.write('made/notes.txt', 'not a picture');
  const first = await runCli(site, ['import', 'made', '--origin', 'midjourney']);
  expect(first.stderr).toBe('');
  expect(first.code).toBe(0);
  expect(first.stdout).toContain('2 of 2 files imported');
  const [before] = await site.records();

  // The same folder again, with a file that is none, one that nobody knows, and one twice.
  await site.write(`made/${owlFile}`, '<html>Sign in</html>');
  await site.write('made/holiday.png', await drawPicture('holiday', wide, 'png'));
  await site.write(`made/copy-${foxFile}`, await drawPicture('other', wide, 'png'));
  const { code, stdout, stderr } = await runCli(site, ['import', 'made']);
  expect(code).toBe(1);
  expect(stdout).toContain('1 of 5 files imported');
  expect(stderr).toContain(`made/${owlFile}: what came is no whole picture: it is an HTML page`);
  expect(stderr).toContain('made/holiday.png: no page asks for a picture of this name');
  expect(stderr).toContain(`2 files are for ${fox}:`);
  expect(stderr.match(/→/g)).toHaveLength(4);
  expect(await site.records()).toHaveLength(2);
  expect((await site.records()).every(({ images }) => images.length === 1)).toBe(true);
  expect((await site.records())[0].key).toBe(before.key);
  expect(await runCli(site, ['verify'])).toMatchObject({ code: 0 });
});

test('a photograph is turned as its camera noted it', async () => {
  await using site = await Site.create({ posts: { fox: 'illustration: A fox' } });
  const photo = await sharp(await drawPicture('photo', wide, 'jpeg'))
    .withMetadata({ orientation: 6 })
    .toBuffer();
  await site.write('photo.jpg', photo);
  await runCli(site, ['import', 'photo.jpg', '--for', fox]);
  const [{ images }] = await site.records();
  expect(images[0]).toMatchObject({ width: 200, height: 300 });
  const stored = await sharp(site.path(`src/illustrations/${images[0].file}`)).metadata();
  expect(stored).toMatchObject({ width: 200, height: 300 });
  expect(stored.orientation ?? 1).toBe(1);
});

test.for([
  ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'it is XML'],
  ['page.png', '<!doctype html>', 'it is an HTML page'],
  ['empty.png', '', 'it is empty'],
] as const)('%s is not taken, and nothing is written', async ([name, content, reason]) => {
  await using site = await Site.create({ posts: { fox: 'illustration: A fox' } });
  await site.write(name, content);
  const { code, json } = await runJson(site, ['import', name, '--for', fox]);
  expect(code).toBe(1);
  expect(json).toMatchObject({ command: 'import', ok: false, imported: [] });
  expect(json.problems[0].message).toContain(`${name}: what came is no whole picture: ${reason}`);
  expect(json.problems[0].hint).toBeTruthy();
  expect(await site.records()).toEqual([]);
  expect(await site.images()).toEqual([]);
});

test('a cut picture is not taken', async () => {
  await using site = await Site.create({ posts: { fox: 'illustration: A fox' } });
  const whole = await drawPicture('whole', { width: 900, height: 600 }, 'png');
  await site.write('cut.png', whole.subarray(0, whole.byteLength - 100));
  expect((await runCli(site, ['import', 'cut.png', '--for', fox])).code).toBe(1);
  expect(await site.images()).toEqual([]);
});

test('a call that cannot be right says what would be', async () => {
  await using site = await Site.create({ posts: { fox: 'illustration: A fox' } });
  await mkdir(site.path('empty'));
  await mkdir(site.path('full'));
  await writeFile(site.path('full/a.png'), '');
  await symlink('/dev/null', site.path('device.png'));
  for (const [args, message] of [
    [[], 'expected one file or folder, got nothing'],
    [['absent.png'], 'there is no file or folder absent.png'],
    [['empty'], 'empty holds no PNG, JPEG, WebP, AVIF or GIF'],
    [['full', '--for', fox], '`--for` is for one file, got a folder'],
    [['device.png', '--for', fox], 'device.png is neither a file nor a folder'],
    [
      ['full/a.png', '--for', 'src/content/blog/foks.md'],
      'Did you mean `src/content/blog/fox.md`?',
    ],
    [['full/a.png', '--for', fox, '--cost', 'much'], '`--cost`: expected a number of at least 0'],
  ] as const) {
    const { code, stderr } = await runCli(site, ['import', ...args]);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  }
});

test('a site whose pictures were made elsewhere builds in CI without a key', async () => {
  await using site = await Site.create({ posts: { fox: 'illustration: A fox' } });
  await site.write('mine.png', await drawPicture('mine', wide, 'png'));
  await runCli(site, ['import', 'mine.png', '--for', fox, '--origin', 'Ada Example']);
  const { code, output } = await site.build({ CI: 'true' });
  expect(output).not.toContain('missing');
  expect(code).toBe(0);
  expect(await site.read('dist/index.html')).toMatch(/<img[^>]* width="300" height="200"/);
});
