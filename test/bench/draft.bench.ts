import { drawDraft } from '@astro-illustrate/draft';
import sharp from 'sharp';
import { bench } from 'vitest';
import { prompts } from '../../packages/draft/gallery/prompts.ts';

// One core, as a build that draws many pages at once leaves to each picture.
sharp.concurrency(1);
sharp.cache(false);

let next = 0;

bench(
  'a draft of 1536x1024, over the gallery (aim: a median of 150 ms)',
  async () => {
    const prompt = prompts[next++ % prompts.length] ?? '';
    await drawDraft({ prompt, width: 1536, height: 1024 });
  },
  { iterations: prompts.length * 2, warmupIterations: 6, time: 0 },
);
