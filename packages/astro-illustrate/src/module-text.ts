import {
  findPicture,
  IllustrateError,
  IllustrateErrors,
  readPages,
  requestsOf,
  type Picture,
} from '@astro-illustrate/core';
import { canonicalWish, namedFromRoot, wishToId } from '@astro-illustrate/core/spec';

import type { Site } from './site.ts';

/** Pictures of plain Markdown pages, for their layouts. */
export const PAGES_ID = 'virtual:astro-illustrate';
/** What the component has to know: placeholders of stored pictures, and formats. */
export const COMPONENT_ID = 'virtual:astro-illustrate/component';

/**
 * The text of the pages' module: one import for each picture that a page under `src/pages` asks
 * for, in an order that does not change from run to run.
 * @throws {IllustrateErrors} the faults of these pages
 */
export async function pagesModule(site: Site): Promise<string> {
  const ids = await idsUnder(site, site.pagesDir);
  const texts = [...ids.keys()].toSorted();
  const imports = texts.map(
    (text, index) => `import i${index} from ${JSON.stringify(ids.get(text))};`,
  );
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

/**
 * The text of the component's module: thumbhashes by the digest that a file name begins with, and
 * the formats that are made. In dev each is made while the reader waits, and AVIF takes seconds.
 */
export async function componentModule(site: Site): Promise<string> {
  const pictures =
    site.command === 'build' ? [...site.pictures.values()] : await storedPictures(site);
  const rows = pictures.flatMap(({ image }) =>
    image?.file
      ? `[${JSON.stringify([image.file.slice(0, 64), image.placeholder]).slice(1, -1)}],`
      : [],
  );
  const lines = [...new Set(rows)].toSorted();
  const formats = JSON.stringify(site.command === 'dev' ? ['webp'] : ['avif', 'webp']);
  return [
    `export const formats = ${formats};`,
    'export const placeholders = new Map([',
    ...lines,
    ']);',
    '',
  ].join('\n');
}

async function storedPictures({ world, options }: Site): Promise<Picture[]> {
  const { requests } = await readPages(world, await world.pages.list(), options.fields);
  const found = requests.map(({ spec }) => findPicture(world, spec));
  return (await Promise.all(found)).filter((picture) => picture !== undefined);
}

/** The module ids of what the pages of a folder ask for, by the text of each wish. */
async function idsUnder({ world, options }: Site, folder: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const pages = (await world.pages.list()).filter(({ path }) => path.startsWith(folder));
  const problems: IllustrateError[] = [];
  for (const { path, text } of pages) {
    const read = requestsOf(path, text, options.fields);
    problems.push(...read.problems);
    for (const { spec } of read.requests) ids.set(canonicalWish({ spec }), wishToId({ spec }));
    for (const { spec, files, at } of read.unresolved ?? []) {
      const asked = canonicalWish({ spec, files });
      const id = wishToId({ spec, files: namedFromRoot(files, path) });
      if ((ids.get(asked) ?? id) !== id) problems.push(ambiguous(path, at));
      ids.set(asked, id);
    }
  }
  if (problems.length > 0) throw new IllustrateErrors(problems);
  return ids;
}

/** A layout hands over the value alone, so the same words may not mean another file elsewhere. */
function ambiguous(page: string, where: IllustrateError['where']): IllustrateError {
  return new IllustrateError(
    'bad-source',
    `${page}: another page names a file of its own with the same words`,
    { where, hint: 'Write the path from the project: `/src/pages/room.png`.' },
  );
}
