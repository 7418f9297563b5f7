import {
  describeMissing,
  IllustrateError,
  illustrate,
  missingTotal,
  plural,
} from '@astro-illustrate/core';
import type { HookParameters } from 'astro';

import { isContentPage, type Site } from './site.ts';
import { toLines } from './to-astro-error.ts';
import { PAGES_ID, COMPONENT_ID } from './module-text.ts';

type Setup = HookParameters<'astro:server:setup'>;

/** Records that come together are shown together, after so many milliseconds. */
const SETTLE = 100;

/**
 * Keeps the open page true in `astro dev`: drafts stand in for what is missing, and a picture that
 * the command line has bought shows at once. Buys nothing and writes nothing into the site, but
 * for what an earlier run has paid for.
 * @param refreshContent given after a restart, when Astro's own watcher of content has ended
 */
export async function watchPictures(
  site: Site,
  server: Setup['server'],
  refreshContent: Setup['refreshContent'] | undefined,
): Promise<void> {
  const { logger } = site;
  const records = `${site.root}/${site.options.dir}/`;
  let pending: NodeJS.Timeout | undefined;
  const onRecord = (path: string) => {
    const file = path.replaceAll('\\', '/');
    if (!file.startsWith(records) || !/\/[0-9a-f]{64}\.json$/.test(file)) return;
    clearTimeout(pending);
    pending = setTimeout(() => showNewPictures(server), SETTLE);
  };
  const onPage = (path: string) => {
    if (!refreshContent || !isContentPage(site, path.replaceAll('\\', '/'))) return;
    // A page asked for meanwhile may have seen half of it: what it holds is made again.
    refreshContent({})
      .then(() => showNewPictures(server))
      .catch((error: unknown) => logger.warn(toLines(error)));
  };
  for (const event of ['add', 'change', 'unlink'] as const) {
    server.watcher.on(event, onRecord);
    server.watcher.on(event, onPage);
  }
  await drawMissing(site);
}

/** Draws the drafts before the first page asks, and says how many there are. */
async function drawMissing(site: Site): Promise<void> {
  const { world, options, logger } = site;
  const never = new AbortController().signal;
  try {
    const { steps, outcomes } = await illustrate(world, options, {
      wishes: { only: [], regenerate: [], stale: false, explicit: false },
      missing: 'draft',
      budget: 0,
      concurrency: 1,
      overrides: {},
      stop: never,
      abort: never,
      onPurchases: () => undefined,
      onOutcome: () => undefined,
    });
    const recovered = outcomes.filter(({ kind }) => kind === 'recovered').length;
    if (recovered > 0) logger.info(`${plural(recovered, 'picture')} of an earlier run recovered`);
    const missing = describeMissing(steps);
    if (missing && missingTotal(steps).pictures > 0) {
      logger.info(`${missing}; drafts stand in. \`npx astro-illustrate generate\` makes them.`);
    }
    for (const one of outcomes) if (one.kind === 'failed') logger.warn(toLines(one.error));
  } catch (error) {
    // A page's fault is shown where the page is; the server starts all the same.
    if (!(error instanceof IllustrateError)) throw error;
    logger.warn(toLines(error));
  }
}

/** Has every module that holds a picture's address made again, then the open pages. */
function showNewPictures(server: Setup['server']): void {
  const now = Date.now();
  for (const environment of Object.values(server.environments)) {
    const runner = 'runner' in environment ? (environment.runner as Runner) : undefined;
    for (const [id, module] of environment.moduleGraph.idToModuleMap) {
      if (!holdsPictures(id)) continue;
      environment.moduleGraph.invalidateModule(module, undefined, now, true);
      const evaluated = runner?.evaluatedModules?.getModuleById(id);
      if (evaluated) runner?.evaluatedModules?.invalidateModule(evaluated);
    }
  }
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}

/** What Vite's runnable environments have, and this needs. */
interface Runner {
  evaluatedModules?: {
    getModuleById(id: string): unknown;
    invalidateModule(module: unknown): void;
  };
}

function holdsPictures(id: string): boolean {
  return (
    id.includes('.astro/content-assets.mjs') ||
    id.includes('astro:data-layer-content') ||
    id === `\0${PAGES_ID}` ||
    id === `\0${COMPONENT_ID}`
  );
}
