import { IllustrateError, type Place } from '../errors.ts';
import type { Request } from '../model.ts';
import { sortByPlace } from './by-place.ts';
import { readFrontmatter, type Frontmatter } from './frontmatter.ts';
import { keyOf } from './key.ts';
import { isPictureFile } from './picture-file.ts';
import type { NamedFiles } from './named-files.ts';
import { parseSpec } from './spec.ts';
import { describeValue, plainText, isOneSlip } from './text.ts';

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

/** Most pictures that one map of a page may name. */
const MOST_NAMES = 1000;
/** Most faults of one picture that are told. */
const MOST_PROBLEMS = 20;

/** Everything one page asks for, and everything that is wrong with how it asks, by place. */
export function requestsOf(page: string, text: string, fields: Fields): PageRequests {
  let frontmatter: Frontmatter;
  try {
    frontmatter = readFrontmatter(page, text);
  } catch (error) {
    if (!(error instanceof IllustrateError)) throw error;
    return { requests: [], problems: [error] };
  }
  const found: PageRequests = { requests: [], problems: misspeltFields(page, frontmatter, fields) };
  for (const [field, kind] of Object.entries(fields)) {
    if (!Object.hasOwn(frontmatter.data, field)) continue;
    const value = frontmatter.data[field];
    if (value === undefined) continue;
    if (kind === 'one') {
      readOne(found, frontmatter, page, [field], field, value);
    } else if (isMap(value)) {
      const items = Object.entries(value);
      const fault = faultOfNames(items.map(([name]) => name));
      if (fault) {
        const where = frontmatter.placeOf([field, fault.name]);
        found.problems.push(
          new IllustrateError('bad-spec', `\`${field}\`: ${fault.message}`, { where }),
        );
        continue;
      }
      for (const [name, item] of items) {
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

/** Shortest field whose slips are looked for: other words lie too near to a short one. */
const SHORTEST = 8;

/** Keys one slip away from a field: the picture that they ask for would silently be none. */
function misspeltFields(page: string, frontmatter: Frontmatter, fields: Fields) {
  const known = Object.keys(fields).filter((field) => field.length >= SHORTEST);
  return Object.keys(frontmatter.data).flatMap((key) => {
    const meant = known.find((field) => isOneSlip(key, field));
    if (meant === undefined || Object.hasOwn(fields, key)) return [];
    return new IllustrateError('bad-spec', `unknown key \`${key}\`; did you mean \`${meant}\`?`, {
      where: frontmatter.placeOf([key]),
      hint: `If ${page} means something else by it, name the fields in the option \`fields\`.`,
    });
  });
}

/** How a picture is called on the command line: the page, and the name where it is not the usual one. */
function refOf(page: string, name: string): string {
  return name === 'illustration' ? page : `${page}#${name}`;
}

/** What is wrong with how a map calls its pictures, and at which name. */
function faultOfNames(names: readonly string[]): { name: string; message: string } | undefined {
  const [first = ''] = names;
  if (names.length > MOST_NAMES) {
    return { name: first, message: `expected at most ${MOST_NAMES} pictures, got ${names.length}` };
  }
  const odd = names.find((name) => plainText(name) !== name || !name.isWellFormed());
  if (odd === undefined) return undefined;
  const shown = JSON.stringify(plainText(odd));
  return { name: odd, message: `expected a name of plain characters, got ${shown}` };
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
  for (const problem of parsed.problems.slice(0, MOST_PROBLEMS)) {
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
