import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { createWorld } from '../../packages/core/src/node/create-world.ts';
import { parseOptions } from '../../packages/core/src/options.ts';
import { scan } from '../../packages/core/src/stages/scan.ts';
import { SpyLog } from '../core/site.ts';

const options = parseOptions({});

/** A site of so many posts, each with a picture and a page of text. */
function writeSite(pages: number): string {
  const root = mkdtempSync(path.join(tmpdir(), 'scan-'));
  const text =
    'The fox went out on a chilly night and prayed for the moon to give him light.\n'.repeat(40);
  for (let page = 0; page < pages; page++) {
    const folder = path.join(root, 'src/content/blog', String(Math.floor(page / 100)));
    mkdirSync(folder, { recursive: true });
    const frontmatter =
      `title: Post ${page}\ndate: 2026-11-22\ntags: [fox, night]\n` +
      `illustration:\n  prompt: Fox number ${page} in snow\n  alt: A fox\n  aspect: 16:9\n`;
    writeFileSync(path.join(folder, `post-${page}.md`), `---\n${frontmatter}---\n\n${text}`);
  }
  return root;
}

test.for([1000, 10_000])('scanning %i pages', async (pages, { bench }) => {
  const root = writeSite(pages);
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const world = createWorld(options, { root, cacheDir: root, log: new SpyLog(), env: {} });
  await bench(`scan of ${pages} pages`, async () => {
    const { requests } = await scan(world, options.fields);
    expect(requests).toHaveLength(pages);
  }).run({ iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 });
});
