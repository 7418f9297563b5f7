import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';

export type Shape = 'wide' | 'square' | 'tall';

/**
 * How a picture wants to be hung. It asks `getImage` for the size: whoever reads `src.width`
 * himself makes Astro ship the unoptimized original beside the optimized ones.
 */
export async function shapeOf(src: ImageMetadata): Promise<Shape> {
  const { attributes } = await getImage({ src });
  const ratio = Number(attributes['width']) / Number(attributes['height']);
  if (ratio < 0.85) return 'tall';
  return ratio > 1.15 ? 'wide' : 'square';
}
