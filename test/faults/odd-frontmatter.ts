import * as fc from 'fast-check';

// oxfmt-ignore
const word = fc.constantFrom(
  'illustration', 'illustrations', 'prompt', 'size', 'aspect', 'n', 'seed', 'alt', 'model',
  'style', 'quality', 'background', 'provider', 'negative', 'references', 'edit', 'mask',
  'subject', '__proto__', 'constructor', 'toString', 'A fox', '1024x1024', '16:9', '~', 'null',
  '2026-11-22', '0x1f', '1e999', '.inf', '.nan', 'yes', 'false', '&a', '*a', '<<', '!!omap',
  '!!binary', '!!set', '"\\ud800"', '"\\0"', '|', '>-', '? ', '- ', ': ', '{', '}', '[', ']',
  '#', "'", '"', '---', '+++', '\t', '\r\n', '\n', '\n  ', '\n    ', '%YAML 1.2', '@', '`', '=',
  '"""', "'''", '[[illustration]]', '[illustrations]', 'illustration = ', '\0', '\u2028',
);
const pieces = fc
  .array(fc.oneof({ weight: 5, arbitrary: word }, fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 24,
  })
  .map((all) => all.join(''));

/** A value as YAML takes it too, of fields that mean something and others that do not. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(word, fc.string(), fc.double(), fc.maxSafeInteger(), fc.boolean(), fc.constant(null)),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(word, fc.string()), tie('any'), { maxKeys: 5 }),
  ),
})).any;
const wish = fc.dictionary(fc.constantFrom('illustration', 'illustrations'), value, {
  minKeys: 1,
  maxKeys: 2,
});

const delimiter = fc.constantFrom('---', '---', '---', '+++', '---yaml', '---js', '--', '');
const before = fc.constantFrom('', '', '', '\ufeff', '\n', ' ', '\r\n', '\n\n\n');

/** Text of pages: broken YAML and TOML, and whole YAML of odd values. */
export const frontmatter = fc.oneof(
  fc
    .tuple(before, delimiter, pieces, delimiter)
    .map(([lead, open, text, close]) => `${lead}${open}\n${text}\n${close}\n`),
  wish.map((data) => `---\n${JSON.stringify(data)}\n---\n`),
  wish.map(
    (data) =>
      `---\n${Object.entries(data)
        .map(([key, item]) => `${key}: ${JSON.stringify(item)}`)
        .join('\n')}\n---\n`,
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
