import * as z from 'zod';

import { IllustrateError } from './errors.ts';
import { parseAspect, parseSize } from './pure/size.ts';
import { describeValue, nearestWord, oneOf } from './pure/text.ts';
import type { ProviderConfig } from './providers/provider-config.ts';

const provider = z.custom<ProviderConfig>(
  (value) => typeof value === 'object' && value !== null && 'kind' in value && 'options' in value,
  {
    error: ({ input }) => `expected a provider such as openai({ … }), got ${describeValue(input)}`,
  },
);
const text = (what: string) =>
  z
    .string({ error: ({ input }) => `expected ${what}, got ${describeValue(input)}` })
    .min(1, `expected ${what}`);
/** A path or a glob that stays under the root wherever the project lies. */
const isInside = (given: string) =>
  !/^(?:[/\\]|[a-z]:)/i.test(given) && !given.split(/[/\\]/).includes('..');
const INSIDE = 'expected a path within the project, without `..`';
const inProject = (what: string) => text(what).refine(isInside, INSIDE);
const fieldKind = z.enum(['one', 'many']);

const optionsSchema = z
  .strictObject({
    content: z
      .union([inProject('a glob'), z.array(inProject('a glob'))])
      .default(['src/content/**/*.{md,mdx}', 'src/pages/**/*.{md,mdx}'])
      .transform((globs) => (typeof globs === 'string' ? [globs] : globs))
      .describe('Globs of the pages to read, from the project root.'),
    fields: z
      .union([z.array(text('a frontmatter key')), z.record(z.string(), fieldKind)])
      .default({ illustration: 'one', illustrations: 'many' })
      .transform((fields): Record<string, 'one' | 'many'> =>
        Array.isArray(fields)
          ? Object.fromEntries(fields.map((field) => [field, 'one' as const]))
          : fields,
      )
      .describe(
        "Frontmatter keys that hold pictures: `['cover']`, or `{ cover: 'one', figures: 'many' }` where `many` is a map of named ones.",
      ),
    dir: inProject('a folder')
      .default('src/illustrations')
      .describe('Folder of records and images, from the project root; commit it.'),
    provider: provider
      .optional()
      .describe('The image service. Default: `openai()`, used once `OPENAI_API_KEY` is set.'),
    providers: z
      .record(z.string(), provider)
      .default({})
      .describe('More services by name; a page chooses one with `provider: name`.'),
    fallback: z
      .array(text('the name of a provider'))
      .default([])
      .describe(
        'Providers, by name, that are asked in turn where one is out of reach or out of credit; never after a refusal, or where it may have billed.',
      ),
    style: text('a style')
      .optional()
      .describe('Words added to every prompt, for one look across the site.'),
    size: z
      .string()
      .refine((size) => size === 'auto' || parseSize(size) !== undefined, 'expected WIDTHxHEIGHT')
      .optional()
      .describe('Size of pictures whose page names none, as `1536x1024`.'),
    aspect: z
      .string()
      .refine((aspect) => parseAspect(aspect) !== undefined, 'expected an aspect such as 16:9')
      .default('3:2')
      .describe('Aspect of pictures whose page names none; becomes the nearest legal size.'),
    budget: z
      .number({ error: ({ input }) => `expected US dollars, got ${describeValue(input)}` })
      .nonnegative('expected US dollars, 0 or more')
      .default(1)
      .describe('Most that one run may cost, in US dollars. Above it nothing is sent.'),
    missing: z
      .enum(['generate', 'draft', 'error'])
      .optional()
      .describe(
        'What a build does about a missing picture. Default: `error` in CI, else `generate` with a key, else `draft`.',
      ),
    original: z
      .enum(['auto', 'keep', 'webp'])
      .default('auto')
      .describe(
        "What is kept: the service's own bytes up to 1 MiB, else WebP (`auto`); always its bytes; always WebP.",
      ),
    concurrency: z
      .int()
      .min(1, 'expected at least 1')
      .max(64, 'expected at most 64')
      .default(4)
      .describe('Requests in flight at once.'),
  })
  .refine(({ size, aspect }) => size === undefined || aspect === '3:2', {
    path: ['aspect'],
    message: 'expected either `size` or `aspect`, got both',
  });

/** What users write. */
export type OptionsInput = z.input<typeof optionsSchema>;
/** What the code reads: every default filled in. */
export type Options = z.output<typeof optionsSchema>;

/**
 * Checks a site's options and fills in the defaults.
 * @throws {IllustrateError} `bad-option`, naming every fault at once
 */
export function parseOptions(input: OptionsInput): Options {
  const parsed = optionsSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const known = Object.keys(optionsSchema.shape);
  const faults = parsed.error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys')
      return [`\`${issue.path.join('.')}\`: ${issue.message}`];
    return issue.keys.map((key) => {
      const near = nearestWord(key, known);
      return `\`${key}\`: unknown option; ${near ? `did you mean \`${near}\`?` : `known are ${oneOf(known)}.`}`;
    });
  });
  throw new IllustrateError('bad-option', `illustrate(): ${faults.join('\n')}`, {
    hint: 'Mend the options in astro.config.',
  });
}

/** One row an option, for documentation: its name, its default as people write it, what it does. */
export function optionRows(): Array<{ name: string; default: string; description: string }> {
  const defaults = parseOptions({}) as Record<string, unknown>;
  return Object.entries(optionsSchema.shape).map(([name, schema]) => ({
    name,
    default: defaults[name] === undefined ? '' : JSON.stringify(defaults[name]),
    description: schema.description ?? '',
  }));
}
