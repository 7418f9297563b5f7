import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { IllustrateError, parseOptions, type Options } from '@astro-illustrate/core';

import { findConfig, loadConfig } from './load-config.ts';

/** A project, as its Astro config describes it. */
export interface Site {
  /** Absolute paths. */
  root: string;
  cacheDir: string;
  options: Options;
}

const INTEGRATION = 'astro-illustrate';

/**
 * Reads the integration's options from the Astro config, so that they stand in one place.
 * @throws {IllustrateError} `no-config`, `bad-option`
 */
export async function loadSite(
  cwd: string,
  given: { root?: string; config?: string },
): Promise<Site> {
  // As Astro does it: paths of the config start at the folder it is looked for in.
  const start = path.resolve(cwd, given.root ?? '.');
  const file = findConfig(start, given.config);
  const config = await loadConfig(file);
  const integration = findIntegration(config.integrations);
  if (!integration) {
    throw new IllustrateError('no-config', `${file} does not use ${INTEGRATION}`, {
      hint: [
        'Add it there:',
        `    import illustrate from '${INTEGRATION}';`,
        '    integrations: [illustrate()],',
      ].join('\n'),
    });
  }
  return {
    root: given.root === undefined ? resolveFrom(start, config.root ?? '.') : start,
    cacheDir: resolveFrom(start, config.cacheDir ?? 'node_modules/.astro'),
    options: parseOptions(integration.options ?? {}),
  };
}

/** Astro takes nested lists, and falsy entries for what is switched off. */
function findIntegration(integrations: unknown): { options?: unknown } | undefined {
  return [integrations]
    .flat(Infinity)
    .find((one): one is { options?: unknown } => hasName(one) && one.name === INTEGRATION);
}

function hasName(value: unknown): value is { name: unknown } {
  return typeof value === 'object' && value !== null && 'name' in value;
}

function resolveFrom(folder: string, given: string | URL): string {
  return path.resolve(folder, given instanceof URL ? fileURLToPath(given) : given);
}
