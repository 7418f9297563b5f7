import { draftOf, findPicture, IllustrateError, keyOf, type Spec } from '@astro-illustrate/core';

import type { Site } from './site.ts';

/**
 * The file that a spec's page shows: the stored picture, else a draft where drafts may stand in.
 * @param page the page that asks, for the message
 * @throws {IllustrateError} `missing-picture`
 */
export async function locatePicture(site: Site, spec: Spec, page: string): Promise<string> {
  const { world, options, policy } = site;
  const found = site.pictures.get(keyOf(spec)) ?? (await findPicture(world, spec));
  if (found) return found.path;
  const provider = world.providers.byName.get(spec.provider ?? world.providers.default);
  const isKeyless = policy.whenMissing === 'where-keyed' && !provider?.hasKey;
  const mayDraft = site.command === 'dev' || policy.whenMissing === 'draft' || isKeyless;
  if (mayDraft) return await draftOf(world, options, spec);
  throw new IllustrateError(
    'missing-picture',
    `no picture for “${spec.prompt}”: the pages that were read do not ask for it`,
    {
      where: { file: page, line: 1, column: 1 },
      hint: 'Name this page in the option `content`, so that builds and the command line see it.',
    },
  );
}
