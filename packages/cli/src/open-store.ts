import { recoverIfFree, type Options, type Outcome, type World } from '@astro-illustrate/core';

import type { Call } from './command.ts';
import { openWorld } from './open-world.ts';
import { writeRecovered } from './reports/write-recovered.ts';
import type { Terminal } from './terminal.ts';

type Opened = Awaited<ReturnType<typeof openWorld>>;

/** The project's world, once what an earlier run had left is finished. */
export async function openStore(
  call: Pick<Call, 'values' | 'terminal'>,
): Promise<Opened & { recovered: Outcome[] }> {
  const site = await openWorld(call);
  return { ...site, recovered: await recoverFirst(site, call.terminal) };
}

/** Finishes what an earlier run had paid for, and says so beside the result. */
export async function recoverFirst(
  { world, options }: { world: World; options: Options },
  { err }: Terminal,
): Promise<Outcome[]> {
  const recovered = await recoverIfFree(world, options);
  writeRecovered(recovered, err);
  return recovered;
}
