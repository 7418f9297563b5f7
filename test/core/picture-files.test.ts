import { execFileSync } from 'node:child_process';
import { mkdir, rename, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, test } from 'vitest';

import { digestOf, keyOf } from '../../packages/core/src/pure/key.ts';
import { openai } from '../../packages/core/src/providers/openai.ts';
import { startFakeOpenAi } from '../fakes/openai-server.ts';
import { drawPicture } from '../fakes/picture.ts';
import { makeSite, type Site } from './site.ts';

const PAGE = 'src/content/blog/fox.md';

/** A site in which nothing can be sent, with a room to change. */
async function open(): Promise<Site & { room: Buffer; image(file: string): Promise<void> }> {
  const site = await makeSite({ provider: openai({ baseURL: 'http://127.0.0.1:1/v1', price: 0 }) });
  const room = await drawPicture('room', { width: 300, height: 200 }, 'png');
  const image = async (file: string) => {
    await mkdir(path.dirname(path.join(site.root, file)), { recursive: true });
    await writeFile(path.join(site.root, file), room);
  };
  await image('src/content/blog/room.png');
  return Object.assign(site, { room, image });
}

async function ask(site: Site, yaml: string, page = PAGE): Promise<void> {
  await site.write(page, `---\ntitle: Fox\nillustration:\n  prompt: A fox\n${yaml}---\n`);
}

/** What a run that draws drafts says the page asks for. */
async function asked(site: Site) {
  const { steps } = await site.illustrate({ missing: 'draft' });
  return steps.map(({ request }) => request);
}

test.each([
  ['from the page', './room.png'],
  ['from the page, without a dot', 'room.png'],
  ['from a folder above', '../blog/room.png'],
  ['from the project', '/src/content/blog/room.png'],
])('a picture named %s stands in the spec as its digest', async (_, named) => {
  await using site = await open();
  await ask(site, `  edit: ${named}\n`);
  const [request] = await asked(site);
  const spec = { v: 1, prompt: 'A fox', edit: digestOf(site.room) } as const;
  expect(request).toMatchObject({
    spec,
    key: keyOf(spec),
    sources: { edit: { file: 'src/content/blog/room.png' } },
  });
});

test('every field that names pictures is part of the key, in its order', async () => {
  await using site = await open();
  const other = await drawPicture('other', { width: 300, height: 200 }, 'png');
  await writeFile(path.join(site.root, 'src/content/blog/other.png'), other);
  const wishes = [
    '  edit: room.png\n',
    '  edit: room.png\n  mask: other.png\n',
    '  variationOf: room.png\n',
    '  references: [room.png, other.png]\n',
    '  references: [other.png, room.png]\n',
  ];
  for (const [index, yaml] of wishes.entries()) {
    await ask(site, yaml, `src/content/blog/page${index}.md`);
  }
  const requests = await asked(site);
  expect(new Set(requests.map(({ key }) => key)).size).toBe(wishes.length);
  expect(requests.at(-1)?.spec.references).toEqual([digestOf(other), digestOf(site.room)]);
});

test('a picture that moves keeps the key, one that changes gets another', async () => {
  await using site = await open();
  await ask(site, '  edit: ./room.png\n');
  const [before] = await asked(site);
  const absolute = (file: string) => path.join(site.root, 'src/content/blog', file);
  await rename(absolute('room.png'), absolute('salon.png'));
  await ask(site, '  edit: ./salon.png\n');
  expect((await asked(site))[0]?.key).toBe(before?.key);
  await writeFile(
    absolute('salon.png'),
    await drawPicture('new', { width: 30, height: 20 }, 'png'),
  );
  expect((await asked(site))[0]?.key).not.toBe(before?.key);
});

test('a variation needs no words', async () => {
  await using site = await open();
  await site.write(PAGE, '---\nillustration: { variationOf: room.png }\n---\n');
  expect((await asked(site))[0]?.spec).toEqual({
    v: 1,
    prompt: 'A variation of the picture',
    variationOf: digestOf(site.room),
  });
});

test.each<[string, string, RegExp, (root: string) => Promise<unknown>]>([
  ['absent', 'none.png', /there is no src\/content\/blog\/none\.png/, async () => {}],
  ['a folder', 'sub', /got the folder/, (root) => mkdir(`${root}/src/content/blog/sub`)],
  [
    'a pipe',
    'pipe.png',
    /got the device/,
    async (root) => execFileSync('mkfifo', [`${root}/src/content/blog/pipe.png`]),
  ],
  [
    'a device behind a link',
    'zero.png',
    /leads out of the project/,
    (root) => symlink('/dev/zero', `${root}/src/content/blog/zero.png`),
  ],
  [
    'behind a link that leads out',
    'link.png',
    /leads out of the project/,
    async (root) => {
      const outside = path.join(tmpdir(), `outside-${path.basename(root)}.png`);
      await writeFile(outside, await drawPicture('secret', { width: 9, height: 9 }, 'png'));
      await symlink(outside, `${root}/src/content/blog/link.png`);
    },
  ],
  ['above the project', '../../../../room.png', /leads out of the project/, async () => {}],
  ['at an address', 'https://example.com/a.png', /expected a file of the project/, async () => {}],
  [
    'no picture',
    'text.png',
    /expected a picture, got src\/content\/blog\/text\.png: .*JSON/,
    (root) => writeFile(`${root}/src/content/blog/text.png`, '{"a": 1}'),
  ],
  [
    'too large',
    'large.png',
    /expected at most 50000000 bytes, got 50000001/,
    async (root) => {
      await writeFile(`${root}/src/content/blog/large.png`, '');
      await truncate(`${root}/src/content/blog/large.png`, 50_000_001);
    },
  ],
])('a file that is %s is a fault of the page', async (_, named, message, prepare) => {
  await using site = await open();
  await prepare(site.root);
  await ask(site, `  references:\n    - room.png\n    - ${named}\n`);
  const fault = (await site.illustrate().catch((error: unknown) => error)) as {
    errors: Array<{ message: string; where: object }>;
  };
  expect(fault.errors).toHaveLength(1);
  expect(fault.errors[0]?.message).toMatch(message);
  expect(fault.errors[0]).toMatchObject({ where: { file: PAGE, line: 5, column: 3 } });
});

test.each<[string, string, number]>([
  ['expected `edit` beside it', '  mask: room.png\n', 5],
  ['either `edit` or `variationOf`', '  edit: room.png\n  variationOf: room.png\n', 6],
  ['expected a list of files', '  references: room.png\n', 5],
  ['expected at most 16 files', `  references: [${Array(17).fill('room.png').join(', ')}]\n`, 5],
  ['expected a file such as ./room.png', '  edit: 7\n', 5],
])('a wish that cannot be meant is a fault: %s', async (message, yaml, line) => {
  await using site = await open();
  await ask(site, yaml);
  const fault = (await site.illustrate().catch((error: unknown) => error)) as {
    errors: Array<{ message: string }>;
  };
  expect(fault.errors[0]).toMatchObject({ code: 'bad-spec', where: { line } });
  expect(fault.errors[0]?.message).toContain(message);
});

test('a picture that changes between the plan and the request is not sent', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await makeSite({ provider: openai({ baseURL: fake.url }) });
  await site.write(PAGE, '---\nillustration: { prompt: A fox, edit: room.png }\n---\n');
  const file = path.join(site.root, 'src/content/blog/room.png');
  await writeFile(file, await drawPicture('room', { width: 300, height: 200 }, 'png'));
  const { outcomes } = await site.illustrate({
    onPurchases: () => execFileSync('cp', ['/dev/null', file]),
  });
  expect(outcomes).toMatchObject([{ kind: 'failed', error: { code: 'bad-source' } }]);
  expect(fake.requests).toEqual([]);
});
