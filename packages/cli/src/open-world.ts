import { createWorld, type Options, type Policy, type World } from '@astro-illustrate/core';

import type { Call } from './command.ts';
import { loadSite } from './load-site.ts';
import { printable } from './reports/printable.ts';

/** The project's world and options, with what the engine says shown beside the result. */
export async function openWorld({
  values: { root, config },
  terminal: { cwd, err },
}: Pick<Call, 'values' | 'terminal'>): Promise<{
  world: World;
  policy: Policy;
  options: Options;
  /** Absolute path of the project. */
  root: string;
}> {
  const site = await loadSite(cwd, {
    ...(root !== undefined && { root }),
    ...(config !== undefined && { config }),
  });
  const log = {
    info: (line: string) => err.write(printable(line)),
    warn: (line: string) => err.write(`${err.style('yellow', '!')} ${printable(line)}`),
  };
  const { policy, ...world } = createWorld(site.options, { ...site, log });
  return { world, policy, options: site.options, root: site.root };
}
