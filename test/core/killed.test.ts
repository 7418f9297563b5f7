import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { startFakeOpenAi } from '../fakes/openai-server.ts';
import { openai } from '../../packages/core/src/providers/openai.ts';
import { kindsOf, makeSite } from './site.ts';

interface Buyer {
  child: ChildProcess;
  /** Resolves once the output holds a text. */
  says(text: string): Promise<void>;
  ended: Promise<{ signal: NodeJS.Signals | null; code: number | null; output: string }>;
}

function startBuyer(root: string, url: string, dieAt = ''): Buyer {
  const script = path.join(import.meta.dirname, 'buyer.ts');
  const child = spawn(process.execPath, [script, root, url, dieAt]);
  let output = '';
  const waiting = new Map<string, () => void>();
  const hear = (chunk: Buffer) => {
    output += chunk.toString();
    for (const [text, resolve] of waiting) if (output.includes(text)) resolve();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return {
    child,
    says: (text) =>
      new Promise((resolve, reject) => {
        if (output.includes(text)) resolve();
        waiting.set(text, resolve);
        child.once('exit', () => reject(new Error(`it ended without saying "${text}": ${output}`)));
      }),
    ended: once(child, 'close').then(([code, signal]) => ({ code, signal, output })),
  };
}

describe('a run that is killed', () => {
  // Before its request was sent, or before its answer was on the disk: nobody knows.
  test.each([
    ['journal.intend:after', 0],
    ['provider.generate:before', 0],
    ['provider.generate:after', 1],
    ['journal.keepBytes:before', 1],
  ])('at %s leaves a request that only a person sends again', async (dieAt, paid) => {
    await using fake = await startFakeOpenAi();
    await using site = await makeSite({ provider: openai({ baseURL: fake.url }) });
    await site.ask('fox.md', 'A fox');
    expect(await startBuyer(site.root, fake.url, dieAt).ended).toMatchObject({ signal: 'SIGKILL' });
    expect(fake.paid).toBe(paid);
    const { outcomes } = await site.illustrate();
    expect(outcomes).toMatchObject([
      { kind: 'failed', error: { message: expect.stringContaining('may have been billed') } },
    ]);
    expect(fake.paid).toBe(paid);
    expect(kindsOf(await site.illustrate({ wishes: { explicit: true } }))).toEqual(['bought']);
    expect(fake.paid).toBe(paid + 1);
    expect(await site.files('.inflight')).toEqual([]);
  });

  // From the moment its bytes are on the disk, nothing is paid twice.
  test.each([
    'journal.keepBytes:after',
    'journal.answered:before',
    'journal.answered:after',
    'pictures.decode:before',
    'pictures.decode:after',
    'store.keepImage:before',
    'store.keepImage:after',
    'store.keepRecord:before',
  ])('at %s is finished by the next one without paying', async (dieAt) => {
    await using fake = await startFakeOpenAi();
    await using site = await makeSite({ provider: openai({ baseURL: fake.url }) });
    await site.ask('fox.md', 'A fox');
    expect(await startBuyer(site.root, fake.url, dieAt).ended).toMatchObject({ signal: 'SIGKILL' });
    expect(await site.records()).toEqual([]);
    const report = await site.illustrate();
    expect(kindsOf(report)).toEqual(['recovered']);
    expect(report.steps[0]).toMatchObject({ state: 'fresh', do: 'use' });
    expect(fake.requests).toHaveLength(1);
    const { images } = await site.record();
    expect(images).toHaveLength(1);
    expect(images[0]?.cost?.usd).toBeGreaterThan(0);
    expect(await site.files('.inflight')).toEqual([]);
  });

  test.each(['store.keepRecord:after', 'journal.forget:before'])(
    'at %s has its picture, and pays for it once',
    async (dieAt) => {
      await using fake = await startFakeOpenAi();
      await using site = await makeSite({ provider: openai({ baseURL: fake.url }) });
      await site.ask('fox.md', 'A fox');
      expect(await startBuyer(site.root, fake.url, dieAt).ended).toMatchObject({
        signal: 'SIGKILL',
      });
      await site.illustrate();
      const { images } = await site.record();
      expect(images, 'the journal is not a second purchase').toHaveLength(1);
      expect(fake.requests).toHaveLength(1);
      expect(await site.files('.inflight')).toEqual([]);
    },
  );
});

test('two runs at once buy everything once', async () => {
  const gate = Promise.withResolvers<void>();
  await using fake = await startFakeOpenAi({ answer: () => ({ after: gate.promise }) });
  await using site = await makeSite({ provider: openai({ baseURL: fake.url }) });
  for (const name of ['fox', 'wolf', 'owl', 'bear', 'hare', 'lynx']) {
    await site.ask(`${name}.md`, `A ${name}`);
  }
  const buyers = [startBuyer(site.root, fake.url), startBuyer(site.root, fake.url)];
  // No answer comes before one of them waits for the other.
  await Promise.any(buyers.map((buyer) => buyer.says('waiting for another run to finish')));
  gate.resolve();
  const ends = await Promise.all(buyers.map(({ ended }) => ended));
  expect(ends.map(({ code }) => code)).toEqual([0, 0]);
  const bought = ends.map(({ output }) => Number(/^bought (\d+)$/m.exec(output)?.[1]));
  expect(bought.toSorted((a, b) => a - b)).toEqual([0, 6]);
  expect(fake.paid).toBe(6);
  expect(await site.records()).toHaveLength(6);
});
