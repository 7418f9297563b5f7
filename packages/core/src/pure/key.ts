import { hash } from 'node:crypto';

import type { Digest, Key, Spec } from '../model.ts';
import { canonicalSpec } from './canonical.ts';

/**
 * The prompt hash: SHA-256 of the canonical spec, 64 hexadecimal digits.
 * @example keyOf({ v: 1, prompt: 'A fox' }) === sha256('{"prompt":"A fox","v":1}')
 */
export function keyOf(spec: Spec): Key {
  return hash('sha256', canonicalSpec(spec));
}

/** The content address: SHA-256 of a file's bytes, 64 hexadecimal digits. */
export function digestOf(bytes: Uint8Array): Digest {
  return hash('sha256', bytes);
}

/** True for what may name a record or an image: 64 lower-case hexadecimal digits. */
export function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
