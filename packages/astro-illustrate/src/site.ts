import { fileURLToPath } from 'node:url';

import {
  createWorld,
  type Options,
  type Picture,
  type Plan,
  type Policy,
  type World,
} from '@astro-illustrate/core';
import type { AstroConfig, AstroIntegrationLogger } from 'astro';

/** One Astro site in one run of Astro: what the hooks and the Vite plugin share. */
export interface Site {
  command: Command;
  options: Options;
  world: World;
  policy: Policy;
  logger: AstroIntegrationLogger;
  /** Absolute path, with forward slashes, without a slash at the end. */
  root: string;
  /** Folder of the plain pages, from the root: `src/pages/`. */
  pagesDir: string;
  /** What each key shows, once a build has made its pictures. */
  pictures: ReadonlyMap<string, Picture>;
  /** What a build found before Astro's own check of the content. */
  surveyed?: Plan;
}

type Command = 'dev' | 'build' | 'preview' | 'sync';

interface Given {
  config: AstroConfig;
  command: Command;
  logger: AstroIntegrationLogger;
}

/** @throws {IllustrateError} `bad-option` */
export function openSite(options: Options, { config, command, logger }: Given): Site {
  const root = folderPath(config.root);
  const log = {
    info: (line: string) => logger.info(line),
    warn: (line: string) => logger.warn(line),
  };
  const { policy, ...world } = createWorld(options, {
    root,
    cacheDir: folderPath(config.cacheDir),
    log,
  });
  return {
    command,
    options,
    world,
    policy,
    logger,
    root,
    pagesDir: `${folderPath(config.srcDir).slice(root.length + 1)}/pages/`,
    pictures: new Map(),
  };
}

/** True for a file that may hold frontmatter with a prompt. */
export function isContentPage(site: Site, file: string): boolean {
  return file.startsWith(`${site.root}/`) && /\.mdx?$/.test(file);
}

function folderPath(url: URL): string {
  return fileURLToPath(url).replaceAll('\\', '/').replace(/\/$/, '');
}
