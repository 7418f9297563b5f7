import { IllustrateError } from '../errors.ts';
import type { Place, Request } from '../model.ts';
import { sortByPlace } from './by-place.ts';
import { readFrontmatter, type Frontmatter } from './frontmatter.ts';
import { keyOf } from './key.ts';
import { isPictureFile } from './picture-file.ts';
import { parseSpec, type NamedFiles } from './spec.ts';
import { describeValue } from './text.ts';

/** Which frontmatter keys hold pictures: one each, or a map of named ones. */
export type Fields = Readonly<Record<string, 'one' | 'many'>>;

/** A wish with pictures: a request once their digests are known, which belong to its key. */
export interface Unresolved extends Omit<Request, 'key' | 'sources'> {
  files: NamedFiles;
  /** Where each of the files is named: `edit`, `references.2`. */
  places: ReadonlyMap<string, Place>;
}

export interface PageRequests {
  requests: Request[];
  /** Wishes with pictures that have to be read; absent where there is none. */
  unresolved?: Unresolved[];
  problems: IllustrateError[];
}

/** Everything one page asks for, and everything that is wrong with how it asks, by place. */
export function requestsOf(page: string, text: string, fields: Fields): PageRequests {
  let frontmatter: Frontmatter;
  try {
    frontmatter = readFrontmatter(page, text);
  } catch (error) {
    if (!(error instanceof IllustrateError)) throw error;
    return { requests: [], problems: [error] };
  }
  const found: PageRequests = { requests: [], problems: [] };
  for (const [field, kind] of Object.entries(fields)) {
    const value = frontmatter.data[field];
    if (value === undefined) continue;
    if (kind === 'one') {
      readOne(found, frontmatter, page, [field], field, value);
    } else if (isMap(value)) {
      for (const [name, item] of Object.entries(value)) {
        readOne(found, frontmatter, page, [field, name], name, item);
      }
    } else if (value !== false) {
      found.problems.push(
        new IllustrateError(
          'bad-spec',
          `\`${field}\`: expected a map of named illustrations, got ${describeValue(value)}`,
          {
            where: frontmatter.placeOf([field]),
            hint: 'Write `name: prompt` on lines of its own.',
          },
        ),
      );
    }
  }
  return { ...found, problems: sortByPlace(found.problems) };
}

/** How a picture is called on the command line: the page, and the name where it is not the usual one. */
function refOf(page: string, name: string): string {
  return name === 'illustration' ? page : `${page}#${name}`;
}

function readOne(
  found: PageRequests,
  frontmatter: Frontmatter,
  page: string,
  path: string[],
  name: string,
  value: unknown,
): void {
  if (isPictureFile(value)) return;
  const parsed = parseSpec(value);
  if (parsed.ok) {
    if (!parsed.wish) return;
    const { spec, alt, count, files } = parsed.wish;
    const at = frontmatter.placeOf(path);
    const ref = refOf(page, name);
    const request = { ref, page, name, at, spec, alt, count };
    if (files) {
      const places = placesOf(files, (field) =>
        frontmatter.placeOf([...path, ...field.split('.')]),
      );
      found.unresolved = [...(found.unresolved ?? []), { ...request, files, places }];
    } else {
      found.requests.push({ ...request, key: keyOf(spec) });
    }
    return;
  }
  for (const problem of parsed.problems) {
    const at = [...path, ...problem.path];
    found.problems.push(
      new IllustrateError('bad-spec', `\`${at.join('.')}\`: ${problem.message}`, {
        where: frontmatter.placeOf(at),
      }),
    );
  }
}

function placesOf(files: NamedFiles, placeOf: (field: string) => Place): Map<string, Place> {
  const { references = [], ...single } = files;
  const fields = [...Object.keys(single), ...references.map((_, index) => `references.${index}`)];
  return new Map(fields.map((field) => [field, placeOf(field)]));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
