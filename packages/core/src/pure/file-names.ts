import type { Key, Request } from '../model.ts';

/** Fewest hexadecimal digits of the key in a file's name. */
const DIGITS = 8;
/** Longest parts, in characters: with the key the name stays far below any limit. */
const LONGEST = { page: 60, name: 24 };
/** Names that Windows keeps for devices, whatever follows their first dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The name, without ending, under which a picture for each request is found again:
 * `src-content-blog-fox.hero.4f0c12ab`. Safe on every file system, and unique among the given
 * ones; requests with the same key share one.
 */
export function nameFiles(
  requests: ReadonlyArray<Pick<Request, 'key' | 'page' | 'name'>>,
): Map<Key, string> {
  const keys = [...new Set(requests.map(({ key }) => key))];
  const names = new Map<Key, string>();
  for (const { key, page, name } of requests) {
    if (names.has(key)) continue;
    const slug = slugOf(page.replace(/\.[^./]+$/, ''), LONGEST.page) || 'page';
    const parts = [
      RESERVED.test(slug) ? `page-${slug}` : slug,
      ...(name === 'illustration' ? [] : [slugOf(name, LONGEST.name)]),
      key.slice(0, digitsFor(key, keys)),
    ];
    names.set(key, parts.filter((part) => part !== '').join('.'));
  }
  return names;
}

/**
 * The key that a file's name ends in: `Fox.4F0C12AB (1).png` → the one beginning with 4f0c12ab.
 * Undefined where the name tells none, or more than one.
 */
export function keyInName(file: string, keys: Iterable<Key>): Key | undefined {
  const stem = file.replace(/\.[^.]+$/, '').toLowerCase();
  const [, digits] = /(?:^|[^0-9a-z])([0-9a-f]{8,64})(?: ?\(\d+\))?$/.exec(stem) ?? [];
  if (digits === undefined) return undefined;
  const matching = [...new Set(keys)].filter((key) => key.startsWith(digits));
  return matching.length === 1 ? matching[0] : undefined;
}

/** How many digits tell a key from the others. */
function digitsFor(key: Key, keys: readonly Key[]): number {
  let digits = DIGITS;
  const isShared = (other: Key) => other !== key && other.startsWith(key.slice(0, digits));
  while (digits < key.length && keys.some(isShared)) digits += 1;
  return digits;
}

function slugOf(text: string, longest: number): string {
  const slug = text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return slug.slice(-longest).replace(/^-+|-+$/g, '');
}
