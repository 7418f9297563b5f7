import type { Decoded } from '../model.ts';
import type { World } from '../world.ts';

/** How the bytes of an image are kept (option `original`). */
export type Original = 'auto' | 'keep' | 'webp';

/** Largest original that `auto` keeps verbatim, in bytes: 1 MiB. */
const LARGEST_ORIGINAL = 1_048_576;

/** Stores a decoded picture as the option `original` has it; its bytes may be encoded anew. */
export async function keepBytes(
  { pictures, store }: Pick<World, 'pictures' | 'store'>,
  given: Uint8Array,
  picture: Decoded,
  original: Original,
): Promise<{ file: string; bytes: number }> {
  const isKept =
    original === 'keep' || (original === 'auto' && given.byteLength <= LARGEST_ORIGINAL);
  const bytes = isKept ? given : await pictures.toWebp(given);
  const { file } = await store.keepImage(bytes, isKept ? picture.format : 'webp');
  return { file, bytes: bytes.byteLength };
}
