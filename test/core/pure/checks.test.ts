import { describe, expect, test } from 'vitest';

import type { ProviderFacts } from '../../../packages/core/src/model.ts';
import { checkFormats, checkRepository } from '../../../packages/core/src/pure/check-machine.ts';
import { checkModels } from '../../../packages/core/src/pure/check-models.ts';
import { foundOf, imageOf, openAiOnly, planOf, requestFor } from '../samples.ts';

function providerWith(model: string): ProviderFacts {
  const { byName, default: name } = openAiOnly({ model });
  const provider = byName.get(name);
  if (!provider) throw new Error('no provider');
  return provider;
}

/** What is said of a model on a day, where one picture of it is in use. */
function said(model: string, today: string, yaml = 'illustration: A fox') {
  const request = requestFor(yaml);
  const made = { provider: 'openai', model, quality: 'medium', size: '1536x1024' };
  const found = new Map([[request.key, foundOf(request, imageOf({ made }))]]);
  const { steps } = planOf([request], { found, providers: openAiOnly({ model }), today });
  return checkModels(providerWith(model), { steps, today, isDefault: true });
}

describe('models', () => {
  const ending = 'gpt-image-1.5';

  test('a model that goes within 60 days is told, with its successor and what a change does', () => {
    expect(said(ending, '2026-11-22')).toEqual([
      {
        area: 'model',
        level: 'warning',
        what: 'openai gpt-image-1.5 will be shut down on 2026-12-01',
        hint: expect.stringMatching(
          /^Name its successor in the options: `model: 'gpt-image-2\.6-\w+'`\. That marks 1 picture stale; they stay in use\.$/,
        ),
      },
    ]);
  });

  test('one that goes later is only said to', () => {
    expect(said(ending, '2026-10-01')).toMatchObject([{ level: 'ok' }]);
    expect(said(ending, '2026-10-02')).toMatchObject([{ level: 'warning' }]);
  });

  test('one that is gone has to be mended', () => {
    expect(said(ending, '2026-12-01')).toMatchObject([
      { level: 'error', what: 'openai gpt-image-1.5 was shut down on 2026-12-01' },
    ]);
  });

  test('pages that name the model keep what they have', () => {
    const [check] = said(ending, '2026-11-22', `illustration: { prompt: A fox, model: ${ending} }`);
    expect(check?.hint).toContain('1 picture name the model on their page');
    expect(check?.hint).not.toContain('stale');
  });

  test("the service's own date comes before the table's", () => {
    const listed = [{ id: ending, shutdownDate: '2027-06-01' }];
    const checks = checkModels(providerWith(ending), {
      steps: [],
      today: '2026-11-22',
      isDefault: true,
      listed,
    });
    expect(checks).toMatchObject([{ level: 'ok', what: expect.stringContaining('2027-06-01') }]);
  });

  test('a model that OpenAI does not list has to be mended', () => {
    const checks = checkModels(providerWith('gpt-image-2.6-flare'), {
      steps: [],
      today: '2026-11-22',
      isDefault: true,
      listed: [{ id: 'gpt-image-2' }],
    });
    expect(checks).toMatchObject([{ level: 'error' }]);
  });
});

describe('the machine', () => {
  test('an image library that lacks a format, or is not there, has to be mended', () => {
    expect(checkFormats({ lackingFormats: ['avif'] })).toMatchObject({
      level: 'error',
      what: 'the image library cannot read and write `avif`',
    });
    expect(checkFormats({ lackingFormats: [], trouble: 'wrong CPU' })).toMatchObject({
      level: 'error',
      what: expect.stringContaining('wrong CPU'),
    });
  });

  test('a project outside git is told to keep its store', () => {
    expect(checkRepository({ lackingFormats: [] }, 'src/pictures', true)).toMatchObject([
      { level: 'note', hint: expect.stringContaining('src/pictures') },
    ]);
  });

  test('a store that is not there yet needs no ignored journal', () => {
    const repository = {
      isJournalIgnored: false,
      trackedJournal: 0,
      uncommitted: 0,
      isLfs: false,
    };
    const machine = { lackingFormats: [], repository };
    expect(checkRepository(machine, 'src/pictures', false)).toMatchObject([{ level: 'ok' }]);
    expect(checkRepository(machine, 'src/pictures', true)).toMatchObject([{ level: 'error' }]);
  });
});
