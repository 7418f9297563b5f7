import { canonicalWish, isPictureFile, parseSpec } from '@astro-illustrate/core/spec';
import type { ImageMetadata } from 'astro';

/** A picture as `<Illustration>`, `<Picture>` and `<Image>` take it. */
export interface Illustrated {
  src: ImageMetadata;
  alt: string;
}

/**
 * The picture of a plain page's frontmatter value; undefined where it asks for none.
 * @throws {Error} for a value that asks in a way nobody can read, or that no page was read with
 */
export function pictureIn(
  pictures: ReadonlyMap<string, ImageMetadata>,
  value: unknown,
): Illustrated | undefined {
  if (isPictureFile(value)) return undefined;
  const parsed = parseSpec(value);
  if (!parsed.ok) throw new Error(`illustration(): ${parsed.problems.map(describe).join('; ')}`);
  if (!parsed.wish) return undefined;
  const { spec, alt } = parsed.wish;
  const src = pictures.get(canonicalWish(parsed.wish));
  if (src) return { src, alt };
  throw new Error(
    `illustration(): no page under src/pages asks for “${spec.prompt}” in its frontmatter. ` +
      'Is the field named in the option `fields`, and the page in `content`?',
  );
}

function describe({ path, message }: { path: string[]; message: string }): string {
  return path.length > 0 ? `\`${path.join('.')}\`: ${message}` : message;
}
