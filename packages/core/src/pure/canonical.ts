import type { Spec } from '../model.ts';
import type { Wish } from './spec.ts';

/**
 * A prompt in the form that is hashed and sent: Unicode NFC, typographic quotes and dashes
 * made plain, every run of white space one space. Two prompts that a reader takes for the
 * same become the same.
 */
export function canonicalText(text: string): string {
  // Most prompts are in this form already, and each is looked at several times in a build.
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text;
  return text
    .replace(/[\u00ad\u200b]/g, '')
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * A spec as the one text it is hashed by: JSON with sorted keys and without absent fields.
 * @example canonicalSpec({ v: 1, prompt: 'A fox' }) === '{"prompt":"A fox","v":1}'
 */
export function canonicalSpec(spec: Spec): string {
  return JSON.stringify(sorted({ ...spec, prompt: canonicalText(spec.prompt) }));
}

/** What a value asks for as one text, with pictures as the paths that are written in it. */
export function canonicalWish({ spec, files }: Pick<Wish, 'spec' | 'files'>): string {
  return canonicalSpec({ ...spec, ...files });
}

/** The same value with the keys of every map in code-unit order and undefined ones left out. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
