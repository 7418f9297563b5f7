// One run in a process of its own: node buy.ts <errand as JSON>. It says `ready`, waits for a
// word, and ends with what became of each picture.
import { once } from 'node:events';

import { describeError, IllustrateError } from '@astro-illustrate/core';

import { runOnce, warmUp, type Errand } from './run-once.ts';

const errand = JSON.parse(process.argv[2] ?? '') as Errand;
const say = (line: string) => process.stdout.write(`${line}\n`);

if (!errand.cold) await warmUp(errand);
say('ready');
await once(process.stdin, 'data');
process.stdin.destroy();
try {
  const { outcomes } = await runOnce({ ...errand, say });
  for (const one of outcomes) {
    say(`${one.kind} ${one.ref}`);
    if (one.kind === 'failed') say(describeError(one.error));
  }
  process.exitCode = outcomes.some(({ kind }) => kind === 'failed') ? 1 : 0;
} catch (error) {
  if (!(error instanceof IllustrateError)) throw error;
  say(describeError(error));
  process.exitCode = 1;
}
say('end');
