import { compose, type Composition } from './compose.ts';
import { encode } from './raster/encode.ts';
import { rasterise } from './raster/rasterise.ts';
import { checkRequest, type DraftRequest } from './request.ts';

export { inventory, type Inventory } from './inventory.ts';
export type { Composition, DraftRequest };

/** `version` changes whenever pictures change: it belongs in the name of a cached draft. */
export const generator: { name: string; version: string } = {
  name: '@astro-illustrate/draft',
  version: '2',
};

/**
 * What a draft would show, and its layers as SVG: pure, without any pixels.
 * @throws TypeError or RangeError on a request that cannot be drawn.
 */
export function composeDraft(request: DraftRequest): Composition {
  const { prompt, width, height, variant } = checkRequest(request);
  return compose({ prompt, aspect: width / height, variant });
}

/**
 * Draws a picture for a prompt, always the same for the same request.
 * @throws TypeError or RangeError on a request that cannot be drawn.
 */
export async function drawDraft(request: DraftRequest): Promise<Uint8Array> {
  const { width, height, format } = checkRequest(request);
  const composition = composeDraft(request);
  const picture = await rasterise(composition, width, height);
  composition.treatment.finish?.(picture, composition.seed);
  return await encode(picture, format, composition.treatment.quality);
}
