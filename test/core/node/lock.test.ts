import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';

import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';

import { Lock } from '../../../packages/core/src/node/lock.ts';
import { startOfProcess } from '../../../packages/core/src/node/process-life.ts';
import { SpyLog } from '../site.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lock-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
});

const lockHere = (log = new SpyLog()) => new Lock(folder, 'src/illustrations/.inflight', log);

async function startHolder() {
  const child = spawn(process.execPath, [
    path.join(import.meta.dirname, 'locker.ts'),
    folder,
    'hold',
  ]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  expect(line.toString()).toBe('held\n');
  return child;
}

/** Asks until it is so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) {
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
}

const writeOwner = (change: object) =>
  writeFile(
    path.join(folder, 'lock.1'),
    JSON.stringify({ pid: process.pid, host: hostname(), started: null, nonce: 'n', ...change }),
  );

test('eight processes that take a lock again and again are never inside together', async () => {
  const script = path.join(import.meta.dirname, 'locker.ts');
  const ends = Array.from({ length: 8 }, async () => {
    const child = spawn(process.execPath, [script, folder, 'repeat', '6']);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await once(child, 'close');
    return output;
  });
  expect(await Promise.all(ends)).toEqual(Array(8).fill('took 6\n'));
  const left = await readdir(folder);
  expect(left.filter((name) => !/^lock\.\d+$/.test(name))).toEqual([]);
  expect(left.length, 'old generations are cleared').toBeLessThanOrEqual(17);
});

test('a lock that is held is not taken, and is free once it is given back', async () => {
  const first = await lockHere().take();
  expect(await lockHere().tryTake()).toBeUndefined();
  await first[Symbol.asyncDispose]();
  const second = await lockHere().tryTake();
  expect(second).toBeDefined();
  await second?.[Symbol.asyncDispose]();
});

test('a run that waits says for whom, and gives up when asked to', async () => {
  const held = await lockHere().take();
  const log = new SpyLog();
  const stop = new AbortController();
  const waiting = lockHere(log).take(stop.signal);
  await until(async () => log.lines.length > 0);
  expect(log.lines[0]).toBe(
    `waiting for another run to finish: process ${process.pid} on ${hostname()} ` +
      '(src/illustrations/.inflight/lock.1)',
  );
  stop.abort();
  await expect(waiting).rejects.toMatchObject({
    code: 'locked',
    message: expect.stringContaining(`gave up waiting for process ${process.pid}`),
  });
  await held[Symbol.asyncDispose]();
});

/** Puts a disk under the folder that has room for so many files; undefined where nobody may. */
function mountSmall(files: number): Disposable | undefined {
  const options = `size=256k,nr_inodes=${files}`;
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  if (mounted.status !== 0) return undefined;
  return { [Symbol.dispose]: () => void spawnSync('umount', [folder]) };
}

test('a lock is given back on a full disk too', async ({ skip }) => {
  using disk = mountSmall(8);
  skip(!disk, 'only root can mount a disk');
  const log = new SpyLog();
  const held = await lockHere(log).take();
  const fill = async (index = 0): Promise<void> => {
    await writeFile(path.join(folder, `other-${index}`), '');
    await fill(index + 1);
  };
  await expect(fill()).rejects.toMatchObject({ code: 'ENOSPC' });
  await held[Symbol.asyncDispose]();
  const owner: unknown = JSON.parse(await readFile(path.join(folder, 'lock.1'), 'utf8'));
  expect(owner).toMatchObject({ pid: process.pid, released: true });
  expect(log.lines).toEqual([]);
  await rm(path.join(folder, 'other-0'));
  await rm(path.join(folder, 'other-1'));
  expect(await lockHere().tryTake()).toBeDefined();
});

test('a lock that cannot be given back is told, and hurts nothing else', async () => {
  const log = new SpyLog();
  const held = await lockHere(log).take();
  await rm(path.join(folder, 'lock.1'));
  await mkdir(path.join(folder, 'lock.1'));
  await held[Symbol.asyncDispose]();
  expect(log.lines).toEqual([
    expect.stringMatching(
      /^src\/illustrations\/\.inflight\/lock\.1 could not be given back \(.+\); it is free once this process ends$/,
    ),
  ]);
});

describe('a holder', () => {
  test('that was killed is followed at once', async () => {
    const child = await startHolder();
    expect(await lockHere().tryTake()).toBeUndefined();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const taken = await lockHere().tryTake();
    expect(taken).toBeDefined();
    await taken?.[Symbol.asyncDispose]();
  });

  test('that is stopped is not robbed', async ({ skip }) => {
    skip(process.platform !== 'linux', 'needs /proc to see that a process is stopped');
    const child = await startHolder();
    child.kill('SIGSTOP');
    await until(async () => / T /.test(await readFile(`/proc/${child.pid}/stat`, 'utf8')));
    expect(await lockHere().tryTake()).toBeUndefined();
    child.kill('SIGCONT');
    child.stdin.write('go\n');
    await once(child, 'exit');
    expect(await lockHere().tryTake()).toBeDefined();
  });

  test('whose number another process has now is gone', async ({ skip }) => {
    skip(process.platform !== 'linux', 'the start of a process is known on Linux alone');
    await writeOwner({ started: 'another boot 12345' });
    expect(await lockHere().tryTake()).toBeDefined();
  });

  test('that runs is there', async () => {
    await writeOwner({ started: (await startOfProcess(process.pid)) ?? null });
    expect(await lockHere().tryTake()).toBeUndefined();
  });

  test('that runs and whose start is unknown is taken to be there', async () => {
    await writeOwner({ started: null });
    expect(await lockHere().tryTake()).toBeUndefined();
  });

  test('that ended is gone', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    await writeOwner({ pid: child.pid, started: 'x' });
    expect(await lockHere().tryTake()).toBeDefined();
  });

  test('on another machine is never taken to be gone, and the message says what to do', async () => {
    await writeOwner({ host: 'elsewhere', pid: 2 ** 22 + 1, started: 'x' });
    const stop = new AbortController();
    stop.abort();
    expect(await lockHere().tryTake()).toBeUndefined();
    await expect(lockHere().take(stop.signal)).rejects.toThrow(
      'on elsewhere (src/illustrations/.inflight/lock.1; if that machine is gone, delete the file by hand)',
    );
  });
});

test('of many that follow a dead holder together one alone succeeds', async () => {
  await writeOwner({ released: true });
  const taken = await Promise.all(Array.from({ length: 20 }, () => lockHere().tryTake()));
  expect(taken.filter((one) => one !== undefined)).toHaveLength(1);
});
