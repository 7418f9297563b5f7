import type { Spec } from '../model.ts';
import { canonicalSpec } from './canonical.ts';
import { parseSpec } from './spec.ts';

/** What a spec's module id begins with. */
export const SPEC_ID = '/@illustration/';

/**
 * The module id of a spec. It holds the whole spec, so that Astro's caches need to know
 * nothing else: `/@illustration/<base64url of the canonical spec>.webp`.
 */
export function specToId(spec: Spec): string {
  return `${SPEC_ID}${toBase64Url(canonicalSpec(spec))}.webp`;
}

/** The spec in a module id; undefined where the id is none, or holds what no spec may be. */
export function specFromId(id: string): Spec | undefined {
  const match = /^\/?@illustration\/([\w-]+)\.webp$/.exec(id.split('?', 1)[0] ?? '');
  if (!match?.[1]) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(fromBase64Url(match[1]));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { v, ...asked } = value as Record<string, unknown>;
  if (v !== 1) return undefined;
  const parsed = parseSpec(asked);
  return parsed.ok && parsed.wish ? parsed.wish.spec : undefined;
}

// Plain web APIs: this runs in Astro's content runner too, where Node's Buffer may be absent.
function toBase64Url(text: string): string {
  const binary = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(binary.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(binary, (char) => char.codePointAt(0) ?? 0),
  );
}
