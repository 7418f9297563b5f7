import { canonicalWish } from './canonical.ts';
import { parseSpec, type Wish } from './spec.ts';

/** What the module id of a picture begins with. */
export const SPEC_ID = '/@illustration/';

/** What a module id holds of a wish. */
export type IdWish = Pick<Wish, 'spec' | 'files'>;

/**
 * The module id of what a value asks for. It holds all of it, so that Astro's caches need to know
 * nothing else: `/@illustration/<base64url of the canonical wish>.webp`. Pictures stand in it as
 * paths, which are read where files can be.
 */
export function wishToId(wish: IdWish): string {
  return `${SPEC_ID}${toBase64Url(canonicalWish(wish))}.webp`;
}

/** The wish in a module id; undefined where the id is none, or holds what nobody may ask for. */
export function wishFromId(id: string): IdWish | undefined {
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
  const { prompt, ...more } = asked;
  const parsed = parseSpec(Object.keys(more).length === 0 ? prompt : asked);
  if (!parsed.ok || !parsed.wish) return undefined;
  const { spec, files } = parsed.wish;
  return { spec, ...(files && { files }) };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

// Plain web APIs: this runs in Astro's content runner too, where Node's Buffer may be absent.
function toBase64Url(text: string): string {
  const binary = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(binary.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index);
  return utf8.decode(bytes);
}
