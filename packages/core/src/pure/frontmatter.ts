import matter from 'gray-matter';
import { load as loadYaml, YAMLException } from 'js-yaml';
import { parse as parseToml, TomlError } from 'smol-toml';

import { IllustrateError, reasonOf, type Place } from '../errors.ts';
import { tomlLocator, yamlLocator, type Locate } from './locate.ts';

export interface Frontmatter {
  data: Record<string, unknown>;
  /** Where the value at a path of keys stands in the page. */
  placeOf(path: readonly string[]): Place;
}

/** Bytes of frontmatter past which a page is refused rather than read. */
const LONGEST = 1_048_576;

/**
 * Reads a page's frontmatter as Astro 7 does: a block between `---` (YAML 1.2) or `+++` (TOML)
 * that opens the file, after a byte order mark or blank lines. No engine that executes.
 * @throws {IllustrateError} `bad-frontmatter` with the line and column of the fault
 */
export function readFrontmatter(page: string, text: string): Frontmatter {
  const block = findBlock(text);
  if (!block) return { data: {}, placeOf: () => ({ file: page, line: 1, column: 1 }) };
  const at = (line: number, column: number): Place => ({
    file: page,
    line: block.line + line,
    column: line === 0 ? block.column + column : column + 1,
  });
  if (block.text.length > LONGEST) {
    throw new IllustrateError(
      'bad-frontmatter',
      `expected at most ${LONGEST} characters of frontmatter, got ${block.text.length}`,
      { where: at(0, 0), hint: 'Move the bulk into a data file.' },
    );
  }
  let locate: Locate = () => undefined;
  const source = block.text;
  const engines = {
    yaml: () => {
      const locator = yamlLocator();
      const value = loadYaml(source, { listener: locator.listener });
      locate = locator.locate;
      return mapOr(value);
    },
    toml: () => {
      locate = tomlLocator(source);
      return mapOr(parseToml(source));
    },
    json: never('JSON'),
    javascript: never('JavaScript'),
    js: never('JavaScript'),
  };
  let data: Record<string, unknown>;
  try {
    // The engines read the block itself and gray-matter a stand-in: what opens and closes a block
    // is decided above, by Astro's rule, and a million blank lines would keep its search busy.
    data = matter(`${DELIMITER}\nblock\n${DELIMITER}`, {
      delimiters: DELIMITER,
      language: block.language,
      engines,
    }).data;
  } catch (error) {
    throw describeFault(error, at);
  }
  return {
    data,
    placeOf(path) {
      const found = locate(path);
      return found ? at(found.line, found.column) : at(0, 0);
    },
  };
}

const DELIMITER = '---';

interface Block {
  language: 'yaml' | 'toml';
  text: string;
  /** Where the block's first character stands, from 1. */
  line: number;
  column: number;
}

/** Astro's rule: `---` or `+++` at the very start or after blank lines, up to the next line that begins with either. */
function findBlock(text: string): Block | undefined {
  const opening = /^(?:\uFEFF?|\s*\n)(---|\+\+\+)/.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const closing = /\n(?:---|\+\+\+)/.exec(text.slice(start));
  if (!closing) return undefined;
  const before = text.slice(0, start);
  return {
    language: opening[1] === '+++' ? 'toml' : 'yaml',
    text: text.slice(start, start + closing.index + 1),
    line: before.split('\n').length,
    column: start - before.lastIndexOf('\n'),
  };
}

function mapOr(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function never(language: string) {
  return (): never => {
    throw new Error(`frontmatter in ${language} is not read`);
  };
}

function describeFault(error: unknown, at: (line: number, column: number) => Place): Error {
  if (error instanceof YAMLException) {
    return new IllustrateError('bad-frontmatter', `the frontmatter is not YAML: ${error.reason}`, {
      where: at(error.mark?.line ?? 0, error.mark?.column ?? 0),
      cause: error,
    });
  }
  if (error instanceof TomlError) {
    const [reason] = error.message.split('\n');
    return new IllustrateError('bad-frontmatter', `the frontmatter is not TOML: ${reason}`, {
      where: at(error.line - 1, error.column - 1),
      cause: error,
    });
  }
  // A parser may give up in ways of its own, at what nobody writes by hand.
  return new IllustrateError(
    'bad-frontmatter',
    `the frontmatter cannot be read: ${reasonOf(error)}`,
    { where: at(0, 0), cause: error },
  );
}
