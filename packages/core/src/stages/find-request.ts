import { IllustrateError, IllustrateErrors } from '../errors.ts';
import type { Request } from '../model.ts';
import { checkPatterns, isWished } from '../pure/match.ts';
import type { Fields } from '../pure/requests.ts';
import type { World } from '../world.ts';
import { scan } from './scan.ts';

/**
 * The one picture that a ref names.
 * @throws {IllustrateError} `no-match`
 * @throws {IllustrateErrors} where it may stand on a page that cannot be read
 */
export async function findRequest(
  world: Pick<World, 'files' | 'pages'>,
  fields: Fields,
  ref: string,
): Promise<Request> {
  const { requests, problems } = await scan(world, fields);
  const matching = requests.filter((request) => isWished(request, [ref]));
  // A page by itself is its usual picture, also where it has others with names.
  const exact = matching.find((request) => request.ref === ref.replace(/^\.\//, ''));
  if (exact) return exact;
  const [request, ...others] = matching;
  if (request && others.length === 0) return request;
  if (request) {
    throw new IllustrateError('no-match', `\`${ref}\` names ${matching.length} pictures, not one`, {
      hint: `Name one of them: ${matching.map((one) => one.ref).join(', ')}`,
    });
  }
  if (problems.length > 0) throw new IllustrateErrors(problems);
  checkPatterns(requests, [ref]);
  throw new Error(`a pattern that matches nothing passed the check: ${ref}`);
}
