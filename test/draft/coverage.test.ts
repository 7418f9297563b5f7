import { expect, test } from 'vitest';
import { blindPrompts } from './blind-prompts.ts';
import { judge, share } from './on-topic.ts';
import { tunedPrompts } from './tuned-prompts.ts';

test('at least 92 % of real-world prompts get a focal subject that is on topic', () => {
  const judged = judge(tunedPrompts);
  expect(judged.length).toBeGreaterThanOrEqual(150);
  expect({ share: share(judged), missed: missed(judged) }).toSatisfy(({ share }) => share >= 0.92);
});

test('at least 85 % of prompts nothing was tuned on get a focal subject that is on topic', () => {
  const judged = judge(blindPrompts);
  expect(judged.length).toBe(50);
  expect({ share: share(judged), missed: missed(judged) }).toSatisfy(({ share }) => share >= 0.85);
});

const missed = (judged: ReturnType<typeof judge>) =>
  judged
    .flatMap(({ prompt, focal, isOnTopic }) => (isOnTopic ? [] : [`${prompt} -> ${focal}`]))
    .join('\n');
