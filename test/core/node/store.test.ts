import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';

import type { StoredImage } from '../../../packages/core/src/model.ts';
import { isTemporary, writeAtomically } from '../../../packages/core/src/node/atomic-write.ts';
import { FolderStore } from '../../../packages/core/src/node/store.ts';
import { digestOf } from '../../../packages/core/src/pure/key.ts';
import { drawPicture } from '../../fakes/picture.ts';
import { imageOf, recordOf, requestFor } from '../samples.ts';
import { STORE } from '../site.ts';

const fox = requestFor('illustration: A fox');

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'store-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
});

const folder = () => path.join(root, STORE);
/** As another process sees it: nothing is verified yet. */
const fresh = () => new FolderStore(root, STORE);

async function keepFox(
  store = fresh(),
): Promise<{ image: StoredImage; bytes: Buffer; absolute: string }> {
  const bytes = await drawPicture('fox', { width: 300, height: 200 }, 'webp');
  const { file } = await store.keepImage(bytes, 'webp');
  const image = imageOf({ file, bytes: bytes.byteLength });
  await store.keepRecord(recordOf(fox, { chosen: 0, images: [image] }));
  return { image, bytes, absolute: path.join(folder(), file) };
}

test('what was kept is found, whole', async () => {
  const { image, bytes } = await keepFox();
  const found = await fresh().find(fox.key);
  expect(found).toMatchObject({ image, wholeness: { whole: true }, record: { key: fox.key } });
  expect(image.file).toBe(`${digestOf(bytes)}.webp`);
  expect(await readFile(fresh().pathOf(image.file ?? ''))).toEqual(bytes);
});

test('a key that nobody bought is not found', async () => {
  expect(await fresh().find('ab'.repeat(32))).toBeUndefined();
});

test('the folder ignores its journal and nothing else', async () => {
  await keepFox();
  expect(await readFile(path.join(folder(), '.gitignore'), 'utf8')).toBe('.inflight/\n');
});

test('a .gitignore that somebody wrote is left alone', async () => {
  await mkdir(folder(), { recursive: true });
  await writeFile(path.join(folder(), '.gitignore'), '.inflight/\n*.bak\n');
  await keepFox();
  expect(await readFile(path.join(folder(), '.gitignore'), 'utf8')).toBe('.inflight/\n*.bak\n');
});

test('an image that is there already is not written again', async () => {
  const { absolute, bytes } = await keepFox();
  const { ino } = await stat(absolute);
  await fresh().keepImage(bytes, 'webp');
  expect((await stat(absolute)).ino).toBe(ino);
});

test('an image that is there but damaged is written again', async () => {
  const { absolute, bytes } = await keepFox();
  await truncate(absolute, 10);
  await fresh().keepImage(bytes, 'webp');
  expect(await readFile(absolute)).toEqual(bytes);
});

describe('an image that cannot be used says why', () => {
  test.each<[string, (absolute: string) => Promise<void>, string]>([
    ['gone', (file) => rm(file), 'is gone'],
    ['empty', (file) => truncate(file, 0), 'is damaged: it is empty'],
    [
      'cut',
      (file) => truncate(file, 50),
      'is damaged: its bytes are not the ones that were stored',
    ],
    [
      'a Git LFS pointer',
      (file) =>
        writeFile(
          file,
          `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`,
        ),
      'is damaged: it is a Git LFS pointer, not the picture; run `git lfs pull`',
    ],
    [
      'an HTML page',
      (file) => writeFile(file, '\n<!DOCTYPE html>\n<title>Sign in</title>'),
      'is damaged: it is an HTML page, not a picture',
    ],
    [
      'another whole picture',
      async (file) => writeFile(file, await drawPicture('wolf', { width: 300, height: 200 })),
      'is damaged: its bytes are not the ones that were stored',
    ],
  ])('%s', async (_, damage, because) => {
    const { image, absolute } = await keepFox();
    await damage(absolute);
    expect((await fresh().find(fox.key))?.wholeness).toEqual({
      whole: false,
      because: `src/illustrations/${image.file} ${because}`,
    });
  });

  test('pruned', async () => {
    const { file: _, ...pruned } = imageOf();
    await fresh().keepRecord(recordOf(fox, { chosen: 0, images: [pruned] }));
    expect((await fresh().find(fox.key))?.wholeness).toMatchObject({ whole: false });
  });

  test('damaged after it was verified', async () => {
    const store = fresh();
    const { absolute } = await keepFox(store);
    expect((await store.find(fox.key))?.wholeness.whole).toBe(true);
    await truncate(absolute, 40);
    expect((await store.find(fox.key))?.wholeness.whole).toBe(false);
  });

  test('replaced by one of the same size after it was verified', async () => {
    const store = fresh();
    const { absolute, bytes } = await keepFox(store);
    await store.find(fox.key);
    await writeAtomically(absolute, Buffer.alloc(bytes.byteLength, 1));
    await utimes(absolute, new Date(), new Date());
    expect((await store.find(fox.key))?.wholeness.whole).toBe(false);
  });
});

describe('a record that cannot be used stops the reader', () => {
  test.each([
    ['empty', '', 'damaged-record'],
    ['of a newer version', '{"version": 9}', 'newer-record'],
  ])('%s', async (_, text, code) => {
    await mkdir(folder(), { recursive: true });
    await writeFile(path.join(folder(), `${fox.key}.json`), text);
    await expect(fresh().find(fox.key)).rejects.toMatchObject({
      code,
      where: { file: `src/illustrations/${fox.key}.json`, line: 1, column: 1 },
    });
  });
});

describe('writing', () => {
  test('replaces a file as a whole and leaves nothing beside it', async () => {
    const file = path.join(root, 'deep/er/file.txt');
    for (const text of ['one', 'two']) await writeAtomically(file, text);
    expect(await readFile(file, 'utf8')).toBe('two');
    expect(await readdir(path.dirname(file))).toEqual(['file.txt']);
  });

  test('that fails leaves the old file and nothing beside it', async () => {
    const file = path.join(root, 'folder');
    await mkdir(path.join(file, 'inside'), { recursive: true });
    await expect(writeAtomically(file, 'text')).rejects.toThrow(/EISDIR|EEXIST|ENOTEMPTY|EPERM/);
    expect(await readdir(root)).toEqual(['folder']);
    expect(await readdir(file)).toEqual(['inside']);
  });

  test('by many at once ends with one of them, whole', async () => {
    const file = path.join(root, 'file.txt');
    const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(10_000));
    await Promise.all(texts.map((text) => writeAtomically(file, text)));
    expect(texts).toContain(await readFile(file, 'utf8'));
    expect(await readdir(root)).toEqual(['file.txt']);
  });

  test.each([
    ['.4f0c.json.a-b-c.tmp', true],
    ['4f0c.json', false],
    ['.gitignore', false],
    ['notes.tmp', false],
  ])('%s is left by a crash: %s', (name, isLeft) => {
    expect(isTemporary(name)).toBe(isLeft);
  });
});

const hasGit = spawnSync('git', ['--version']).status === 0;

describe.skipIf(!hasGit)('a damaged image in a repository (needs git)', () => {
  const git = (...command: string[]) =>
    execFileSync(
      'git',
      [
        '-c',
        'commit.gpgsign=false',
        '-c',
        'user.name=Fox',
        '-c',
        'user.email=fox@example.com',
        ...command,
      ],
      {
        cwd: root,
        stdio: 'pipe',
      },
    );

  test('comes back from its history without paying', async () => {
    const { image, bytes, absolute } = await keepFox();
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'Fox');
    for (const damage of [() => rm(absolute), () => truncate(absolute, 10)]) {
      await damage();
      expect(await fresh().repair(image)).toBe(true);
      expect(await readFile(absolute)).toEqual(bytes);
      expect((await fresh().find(fox.key))?.wholeness.whole).toBe(true);
    }
  });

  test('comes back even where a later commit removed or damaged it', async () => {
    const { image, bytes, absolute } = await keepFox();
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'Fox');
    git('rm', '-q', `${STORE}/${image.file}`);
    git('commit', '-qm', 'Remove the fox');
    expect(await fresh().repair(image)).toBe(true);
    expect(await readFile(absolute)).toEqual(bytes);

    await truncate(absolute, 10);
    git('add', '.');
    git('commit', '-qm', 'Damage the fox');
    expect(await fresh().repair(image), 'the newest version is the damaged one').toBe(true);
    expect(await readFile(absolute)).toEqual(bytes);
  });

  test('in a folder of a larger repository comes back too', async () => {
    const site = path.join(root, 'sites/blog');
    const store = new FolderStore(site, STORE);
    const { file } = await store.keepImage(
      await drawPicture('owl', { width: 30, height: 20 }),
      'webp',
    );
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'Owl');
    await rm(path.join(site, STORE, file));
    expect(await new FolderStore(site, STORE).repair(imageOf({ file }))).toBe(true);
  });

  test('does not come back where no commit has it, or there is no repository', async () => {
    const { image, absolute } = await keepFox();
    await rm(absolute);
    expect(await fresh().repair(image)).toBe(false);
    git('init', '-q');
    expect(await fresh().repair(image)).toBe(false);
    await expect(stat(absolute)).rejects.toThrow('ENOENT');
  });
});
