import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, bench, describe } from 'vitest';

import { folderPictureFiles } from '../../packages/core/src/node/picture-files.ts';
import { folderPages } from '../../packages/core/src/node/pages.ts';
import { parseOptions } from '../../packages/core/src/options.ts';
import { scan } from '../../packages/core/src/stages/scan.ts';

const { content, fields } = parseOptions({});

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

for (const pages of [1000, 10_000]) {
  const root = writeSite(pages);
  describe(`${pages} pages`, () => {
    afterAll(() => {
      rmSync(root, { recursive: true });
    });
    bench(
      'scan',
      async () => {
        const files = folderPictureFiles(root, () =>
          Promise.reject(new Error('no page names one')),
        );
        const world = { pages: folderPages(root, content), files };
        const { requests } = await scan(world, fields);
        if (requests.length !== pages) throw new Error(`expected ${pages}, got ${requests.length}`);
      },
      { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 },
    );
  });
}
