import type { StoredImage } from '../model.ts';

/** The provider of pictures that were made elsewhere; `model` then says where. */
export const IMPORT = 'import';

/** Whether a picture was made elsewhere: no settings made it, so none can make it stale. */
export function isImported({ made }: Pick<StoredImage, 'made'>): boolean {
  return made.provider === IMPORT;
}
