import { execFileSync } from 'node:child_process';
import { composeDraft, type Composition } from '@astro-illustrate/draft';
import { expect, test } from 'vitest';
import { blindPrompts } from './blind-prompts.ts';
import { tunedPrompts } from './tuned-prompts.ts';

const compose = (prompt: string, width = 1536, height = 1024, variant = 0): Composition =>
  composeDraft({ prompt, width, height, variant });
const svgOf = ({ layers, definitions }: Composition): string =>
  [definitions, layers.sky, layers.back, layers.subject, layers.front].join('');
const prompts = `${tunedPrompts}${blindPrompts}`
  .split('\n')
  .flatMap((row) => (row.includes(' => ') ? [row.split(' => ')[0] ?? ''] : []));

test('the same prompt gives the same picture in another process', () => {
  const prompt = 'An orange cat coding, cyberpunk style';
  const script = `const { composeDraft } = await import('@astro-illustrate/draft');
    const { layers, definitions } = composeDraft({ prompt: ${JSON.stringify(prompt)}, width: 1536, height: 1024 });
    process.stdout.write([definitions, layers.sky, layers.back, layers.subject, layers.front].join(''));`;
  const elsewhere = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    cwd: import.meta.dirname,
  });
  expect(elsewhere).toBe(svgOf(compose(prompt)));
});

test('distinct prompts give distinct pictures', () => {
  const pictures = new Set(prompts.map((prompt) => svgOf(compose(prompt))));
  expect(pictures.size).toBe(new Set(prompts).size);
});

test('another variant is another composition of the same thing', () => {
  const prompt = 'A mountain landscape at sunset, watercolor';
  const [first, second] = [compose(prompt), compose(prompt, 1536, 1024, 1)];
  expect(svgOf(second)).not.toBe(svgOf(first));
  expect(second.scene).toBe(first.scene);
  expect(second.treatment.name).toBe(first.treatment.name);
  expect(second.focal).toBe(first.focal);
});

test('the size changes nothing but the pixels: one aspect, one composition', () => {
  expect(svgOf(compose('A fox in the forest', 768, 512))).toBe(
    svgOf(compose('A fox in the forest', 3072, 2048)),
  );
});

test('no picture has a coordinate that is not a number', () => {
  for (const prompt of prompts)
    expect(svgOf(compose(prompt))).not.toMatch(/NaN|Infinity|undefined|null/);
});

test('every shape of page gets a picture of what was asked', () => {
  for (const [width, height] of [
    [256, 768],
    [768, 256],
    [1024, 1024],
    [1080, 1920],
    [3840, 1280],
    [2560, 1440],
  ] as const) {
    for (const prompt of prompts.filter((_, i) => i % 9 === 0)) {
      const composition = compose(prompt, width, height);
      expect(svgOf(composition)).not.toMatch(/NaN|Infinity|undefined/);
      expect(composition.width / composition.height).toBeCloseTo(width / height, 1);
    }
  }
});

test('fifty posts on technology do not look alike', () => {
  const posts = prompts.filter((prompt) => compose(prompt).scene === 'tech').slice(0, 50);
  const backs = posts.map((prompt) =>
    compose(prompt)
      .layers.back.replaceAll(/#[0-9a-f]+|[\d.]+/g, '')
      .slice(0, 900),
  );
  expect(posts.length).toBe(50);
  expect(new Set(backs).size / posts.length).toBeGreaterThan(0.5);
});

test.for([
  [
    'A developer coding on a laptop, cyberpunk style, dark room, neon lights, rain on the window',
    'room',
    'neon',
    ['developer', 'desk', 'window'],
  ],
  [
    'A minimalist logo for AI-driven education, clean lines, blue and white',
    'logo',
    'flat',
    ['graduation-cap', 'logo'],
  ],
  [
    'A promotional poster for a Double 11 shopping sale, 3D tech style, gift boxes, glowing podium',
    'poster',
    'clay',
    ['gifts', 'podium', 'shopping-bags'],
  ],
  [
    'A dark mode mobile app login screen, modern UI, gradient accents',
    'app',
    'flat',
    ['phone', 'login'],
  ],
  ['A mountain landscape at sunset, watercolor', 'landscape', 'watercolor', ['mountains', 'sun']],
  ['An orange cat coding, cyberpunk style', 'room', 'neon', ['cat', 'desk']],
  ['A friendly robot mascot waving, 3D render', 'still', 'clay', ['robot']],
  [
    'A modern office with plants and large windows, flat illustration',
    'room',
    'flat',
    ['office', 'plant', 'window'],
  ],
] as const)('%s', ([prompt, scene, treatment, shown]) => {
  const composition = compose(prompt);
  expect(composition.scene).toBe(scene);
  expect(composition.treatment.name).toBe(treatment);
  for (const name of shown) expect(composition.shows).toContain(name);
});

test('what the prompt does not want is not drawn', () => {
  const composition = compose('A street market at dusk, no people, without cars');
  expect(composition.shows).not.toContain('person');
  expect(composition.shows).not.toContain('automobile');
});

test('named colours lead the palette, and tint the thing they stand before', () => {
  expect(compose('A logo in teal and orange for a bakery').reading.colors).toHaveLength(2);
  expect(compose('A blue fox in a field').reading.things[0]?.color).toBe('#2f6fe4');
});

test('a style word chooses the treatment', () => {
  const asked = {
    watercolor: 'a lake, watercolour',
    oil: 'a lake, oil painting',
    pixel: 'a lake, pixel art',
    line: 'a lake, pencil sketch',
    retro: 'a lake, risograph',
    papercut: 'a lake, paper cut',
    comic: 'a lake, comic book',
    lowpoly: 'a lake, low poly',
    clay: 'a lake, 3D render',
    photo: 'a lake, photorealistic',
    neon: 'a lake, cyberpunk',
    flat: 'a lake, minimalist',
    isometric: 'a lake, isometric',
  };
  for (const [name, prompt] of Object.entries(asked))
    expect(compose(prompt).treatment.name).toBe(name);
});

test.for([
  ['eine Katze im Garten mit Laptop, Aquarell', 'cat', 'watercolor'],
  ['un chat orange dans la cuisine, aquarelle', 'cat', 'watercolor'],
  ['Un zorro leyendo un libro en la biblioteca', 'fox', 'plain'],
  ['一只橙色的猫在写代码，赛博朋克风格', 'cat', 'neon'],
  ['森の中のキツネ、水彩画', 'fox', 'watercolor'],
] as const)(
  'a prompt in another language is read as far as its words are known: %s',
  ([prompt, focal, treatment]) => {
    const composition = compose(prompt);
    expect(composition.focal).toBe(focal);
    expect(composition.treatment.name).toBe(treatment);
  },
);

test.for(['مدينة في الليل', 'город ночью', '🚀🌕'])(
  'a prompt nobody can read still gives a picture: %s',
  (prompt) => {
    expect(svgOf(compose(prompt)).length).toBeGreaterThan(500);
  },
);
