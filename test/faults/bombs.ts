/** Frontmatter that is made to hurt whoever reads it, by what it is. */
export const bombs: Record<string, () => string> = {
  'aliases of aliases': () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let n = 1; n < 60; n++) {
      lines.push(
        `a${n}: &a${n} [${Array(9)
          .fill(`*a${n - 1}`)
          .join(', ')}]`,
      );
    }
    return page(...lines, 'illustration: *a59');
  },
  'aliases of aliases as a prompt': () => {
    const lines = ['a0: &a0 { subject: x }'];
    for (let n = 1; n < 60; n++) lines.push(`a${n}: &a${n} { p: *a${n - 1}, q: *a${n - 1} }`);
    return page(...lines, 'illustration: { prompt: *a59 }');
  },
  'aliases of a long text in keys': () => {
    const key = `? [${Array(1000).fill('*s').join(', ')}]\n: x`;
    return page(`s: &s ${'x'.repeat(400_000)}`, ...Array<string>(100).fill(key));
  },
  'aliases of a long text in one key': () =>
    page(`s: &s ${'x'.repeat(400_000)}`, `? [${Array(100_000).fill('*s').join(', ')}]\n: x`),
  'aliases as names of pictures': () =>
    page(
      `s: &s [${Array(100_000).fill('x').join(',')}]`,
      'illustrations:',
      ...Array<string>(500).fill('  ? *s\n  : x'),
    ),
  'merges of merges': () => {
    const lines = ['m0: &m0 { a: 1, b: 2 }'];
    for (let n = 1; n < 90; n++) {
      lines.push(`m${n}: &m${n} { <<: [*m${n - 1}, *m${n - 1}], k${n}: 1 }`);
    }
    return page(...lines, 'illustration: *m89');
  },
  'a large map merged often': () => {
    const keys = Array.from({ length: 60_000 }, (_, n) => `k${n}: 1`).join(', ');
    return page(`m: &m { ${keys} }`, ...upTo(20_000).map((n) => `n${n}: { <<: *m }`));
  },
  'ten megabytes': () => page(`illustration: ${'x'.repeat(10_000_000)}`),
  'ten megabytes that never end': () => `---\nillustration: ${'x'.repeat(10_000_000)}`,
  'a million blank lines': () => page('\n'.repeat(1_000_000)),
  'a million blank lines in TOML': () => `+++\n${'\n'.repeat(1_000_000)}\n+++\n`,
  'a million blank lines before': () => `${'\n'.repeat(1_000_000)}---\nillustration: A fox\n---\n`,
  'a million spaces': () => page(' '.repeat(1_000_000)),
  'a million lines of comment signs': () => page('#\n'.repeat(500_000)),
  'lists in lists': () => page(`illustration: ${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  'maps in maps': () => page(`illustration: ${'{a: '.repeat(50_000)}${'}'.repeat(50_000)}`),
  'lists in lists in TOML': () =>
    `+++\nillustration = ${'['.repeat(100_000)}${']'.repeat(100_000)}\n+++\n`,
  'steps into steps': () =>
    page(
      upTo(1000)
        .map((n) => `${' '.repeat(n)}a:`)
        .join('\n'),
    ),
  'an ordered map of many': () => page('o: !!omap', ...upTo(70_000).map((n) => `- k${n}: 1`)),
  'many names': () => page('illustrations:', ...upTo(50_000).map((n) => `  n${n}: A fox`)),
  'many bad names': () => page('illustrations:', ...upTo(50_000).map((n) => `  n${n}: { x: 1 }`)),
  'many names in TOML': () =>
    `+++\n[illustrations]\n${upTo(50_000)
      .map((n) => `n${n} = "A fox"`)
      .join('\n')}\n+++\n`,
  'many unknown keys': () =>
    page('illustration:', '  prompt: A fox', ...upTo(50_000).map((n) => `  siz${n}: 1`)),
  'a NUL byte': () => page('illustration: "A\\0fox"'),
  'a raw NUL byte': () => page('illustration: A\0fox'),
  'half a character': () => page('illustration: "\\ud800"'),
  'a key called __proto__': () => page('__proto__: { illustration: A fox }'),
  'a field called __proto__': () => page('illustration: { __proto__: { prompt: A fox } }'),
  'names that every object has': () =>
    page('illustrations: { __proto__: A, constructor: B, toString: C, hasOwnProperty: D }'),
  'a part called constructor': () => page('illustration: { prompt: { constructor: A fox } }'),
  'words a terminal obeys': () => page('illustrations: { "\\e[31mred": A fox, ok: "\\e[31mred" }'),
  JavaScript: () => `---js\n{ illustration: process.exit(9) }\n---\n`,
  'a tag that makes a function': () => page("illustration: !!js/function 'function () {}'"),
  'numbers past all bounds': () => page('illustration: { prompt: A fox, seed: 1e999, n: .inf }'),
};

function page(...lines: string[]): string {
  return `---\n${lines.join('\n')}\n---\n`;
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
