import * as z from 'zod';

import { IllustrateError } from '../errors.ts';
import type { Key, Refusal, Spec, StoredImage, StoreRecord } from '../model.ts';
import { sorted } from './canonical.ts';
import { keyOf } from './key.ts';

const VERSION = 1;
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const image = z.object({
  adopted: hash.optional(),
  bytes: z.int().nonnegative(),
  color: z.string().regex(/^#[0-9a-f]{6}$/),
  cost: z
    .object({
      basis: z.enum(['usage', 'price', 'estimate']),
      estimated: z.number().nonnegative().optional(),
      usd: z.number().nonnegative(),
    })
    .optional(),
  createdAt: z.iso.datetime(),
  file: z
    .string()
    .regex(/^[0-9a-f]{64}\.(?:webp|png|jpeg|avif|gif)$/)
    .optional(),
  height: z.int().positive(),
  licence: z.string().optional(),
  made: z.object({
    model: z.string(),
    provider: z.string(),
    quality: z.string().optional(),
    requestId: z.string().optional(),
    seed: z.int().optional(),
    size: z.string(),
    style: z.string().optional(),
  }),
  placeholder: z.base64(),
  revisedPrompt: z.string().optional(),
  width: z.int().positive(),
});

/** What every version of a record has. */
const versioned = z.object({ version: z.int() });

const refusal = z.object({
  at: z.iso.datetime(),
  model: z.string(),
  provider: z.string(),
  reason: z.string(),
});

const record = z
  .object({
    chosen: z.int().nonnegative().optional(),
    images: z.array(image),
    key: hash,
    refusals: z.array(refusal).optional(),
    spec: z.looseObject({ v: z.literal(1), prompt: z.string() }),
    version: z.literal(VERSION),
  })
  .refine(({ chosen, images }) => chosen === undefined || chosen < images.length, {
    path: ['chosen'],
    message: 'it names no image of the record',
  });

/** A record's file: sorted keys, two-space indent, a final newline; the same bytes on every machine. */
export function serializeRecord(value: StoreRecord): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}

/**
 * Reads a record's file.
 * @throws {IllustrateError} `damaged-record`, `newer-record`
 */
export function parseRecord(text: string, key: Key, file: string): StoreRecord {
  const where = { file, line: 1, column: 1 };
  const damaged = (what: string, cause?: unknown) =>
    new IllustrateError('damaged-record', `the record ${what}`, {
      where,
      hint: `Bring it back from git: git checkout -- ${file}`,
      cause,
    });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (/^(?:<{7}|={7}|>{7})/m.test(text)) throw damaged('holds an unresolved merge conflict');
    throw damaged(text.trim() === '' ? 'is empty' : 'is not JSON', error);
  }
  const version = versioned.safeParse(value);
  if (version.success && version.data.version > VERSION) {
    throw new IllustrateError(
      'newer-record',
      `the record has version ${version.data.version}; this release reads version ${VERSION}`,
      { where, hint: 'Update astro-illustrate.' },
    );
  }
  const parsed = record.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw damaged(`is not as expected at \`${issue?.path.join('.')}\`: ${issue?.message}`);
  }
  const found = parsed.data as StoreRecord;
  if (found.key !== key || keyOf(found.spec) !== key) {
    throw damaged('does not belong to its name: its spec has another key');
  }
  return found;
}

/** A record that nothing was bought for yet. */
export function emptyRecord(key: Key, spec: Spec): StoreRecord {
  return { version: VERSION, key, spec, images: [] };
}

/** The record with new candidates, the first of them chosen; earlier pictures stay in it. */
export function withImages(value: StoreRecord, images: readonly StoredImage[]): StoreRecord {
  if (images.length === 0) return value;
  return { ...value, chosen: value.images.length, images: [...value.images, ...images] };
}

/** The record showing another of its pictures. */
export function withChosen(value: StoreRecord, chosen: number): StoreRecord {
  return { ...value, chosen };
}

/** The record without the files of its pictures: what they cost stays known. */
export function withoutFiles(value: StoreRecord): StoreRecord {
  const { chosen: _chosen, ...rest } = value;
  return { ...rest, images: value.images.map(({ file: _file, ...image }) => image) };
}

/** The record without one of its files. */
export function withoutFile(value: StoreRecord, lost: string): StoreRecord {
  const images = value.images.map(({ file, ...image }) => ({
    ...image,
    ...(file !== undefined && file !== lost && { file }),
  }));
  return { ...value, images };
}

/** The record with one more refusal. */
export function withRefusal(value: StoreRecord, refusal: Refusal): StoreRecord {
  return { ...value, refusals: [...(value.refusals ?? []), refusal] };
}
