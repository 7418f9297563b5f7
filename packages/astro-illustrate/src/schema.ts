import { isPictureFile, parseSpec, wishToId, type SpecInput } from '@astro-illustrate/core/spec';
import type { ImageMetadata } from 'astro';
import type { ImageFunction } from 'astro/content/config';
import { z } from 'astro/zod';

/** A picture as `<Illustration>`, `<Picture>` and `<Image>` take it: spread it into any of them. */
export interface Illustration {
  src: ImageMetadata;
  alt: string;
}

/**
 * A schema for one frontmatter value that asks for a picture: a prompt, the long form, `false`
 * for none, or the path of a picture the site already has.
 *
 * It only validates and names the picture; nothing is read, drawn or bought here.
 * @example schema: ({ image }) => z.object({ illustration: illustration(image).optional() })
 */
export function illustration(image: ImageFunction): z.ZodType<Illustration | undefined, SpecInput> {
  const wanted = z.unknown().transform((value, context) => {
    if (isPictureFile(value)) return { src: value, alt: '' };
    const parsed = parseSpec(value);
    if (parsed.ok) {
      const { wish } = parsed;
      return wish && { src: wishToId(wish), alt: wish.alt };
    }
    for (const { path, message } of parsed.problems) {
      context.issues.push({ code: 'custom', path, message, input: value });
    }
    return z.NEVER;
  });
  const picture = z.object({ src: image(), alt: z.string() }).optional();
  // `image()` takes a string and gives metadata, which its own type does not say.
  return wanted.pipe(picture as never) as z.ZodType as z.ZodType<never, never>;
}

/** A schema for a map of named pictures, each as `illustration` takes it. */
export function illustrations(
  image: ImageFunction,
): z.ZodType<Record<string, Illustration | undefined>, Record<string, SpecInput>> {
  return z.record(z.string(), illustration(image));
}
