import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { illustration } from 'astro-illustrate/schema';

const services = defineCollection({
  loader: glob({ base: './src/content/services', pattern: '**/*.md' }),
  schema: ({ image }) =>
    z.object({
      title: z.string(),
      description: z.string(),
      service: z.string(),
      /** Place in the list. */
      order: z.number(),
      price: z.string(),
      /** What has to be set in the environment; nothing where there is no service to ask. */
      variables: z.array(z.string()).default([]),
      illustration: illustration(image),
    }),
});

export const collections = { services };
