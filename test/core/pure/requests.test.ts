import { describe, expect, test } from 'vitest';

import type { IllustrateError } from '../../../packages/core/src/errors.ts';
import { requestsOf, type Fields } from '../../../packages/core/src/pure/requests.ts';
import { wishFromId, wishToId } from '../../../packages/core/src/pure/spec-id.ts';
import { FIELDS, requestFor, requestsIn } from '../samples.ts';

const PAGE = 'src/content/blog/fox.md';

function problemsIn(text: string, fields: Fields = FIELDS): IllustrateError[] {
  return requestsOf(PAGE, text, fields).problems;
}

test('a field misspelt by one slip is an error, another word is not', () => {
  const [problem, ...others] = problemsIn('---\nillustratoins:\n  hero: A fox\n---\n');
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    message: 'unknown key `illustratoins`; did you mean `illustrations`?',
    where: { file: PAGE, line: 2, column: 1 },
  });
  expect(problemsIn('---\nilustration: A fox\n---\n')).toHaveLength(1);
  expect(problemsIn('---\nillustrator: Jane\nillustrated: true\n---\n')).toEqual([]);
  expect(problemsIn('---\ncovers: 3\n---\n', { cover: 'one' })).toEqual([]);
});

describe('what a page asks for', () => {
  test('a short prompt is a request with the prompt as its alt text', () => {
    const { requests, problems } = requestsOf(
      PAGE,
      '---\ntitle: Fox\nillustration: A fox in snow\n---\n',
      FIELDS,
    );
    expect(problems).toEqual([]);
    expect(requests).toEqual([
      {
        ref: PAGE,
        page: PAGE,
        name: 'illustration',
        at: { file: PAGE, line: 3, column: 1 },
        spec: { v: 1, prompt: 'A fox in snow' },
        key: expect.stringMatching(/^[0-9a-f]{64}$/),
        alt: 'A fox in snow',
        count: 1,
      },
    ]);
  });

  test('the long form keeps what it names, and alt text and count stay outside the spec', () => {
    const { spec, alt, count } = requestFor(
      'illustration:\n  prompt: A fox\n  alt: Ein Fuchs\n  n: 4\n  size: 1024x1024\n  seed: 7\n' +
        '  background: transparent\n  negative: text\n  model: gpt-image-2\n  quality: high\n  style: ink',
    );
    expect(spec).toEqual({
      v: 1,
      prompt: 'A fox',
      size: '1024x1024',
      seed: 7,
      background: 'transparent',
      negative: 'text',
      model: 'gpt-image-2',
      quality: 'high',
      style: 'ink',
    });
    expect([alt, count]).toEqual(['Ein Fuchs', 4]);
  });

  test('an empty alt text stays empty, for a picture that only decorates', () => {
    expect(requestFor('illustration: { prompt: A fox, alt: "" }').alt).toBe('');
  });

  test('the parts of a prompt are joined in the order of the formula, not of the page', () => {
    const { spec } = requestFor(
      'illustration:\n  prompt:\n    quality: high definition\n    environment: dark room\n' +
        '    subject: a developer\n    details: rain\n    style: cyberpunk\n    action: coding',
    );
    expect(spec.prompt).toBe('a developer, coding, cyberpunk, dark room, rain, high definition');
  });

  test('a page without frontmatter, without the field or with false asks for nothing', () => {
    for (const text of ['# Fox', '---\ntitle: Fox\n---\n', '---\nillustration: false\n---\n']) {
      expect(requestsOf(PAGE, text, FIELDS)).toEqual({ requests: [], problems: [] });
    }
  });

  test('a map asks for named pictures, and its pages are called by name', () => {
    const requests = requestsIn(
      'illustration: A fox\nillustrations:\n  hero: A wolf\n  end: { prompt: An owl }\n  none: false',
    );
    expect(requests.map(({ ref }) => ref)).toEqual([
      'src/content/fox.md',
      'src/content/fox.md#hero',
      'src/content/fox.md#end',
    ]);
    expect(requests.map(({ at }) => at.line)).toEqual([2, 4, 5]);
  });

  test('other frontmatter keys hold pictures where the site says so', () => {
    const text = '---\ncover: A fox\nillustration: A wolf\nfigures:\n  one: An owl\n---\n';
    const { requests } = requestsOf(PAGE, text, { cover: 'one', figures: 'many' });
    expect(requests.map(({ ref, spec }) => [ref, spec.prompt])).toEqual([
      [`${PAGE}#cover`, 'A fox'],
      [`${PAGE}#one`, 'An owl'],
    ]);
  });

  test.each(['./fox.png', '../images/fox.JPG', '/fox.webp', 'fox.svg', '@assets/fox.avif'])(
    'a field that holds the picture file %s asks for nothing',
    (file) => {
      const text = `---\nillustration: "${file}"\n---\n`;
      expect(requestsOf(PAGE, text, FIELDS)).toEqual({ requests: [], problems: [] });
    },
  );

  test('a prompt that ends like a file name is still a prompt', () => {
    expect(requestFor('illustration: A poster that says fox.png').spec.prompt).toBe(
      'A poster that says fox.png',
    );
  });

  test('TOML asks as YAML does, with the right lines', () => {
    const text = '+++\ntitle = "Fox"\n\n[illustrations.hero]\nprompt = "A fox"\n+++\n';
    const { requests, problems } = requestsOf(PAGE, text, FIELDS);
    expect(problems).toEqual([]);
    expect(requests).toMatchObject([{ ref: `${PAGE}#hero`, at: { line: 4, column: 16 } }]);
  });

  test('every spec survives its module id', () => {
    for (const { spec } of requestsIn(
      'illustrations:\n  a: "Füchse 🦊 “im” Schnee"\n  b: { prompt: A fox, aspect: 32:18, seed: 0 }',
    )) {
      expect(wishToId({ spec })).toMatch(/^\/@illustration\/[\w-]+\.webp$/);
      expect(wishFromId(wishToId({ spec }))).toEqual({ spec });
    }
  });

  test.each([
    '/@illustration/.webp',
    '/@illustration/aGk.webp',
    '/@illustration/!!.webp',
    '/fox.webp',
  ])('the id %s holds no spec', (id) => {
    expect(wishFromId(id)).toBeUndefined();
  });
});

describe('a fault is shown where it stands', () => {
  // The fault is expected where ▸ stands; the mark is taken out before the page is read.
  test.each<[string, string, string]>([
    [
      'a misspelt key',
      '---\nillustration:\n  prompt: A fox\n  ▸sise: 1024x1024\n---\n',
      '`illustration.sise`: unknown key `sise`; did you mean `size`?',
    ],
    [
      'a key that is like none',
      '---\nillustration:\n  prompt: A fox\n  ▸watermark: no\n---\n',
      '`illustration.watermark`: unknown key `watermark`; known are `prompt`, `alt`, `negative`, ' +
        '`size`, `aspect`, `background`, `seed`, `n`, `provider`, `model`, `quality`, `style`, ' +
        '`edit`, `mask`, `references` or `variationOf`.',
    ],
    [
      'a misspelt part of the formula',
      '---\nillustration:\n  prompt:\n    subject: A fox\n    ▸enviroment: snow\n---\n',
      '`illustration.prompt.enviroment`: unknown key `enviroment`; did you mean `environment`?',
    ],
    [
      'a part that is a number',
      '---\nillustration:\n  prompt:\n    subject: A fox\n    ▸details: 7\n---\n',
      '`illustration.prompt.details`: expected a prompt such as ' +
        '`An orange cat coding, cyberpunk style`, got 7 (number)',
    ],
    [
      'a formula without parts',
      '---\nillustration:\n  ▸prompt: {}\n---\n',
      '`illustration.prompt`: expected at least one of `subject`, `action`, `style`, ' +
        '`environment`, `details` or `quality`, got none',
    ],
    [
      'a size that is none',
      '---\nillustration:\n  prompt: A fox\n  ▸size: big\n---\n',
      '`illustration.size`: expected a size such as 1536x1024, got "big"',
    ],
    [
      'a size that is a number',
      '---\nillustration:\n  prompt: A fox\n  ▸size: 1024\n---\n',
      '`illustration.size`: expected a size such as 1536x1024, got 1024 (number)',
    ],
    [
      'size and aspect at once',
      '---\nillustration:\n  prompt: A fox\n  size: 1024x1024\n  ▸aspect: 16:9\n---\n',
      '`illustration.aspect`: expected either `size` or `aspect`, got both',
    ],
    [
      'an aspect that is none',
      '---\nillustration: {prompt: A fox, ▸aspect: "16/9"}\n---\n',
      '`illustration.aspect`: expected an aspect such as 16:9, got "16/9"',
    ],
    [
      'a background nobody knows',
      '---\nillustration: { prompt: A fox,\n  ▸background: pink }\n---\n',
      '`illustration.background`: expected `transparent`, `opaque` or `auto`, got "pink"',
    ],
    [
      'a seed below 0',
      '---\nillustration:\n  prompt: A fox\n  ▸seed: -1\n---\n',
      '`illustration.seed`: expected a whole number from 0 on, got one below',
    ],
    [
      'a seed in words',
      '---\nillustration:\n  prompt: A fox\n  ▸seed: many\n---\n',
      '`illustration.seed`: expected a whole number from 0 on, got "many"',
    ],
    [
      'too many candidates',
      '---\nillustration:\n  prompt: A fox\n  ▸n: 11\n---\n',
      '`illustration.n`: expected at most 10 candidates',
    ],
    [
      'no candidate',
      '---\nillustration:\n  prompt: A fox\n  ▸n: 0\n---\n',
      '`illustration.n`: expected at least 1 candidate',
    ],
    [
      'an alt text that is a list',
      '---\nillustration:\n  prompt: A fox\n  ▸alt: [a, b]\n---\n',
      '`illustration.alt`: expected words for the text alternative, got a list',
    ],
    [
      'a model that is empty',
      '---\nillustration:\n  prompt: A fox\n  ▸model: ""\n---\n',
      '`illustration.model`: expected a model, got none',
    ],
    [
      'a prompt that is a number',
      '---\ntitle: Fox\n▸illustration: 42\n---\n',
      '`illustration`: expected a prompt such as `An orange cat coding, cyberpunk style`, got 42 (number)',
    ],
    [
      'a prompt that is a date',
      '---\n▸illustration: 2026-11-22\n---\n',
      '`illustration`: expected a prompt such as `An orange cat coding, cyberpunk style`, got the date 2026-11-22',
    ],
    [
      'a prompt that is empty',
      '---\n▸illustration:\n---\n',
      '`illustration`: expected a prompt such as `An orange cat coding, cyberpunk style`, got an empty value',
    ],
    [
      'a prompt of spaces',
      '---\n▸illustration: "  "\n---\n',
      '`illustration`: expected a prompt such as `An orange cat coding, cyberpunk style`, got an empty one',
    ],
    [
      'a list of prompts',
      '---\n▸illustration:\n  - A fox\n  - A wolf\n---\n',
      '`illustration`: expected a prompt such as `An orange cat coding, cyberpunk style`, got a list',
    ],
    [
      'true',
      '---\n▸illustration: true\n---\n',
      '`illustration`: expected a prompt such as `An orange cat coding, cyberpunk style`, got true (boolean)',
    ],
    [
      'control characters',
      '---\n▸illustration: "A \\e[31mfox"\n---\n',
      '`illustration`: expected text, got control characters in it',
    ],
    [
      'half a character',
      '---\n▸illustration: "A \\uD83E fox"\n---\n',
      '`illustration`: expected whole Unicode characters, got half of one',
    ],
    [
      'a prompt for many',
      '---\ntitle: Fox\n▸illustrations: A fox\n---\n',
      '`illustrations`: expected a map of named illustrations, got "A fox"',
    ],
    [
      'a named one among others',
      '---\nillustrations:\n  hero: A fox\n  end:\n    prompt: A wolf\n    ▸qualty: high\n---\n',
      '`illustrations.end.qualty`: unknown key `qualty`; did you mean `quality`?',
    ],
    [
      'a quoted key',
      '---\n"illustration":\n  "prompt": A fox\n  ▸"sise": 1\n---\n',
      '`illustration.sise`: unknown key `sise`; did you mean `size`?',
    ],
    [
      'after a comment, a block scalar and a page that begins late',
      '\n\n---\n# sise: no\nabout: |\n  sise: no\nillustration:\n  prompt: >-\n    A fox\n    in snow\n\n  ▸sise: 1\n---\n',
      '`illustration.sise`: unknown key `sise`; did you mean `size`?',
    ],
    [
      'in lines that end with CRLF',
      '---\r\ntitle: Fox\r\nillustration:\r\n  prompt: A fox\r\n  ▸sise: 1\r\n---\r\n',
      '`illustration.sise`: unknown key `sise`; did you mean `size`?',
    ],
    [
      'in a TOML table',
      '+++\ntitle = "Fox"\n[illustration]\nprompt = "A fox"\n▸sise = "1024x1024"\n+++\n',
      '`illustration.sise`: unknown key `sise`; did you mean `size`?',
    ],
    [
      'in an inline TOML table',
      '+++\ntitle = "Fox"\nillustration = { prompt = "A fox", ▸sise = 1 }\n+++\n',
      '`illustration.sise`: unknown key `sise`; did you mean `size`?',
    ],
    [
      'a TOML prompt that is a number',
      '+++\ntitle = "Fox"\n▸illustration = 42\n+++\n',
      '`illustration`: expected a prompt such as `An orange cat coding, cyberpunk style`, got 42 (number)',
    ],
  ])('%s', (_, marked, message) => {
    const before = marked.slice(0, marked.indexOf('▸'));
    const line = before.split('\n').length;
    const column = before.length - before.lastIndexOf('\n');
    const problems = problemsIn(marked.replace('▸', ''));
    expect(problems.map((problem) => problem.message)).toEqual([message]);
    expect(problems[0]).toMatchObject({ code: 'bad-spec', where: { file: PAGE, line, column } });
  });

  test('every fault of a page is reported at once, and its other pictures are found', () => {
    const { requests, problems } = requestsOf(
      PAGE,
      '---\nillustration: A fox\nillustrations:\n  a: 1\n  b: { prompt: A wolf, sise: 1, n: 0 }\n  c: An owl\n---\n',
      FIELDS,
    );
    expect(requests.map(({ name }) => name)).toEqual(['illustration', 'c']);
    expect(problems.map(({ where }) => where?.line)).toEqual([4, 5, 5]);
  });

  test('frontmatter that cannot be read is one fault and no request', () => {
    const { requests, problems } = requestsOf(PAGE, '---\na: "one\n---\n', FIELDS);
    expect(requests).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['bad-frontmatter']);
  });
});
