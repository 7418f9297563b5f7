import { describe, expect, test } from 'vitest';

import { findModel } from '../../../packages/core/src/pure/model-table.ts';
import { openaiModels as models } from '../../../packages/core/src/pure/models-openai.ts';
import { estimateCost } from '../../../packages/core/src/pure/price.ts';
import type { Situation } from '../../../packages/core/src/pure/plan.ts';
import { composePrompt } from '../../../packages/core/src/pure/settings.ts';
import {
  nearestSize,
  parseAspect,
  parseSize,
  whyNotSize,
} from '../../../packages/core/src/pure/size.ts';
import { COMPATIBLE, openAiOnly, planOf, requestFor } from '../samples.ts';

const GPT = [
  'gpt-image-2.6-flare',
  'gpt-image-2.6-sunburst',
  'gpt-image-2.5-flare',
  'gpt-image-2.5-sunburst',
];
const CURRENT = [...GPT, 'gpt-image-2'];
const DALL_E = ['dall-e-2', 'dall-e-3'];

/** What is wrong with asking a model for something, as sentences. */
function faults(model: string, yaml: string, change: Partial<Situation> = {}): string[] {
  const request = requestFor(`illustration: { prompt: A fox, ${yaml} }`);
  const providers = openAiOnly({ ...COMPATIBLE, model });
  return planOf([request], { providers, ...change }).problems.map(({ message }) => message);
}

describe('limits', () => {
  test.each([
    ['dall-e-2', 1000],
    ['dall-e-3', 4000],
    ['gpt-image-1', 32_000],
    ['gpt-image-2', 32_000],
    ['gpt-image-2.6-flare', 32_000],
  ])('%s takes prompts of at most %i characters', (model, limit) => {
    const providers = openAiOnly({ ...COMPATIBLE, model });
    const problems = (prompt: string, style?: string) =>
      planOf([requestFor(`illustration: "${prompt}"`)], { providers, site: { style } }).problems;
    expect(problems('x'.repeat(limit))).toEqual([]);
    // Services count characters, not the halves that JavaScript counts.
    expect(problems('🦊'.repeat(limit))).toEqual([]);
    expect(problems('🦊'.repeat(limit + 1))[0]).toMatchObject({
      code: 'model-cannot',
      message:
        `src/content/fox.md: ${model} cannot do this: ` +
        `expected a prompt of at most ${limit} characters, got ${limit + 1}`,
      hint: 'Shorten the prompt, or name a model that takes longer ones.',
    });
    expect(problems('x'.repeat(limit - 4), 'ink'), 'with the style that is added').toHaveLength(1);
    expect(problems('x'.repeat(limit - 5), 'ink')).toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    ['dall-e-2', ['256x256', '512x512', '1024x1024'], ['1792x1024', '1536x1024', 'auto']],
    ['dall-e-3', ['1024x1024', '1792x1024', '1024x1792'], ['512x512', '1536x1024', 'auto']],
    ['gpt-image-1', ['1024x1024', '1536x1024', '1024x1536', 'auto'], ['1792x1024', '512x512']],
    ['gpt-image-1.5', ['1536x1024', 'auto'], ['2048x2048']],
    ...CURRENT.map((model): [string, string[], string[]] => [
      model,
      ['1024x1024', '1536x1024', '3840x2160', '2160x3840', '1440x480', '640x1024', 'auto'],
      ['512x512', '1000x1000', '4096x2048', '3840x2176', '1536x496', '3856x2160', '800x800'],
    ]),
  ])('%s draws %j and not %j', (model, legal, illegal) => {
    expect(legal.flatMap((size) => faults(model, `size: ${size}`))).toEqual([]);
    for (const size of illegal) {
      expect(faults(model, `size: ${size}`)).toEqual([
        expect.stringMatching(new RegExp(`cannot do this: expected .*, got the size ${size}`)),
      ]);
    }
  });

  test.each<[string, string[], string[]]>([
    ['dall-e-2', ['standard'], ['hd', 'medium']],
    ['dall-e-3', ['standard', 'hd'], ['high', 'auto']],
    ['gpt-image-2', ['low', 'medium', 'high', 'auto'], ['hd', 'xhigh', 'max']],
    ['gpt-image-2.5-flare', ['low', 'xhigh', 'max', 'auto'], ['hd', 'best']],
    ['gpt-image-2.6-flare', ['low', 'medium', 'high', 'xhigh', 'max', 'auto'], ['hd', 'standard']],
  ])('%s knows the qualities %j and not %j', (model, legal, illegal) => {
    expect(legal.flatMap((quality) => faults(model, `quality: ${quality}`))).toEqual([]);
    for (const quality of illegal) {
      expect(faults(model, `quality: ${quality}`)).toEqual([
        expect.stringMatching(/expected the quality `.*`, got `/),
      ]);
    }
  });

  test.each([
    ['dall-e-2', 10],
    ['dall-e-3', 1],
    ['gpt-image-2.6-flare', 10],
  ])('%s draws at most %i at once', (model, most) => {
    expect(faults(model, `n: ${most}`)).toEqual([]);
    // More than 10 is a fault of the spec already, whatever the model.
    expect(() => faults(model, 'n: 11')).toThrow('expected at most 10 candidates');
  });

  test('DALL-E 3 draws one at a time', () => {
    expect(faults('dall-e-3', 'n: 2')).toEqual([
      'src/content/fox.md: dall-e-3 cannot do this: expected `n` of at most 1, got 2',
    ]);
  });

  test('a background is for models that know one', () => {
    for (const model of CURRENT) expect(faults(model, 'background: transparent')).toEqual([]);
    for (const model of DALL_E) {
      expect(faults(model, 'background: opaque')).toEqual([
        `src/content/fox.md: ${model} cannot do this: it takes no \`background\``,
      ]);
    }
  });

  test('no listed model takes a seed', () => {
    for (const { ids } of models) {
      expect(faults(ids[0], 'seed: 7')).toEqual([expect.stringContaining('it takes no `seed`')]);
    }
  });

  test('every fault is said at once', () => {
    expect(
      faults('dall-e-3', 'size: 1x1, quality: max, n: 9, background: auto, seed: 1'),
    ).toHaveLength(5);
  });

  test('a model that nobody has described is asked as it is', () => {
    expect(faults('sdxl-turbo', 'size: 500x300, quality: best, n: 7, seed: 7')).toEqual([]);
    expect(
      faults('sdxl-turbo', 'background: auto', { site: { style: 'x'.repeat(50_000) } }),
    ).toEqual([]);
  });
});

describe('retired models', () => {
  const official = (model: string, today: string) => {
    const providers = openAiOnly({ model });
    return planOf([requestFor('illustration: A fox')], { providers, today }).problems;
  };

  test.each([
    ['dall-e-2', '2026-05-12'],
    ['dall-e-3', '2026-05-12'],
    ['gpt-image-1', '2026-10-23'],
    ['gpt-image-1.5', '2026-12-01'],
    ['gpt-image-1-mini', '2026-12-01'],
  ])('%s is refused at OpenAI from %s on, with its successor', (model, on) => {
    expect(official(model, on)).toEqual([
      expect.objectContaining({
        code: 'model-retired',
        message: `src/content/fox.md: ${model} was shut down at https://api.openai.com on ${on}`,
        hint: 'Use its successor `gpt-image-2.6-flare`, or a compatible server with `baseURL`.',
      }),
    ]);
    const before = new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10);
    expect(official(model, before)).toEqual([]);
    expect(faults(model, '', { today: '2030-01-01' }), 'on a compatible server').toEqual([]);
  });

  test.each(CURRENT)('%s is current', (model) => {
    expect(official(model, '2026-12-31')).toEqual([]);
  });

  test('every successor is a current model', () => {
    for (const { retirement } of models) {
      if (!retirement) continue;
      expect(findModel('openai', retirement.successor)).toMatchObject({
        formats: ['webp', 'png', 'jpeg'],
      });
      expect(findModel('openai', retirement.successor)?.retirement).toBeUndefined();
    }
  });
});

describe('an aspect becomes the nearest legal size', () => {
  test.each<[string, string, string]>([
    ['dall-e-3', '16:9', '1792x1024'],
    ['dall-e-3', '3:2', '1792x1024'],
    ['dall-e-3', '21:9', '1792x1024'],
    ['dall-e-3', '1:1', '1024x1024'],
    ['dall-e-3', '5:4', '1024x1024'],
    ['dall-e-3', '9:16', '1024x1792'],
    ['dall-e-3', '1:100', '1024x1792'],
    ['dall-e-2', '16:9', '1024x1024'],
    ['gpt-image-1', '16:9', '1536x1024'],
    ['gpt-image-1', '2:3', '1024x1536'],
    ['gpt-image-1.5', '1:1', '1024x1024'],
    ['gpt-image-2.6-flare', '3:2', '1536x1024'],
    ['gpt-image-2.6-flare', '2:3', '1024x1536'],
    ['gpt-image-2', '1:1', '1248x1248'],
  ])('%s, %s → %s', (model, aspect, size) => {
    expect(nearestSize(parseAspect(aspect)?.ratio ?? 0, findModel('openai', model)!.sizes)).toBe(
      size,
    );
  });

  test('at every model the size is legal, and near in aspect where any size is', () => {
    for (const { ids, sizes } of models) {
      for (const aspect of [
        '1:1',
        '16:9',
        '9:16',
        '3:2',
        '4:3',
        '21:9',
        '3:1',
        '1:3',
        '7:5',
        '1.5:1',
      ]) {
        const ratio = parseAspect(aspect)?.ratio;
        if (ratio === undefined) continue;
        const size = nearestSize(ratio, sizes);
        expect(whyNotSize(size, sizes), `${ids[0]} ${aspect} ${size}`).toBeUndefined();
        const { width, height } = parseSize(size)!;
        if (sizes.kind === 'list') continue;
        expect(Math.abs(width / height / ratio - 1), `${ids[0]} ${aspect} ${size}`).toBeLessThan(
          0.01,
        );
        expect(width * height).toBeGreaterThan(1e6);
        expect(width * height).toBeLessThan(2.5e6);
      }
    }
  });

  test.each(['4:1', '1:4', '100:1', '1:99999', '99999:1'])(
    'an aspect as extreme as %s becomes the widest or tallest legal size',
    (aspect) => {
      const { sizes } = findModel('openai', 'gpt-image-2.6-flare')!;
      const { ratio } = parseAspect(aspect)!;
      expect(nearestSize(ratio, sizes)).toBe(ratio > 1 ? '2160x720' : '720x2160');
      expect(whyNotSize('2160x720', sizes)).toBeUndefined();
    },
  );

  test('a page that names nothing gets 3:2, and the site may say otherwise', () => {
    const sizeOf = (yaml: string, site: Situation['site']) =>
      planOf([requestFor(yaml)], { site }).steps[0]?.settings.size;
    expect(sizeOf('illustration: A fox', {})).toBe('1536x1024');
    expect(sizeOf('illustration: A fox', { aspect: '2:3' })).toBe('1024x1536');
    expect(sizeOf('illustration: A fox', { size: '1024x1024' })).toBe('1024x1024');
    const square = 'illustration: { prompt: A fox, aspect: 1:1 }';
    expect(sizeOf(square, { size: '1536x1024' })).toBe('1248x1248');
    expect(sizeOf('illustration: { prompt: A fox, size: 640x1024 }', { size: '1536x1024' })).toBe(
      '640x1024',
    );
  });
});

describe('sizes and aspects as text', () => {
  test.each([
    '0x5',
    '5x0',
    '1024',
    '1024X1024',
    '1024 x 1024',
    '-1x1',
    '1e3x1',
    '01x1',
    '100000x1',
    '',
  ])('%j is no size', (text) => {
    expect(parseSize(text)).toBeUndefined();
  });
  test.each(['0:5', '16/9', '16:9:1', '1.5:1', '-1:1', ''])('%j is no aspect', (text) => {
    expect(parseAspect(text)).toBeUndefined();
  });
});

describe('a style', () => {
  const spec = { v: 1, prompt: 'A fox' } as const;
  const settings = { provider: 'openai', model: 'm', size: '1024x1024' };

  test('is added to the prompt', () => {
    const flare = findModel('openai', 'gpt-image-2.6-flare');
    expect(composePrompt(spec, { ...settings, style: 'ink' }, flare)).toEqual({
      prompt: 'A fox, ink',
    });
    expect(composePrompt(spec, { ...settings, style: 'vivid' }, flare)).toEqual({
      prompt: 'A fox, vivid',
    });
    expect(composePrompt(spec, settings, flare)).toEqual({ prompt: 'A fox' });
    expect(composePrompt(spec, { ...settings, style: 'ink' }, undefined)).toEqual({
      prompt: 'A fox, ink',
    });
  });

  test('is a parameter of DALL-E 3 where it knows the word', () => {
    const dallE3 = findModel('openai', 'dall-e-3');
    expect(composePrompt(spec, { ...settings, style: 'vivid' }, dallE3)).toEqual({
      prompt: 'A fox',
      style: 'vivid',
    });
    expect(composePrompt(spec, { ...settings, style: 'ink' }, dallE3)).toEqual({
      prompt: 'A fox, ink',
    });
  });
});

describe('the table', () => {
  const rows = models.map((model) => [model.ids[0], model] as const);

  test.each(rows)('%s says where its figures come from and when they were read', (_, row) => {
    const { source, checked, retirement } = row;
    expect(source.length).toBeGreaterThan(10);
    for (const date of [checked, retirement?.on ?? checked]) {
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  test.each(rows)('%s has a price for every quality and size', (_, row) => {
    const { sizes, qualities, defaultQuality } = row;
    expect(qualities).toContain(defaultQuality);
    const listed = sizes.kind === 'list' ? sizes.list : ['1024x1024', '3840x2160', '480x1440'];
    for (const quality of qualities) {
      for (const size of listed) {
        const { usd } = estimateCost(row, { size, quality, count: 1, prompt: 'A fox' });
        expect(usd).toBeGreaterThan(0);
        expect(usd).toBeLessThan(1);
      }
    }
  });

  test('no name stands twice', () => {
    const ids = models.flatMap(({ ids }) => ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('dated snapshots and aliases are found', () => {
    expect(findModel('openai', 'gpt-image-2-2026-04-21')?.ids[0]).toBe('gpt-image-2');
    expect(findModel('openai', 'gpt-image-2.5-flare-2026-09-08')?.ids[0]).toBe(
      'gpt-image-2.5-flare',
    );
    expect(findModel('openai', 'chatgpt-image-latest')?.ids[0]).toBe('gpt-image-1.5');
    expect(findModel('azure', 'gpt-image-2')).toBeUndefined();
  });
});
