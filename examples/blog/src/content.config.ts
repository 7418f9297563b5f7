import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { illustration, illustrations } from 'astro-illustrate/schema';

const blog = defineCollection({
  loader: glob({ base: './src/content/blog', pattern: '**/*.{md,mdx}' }),
  schema: ({ image }) =>
    z.object({
      title: z.string(),
      description: z.string(),
      topic: z.string(),
      date: z.date(),
      illustration: illustration(image).optional(),
      illustrations: illustrations(image).optional(),
    }),
});

export const collections = { blog };
