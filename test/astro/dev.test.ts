import { expect, test } from 'vitest';

import { startFakeOpenAi } from '../fakes/openai-server.ts';
import { browserAbsent, startBrowser } from '../fixtures/browser.ts';
import { Site, type Started } from '../fixtures/site.ts';

if (browserAbsent) console.warn(`skipped, because there is ${browserAbsent}`);
const skipped = { skip: browserAbsent !== undefined };

const posts = { fox: 'illustration: A fox in the snow' };

/** A page that leaves the formats to the component. */
const index = `---
import { getCollection } from 'astro:content';
import { Illustration } from 'astro-illustrate/components';
const posts = await getCollection('blog');
---
<html lang="en"><body>
  {posts.map(({ id, data }) => <article id={id}><Illustration {...data.illustration} /></article>)}
</body></html>
`;

async function startDev(site: Site, env = {}): Promise<{ dev: Started; url: string }> {
  const dev = site.start(['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], env);
  const [, url = ''] = await dev.printed(/Local\s+(http:\/\/localhost:\d+\/)/);
  return { dev, url };
}

async function stop(dev: Started): Promise<void> {
  dev.child.kill('SIGKILL');
  await dev.ended;
}

test(
  'in dev a draft stands in, an edited prompt shows on the open page, and nothing is bought',
  skipped,
  async () => {
    await using fake = await startFakeOpenAi();
    await using site = await Site.create({
      options: `{ provider: openai({ baseURL: '${fake.url}' }) }`,
      posts,
      files: { 'src/pages/index.astro': index },
    });
    const { dev, url } = await startDev(site);
    const browser = await startBrowser();
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(120_000);
      await page.goto(url);
      const picture = page.locator('#fox img');
      const isLoaded = (image: unknown) => (image as { naturalWidth: number }).naturalWidth > 0;
      await expect.poll(() => picture.evaluate(isLoaded)).toBe(true);
      const before = (await picture.getAttribute('src')) ?? '';
      expect(before).toContain('draft-');
      expect(await picture.getAttribute('alt')).toBe('A fox in the snow');
      // AVIF would take seconds, while somebody waits for it.
      const types = await page
        .locator('#fox source')
        .evaluateAll((sources) => sources.map((source) => (source as { type?: string }).type));
      expect(types).toEqual(['image/webp']);

      await site.post('fox', 'illustration: An owl at night');
      await page.locator('img[alt="An owl at night"]').waitFor();
      await expect.poll(() => picture.getAttribute('src')).not.toBe(before);
      await expect.poll(() => picture.evaluate(isLoaded)).toBe(true);
      expect(fake.requests).toHaveLength(0);

      // The command line buys while the server runs: the open page shows it.
      const bought = await site.cli(['generate']);
      expect(bought.output).toContain('src/content/blog/fox.md');
      expect(fake.paid).toBe(1);
      const [image = ''] = await site.images();
      await expect.poll(() => picture.getAttribute('src')).toContain(image);
      await expect.poll(() => picture.evaluate(isLoaded)).toBe(true);
      expect(dev.output).not.toMatch(/restart/i);
    } finally {
      await browser.close();
      await stop(dev);
    }
  },
);

test(
  'in dev a plain page follows its prompt, and a fault names page and line',
  skipped,
  async () => {
    await using site = await Site.create({
      files: {
        'src/pages/about.md': aboutPage('A lighthouse at dawn'),
        'src/layouts/Plain.astro': `---
import { Illustration } from 'astro-illustrate/components';
import { illustration } from 'virtual:astro-illustrate';
const picture = illustration(Astro.props.frontmatter.illustration);
---
<html lang="en"><body>{picture && <Illustration {...picture} />}<slot /></body></html>
`,
      },
    });
    const { dev, url } = await startDev(site);
    const browser = await startBrowser();
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(120_000);
      await page.goto(`${url}about`);
      await page.locator('img[alt="A lighthouse at dawn"]').waitFor();
      await site.write('src/pages/about.md', aboutPage('A harbour at noon'));
      await page.locator('img[alt="A harbour at noon"]').waitFor();

      await site.write('src/pages/about.md', aboutPage('\n  prompt: A harbour\n  qualtiy: high'));
      await dev.printed(/src\/pages\/about\.md:6:3\s+`illustration\.qualtiy`: unknown key/);
      await page.locator('vite-error-overlay').waitFor();
      expect(await page.locator('vite-error-overlay').count()).toBe(1);
    } finally {
      await browser.close();
      await stop(dev);
    }
  },
);

test('an edited prompt shows also after astro.config was edited', async () => {
  await using site = await Site.create({ posts });
  const { dev, url } = await startDev(site);
  try {
    expect(await (await fetch(url)).text()).toContain('alt="A fox in the snow"');
    await site.configure("{ style: 'woodcut' }");
    await dev.printed(/server restarted/);
    const altNow = async () => {
      const answer = await fetch(url).catch(() => undefined);
      return /<img[^>]*alt="([^"]*)"/.exec((await answer?.text()) ?? '')?.[1];
    };
    await expect.poll(altNow).toBe('A fox in the snow');
    await site.post('fox', 'illustration: An owl at night');
    await expect.poll(altNow, { interval: 500 }).toBe('An owl at night');
  } finally {
    await stop(dev);
  }
});

function aboutPage(illustration: string): string {
  return `---
layout: ../layouts/Plain.astro
title: About
illustration: ${illustration}
---

Text.
`;
}
