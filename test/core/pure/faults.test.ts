import { expect, test } from 'vitest';

import { IllustrateError } from '../../../packages/core/src/errors.ts';
import { sortByPlace } from '../../../packages/core/src/pure/by-place.ts';
import { nearestWord } from '../../../packages/core/src/pure/text.ts';
import { openAiOnly, planOf, requestFor, requestsIn } from '../samples.ts';

test('faults come by file, line and column, and those without a place first', () => {
  const at = (file: string, line: number, column: number) =>
    new IllustrateError('bad-spec', `${file}:${line}:${column}`, { where: { file, line, column } });
  const nowhere = new IllustrateError('bad-spec', 'nowhere');
  const sorted = [nowhere, at('a', 2, 10), at('a', 10, 1), at('b', 1, 2), at('b', 1, 3)];
  expect(sortByPlace(sorted.toReversed())).toEqual(sorted);
});

test('many pictures that lack a key are one fault at the first of them', () => {
  const providers = openAiOnly({}, '');
  const yaml = 'illustration: A fox\nillustrations:\n  a: One\n  b: Two';
  const { problems } = planOf(requestsIn(yaml), { providers });
  expect(problems).toMatchObject([
    {
      code: 'no-key',
      message: expect.stringContaining('3 pictures need a key'),
      hint: expect.stringContaining('OPENAI_API_KEY'),
      where: { line: 2 },
    },
  ]);
  const one = planOf([requestFor('illustration: A fox')], { providers });
  expect(one.problems).toMatchObject([{ message: 'src/content/fox.md: openai has no key' }]);
});

test.for([
  ['chekc', ['check', 'json'], 'check'],
  ['hlep', ['help', 'status'], 'help'],
  ['cst', ['cost', 'undo'], 'cost'],
  ['kechc', ['check'], undefined],
  ['ab', ['ba', 'cd'], 'ba'],
  ['', ['check'], undefined],
] as const)('the word nearest to `%s` of %j is %s', ([word, known, near]) => {
  expect(nearestWord(word, known)).toBe(near);
});
