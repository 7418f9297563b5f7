import { drawDraft } from '@astro-illustrate/draft';
import sharp from 'sharp';
import { test } from 'vitest';
import { prompts } from '../../packages/draft/gallery/prompts.ts';

// One core, as a build that draws many pages at once leaves to each picture.
sharp.concurrency(1);
sharp.cache(false);

test('a draft of 1536x1024, over the gallery: aim for a median of 150 ms', async ({ bench }) => {
  let next = 0;
  const draw = async (): Promise<void> => {
    const prompt = prompts[next++ % prompts.length] ?? '';
    await drawDraft({ prompt, width: 1536, height: 1024 });
  };
  await bench('draw, treat and encode as WebP', draw).run({
    iterations: prompts.length,
    time: 0,
    warmupIterations: 4,
    warmupTime: 0,
  });
});
