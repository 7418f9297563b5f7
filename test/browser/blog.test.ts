import { cp, readFile, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { browserAbsent, startBrowser } from '../fixtures/browser.ts';
import { Site, type Run } from '../fixtures/site.ts';

const blog = path.resolve(import.meta.dirname, '../../examples/blog');

if (browserAbsent !== undefined)
  console.warn(`The example blog is not looked at: ${browserAbsent}`);

describe.skipIf(browserAbsent !== undefined)('the example blog', () => {
  let site: Site;
  let built: Run;
  let server: Server;
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    site = await Site.create();
    // A copy, built from nothing, so that no cache and no bought picture of the blog's own is in it.
    const isSource = (file: string) =>
      !/^(?:node_modules|dist|\.astro|\.env.*|src\/illustrations)(?:\/|$)/.test(
        path.relative(blog, file).replaceAll('\\', '/'),
      );
    await cp(blog, site.root, { recursive: true, filter: isSource });
    built = await site.build({ ILLUSTRATE_MISSING: 'draft' });
    if (built.code !== 0) throw new Error(built.output);
    server = serve(site.path('dist'));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
    await site?.[Symbol.asyncDispose]();
  });

  test('every post and the plain page are built, and each asks for its own picture', async () => {
    expect(built.output).toContain('10 pictures: 10 drafted');
    expect(await site.list('dist/posts')).toHaveLength(9);
    expect(await site.list('src/illustrations')).toEqual([]);
    const cat = await site.read('dist/posts/the-cat-who-reviews-my-code/index.html');
    expect(new Set(cat.match(/(?<=<img src="[^"]*)draft-[0-9a-f]+/g))).toHaveProperty('size', 2);
    expect(await site.read('dist/about/index.html')).toMatch(/<img src="[^"]*draft-/);
    const bare = await site.read('dist/posts/when-to-leave-the-picture-out/index.html');
    expect(bare).not.toMatch(/<img|og:image/);
  });

  test('a second build draws nothing anew and leaves the drafts as they are', async () => {
    const before = await drafts(site);
    expect(before).toHaveLength(10);
    const again = await site.build({ ILLUSTRATE_MISSING: 'draft' });
    expect(again.output).toContain('10 pictures: 10 drafts reused');
    expect(again.output).not.toContain('draft drawn');
    expect(again.code).toBe(0);
    expect(await drafts(site)).toEqual(before);
    expect(await site.list('src/illustrations')).toEqual([]);
  });

  for (const [device, width, height] of [
    ['a desktop', 1280, 900],
    ['a phone', 390, 844],
  ] as const) {
    test(`on ${device} every page shows its pictures, shifts nothing and reports no error`, async () => {
      const pages = await everyPage(site);
      expect(pages).toHaveLength(11);
      for (const page of pages) {
        const seen = await look(browser, `${address}${page}`, { width, height });
        expect(seen.shift).toBeLessThanOrEqual(0.01);
        expect({ page, ...seen }).toEqual({
          page,
          complaints: [],
          shift: expect.any(Number),
          overflow: 0,
          description: expect.stringMatching(/\S/),
          landmarks: { header: 1, main: 1, footer: 1, h1: 1 },
          pictures: Array.from({ length: picturesOf(page) }, () => ({
            src: expect.stringMatching(/^\/_astro\/.*\.jpe?g$/),
            alt: expect.stringMatching(/\S/),
            sizes: expect.stringMatching(/\S/),
            types: ['image/avif', 'image/webp'],
            shown: expect.stringMatching(/\.avif$/),
            isLoaded: true,
            isSized: true,
          })),
        });
      }
    });
  }

  test('a shared page brings its picture along as a JPEG', async () => {
    const html = await site.read('dist/posts/three-seconds-for-a-poster/index.html');
    const image = /<meta property="og:image" content="https:\/\/[^/]+(\/[^"]+\.jpe?g)">/.exec(html);
    const bytes = await readFile(site.path(`dist${image?.[1] ?? '/no og:image'}`));
    expect([...bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
  });

  test('nothing is shipped that no page asks for', async () => {
    const pages = (await everyPage(site)).map((page) => site.read(`dist${page}index.html`));
    const html = (await Promise.all(pages)).join('\n');
    const assets = await site.list('dist/_astro');
    expect(assets.filter((name) => !html.includes(`/_astro/${name}`))).toEqual([]);
  });

  test('the keyboard comes first to the skip link, and from it into the text', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}/about/`);
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Skip to the text');
    expect(await page.locator('.skip').boundingBox()).toMatchObject({
      height: expect.toSatisfy((height: number) => height > 20),
    });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.close();
  });
});

/** Paths of all built pages, as a visitor writes them. */
async function everyPage(site: Site): Promise<string[]> {
  const posts = await site.list('dist/posts');
  return ['/', '/about/', ...posts.map((id) => `/posts/${id}/`)];
}

/** Names of the drafts, and when each was written. */
async function drafts(site: Site): Promise<string[]> {
  const folder = 'node_modules/.astro/illustrations/drafts';
  const names = await site.list(folder);
  const written = names.map(async (name) => (await stat(site.path(`${folder}/${name}`))).mtimeMs);
  return (await Promise.all(written)).map((time, index) => `${names[index]} ${time}`);
}

/** How many pictures a page shows: its own, and on the front page one a post. */
function picturesOf(page: string): number {
  if (page === '/') return 8;
  if (page.includes('when-to-leave-the-picture-out')) return 0;
  return page.includes('the-cat-who-reviews-my-code') ? 2 : 1;
}

/** Opens a page, scrolls each of its pictures into view, and tells what it saw. */
async function look(browser: Browser, url: string, viewport: { width: number; height: number }) {
  const page = await browser.newPage({ viewport });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  const complain = (error: unknown) => void complaints.push(String(error));
  page.on('pageerror', complain);
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(countShifts);
  // Pictures come after the page is painted without them: that is when one could push the text.
  const painted = Promise.withResolvers<void>();
  await page.route(/\.(?:avif|webp|jpe?g)$/, async (route) => {
    await painted.promise;
    await route.continue();
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await nextFrames(page);
  painted.resolve();
  for (const picture of await page.locator('img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((img: HTMLImageElement) => img.decode()).catch(complain);
  }
  await nextFrames(page);
  const seen = await page.evaluate(describePage);
  await page.close();
  return { ...seen, complaints };
}

/** Runs in the page, before anything of it: adds up what shifts, scrolling apart. */
function countShifts(): void {
  const counted = window as unknown as { shift: number; shifts: PerformanceObserver };
  counted.shift = 0;
  counted.shifts = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      counted.shift += (entry as unknown as { value: number }).value;
  });
  counted.shifts.observe({ type: 'layout-shift', buffered: true });
}

/** Two frames on, whatever was there or moved has been drawn and counted. */
async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

/** Runs in the page. */
function describePage() {
  const counted = window as unknown as { shift: number; shifts: PerformanceObserver };
  for (const entry of counted.shifts.takeRecords()) {
    counted.shift += (entry as unknown as { value: number }).value;
  }
  const count = (selector: string) => document.querySelectorAll(selector).length;
  return {
    shift: counted.shift,
    overflow: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
    description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content,
    landmarks: {
      header: count('body > header'),
      main: count('main'),
      footer: count('body > footer'),
      h1: count('h1'),
    },
    pictures: [...document.images].map((img) => ({
      src: img.getAttribute('src'),
      alt: img.alt,
      sizes: img.sizes,
      types: [...(img.closest('picture')?.querySelectorAll('source') ?? [])].map((one) => one.type),
      shown: img.currentSrc,
      isLoaded: img.complete && img.naturalWidth > 0,
      isSized: Number(img.getAttribute('width')) > 0 && Number(img.getAttribute('height')) > 0,
    })),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.js': 'text/javascript',
  '.webp': 'image/webp',
};

/** Serves a folder as any static host does. */
function serve(folder: string): Server {
  const answer = async (url: string, response: ServerResponse) => {
    const { pathname } = new URL(url, 'http://localhost');
    const name = path.normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    try {
      const bytes = await readFile(path.join(folder, name));
      const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  };
  return createServer((request, response) => void answer(request.url ?? '/', response));
}
