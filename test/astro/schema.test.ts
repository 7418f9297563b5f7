import { illustration, illustrations, type Illustration } from 'astro-illustrate/schema';
import type { ImageFunction, SchemaContext } from 'astro/content/config';
import { z } from 'astro/zod';
import { expect, expectTypeOf, test } from 'vitest';

// In a content config `image()` takes the path of a picture; the names are all that is tested here.
const image = (() => z.string()) as unknown as ImageFunction;

const schema = (context: Pick<SchemaContext, 'image'>) =>
  z.object({
    title: z.string(),
    illustration: illustration(context.image).optional(),
    illustrations: illustrations(context.image).optional(),
  });

test('the schema gives what the components take, in types too', () => {
  type Data = z.output<ReturnType<typeof schema>>;
  expectTypeOf<Data['illustration']>().toEqualTypeOf<Illustration | undefined>();
  expectTypeOf<Data['illustrations']>().toEqualTypeOf<
    Record<string, Illustration | undefined> | undefined
  >();
  const data = schema({ image }).parse({ title: 'Fox', illustration: 'A fox in the snow' });
  expect(data.illustration?.alt).toBe('A fox in the snow');
  expect(data.illustration?.src).toMatch(/^\/@illustration\/[\w-]+\.webp$/);
});

test('the name of a picture holds the whole spec, whatever the page writes', () => {
  const prompt = 'Ein Fuchs – «schlau» 🦊 in the snow?'.repeat(50);
  const parsed = illustration(image).parse({ prompt, aspect: '32:18', alt: 'A fox' });
  const [, encoded = ''] = /([\w-]+)\.webp$/.exec(parsed?.src as unknown as string) ?? [];
  const spec = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'));
  expect(spec).toEqual({ v: 1, aspect: '16:9', prompt: expect.stringContaining('"schlau" 🦊') });
  expect(parsed?.alt).toBe('A fox');
});

test('the same wish in other white space, quotes and order has the same name', () => {
  const one = illustration(image).parse({ prompt: 'A “fox”', aspect: '3:2' });
  const two = illustration(image).parse({ aspect: '6:4', prompt: '  A  "fox"\n' });
  expect(one?.src).toBe(two?.src);
});

test('`false` asks for none, and a picture that the site has stays what it is', () => {
  expect(illustration(image).parse(false)).toBeUndefined();
  expect(illustration(image).parse('./fox.png')).toEqual({ src: './fox.png', alt: '' });
});

test('a fault says what was expected and what came, at its key', () => {
  const parsed = schema({ image }).safeParse({
    title: 'Fox',
    illustration: { prompt: 'A fox', qualtiy: 'high', size: 'big' },
    illustrations: { hero: 42 },
  });
  const faults = parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  expect(faults).toEqual([
    'illustration.size: expected a size such as 1536x1024, got "big"',
    'illustration.qualtiy: unknown key `qualtiy`; did you mean `quality`?',
    'illustrations.hero: expected a prompt such as `An orange cat coding, cyberpunk style`, got 42 (number)',
  ]);
});
