import { IllustrateError, specOf } from '@astro-illustrate/core';
import { SPEC_ID, wishFromId } from '@astro-illustrate/core/spec';
import type { Plugin } from 'vite';

import { locatePicture } from './locate.ts';
import { pagesModule, PAGES_ID, COMPONENT_ID, componentModule } from './module-text.ts';
import { isContentPage, type Site } from './site.ts';
import { toAstroError } from './to-astro-error.ts';

const RESOLVED = '\0';
const FAILED = '\0astro-illustrate:failed:';

/**
 * Resolves `/@illustration/<spec>.webp` to the picture's file, and the two virtual modules.
 * What fails is thrown in `load`: thrown in `resolveId` it would lose its place and its hint.
 */
export function illustrationPlugin(site: Site): Plugin {
  const failures: unknown[] = [];
  const fail = (error: unknown): string => `${FAILED}${failures.push(error) - 1}`;
  return {
    name: 'astro-illustrate',
    enforce: 'pre',
    resolveId: {
      filter: { id: [/^\/?@illustration\//, /^virtual:astro-illustrate/] },
      async handler(id, importer) {
        if (id === PAGES_ID || id === COMPONENT_ID) return RESOLVED + id;
        if (!/^\/?@illustration\//.test(id)) return undefined;
        const page = pageOf(site, importer);
        const wish = wishFromId(id);
        if (!wish) {
          const where = { file: page, line: 1, column: 1 };
          const hint = `Import pictures with the schema helper, not as \`${SPEC_ID}…\`.`;
          return fail(
            new IllustrateError('bad-spec', `${page}: this is no illustration`, { where, hint }),
          );
        }
        try {
          return await locatePicture(site, await specOf(site.world, wish, page), page);
        } catch (error) {
          return fail(error);
        }
      },
    },
    load: {
      // eslint-disable-next-line no-control-regex -- Vite marks virtual modules by this character
      filter: { id: [/^\0virtual:astro-illustrate/, /^\0astro-illustrate:failed:/] },
      async handler(id) {
        if (id.startsWith(FAILED)) {
          throw toAstroError(failures[Number.parseInt(id.slice(FAILED.length), 10)], site.root);
        }
        try {
          if (id === RESOLVED + PAGES_ID) return await pagesModule(site);
          if (id === RESOLVED + COMPONENT_ID) return await componentModule(site);
          return undefined;
        } catch (error) {
          throw toAstroError(error, site.root);
        }
      },
    },
    hotUpdate({ file }) {
      // A new prompt has to be in the module before the page that shows it is made again.
      if (!isContentPage(site, file)) return;
      const module = this.environment.moduleGraph.getModuleById(RESOLVED + PAGES_ID);
      if (module) this.environment.moduleGraph.invalidateModule(module);
    },
  };
}

/** The page that asks, from the root; the root itself where nobody says. */
function pageOf(site: Site, importer: string | undefined): string {
  const path = importer?.split('?', 1)[0]?.replaceAll('\\', '/') ?? '';
  return path.startsWith(`${site.root}/`) ? path.slice(site.root.length + 1) : path || site.root;
}
