import { parseOptions, type OptionsInput } from '@astro-illustrate/core';
import type { AstroIntegration } from 'astro';

import { buildPictures, checkPages } from './build.ts';
import { checkVariants, dropBrokenVariants } from './check-variants.ts';
import { watchPictures } from './dev.ts';
import { describeTypes } from './injected-types.ts';
import { openSite, type Site } from './site.ts';
import { toAstroError } from './to-astro-error.ts';
import { illustrationPlugin } from './vite-plugin.ts';

/** The integration, with the options it was given: the command line reads them from here. */
export interface IllustrateIntegration extends AstroIntegration {
  name: 'astro-illustrate';
  options: OptionsInput;
}

/**
 * Pictures for pages whose frontmatter asks for one. Without arguments it uses OpenAI where
 * `OPENAI_API_KEY` is set, and drafts drawn offline elsewhere.
 */
export default function illustrate(input: OptionsInput = {}): IllustrateIntegration {
  let site: Site;
  let isRestart = false;
  let cachedVariants: URL;
  let emittedVariants: string;
  return {
    name: 'astro-illustrate',
    options: input,
    hooks: {
      'astro:config:setup'({ config, command, logger, updateConfig, isRestart: again }) {
        isRestart = again;
        site = withPlace(() => openSite(parseOptions(input), { config, command, logger }));
        updateConfig({ vite: { plugins: [illustrationPlugin(site)] } });
      },
      async 'astro:config:done'({ config, injectTypes }) {
        cachedVariants = new URL('assets/', config.cacheDir);
        emittedVariants = `${config.build.assets}/`;
        injectTypes({ filename: 'virtual.d.ts', content: describeTypes() });
        if (site.command === 'build') await checkPages(site);
      },
      async 'astro:build:start'() {
        await buildPictures(site);
        dropBrokenVariants(site, cachedVariants);
      },
      'astro:build:done'({ dir }) {
        withPlace(() => checkVariants(new URL(emittedVariants, dir), cachedVariants));
      },
      async 'astro:server:setup'({ server, refreshContent }) {
        await watchPictures(site, server, isRestart ? refreshContent : undefined);
      },
    },
  };
}

function withPlace<T>(task: () => T): T {
  try {
    return task();
  } catch (error) {
    throw toAstroError(error);
  }
}
