import { describe, expect, test } from 'vitest';

import type { Found, Intent, Missing, Request, Wishes } from '../../../packages/core/src/model.ts';
import { checkBudget, distinctPurchases, totalOf } from '../../../packages/core/src/pure/budget.ts';
import { checkPatterns, isWished } from '../../../packages/core/src/pure/match.ts';
import type { Situation } from '../../../packages/core/src/pure/plan.ts';
import {
  COMPATIBLE,
  foundOf,
  imageOf,
  NO_WISHES,
  openAiOnly,
  planOf,
  recordOf,
  requestFor,
  requestsIn,
} from '../samples.ts';

const fox = requestFor('illustration: A fox');
const refusal = {
  at: '2026-11-20T08:00:00.000Z',
  provider: 'openai',
  model: 'gpt-image-2.6-flare',
  reason: 'it shows a weapon',
};

const held: Record<string, Found | undefined> = {
  fresh: foundOf(fox),
  stale: foundOf(fox, imageOf({ made: { ...imageOf().made, model: 'gpt-image-2' } })),
  missing: undefined,
  damaged: {
    ...foundOf(fox),
    wholeness: { whole: false, because: 'src/illustrations/9a.webp is gone' },
  },
  refused: { record: recordOf(fox, { refusals: [refusal] }), wholeness: { whole: true } },
};

/** The only step of a plan for the fox. */
function stepOf(found: Found | undefined, change: Partial<Situation> = {}) {
  const { steps, problems } = planOf([fox], {
    found: found ? new Map([[fox.key, found]]) : new Map(),
    ...change,
  });
  expect(problems).toEqual([]);
  const [step] = steps;
  if (!step) throw new Error('expected a step');
  return step;
}

const wish = (change: Partial<Wishes>): Wishes => ({ ...NO_WISHES, ...change });

describe('what is done about each state', () => {
  // The table of the design: a build on one's own machine, one in CI, and `astro dev`.
  test.each<[string, Missing, string]>([
    ['fresh', 'generate', 'use'],
    ['fresh', 'error', 'use'],
    ['fresh', 'draft', 'use'],
    ['stale', 'generate', 'use'],
    ['stale', 'error', 'use'],
    ['stale', 'draft', 'use'],
    ['missing', 'generate', 'buy'],
    ['missing', 'error', 'fail'],
    ['missing', 'draft', 'draft'],
    ['damaged', 'generate', 'fail'],
    ['damaged', 'error', 'fail'],
    ['damaged', 'draft', 'draft'],
    ['refused', 'generate', 'draft'],
    ['refused', 'error', 'fail'],
    ['refused', 'draft', 'draft'],
  ])('%s, where a missing picture leads to `%s`: %s', (state, missing, action) => {
    const step = stepOf(held[state], { missing });
    expect([step.state, step.do]).toEqual([state, action]);
    expect(step.because).not.toBe('');
  });

  test.each(Object.keys(held))('%s, and asked for again: buy', (state) => {
    for (const missing of ['generate', 'error', 'draft'] as const) {
      const step = stepOf(held[state], { missing, wishes: wish({ regenerate: ['**/fox.md'] }) });
      // Where nothing may be missing nothing is bought either.
      expect([step.state, step.do]).toEqual([state, missing === 'error' ? 'fail' : 'buy']);
      expect(step.because).toContain('asked for again');
    }
  });

  test.each(Object.keys(held))('%s, and not asked for: leave', (state) => {
    const step = stepOf(held[state], { wishes: wish({ only: ['src/content/wolf.md'] }) });
    expect([step.state, step.do]).toEqual([state, 'leave']);
  });

  test.each([
    ['fresh', 'use'],
    ['stale', 'buy'],
    ['damaged', 'fail'],
    ['refused', 'draft'],
  ])('%s, where stale ones are wished for: %s', (state, action) => {
    expect(stepOf(held[state], { wishes: wish({ stale: true }) }).do).toBe(action);
  });

  test('a damaged picture is not bought by naming its page alone', () => {
    const wishes = wish({ explicit: true, only: ['src/content/fox.md'] });
    expect(stepOf(held['damaged'], { wishes }).do).toBe('fail');
  });

  test('only a whole picture is in use', () => {
    expect(stepOf(held['fresh']).image).toEqual(imageOf());
    expect(stepOf(held['stale']).image).toBeDefined();
    expect(stepOf(held['damaged']).image).toBeUndefined();
    expect(stepOf(held['missing']).image).toBeUndefined();
  });
});

describe('a changed setting makes a picture stale, never missing', () => {
  test.each<[string, Partial<Situation>, string]>([
    ['style', { site: { style: 'ink' } }, 'made with style none → ink'],
    ['quality', { site: { quality: 'high' } }, 'made with quality medium → high'],
    ['model', { site: { model: 'gpt-image-2' } }, 'model gpt-image-2.6-flare → gpt-image-2'],
    ['size', { site: { size: '1024x1024' } }, 'made with size 1536x1024 → 1024x1024'],
    ['aspect', { site: { aspect: '1:1' } }, 'made with size 1536x1024 → '],
    ['model of the provider', { providers: openAiOnly({ model: 'gpt-image-2' }) }, 'model '],
    ['quality of the provider', { providers: openAiOnly({ quality: 'low' }) }, 'medium → low'],
  ])('%s', (_, change, because) => {
    const step = stepOf(foundOf(fox), change);
    expect([step.state, step.do]).toEqual(['stale', 'use']);
    expect(step.because).toContain(because);
  });

  test('what the page itself names wins over the site, and stays fresh', () => {
    const pinned = requestFor('illustration: { prompt: A fox, quality: medium, style: ink }');
    const image = imageOf({ made: { ...imageOf().made, style: 'ink' } });
    const { steps } = planOf([pinned], {
      found: new Map([[pinned.key, foundOf(pinned, image)]]),
      site: { quality: 'high', style: 'oil' },
    });
    expect(steps[0]?.state).toBe('fresh');
  });

  test('a picture of a retired model is used without complaint', () => {
    const image = imageOf({
      made: { provider: 'openai', model: 'dall-e-3', quality: 'standard', size: '1792x1024' },
    });
    const step = stepOf(foundOf(fox, image), { providers: openAiOnly({ model: 'dall-e-3' }) });
    expect([step.state, step.do]).toEqual(['fresh', 'use']);
  });

  test('a picture is used without a key', () => {
    expect(stepOf(foundOf(fox), { providers: openAiOnly({}, '') }).do).toBe('use');
  });
});

describe('a refusal', () => {
  test('by another model is no reason not to ask', () => {
    const step = stepOf(held['refused'], { site: { model: 'gpt-image-2' } });
    expect([step.state, step.do]).toEqual(['missing', 'buy']);
  });

  test('by another provider is no reason not to ask', () => {
    const record = recordOf(fox, { refusals: [{ ...refusal, provider: 'azure' }] });
    expect(stepOf({ record, wholeness: { whole: true } }).do).toBe('buy');
  });

  test('names the model and its reason', () => {
    expect(stepOf(held['refused']).because).toBe(
      'gpt-image-2.6-flare refused it: it shows a weapon',
    );
  });

  test('does not matter once there is a picture', () => {
    const found = foundOf(fox);
    const record = { ...found.record, refusals: [refusal] };
    expect(stepOf({ ...found, record }).state).toBe('fresh');
  });
});

describe('a request whose outcome nobody knows', () => {
  const intent: Intent = {
    key: fox.key,
    spec: fox.spec,
    settings: imageOf().made,
    ref: fox.ref,
    count: 1,
    estimate: { usd: 0.03, atMost: true },
    at: '2026-11-21T08:00:00.000Z',
    trouble: 'the connection broke',
  };
  const unknown = new Map([[fox.key, intent]]);

  test('is not sent again by a build', () => {
    const step = stepOf(undefined, { unknown });
    expect([step.state, step.do]).toEqual(['missing', 'fail']);
    expect(step.because).toBe(
      'asked for at 2026-11-21T08:00:00.000Z and may have been billed: the connection broke',
    );
  });

  test('becomes a draft where drafts are wanted', () => {
    expect(stepOf(undefined, { unknown, missing: 'draft' }).do).toBe('draft');
  });

  test('is sent again where somebody names it', () => {
    expect(stepOf(undefined, { unknown, wishes: wish({ explicit: true }) }).do).toBe('buy');
    expect(stepOf(undefined, { unknown, wishes: wish({ regenerate: ['**'] }) }).do).toBe('buy');
  });

  test('does not matter once there is a picture', () => {
    expect(stepOf(foundOf(fox), { unknown }).state).toBe('fresh');
  });
});

describe('problems come before anything is sent', () => {
  const codes = (change: Partial<Situation>, request: Request = fox) =>
    planOf([request], change).problems.map(({ code }) => code);

  test('without a key nothing can be bought', () => {
    const { problems } = planOf([fox], { providers: openAiOnly({}, '') });
    expect(problems[0]).toMatchObject({
      code: 'no-key',
      hint: 'Set OPENAI_API_KEY, in the environment or in .env.',
      where: { file: 'src/content/fox.md', line: 2, column: 1 },
    });
    expect(codes({ providers: openAiOnly({}, ''), missing: 'draft' })).toEqual([]);
    expect(codes({ providers: openAiOnly({}, ''), missing: 'error' })).toEqual([]);
    expect(codes({ providers: openAiOnly(COMPATIBLE, '') })).toEqual([]);
  });

  test('a provider that nobody configured is named with the nearest one', () => {
    const request = requestFor('illustration: { prompt: A fox, provider: opneai }');
    const { problems } = planOf([request]);
    expect(problems[0]).toMatchObject({
      code: 'unknown-provider',
      message: 'src/content/fox.md: no provider is called `opneai`',
      hint: 'Did you mean `openai`?',
    });
  });

  test('a wish outside the run has no problems', () => {
    const change = { providers: openAiOnly({}, ''), wishes: wish({ only: ['wolf.md'] }) };
    expect(codes(change)).toEqual([]);
  });

  test('what a model cannot do is a fault of a draft too', () => {
    const request = requestFor('illustration: { prompt: A fox, size: 100x100 }');
    expect(codes({ missing: 'draft' }, request)).toEqual(['model-cannot']);
  });
});

describe('the budget', () => {
  const many = requestsIn(
    'illustrations: { a: A fox, b: A wolf, c: "A  fox", d: { prompt: An owl, n: 3 } }',
  );

  test('counts one payment for each spec, and each candidate', () => {
    const purchases = distinctPurchases(planOf(many).steps);
    expect(purchases.map(({ request }) => request.name)).toEqual(['a', 'b', 'd']);
    expect(totalOf(purchases).pictures).toBe(5);
  });

  test('stops before the first request, naming pictures, estimate and flag', () => {
    const { steps } = planOf(many, { providers: openAiOnly({ price: 0.5 }) });
    const purchases = distinctPurchases(steps);
    expect(() => checkBudget(purchases, 2.49)).toThrow(
      expect.objectContaining({
        code: 'over-budget',
        message: 'nothing was sent: 5 pictures would cost about $2.50, the budget is $2.49',
        hint: expect.stringContaining('--budget 2.50'),
      }),
    );
    expect(() => checkBudget(purchases, 2.5)).not.toThrow();
  });

  test('says "at most" where the estimate is an upper bound', () => {
    const purchases = distinctPurchases(planOf(many).steps);
    expect(() => checkBudget(purchases, 0)).toThrow(/5 pictures would cost at most \$/);
  });

  test('the figure it proposes is enough', () => {
    const { steps } = planOf(many, { providers: openAiOnly({ price: 0.033_333 }) });
    const purchases = distinctPurchases(steps);
    let hint = '';
    try {
      checkBudget(purchases, 0);
    } catch (error) {
      hint = (error as { hint: string }).hint;
    }
    const proposed = Number(/--budget (\d+\.\d\d)/.exec(hint)?.[1]);
    expect(() => checkBudget(purchases, proposed)).not.toThrow();
  });

  test('refuses a price nobody has stated, however large it is', () => {
    const { steps } = planOf([fox], { providers: openAiOnly({ ...COMPATIBLE, model: 'sdxl' }) });
    expect(() => checkBudget(distinctPurchases(steps), 1e6)).toThrow(
      expect.objectContaining({
        code: 'unknown-price',
        message: 'nothing was sent: no price is known for sdxl at openai',
      }),
    );
  });

  test('lets free pictures through at a budget of 0', () => {
    const providers = openAiOnly({ ...COMPATIBLE, model: 'sdxl', price: 0 });
    const { steps } = planOf(many, { providers });
    expect(() => checkBudget(distinctPurchases(steps), 0)).not.toThrow();
  });
});

describe('a pattern', () => {
  const [page, hero] = requestsIn('illustration: A fox\nillustrations: { hero: A wolf }') as [
    Request,
    Request,
  ];

  test.each<[string, boolean, boolean]>([
    ['src/content/fox.md', true, true],
    ['./src/content/fox.md', true, true],
    ['src\\content\\fox.md', true, true],
    ['src/content/*.md', true, true],
    ['**', true, true],
    ['src/content/fox.md#hero', false, true],
    ['**/*#h*', false, true],
    ['src/content/fox.md#illustration', true, false],
    ['src/content/wolf.md', false, false],
    ['fox.md', false, false],
  ])('%s names the page: %s, its hero: %s', (pattern, namesPage, namesHero) => {
    expect([isWished(page, [pattern]), isWished(hero, [pattern])]).toEqual([namesPage, namesHero]);
  });

  test('that names nothing is an error with the nearest ref', () => {
    expect(() => checkPatterns([page, hero], ['src/content/fax.md'])).toThrow(
      expect.objectContaining({ code: 'no-match', hint: 'Did you mean `src/content/fox.md`?' }),
    );
    expect(() => checkPatterns([page, hero], ['**/fox.md', '**#hero'])).not.toThrow();
  });

  test('a page whose name holds glob characters is named by itself', () => {
    const request = { ...page, page: 'src/pages/[slug](1).md', ref: 'src/pages/[slug](1).md' };
    expect(isWished(request, ['src/pages/[slug](1).md'])).toBe(true);
  });
});
