import { parseFrontmatter } from 'astro/markdown';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { IllustrateError } from '../../../packages/core/src/errors.ts';
import { readFrontmatter } from '../../../packages/core/src/pure/frontmatter.ts';

type Reading = { data: unknown } | { error: true };

function ours(text: string): Reading {
  try {
    return { data: readFrontmatter('page.md', text).data };
  } catch (error) {
    // Anything else is a bug of ours, not a fault of the page.
    if (!(error instanceof IllustrateError)) throw error;
    return { error: true };
  }
}

function astros(text: string): Reading {
  try {
    return { data: parseFrontmatter(text).frontmatter };
  } catch {
    return { error: true };
  }
}

const samples: Record<string, string> = {
  'the usual page': '---\ntitle: Fox\nillustration: A fox\n---\n\n# Fox\n',
  'nothing at all': '',
  'no frontmatter': '# Fox\n\nText.\n',
  'an empty block': '---\n---\nText',
  'an empty block with a blank line': '---\n\n---\n',
  'a block of comments': '---\n# one\n# two\n---\n',
  'a comment and a value': '---\n# one\na: 1\n---\n',
  'a comment that ends in a carriage return': '---\n# one\ra: 1\n---\n',
  'a byte order mark': '\uFEFF---\na: 1\n---\n',
  'a byte order mark inside': '---\n\uFEFFa: 1\n---\n',
  'a byte order mark alone inside': '---\n\uFEFF\n---\n',
  'CRLF line ends': '---\r\na: 1\r\nb: two\r\n---\r\nText\r\n',
  'CR line ends': '---\ra: 1\r---\r',
  'blank lines before': '\n\n---\na: 1\n---\n',
  'spaces and blank lines before': '   \n \t \n---\na: 1\n---\n',
  'a space before the opening': ' ---\na: 1\n---\n',
  'text before the opening': 'Text\n---\na: 1\n---\n',
  'words after the opening': '--- yaml\na: 1\n---\n',
  'words after the closing': '---\na: 1\n--- the end\nText',
  'no line break after the closing': '---\na: 1\n---',
  'no closing': '---\na: 1\n',
  'a closing that is indented': '---\na: 1\n ---\n',
  'four dashes to open': '----\na: 1\n---\n',
  'four dashes to close': '---\na: 1\n----\n',
  'a line of dashes inside': '---\na: 1\n---\nb: 2\n---\n',
  'dashes inside a block scalar': '---\na: |\n  one\n  ---\n  two\n---\n',
  'dashes at the start of a value': '---\na: --- b\n---\n',
  'another fence to close': '---\na: 1\n+++\n',
  TOML: '+++\ntitle = "Fox"\nillustration = "A fox"\n+++\nText',
  'TOML tables': '+++\n[illustration]\nprompt = "A fox"\nsize = "1536x1024"\n+++\n',
  'TOML dates and numbers': '+++\na = 2026-11-22\nb = 1_000\nc = 0x1f\nd = inf\n+++\n',
  'TOML strings': "+++\na = '''\none\ntwo'''\nb = \"\\u00e9\"\n+++\n",
  'TOML arrays of tables': '+++\n[[a]]\nb = 1\n[[a]]\nb = 2\n+++\n',
  'TOML with a key twice': '+++\na = 1\na = 2\n+++\n',
  'TOML that is none': '+++\na: 1\n+++\n',
  'TOML that is empty': '+++\n+++\n',
  'TOML with comments alone': '+++\n# one\n+++\n',
  'TOML closed by dashes': '+++\na = 1\n---\n',
  'TOML after CRLF': '+++\r\na = 1\r\n+++\r\n',
  'a date': '---\na: 2026-11-22\n---\n',
  'a date and a time': '---\na: 2026-11-22T08:00:00Z\nb: 2026-11-22 08:00:00 +1\n---\n',
  numbers: '---\na: 1\nb: -1.5e3\nc: 0x1F\nd: 0o17\ne: 017\nf: 1_000\ng: .inf\nh: .nan\n---\n',
  'words that are booleans': '---\na: yes\nb: no\nc: on\nd: true\ne: FALSE\nf: ~\ng: null\n---\n',
  'a prompt that is a number': '---\nillustration: 42\n---\n',
  'an anchor and its alias': '---\na: &x {b: 1}\nc: *x\n---\n',
  'an alias that nobody defined': '---\na: *x\n---\n',
  'an anchor that holds itself': '---\na: &x [*x]\n---\n',
  'a merge key': '---\nbase: &x {a: 1, b: 2}\nc:\n  <<: *x\n  b: 3\n---\n',
  'a merge key with a list': '---\nx: &x {a: 1}\ny: &y {b: 2}\nc:\n  <<: [*x, *y]\n---\n',
  'a merge key that holds a number': '---\na:\n  <<: 3\n---\n',
  'a literal block scalar': '---\na: |\n  one\n    two\n\n  three\n---\n',
  'a folded block scalar': '---\na: >-\n  one\n  two\n\n  three\n---\n',
  'a block scalar that keeps its end': '---\na: |+\n  one\n\n---\n',
  'a block scalar with its indent named': '---\na: |2\n    one\n---\n',
  'flow maps and lists': '---\na: {b: [1, 2, {c: d}], "e": f}\n---\n',
  'a flow map over lines': '---\na: {\n  b: 1,\n  c: 2\n}\n---\n',
  'a flow map that is open': '---\na: {b: 1\n---\n',
  'quoted keys': '---\n"a b": 1\n\'c\': 2\n---\n',
  'a complex key': '---\n? a\n: 1\n---\n',
  'a list as a key': '---\n? [a, b]\n: 1\n---\n',
  'escapes in quotes': "---\na: \"\\u00e9\\n\\x41\\U0001F98A\"\nb: 'it''s'\n---\n",
  'an escape nobody knows': '---\na: "\\q"\n---\n',
  'a quote that is open': '---\na: "one\n---\n',
  Unicode: '---\ntitel: Füchse 🦊\n猫: ねこ\n---\n',
  'half a character': '---\na: "\ud83e"\n---\n',
  'a tab as indent': '---\na:\n\tb: 1\n---\n',
  'a tab after a colon': '---\na:\tb\n---\n',
  'a block of tabs': '---\n\t\n---\n',
  'a block of form feeds': '---\n\f\n---\n',
  'a block of vertical tabs': '---\n\v\n---\n',
  'TOML of form feeds': '+++\n\f\n+++\n',
  'a block of spaces nobody sees': '---\n\u00a0\n---\n',
  'a key twice': '---\na: 1\na: 2\n---\n',
  'indents that disagree': '---\na:\n    b: 1\n  c: 2\n---\n',
  'a colon in a value': '---\na: b: c\n---\n',
  'a colon without a space': '---\na:b\n---\n',
  'a hash in a value': '---\na: b #c\nd: e#f\n---\n',
  'a list': '---\n- a\n- b\n---\n',
  'a word': '---\nfox\n---\n',
  'a number': '---\n42\n---\n',
  'nothing but null': '---\n~\n---\n',
  'the end of a document': '---\na: 1\n...\n---\n',
  'something after the end of a document': '---\na: 1\n...\nb: 2\n---\n',
  'a directive': '---\n%YAML 1.2\n---\na: 1\n---\n',
  'a JavaScript function': '---\na: !!js/function "function () { return 1 }"\n---\n',
  'a JavaScript expression': '---\na: !!js/regexp /x/\n---\n',
  'a tag nobody knows': '---\na: !fox b\n---\n',
  'binary data': '---\na: !!binary aGVsbG8=\n---\n',
  'a set': '---\na: !!set {b, c}\n---\n',
  'an ordered map': '---\na: !!omap [b: 1, c: 2]\n---\n',
  'a string by tag': '---\na: !!str 42\nb: !!int "7"\n---\n',
  'an engine of gray-matter': '---js\n{ a: 1 }\n---\n',
  'a JSON engine': '---json\n{"a": 1}\n---\n',
  'a TOML engine': '---toml\na = 1\n---\n',
  'JSON in YAML': '---\n{"a": {"b": [1, null]}}\n---\n',
  'a prototype': '---\n__proto__: {polluted: true}\nconstructor: 1\n---\n',
  'an excerpt': '---\na: 1\n---\nOne\n---\nTwo\n',
  'an HTML comment before': '<!-- x -->\n---\na: 1\n---\n',
  'a value over lines': '---\na: one\n  two\n  three\n---\n',
  'control characters': '---\na: "\u0007"\n---\n',
  'an at sign': '---\na: @b\n---\n',
  'a backtick': '---\na: `b`\n---\n',
  'a percent sign': '---\na: %b\n---\n',
  'an exclamation mark': '---\na: !\n---\n',
  'a key without a value': '---\na:\nb: 1\n---\n',
  'nesting that goes deep': `---\na: ${'['.repeat(200_000)}\n---\n`,
  'TOML that goes deep': `+++\na = ${'['.repeat(200_000)}\n+++\n`,
  'a nested key that is empty': '---\nillustration:\n  prompt:\n---\n',
};

test('there are at least 60 samples', () => {
  expect(Object.keys(samples).length).toBeGreaterThanOrEqual(60);
});

describe('a page is read as Astro reads it', () => {
  test.each(Object.entries(samples))('%s', (_, text) => {
    expect(ours(text)).toEqual(astros(text));
  });
});

test('any text is read as Astro reads it', () => {
  const pieces = (
    '---|+++|----|...|\n---\n|\n+++\n|---js|\n|\r\n|\r| |  |\t|\f|\uFEFF|\u00a0|#|# c|a|b: |a: 1|a = 1|- ' +
    '|"|\'|>|&x |*x|<<: |{|}|[|]|,|:|!!str |2026-11-22|~|\\|🦊'
  ).split('|');
  pieces.push('|');
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((all) => all.join(''));
  const page = fc.oneof(
    text,
    text.map((inner) => `---\n${inner}\n---\n`),
    text.map((inner) => `+++\n${inner}\n+++\n`),
  );
  fc.assert(
    fc.property(page, (one) => {
      expect(ours(one)).toEqual(astros(one));
    }),
    { numRuns: 3000 },
  );
});

test('nothing in a page executes', () => {
  const attack = 'globalThis.wasExecuted = true';
  const pages = [
    `---js\n${attack}\n---\n`,
    `---javascript\n{ a: (() => { ${attack} })() }\n---\n`,
    `---\na: !!js/function "function () { ${attack} }"\n---\n`,
    `---\na: !!js/undefined ''\nb: {toString: !!js/function 'function () { ${attack} }'}\n---\n`,
  ];
  for (const page of pages) ours(page);
  expect(globalThis).not.toHaveProperty('wasExecuted');
});

test('a key called __proto__ changes no other object', () => {
  ours('---\n__proto__: {polluted: true}\n---\n');
  expect({}).not.toHaveProperty('polluted');
});

const faultIn = (text: string): IllustrateError => {
  try {
    readFrontmatter('src/content/fox.md', text);
  } catch (error) {
    if (error instanceof IllustrateError) return error;
    throw error;
  }
  throw new Error('expected a fault');
};

test('a fault in YAML names its line and column', () => {
  const fault = faultIn('---\ntitle: Fox\nillustration: A fox: in snow\n---\n');
  expect(fault.code).toBe('bad-frontmatter');
  expect(fault.where).toEqual({ file: 'src/content/fox.md', line: 3, column: 20 });
  expect(fault.message).toContain(
    'the frontmatter is not YAML: bad indentation of a mapping entry',
  );
});

test('a fault in TOML names its line and column', () => {
  const fault = faultIn('\n+++\ntitle = "Fox"\nillustration = A fox\n+++\n');
  expect(fault.where).toMatchObject({ line: 4, column: 16 });
  expect(fault.message).toContain('the frontmatter is not TOML: ');
});

test('frontmatter of more than a mebibyte is refused rather than read', () => {
  const fault = faultIn(`---\na: ${'x'.repeat(1_048_577)}\n---\n`);
  expect(fault.message).toContain('expected at most 1048576 characters of frontmatter');
});
