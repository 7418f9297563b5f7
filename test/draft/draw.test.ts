import { composeDraft, drawDraft, generator } from '@astro-illustrate/draft';
import sharp from 'sharp';
import { expect, test } from 'vitest';

const draw = (prompt: string, width = 300, height = 200) => drawDraft({ prompt, width, height });

test('a draft has the size and the format it was asked for', async () => {
  for (const [width, height] of [
    [256, 768],
    [768, 256],
    [400, 400],
    [384, 256],
  ] as const) {
    for (const format of ['webp', 'png'] as const) {
      const bytes = await drawDraft({ prompt: 'A lighthouse at dusk', width, height, format });
      expect(await sharp(bytes).metadata()).toMatchObject({ width, height, format });
    }
  }
});

test('a large draft has its pixels too', async () => {
  const bytes = await drawDraft({ prompt: 'A robot in a meadow', width: 3840, height: 1280 });
  expect(await sharp(bytes).metadata()).toMatchObject({ width: 3840, height: 1280 });
});

test('the same request gives the same bytes', async () => {
  const [first, second] = [
    await draw('A whale under the moon, oil painting'),
    await draw('A whale under the moon, oil painting'),
  ];
  expect(Buffer.compare(first, second)).toBe(0);
});

test('the file says that an algorithm made it', async () => {
  for (const format of ['webp', 'png'] as const) {
    const bytes = await drawDraft({ prompt: 'A fox', width: 256, height: 256, format });
    const { xmp } = await sharp(bytes).metadata();
    const text = xmp?.toString('utf8') ?? '';
    expect(text).toContain('http://iptc.org/std/Iptc4xmpExt/2008-02-29/');
    expect(text).toContain('http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia');
  }
});

test('the generator has a name and a version', () => {
  expect(generator).toEqual({
    name: '@astro-illustrate/draft',
    version: expect.stringMatching(/^\d+$/),
  });
});

test.for([
  'a lake, watercolor',
  'a lake, oil painting',
  'a lake, pixel art',
  'a lake, pencil sketch',
  'a lake, blueprint',
  'a lake, chalk drawing',
  'a lake, risograph',
  'a lake, paper cut',
  'a lake, comic',
  'a cat by a lake, low poly',
  'a cat, 3D render',
  'a cat, photorealistic',
  'a cat, cyberpunk',
  'a cat, minimalist',
  'a cat, anime',
  'a server, isometric',
])('a picture has more than one colour in it: %s', async (prompt) => {
  const { channels } = await sharp(await draw(prompt)).stats();
  expect(Math.max(...channels.slice(0, 3).map(({ stdev }) => stdev))).toBeGreaterThan(6);
});

const hostile = {
  'ten thousand characters': 'a red dragon over the city '.repeat(400),
  markup: '</svg><script>alert(1)</script><image href="http://evil.example/x.png"/> a cat',
  entities: '&lt;svg onload=alert(1)&gt; a dog "quoted" \'single\' & more',
  'control characters': 'a \u0000fox\u0007 in\u001B[31m the \uFFFE\u200Bwoods',
  emoji: '🦊🌲🌙 ✨',
  'right to left': 'قطة برتقالية \u202Ealteration',
  'a lone surrogate': 'a \uD83D cat',
  'names of properties': '__proto__ constructor toString hasOwnProperty valueOf',
  patterns: '(((((a+)+)+)+)+$ \\d{9999} [a-z',
  'only punctuation': '!!! ??? ... ,,,',
  'invisible characters': 'a\u200D\u200D\u2060 owl',
};

test.for(Object.entries(hostile))(
  'a hostile prompt draws something valid: %s',
  async ([, prompt]) => {
    expect(await sharp(await draw(prompt)).metadata()).toMatchObject({ width: 300, height: 200 });
  },
);

test('nothing of a prompt reaches the SVG', () => {
  const prompt =
    'zzqxprompt </svg><script>zzqxscript</script> "zzqxquote" &zzqxentity; <image href="zzqxhref"/> a cat';
  const { layers, definitions } = composeDraft({ prompt, width: 300, height: 200 });
  const svg = [
    definitions,
    ...Object.values(layers).filter((part) => typeof part === 'string'),
  ].join('');
  expect(svg).not.toMatch(/zzqx|<script|<image|<text|<foreignObject|https?:/i);
});

test.for([
  [{ prompt: '', width: 300, height: 200 }, /prompt/],
  [{ prompt: ' \n\t ', width: 300, height: 200 }, /prompt.*empty/],
  [{ prompt: '\u200B\u0000', width: 300, height: 200 }, /prompt/],
  [{ prompt: 42, width: 300, height: 200 }, /prompt.*string.*42/],
  [{ prompt: 'a cat', width: 0, height: 200 }, /width.*0/],
  [{ prompt: 'a cat', width: 300.5, height: 200 }, /width.*300\.5/],
  [{ prompt: 'a cat', width: Number.NaN, height: 200 }, /width.*NaN/],
  [{ prompt: 'a cat', width: 300, height: 99_999 }, /height.*99999/],
  [{ prompt: 'a cat', width: 4000, height: 100 }, /4000x100/],
  [{ prompt: 'a cat', width: '300', height: 200 }, /width.*number/],
  [{ prompt: 'a cat', width: 300, height: 200, variant: -1 }, /variant.*-1/],
  [{ prompt: 'a cat', width: 300, height: 200, format: 'gif' }, /format.*gif/],
] as const)('a request that cannot be drawn says why: %o', async ([request, message]) => {
  await expect(drawDraft(request as never)).rejects.toThrow(message);
});
