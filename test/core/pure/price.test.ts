import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { describeTotal } from '../../../packages/core/src/pure/budget.ts';
import { findModel } from '../../../packages/core/src/pure/model-table.ts';
import { costOfUsage, estimateCost, imageTokens } from '../../../packages/core/src/pure/price.ts';
import { formatUsd } from '../../../packages/core/src/pure/text.ts';

const square = { width: 1024, height: 1024 };
const wide = { width: 1536, height: 1024 };

describe('the published calculator values', () => {
  test.each([
    [16, 196, 158],
    [24, 439, 343],
    [48, 1756, 1372],
    [64, 3122, 2459],
    [96, 7024, 5488],
  ])('at q %i: %i tokens for 1024x1024, %i for 1536x1024', (q, squareTokens, wideTokens) => {
    expect(imageTokens(q, square)).toBe(squareTokens);
    expect(imageTokens(q, wide)).toBe(wideTokens);
    expect(imageTokens(q, { width: 1024, height: 1536 })).toBe(wideTokens);
  });
});

const estimate = (model: string, size: string, quality?: string, more: object = {}) =>
  estimateCost(findModel('openai', model), { size, quality, count: 1, prompt: '', ...more });

describe('an estimate', () => {
  test.each<[string, string, string, number]>([
    ['gpt-image-2', '1024x1024', 'low', 196 * 30e-6],
    ['gpt-image-2', '1024x1024', 'medium', 1756 * 30e-6],
    ['gpt-image-2', '1536x1024', 'high', 5488 * 30e-6],
    ['gpt-image-2.5-flare', '1024x1024', 'medium', 439 * 30e-6],
    ['gpt-image-2.5-sunburst', '1536x1024', 'max', 5488 * 30e-6],
    ['gpt-image-2.6-flare', '1536x1024', 'high', 1372 * 30e-6],
  ])('%s %s %s is what the calculator says', (model, size, quality, usd) => {
    const found = estimate(model, size, quality);
    expect(found.usd).toBeCloseTo(usd, 9);
    expect(found.atMost).toBe(false);
  });

  test.each<[string, number]>([
    ['low', 4 * 158 * 30e-6],
    ['medium', 4 * 343 * 30e-6],
  ])('of a 2.6 model at %s is four times that of 2.5, "at most"', (quality, usd) => {
    const found = estimate('gpt-image-2.6-flare', '1536x1024', quality);
    expect(found.usd).toBeCloseTo(usd, 9);
    expect(found.atMost).toBe(true);
    expect(describeTotal({ usd, atMost: true })).toMatch(/^at most \$0\.0/);
  });

  test.each<[string, string, string, number]>([
    ['dall-e-3', '1024x1024', 'standard', 0.04],
    ['dall-e-3', '1792x1024', 'standard', 0.08],
    ['dall-e-3', '1024x1792', 'standard', 0.08],
    ['dall-e-3', '1024x1024', 'hd', 0.08],
    ['dall-e-3', '1792x1024', 'hd', 0.12],
    ['dall-e-2', '256x256', 'standard', 0.016],
    ['dall-e-2', '512x512', 'standard', 0.018],
    ['dall-e-2', '1024x1024', 'standard', 0.02],
  ])('%s %s %s is the listed price', (model, size, quality, usd) => {
    expect(estimate(model, size, quality, { prompt: 'x'.repeat(900) })).toEqual({
      usd,
      atMost: false,
    });
  });

  test('counts every candidate', () => {
    expect(estimate('dall-e-2', '1024x1024', 'standard', { count: 4 }).usd).toBeCloseTo(0.08, 9);
  });

  test('adds the prompt where text is billed', () => {
    const { usd = 0 } = estimate('gpt-image-2', '1024x1024', 'low', { prompt: 'x'.repeat(4000) });
    expect(usd).toBeCloseTo(196 * 30e-6 + 1000 * 5e-6, 9);
  });

  test("takes the model's own quality where none is named", () => {
    expect(estimate('gpt-image-2', '1024x1024')).toEqual(
      estimate('gpt-image-2', '1024x1024', 'medium'),
    );
  });

  test('of `auto` is an upper bound of what it may become', () => {
    const { usd, atMost } = estimate('gpt-image-2', 'auto', 'auto');
    expect(usd).toBeCloseTo(7024 * 30e-6, 9);
    expect(atMost).toBe(true);
    expect(estimate('gpt-image-1', 'auto', 'medium')).toEqual({ usd: 0.063, atMost: true });
  });

  test('is unknown where no price is', () => {
    expect(estimateCost(undefined, { size: '1x1', count: 1, prompt: '' })).toEqual({
      usd: undefined,
      atMost: false,
    });
    expect(estimate('dall-e-3', '512x512', 'standard').usd).toBeUndefined();
    expect(estimate('gpt-image-2', '1024x1024', 'max').usd).toBeUndefined();
  });

  test('is what the user states, for each image, even where a price is listed', () => {
    const job = { size: '1024x1024', quality: 'high', count: 3, prompt: 'x'.repeat(4000) };
    for (const model of [undefined, findModel('openai', 'gpt-image-2')]) {
      expect(estimateCost(model, job, 0.5)).toEqual({ usd: 1.5, atMost: false });
      expect(estimateCost(model, job, 0)).toEqual({ usd: 0, atMost: false });
    }
  });

  test('is never below zero and grows with the size', () => {
    const edge = fc.integer({ min: 40, max: 240 }).map((n) => n * 16);
    const q = fc.constantFrom(16, 24, 48, 64, 96);
    fc.assert(
      fc.property(edge, q, (length, parts) => {
        const tokens = imageTokens(parts, { width: length, height: length });
        expect(Number.isInteger(tokens)).toBe(true);
        expect(tokens).toBeGreaterThan(0);
        expect(
          imageTokens(parts, { width: length + 16, height: length + 16 }),
        ).toBeGreaterThanOrEqual(tokens);
      }),
    );
  });
});

describe('the exact cost', () => {
  test('follows from the tokens that were billed', () => {
    const usage = { textIn: 50, imageIn: 1000, imageOut: 1029 };
    expect(costOfUsage(findModel('openai', 'gpt-image-2.6-flare'), usage)).toEqual({
      usd: (50 * 5 + 1000 * 8 + 1029 * 30) / 1e6,
      basis: 'usage',
    });
    expect(costOfUsage(findModel('openai', 'gpt-image-1-mini'), usage)).toEqual({
      usd: (50 * 2 + 1000 * 2.5 + 1029 * 8) / 1e6,
      basis: 'usage',
    });
  });

  test('is unknown for models that are billed by the picture, and for unknown ones', () => {
    const usage = { textIn: 1, imageIn: 0, imageOut: 1 };
    expect(costOfUsage(findModel('openai', 'dall-e-3'), usage)).toBeUndefined();
    expect(costOfUsage(undefined, usage)).toBeUndefined();
  });
});

test.each([
  [0, '$0'],
  [0.0001, '<$0.001'],
  [0.0412, '$0.041'],
  [0.9999, '$1.000'],
  [1.2, '$1.20'],
  [12.345, '$12.35'],
])('%f US dollars are shown as %s', (usd, text) => {
  expect(formatUsd(usd)).toBe(text);
});
