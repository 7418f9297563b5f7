// Takes a lock in a process of its own: node locker.ts <root> <mode> [times].
// `hold` takes it, says so and waits for a word; `repeat` takes it so many times and checks that it is alone.
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { Lock } from '../../../packages/core/src/node/lock.ts';

const [folder = '', mode = '', times = '1'] = process.argv.slice(2);
const log = { info: () => {}, warn: () => {} };
const lock = new Lock(folder, '.inflight', log);
const say = (line: string) => process.stdout.write(`${line}\n`);

if (mode === 'hold') {
  const held = await lock.take();
  const release = async () => {
    await held[Symbol.asyncDispose]();
    process.stdin.destroy();
  };
  say('held');
  process.stdin.once('data', () => {
    void release();
  });
} else {
  const alone = path.join(folder, 'alone');
  for (let taken = 0; taken < Number(times); taken++) {
    const held = await lock.take();
    // Fails where another process is inside at the same time.
    await writeFile(alone, String(process.pid), { flag: 'wx' });
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    await rm(alone);
    await held[Symbol.asyncDispose]();
  }
  say(`took ${times}`);
}
