import * as z from 'zod';

import type { Background, Spec } from '../model.ts';
import { canonicalText } from './canonical.ts';
import { pictureFile, type NamedFiles } from './named-files.ts';
import { parseAspect, parseSize } from './size.ts';
import { describeValue, nearestWord, oneOf } from './text.ts';

/** The parts of a prompt, in the order in which they are joined. */
const FORMULA = ['subject', 'action', 'style', 'environment', 'details', 'quality'] as const;

const BACKGROUNDS = ['transparent', 'opaque', 'auto'] as const satisfies Background[];
/** All but tabs and line ends. */
// eslint-disable-next-line no-control-regex -- refusing control characters is the purpose
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const EXAMPLE = 'expected a prompt such as `An orange cat coding, cyberpunk style`';

const words = (name: string) =>
  z
    .string({ error: ({ input }) => `expected ${name}, got ${describeValue(input)}` })
    .refine((text) => !CONTROLS.test(text), `expected words for ${name}, got control characters`);

/** Text that a person can have meant: no control characters, no broken Unicode, some words. */
const promptText = z
  .string({ error: ({ input }) => `${EXAMPLE}, got ${describeValue(input)}` })
  .refine((text) => text.isWellFormed(), 'expected whole Unicode characters, got half of one')
  .refine((text) => !CONTROLS.test(text), 'expected text, got control characters in it')
  .transform(canonicalText)
  .refine((text) => text !== '', `${EXAMPLE}, got an empty one`);

const formula = z
  .strictObject(Object.fromEntries(FORMULA.map((part) => [part, promptText.optional()])))
  .transform((parts) => FORMULA.flatMap((part) => parts[part] ?? []).join(', '))
  .refine((text) => text !== '', `expected at least one of ${oneOf(FORMULA)}, got none`);

const MOST_REFERENCES = 16;
/** What is asked for where a variation is wished for without words. */
const VARIATION = 'A variation of the picture';

/** The long form of an illustration in frontmatter. */
const longForm = z
  .strictObject({
    prompt: z.unknown().transform((value, context) => {
      const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
      const parsed = (isMap && !(value instanceof Date) ? formula : promptText).safeParse(value);
      if (parsed.success) return parsed.data;
      for (const { path, message } of parsed.error.issues.flatMap(describeIssueOf(FORMULA))) {
        context.issues.push({ code: 'custom', path, message, input: value });
      }
      return z.NEVER;
    }),
    alt: words('words for the text alternative').optional(),
    negative: promptText.optional(),
    size: words('a size such as 1536x1024')
      .refine((text) => text === 'auto' || parseSize(text) !== undefined, {
        error: ({ input }) => `expected a size such as 1536x1024, got ${describeValue(input)}`,
      })
      .optional(),
    aspect: words('an aspect such as 16:9')
      .transform((text, context) => {
        const aspect = parseAspect(text);
        if (aspect) return aspect.text;
        context.issues.push({
          code: 'custom',
          input: text,
          message: `expected an aspect such as 16:9, got ${describeValue(text)}`,
        });
        return z.NEVER;
      })
      .optional(),
    background: z
      .enum(BACKGROUNDS, {
        error: ({ input }) => `expected ${oneOf(BACKGROUNDS)}, got ${describeValue(input)}`,
      })
      .optional(),
    seed: z
      .int({
        error: ({ input }) => `expected a whole number from 0 on, got ${describeValue(input)}`,
      })
      .min(0, 'expected a whole number from 0 on, got one below')
      .optional(),
    n: z
      .int({
        error: ({ input }) => `expected how many candidates (1 to 10), got ${describeValue(input)}`,
      })
      .min(1, 'expected at least 1 candidate')
      .max(10, 'expected at most 10 candidates')
      .optional(),
    provider: words('the name of a provider').min(1, 'expected a provider, got none').optional(),
    model: words('the name of a model').min(1, 'expected a model, got none').optional(),
    quality: words('the name of a quality').min(1, 'expected a quality, got none').optional(),
    style: promptText.optional(),
    edit: pictureFile.optional(),
    mask: pictureFile.optional(),
    references: z
      .array(pictureFile, {
        error: ({ input }) => `expected a list of files, got ${describeValue(input)}`,
      })
      .min(1, 'expected at least one file')
      .max(MOST_REFERENCES, `expected at most ${MOST_REFERENCES} files`)
      .optional(),
    variationOf: pictureFile.optional(),
  })
  .refine(({ size, aspect }) => size === undefined || aspect === undefined, {
    path: ['aspect'],
    message: 'expected either `size` or `aspect`, got both',
  })
  .refine(({ edit, mask }) => mask === undefined || edit !== undefined, {
    path: ['mask'],
    message: 'expected `edit` beside it: the picture that the mask belongs to',
  })
  .refine(({ edit, variationOf }) => edit === undefined || variationOf === undefined, {
    path: ['variationOf'],
    message: 'expected either `edit` or `variationOf`, got both',
  });

/** What one value asks for, and what stays outside the key. */
export interface Wish {
  /** Without the pictures in `files`, whose digests belong to it. */
  spec: Spec;
  files?: NamedFiles;
  alt: string;
  count: number;
}

/** A fault in a value: the path to it, and a sentence with what was expected and what came. */
interface SpecProblem {
  path: string[];
  message: string;
}

export type ParsedSpec =
  | { ok: true; wish: Wish | undefined }
  | { ok: false; problems: SpecProblem[] };

/** What may be written in frontmatter: a prompt, the long form, or `false` for none. */
export type SpecInput = string | false | z.input<typeof longForm>;

/**
 * Reads one frontmatter value. `false`, like an absent value, asks for nothing.
 * Never throws; every fault is reported.
 */
export function parseSpec(value: unknown): ParsedSpec {
  if (value === false || value === undefined) return { ok: true, wish: undefined };
  if (typeof value === 'string') return parsePrompt(value);
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  const isLong = isMap && !(value instanceof Date);
  const parsed = longForm.safeParse(isLong ? withPrompt(value) : { prompt: value });
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap(describeIssueOf(Object.keys(longForm.shape)));
    return { ok: false, problems: isLong ? problems : problems.map(atTheValue) };
  }
  const { alt, n, edit, mask, variationOf, references, ...asked } = parsed.data;
  const spec = { v: 1, ...asked } as Spec;
  const files = definedOnly({ edit, mask, variationOf, references });
  const wish = { spec, alt: alt?.trim() ?? spec.prompt, count: n ?? 1 };
  return { ok: true, wish: { ...wish, ...(Object.keys(files).length > 0 && { files }) } };
}

/** The short form, which most pages use. */
function parsePrompt(value: string): ParsedSpec {
  const parsed = promptText.safeParse(value);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map(({ message }) => ({ path: [], message })),
    };
  }
  return { ok: true, wish: { spec: { v: 1, prompt: parsed.data }, alt: parsed.data, count: 1 } };
}

/** A variation needs no words. */
function withPrompt(value: object): object {
  return 'variationOf' in value && !('prompt' in value) ? { ...value, prompt: VARIATION } : value;
}

function definedOnly(files: {
  [Field in keyof NamedFiles]: NamedFiles[Field] | undefined;
}): NamedFiles {
  return Object.fromEntries(Object.entries(files).filter(([, value]) => value !== undefined));
}

const atTheValue = ({ message }: SpecProblem): SpecProblem => ({ path: [], message });

function describeIssueOf(known: readonly string[]): (issue: z.core.$ZodIssue) => SpecProblem[] {
  return (issue) => {
    const path = issue.path.map(String);
    if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
    return issue.keys.map((key) => {
      const near = nearestWord(key, known);
      const hint = near ? `did you mean \`${near}\`?` : `known are ${oneOf(known)}.`;
      return { path: [...path, key], message: `unknown key \`${key}\`; ${hint}` };
    });
  };
}
