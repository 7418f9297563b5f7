import type { IllustrateError } from '../errors.ts';
import type { Request } from '../model.ts';
import { requestsOf, type Fields } from '../pure/requests.ts';
import type { PageText, World } from '../world.ts';
import { resolveRequest } from './resolve-files.ts';

export interface Scan {
  /** By page, then in the order of the frontmatter's fields. */
  requests: Request[];
  /** Everything that is wrong on any page. */
  problems: IllustrateError[];
}

/** Reads every page and collects what they ask for. */
export async function scan(world: Pick<World, 'files' | 'pages'>, fields: Fields): Promise<Scan> {
  return await readPages(world, await world.pages.list(), fields);
}

/** What the given pages ask for; the pictures that they name are read from the working tree. */
export async function readPages(
  world: Pick<World, 'files'>,
  pages: readonly PageText[],
  fields: Fields,
): Promise<Scan> {
  const found: Scan = { requests: [], problems: [] };
  for (const { path, text } of pages) {
    const page = requestsOf(path, text, fields);
    found.requests.push(...page.requests);
    found.problems.push(...page.problems);
    for (const wish of page.unresolved ?? []) {
      const resolved = await resolveRequest(world, wish);
      if (Array.isArray(resolved)) found.problems.push(...resolved);
      else found.requests.push(resolved);
    }
  }
  return found;
}
