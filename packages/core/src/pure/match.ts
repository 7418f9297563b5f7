import picomatch from 'picomatch';

import { IllustrateError } from '../errors.ts';
import type { Request } from '../model.ts';
import { nearestWord } from './text.ts';

/**
 * True where one of the patterns names the request, or there is no pattern.
 * A pattern is a ref (`src/content/blog/fox.md#hero`), a page, or a glob over either.
 */
export function isWished({ page, name }: Request, patterns: readonly string[]): boolean {
  if (patterns.length === 0) return true;
  return patterns.some((pattern) => {
    const [path, wanted] = split(pattern);
    const samePage = path === page || picomatch.isMatch(page, path);
    return samePage && (wanted === undefined || picomatch.isMatch(name, wanted));
  });
}

/**
 * Checks that every pattern names something.
 * @throws {IllustrateError} `no-match` with the nearest ref there is
 */
export function checkPatterns(requests: readonly Request[], patterns: readonly string[]): void {
  for (const pattern of patterns) {
    if (requests.some((request) => isWished(request, [pattern]))) continue;
    const near = nearestWord(
      pattern,
      requests.flatMap(({ ref, page }) => [ref, page]),
    );
    throw new IllustrateError('no-match', `no page with an illustration matches \`${pattern}\``, {
      hint: near
        ? `Did you mean \`${near}\`?`
        : 'Pages are named by their path from the project: src/content/blog/fox.md, or a glob.',
    });
  }
}

function split(pattern: string): [string, string | undefined] {
  const plain = pattern.replaceAll('\\', '/').replace(/^\.\//, '');
  const hash = plain.lastIndexOf('#');
  return hash === -1 ? [plain, undefined] : [plain.slice(0, hash), plain.slice(hash + 1)];
}
