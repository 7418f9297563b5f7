import { IllustrateError } from '../errors.ts';
import type { Request, StoredImage, StoreRecord } from '../model.ts';
import { IMPORT } from '../pure/imported.ts';
import { emptyRecord, withImages } from '../pure/record.ts';
import type { World } from '../world.ts';
import { keepBytes, type Original } from './keep-bytes.ts';

/** What is known of a picture that was made elsewhere. */
export interface Provenance {
  /** Where it comes from: `midjourney`, a person's name. */
  origin: string;
  /** What it cost, in US dollars. */
  usd?: number | undefined;
  /** Under which terms it may be shown. */
  licence?: string | undefined;
}

/**
 * Stores a picture that was made elsewhere under the key of a request; the ones before it stay in
 * the record. Needs the lock. Nothing is written unless every pixel could be decoded.
 * @throws {IllustrateError} `undecodable`, `file-system`
 */
export async function importPicture(
  world: Pick<World, 'clock' | 'journal' | 'pictures' | 'store'>,
  request: Request,
  given: Uint8Array,
  { origin, usd, licence }: Provenance,
  original: Original,
): Promise<StoredImage> {
  // Nothing else may read the bytes before they are known to be a picture.
  const decoded = await world.pictures.decode(given);
  const upright = await world.pictures.upright(given);
  const picture = upright === given ? decoded : await world.pictures.decode(upright);
  const { file, bytes } = await keepBytes(world, upright, picture, original);
  const wholeness = await world.store.check(file);
  if (!wholeness.whole) throw new IllustrateError('file-system', wholeness.because);
  const { width, height, color, placeholder } = picture;
  const image: StoredImage = {
    bytes,
    color,
    ...(usd !== undefined && { cost: { usd, basis: 'price' } }),
    createdAt: world.clock.now().toISOString(),
    file,
    height,
    ...(licence !== undefined && { licence }),
    made: { provider: IMPORT, model: origin, size: `${width}x${height}` },
    placeholder,
    width,
  };
  const { key, spec } = request;
  const record = (await world.store.find(key))?.record ?? emptyRecord(key, spec);
  await world.store.keepRecord(withImport(record, image));
  await world.journal.forget(key);
  return image;
}

/** The record showing the imported picture; one that was imported before is described anew. */
function withImport(record: StoreRecord, image: StoredImage): StoreRecord {
  const index = record.images.findIndex(
    ({ file, made }) => file === image.file && made.provider === IMPORT,
  );
  if (index === -1) return withImages(record, [image]);
  return { ...record, chosen: index, images: record.images.with(index, image) };
}
