import {
  findPicture,
  IllustrateErrors,
  requestsOf,
  type Picture,
  type Spec,
} from '@astro-illustrate/core';
import { canonicalSpec, specToId } from '@astro-illustrate/core/spec';

import type { Site } from './site.ts';

/** Pictures of plain Markdown pages, for their layouts. */
export const PAGES_ID = 'virtual:astro-illustrate';
/** Placeholders of stored pictures, for the component. */
export const PLACEHOLDERS_ID = 'virtual:astro-illustrate/placeholders';

/**
 * The text of the pages' module: one import for each picture that a page under `src/pages` asks
 * for, in an order that does not change from run to run.
 * @throws {IllustrateErrors} the faults of these pages
 */
export async function pagesModule(site: Site): Promise<string> {
  const specs = await specsUnder(site, site.pagesDir);
  const texts = [...specs.keys()].toSorted();
  const imports = texts.map((text, index) => {
    const spec = specs.get(text);
    return spec ? `import i${index} from ${JSON.stringify(specToId(spec))};` : '';
  });
  const entries = texts.map((text, index) => `[${JSON.stringify(text)}, i${index}],`);
  return [
    `import { pictureIn } from 'astro-illustrate/runtime';`,
    ...imports,
    'const pictures = new Map([',
    ...entries,
    ']);',
    'export const illustration = (value) => pictureIn(pictures, value);',
    '',
  ].join('\n');
}

/** The text of the placeholders' module: thumbhashes by the digest that a file name begins with. */
export async function placeholdersModule(site: Site): Promise<string> {
  const pictures =
    site.command === 'build' ? [...site.pictures.values()] : await storedPictures(site);
  const rows = pictures.flatMap(({ image }) =>
    image?.file
      ? `[${JSON.stringify([image.file.slice(0, 64), image.placeholder]).slice(1, -1)}],`
      : [],
  );
  const lines = [...new Set(rows)].toSorted();
  return ['export const placeholders = new Map([', ...lines, ']);', ''].join('\n');
}

async function storedPictures(site: Site): Promise<Picture[]> {
  const specs = await specsUnder(site, '');
  const found = [...specs.values()].map((spec) => findPicture(site.world, spec));
  return (await Promise.all(found)).filter((picture) => picture !== undefined);
}

async function specsUnder({ world, options }: Site, folder: string): Promise<Map<string, Spec>> {
  const specs = new Map<string, Spec>();
  const pages = (await world.pages.list()).filter(({ path }) => path.startsWith(folder));
  const read = pages.map(({ path, text }) => requestsOf(path, text, options.fields));
  const problems = read.flatMap((page) => page.problems);
  if (problems.length > 0 && folder !== '') throw new IllustrateErrors(problems);
  for (const { requests } of read) {
    for (const { spec } of requests) specs.set(canonicalSpec(spec), spec);
  }
  return specs;
}
