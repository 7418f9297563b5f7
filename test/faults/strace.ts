import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { startBuyer, type BuyerOptions, type End } from './buyer.ts';
import type { FaultSite } from './fault-site.ts';

/** Why nothing can be injected here; undefined where it can. */
export function whyNoStrace(): string | undefined {
  const { error, status } = spawnSync('strace', ['-f', '-e', 'trace=fsync', 'true']);
  if (error) return 'strace is not installed';
  return status === 0 ? undefined : 'strace may not trace here';
}

/** What strace does to the run's system calls. */
export interface Injection {
  /** The name of a call: strace would count each of several apart. */
  call: string;
  /** `signal=KILL` or `error=EIO`. */
  effect: string;
  /** Which of the calls, as strace takes it: `3`, or `3+` for it and all after it. */
  when: string;
}

/** One run under strace, from its first step on; its start is not traced. */
export async function runInjected(
  site: FaultSite,
  injection: Injection,
  options?: BuyerOptions,
): Promise<End> {
  const { call, effect, when } = injection;
  const inject = ['-e', `trace=${call}`, '-e', `inject=${call}:${effect}:when=${when}`];
  return await runTraced(site, [...inject, '-o', '/dev/null'], options);
}

/**
 * How often a whole run makes each of the given calls, by name. strace counts them apart by call
 * and by thread, so the busiest thread counts.
 */
export async function countCalls(
  site: FaultSite,
  calls: string,
  options?: BuyerOptions,
): Promise<Map<string, number>> {
  const file = path.join(site.temporary, 'calls');
  const { code, output } = await runTraced(site, ['-e', `trace=${calls}`, '-o', file], options);
  if (code !== 0) throw new Error(`a run without a fault failed: ${output}`);
  const byThread = new Map<string, number>();
  const most = new Map<string, number>();
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    const [, thread, call] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
    if (!thread || !call) continue;
    const count = (byThread.get(`${thread} ${call}`) ?? 0) + 1;
    byThread.set(`${thread} ${call}`, count);
    most.set(call, Math.max(count, most.get(call) ?? 0));
  }
  return most;
}

async function runTraced(
  site: FaultSite,
  flags: readonly string[],
  options?: BuyerOptions,
): Promise<End> {
  const buyer = await startBuyer(site, options);
  const strace = spawn('strace', ['-f', '-p', String(buyer.child.pid), ...flags], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(strace, 'close');
  // It says so once it holds the process and all its threads.
  await once(strace.stderr, 'data');
  buyer.go();
  const end = await buyer.ended;
  await ended;
  return end;
}
