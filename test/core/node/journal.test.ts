import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { beforeEach, expect, onTestFinished, test } from 'vitest';

import type { Intent } from '../../../packages/core/src/model.ts';
import { FolderJournal } from '../../../packages/core/src/node/journal.ts';
import { requestFor } from '../samples.ts';
import { SpyLog, STORE } from '../site.ts';

let root: string;
let journal: FolderJournal;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'journal-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  journal = new FolderJournal(root, STORE, new SpyLog());
});

const folder = () => path.join(root, STORE, '.inflight');
const bytesOf = (text: string) => new TextEncoder().encode(text);

function intentFor(prompt: string): Intent {
  const { key, spec, ref, count } = requestFor(`illustration: ${prompt}`);
  return {
    key,
    spec,
    ref,
    count,
    settings: { provider: 'openai', model: 'gpt-image-2', size: '1024x1024' },
    estimate: { usd: 0.05, atMost: false },
    at: '2026-11-22T08:00:00.000Z',
  };
}

test('a journal that was never written is empty', async () => {
  expect(await journal.entries()).toEqual([]);
  await journal.forget('ab'.repeat(32));
  expect(await journal.entries()).toEqual([]);
});

test('what was written is there for the next process, bytes by their index', async () => {
  const [fox, wolf] = [intentFor('A fox'), intentFor('A wolf')];
  await journal.intend(fox);
  await journal.intend(wolf);
  await journal.keepBytes(fox.key, 10, bytesOf('eleventh'));
  await journal.keepBytes(fox.key, 0, bytesOf('first'));
  const answer = { urls: ['https://example.com/a.png'], requestId: 'req_1', usd: 0.1 };
  await journal.answered(wolf.key, answer);

  const entries = await new FolderJournal(root, STORE, new SpyLog()).entries();
  const entryOf = ({ key }: Intent) => entries.find(({ intent }) => intent.key === key);
  expect(entries).toHaveLength(2);
  expect(entryOf(fox)?.intent).toEqual(fox);
  expect(entryOf(fox)?.answer).toBeUndefined();
  expect(
    [...(entryOf(fox)?.bytes ?? [])].map(([index, bytes]) => [
      index,
      Buffer.from(bytes).toString(),
    ]),
  ).toEqual(
    expect.arrayContaining([
      [0, 'first'],
      [10, 'eleventh'],
    ]),
  );
  expect(entryOf(wolf)?.answer).toEqual(answer);
});

test('an intent can be written again with what went wrong', async () => {
  const fox = intentFor('A fox');
  await journal.intend(fox);
  await journal.intend({ ...fox, trouble: 'the connection broke' });
  expect((await journal.entries())[0]?.intent.trouble).toBe('the connection broke');
});

test('what is forgotten is gone, and its neighbours are not', async () => {
  const [fox, wolf] = [intentFor('A fox'), intentFor('A wolf')];
  for (const intent of [fox, wolf]) {
    await journal.intend(intent);
    await journal.keepBytes(intent.key, 0, bytesOf('x'));
    await journal.answered(intent.key, { urls: [] });
  }
  await journal.forget(fox.key);
  expect((await journal.entries()).map(({ intent }) => intent.key)).toEqual([wolf.key]);
  expect((await readdir(folder())).toSorted()).toEqual([
    `${wolf.key}.0.bin`,
    `${wolf.key}.answer.json`,
    `${wolf.key}.json`,
  ]);
});

test('bytes that are set aside outlive the entry', async () => {
  const fox = intentFor('A fox');
  await journal.intend(fox);
  await journal.keepBytes(fox.key, 0, bytesOf('not a picture'));
  const aside = await journal.setAside(fox.key, 0);
  expect(aside).toBe(`src/illustrations/.inflight/${fox.key}.0.undecodable`);
  expect((await journal.entries())[0]?.bytes.size).toBe(0);
  await journal.forget(fox.key);
  expect(await readFile(path.join(root, aside), 'utf8')).toBe('not a picture');
});

test('files that are no entries are left alone', async () => {
  const fox = intentFor('A fox');
  await journal.intend(fox);
  const strangers = ['notes.json', 'lock.3', '.4f0c.json.tmp', `${fox.key}.json.bak`, 'README'];
  for (const name of strangers) await writeFile(path.join(folder(), name), '{');
  expect(await journal.entries()).toHaveLength(1);
  await journal.forget(fox.key);
  expect(await readdir(folder())).toEqual(expect.arrayContaining(strangers.slice(0, 3)));
});
