import type { IllustrateError } from '../errors.ts';
import type { Request } from '../model.ts';
import { requestsOf, type Fields } from '../pure/requests.ts';
import type { World } from '../world.ts';

export interface Scan {
  /** By page, then in the order of the frontmatter's fields. */
  requests: Request[];
  /** Everything that is wrong on any page. */
  problems: IllustrateError[];
}

/** Reads every page and collects what they ask for. */
export async function scan(world: Pick<World, 'pages'>, fields: Fields): Promise<Scan> {
  const found: Scan = { requests: [], problems: [] };
  for (const { path, text } of await world.pages.list()) {
    const page = requestsOf(path, text, fields);
    found.requests.push(...page.requests);
    found.problems.push(...page.problems);
  }
  return found;
}
