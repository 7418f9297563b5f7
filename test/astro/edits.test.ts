import { expect, test } from 'vitest';

import { startFakeOpenAi } from '../fakes/openai-server.ts';
import { drawPicture } from '../fakes/picture.ts';
import { Site } from '../fixtures/site.ts';

const about = `---
layout: ../layouts/Plain.astro
illustration:
  prompt: A plant
  edit: ./room.png
---
Text.
`;
const layout = `---
import { illustration } from 'virtual:astro-illustrate';
const picture = illustration(Astro.props.frontmatter.illustration);
---
<img src={picture.src.src} alt={picture.alt} /><slot />
`;

test('a picture that pages start from is found from posts and from plain pages', async () => {
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: `{ provider: openai({ baseURL: '${fake.url}' }) }`,
    posts: { fox: 'illustration:\n  prompt: A fox in the room\n  edit: ./room.png' },
    files: { 'src/pages/about.md': about, 'src/layouts/Plain.astro': layout },
  });
  await site.write(
    'src/content/blog/room.png',
    await drawPicture('room', { width: 300, height: 200 }, 'png'),
  );
  await site.write(
    'src/pages/room.png',
    await drawPicture('other room', { width: 300, height: 200 }, 'png'),
  );
  const first = await site.build();
  expect(first.output).toContain('2 pictures: 2 bought');
  expect(first.code).toBe(0);
  expect(fake.generations.map(({ path }) => path)).toEqual(Array(2).fill('/v1/images/edits'));
  expect(await site.read('dist/about/index.html')).toMatch(
    /<img src="\/_astro\/[^"]+" alt="A plant"/,
  );
  expect(await site.read('dist/index.html')).toMatch(/<img src="\/_astro\/[^"]+"/);

  const second = await site.build();
  expect(second.output).toContain('2 pictures: 2 kept');
  expect(fake.paid).toBe(2);

  // Another picture to start from is another wish.
  await site.write(
    'src/content/blog/room.png',
    await drawPicture('new room', { width: 300, height: 200 }, 'png'),
  );
  expect((await site.build()).output).toContain('1 kept, 1 bought');
});

test('a file that is not there fails the build with its line', async () => {
  await using site = await Site.create({
    posts: { fox: 'illustration:\n  prompt: A fox\n  edit: ./none.png' },
  });
  const { code, output } = await site.build();
  expect(code).not.toBe(0);
  expect(output).toContain('src/content/blog/fox.md:5:3');
  expect(output).toContain('there is no src/content/blog/none.png');
});
