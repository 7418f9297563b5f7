import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { IllustrateError } from '@astro-illustrate/core';

/** What is read of an Astro config; paths are as the user writes them. */
export interface AstroConfigFile {
  root?: string | URL;
  cacheDir?: string | URL;
  integrations?: unknown;
}

const NAMES = ['mjs', 'js', 'ts', 'mts', 'cjs', 'cts'].map((ending) => `astro.config.${ending}`);

/**
 * The path of the Astro config of a folder, or of the one that is named.
 * @throws {IllustrateError} `no-config`
 */
export function findConfig(folder: string, named: string | undefined): string {
  const candidates = named === undefined ? NAMES : [named];
  const found = candidates.map((name) => path.resolve(folder, name)).find(existsSync);
  if (found !== undefined) return found;
  throw new IllustrateError('no-config', `no ${named ?? 'astro.config'} in ${folder}`, {
    hint: [
      'Run it in the folder of an Astro project, or name that with `--root <dir>`.',
      'A project without a config needs an astro.config.mjs:',
      "    import { defineConfig } from 'astro/config';",
      "    import illustrate from 'astro-illustrate';",
      '    export default defineConfig({ integrations: [illustrate()] });',
    ].join('\n'),
  });
}

/**
 * Loads a config: an object, or a function that makes one.
 * @throws {IllustrateError} `no-config` where the file cannot be loaded
 */
export async function loadConfig(file: string): Promise<AstroConfigFile> {
  const exported = await importDefault(file);
  const config: unknown =
    typeof exported === 'function'
      ? await exported({ command: 'build', mode: 'production' })
      : exported;
  if (typeof config === 'object' && config !== null) return config;
  throw new IllustrateError('no-config', `${file}: expected the config as default export`);
}

async function importDefault(file: string): Promise<unknown> {
  try {
    if (/\.[cm]?ts$/.test(file)) return await importTypeScript(file);
    try {
      return defaultOf(await import(pathToFileURL(file).href));
    } catch (error) {
      if (!isBeyondNode(error)) throw error;
      return await importTypeScript(file);
    }
  } catch (error) {
    if (error instanceof IllustrateError) throw error;
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new IllustrateError('no-config', `${file} cannot be loaded: ${reason}`, {
      hint: 'Does `astro build` read it?',
      cause: error,
    });
  }
}

/** JavaScript may import what Node cannot resolve but Astro can: TypeScript, paths without ending. */
function isBeyondNode(error: unknown): boolean {
  const codes = [
    'ERR_UNKNOWN_FILE_EXTENSION',
    'ERR_MODULE_NOT_FOUND',
    'ERR_UNSUPPORTED_DIR_IMPORT',
  ];
  return error instanceof Error && codes.includes((error as NodeJS.ErrnoException).code ?? '');
}

async function importTypeScript(file: string): Promise<unknown> {
  const { createJiti } = await import('jiti');
  const jiti = createJiti(import.meta.url, { fsCache: false });
  return defaultOf(await jiti.import(file));
}

function defaultOf(module: unknown): unknown {
  return (module as { default?: unknown }).default;
}
