import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';

import type { Spec } from '../model.ts';
import { canonicalText } from '../pure/canonical.ts';
import { parseSize, ratioOf } from '../pure/size.ts';
import type { Drafts } from '../world.ts';
import { writeAtomically } from './atomic-write.ts';

/** The pixels of a draft where the size is left to the model. */
const AUTO = { width: 1536, height: 1024 };

/**
 * Drafts in a folder of Astro's cache. The illustrator's version is part of a draft's name, so
 * a better illustrator draws it anew.
 */
export function folderDrafts(folder: string): Drafts {
  const drawing = new Map<string, Promise<{ path: string; drawn: boolean }>>();
  const find = async (prompt: string, size: string) => {
    // A site whose pictures are all there never loads the illustrator.
    const { generator } = await import('@astro-illustrate/draft');
    const made = JSON.stringify([generator.name, generator.version, prompt, size]);
    const name = createHash('sha256').update(made).digest('hex').slice(0, 32);
    const file = path.join(folder, `draft-${name}.webp`);
    const isThere = await stat(file).then(
      ({ size: bytes }) => bytes > 0,
      () => false,
    );
    return { file, isThere };
  };
  const draw = async (prompt: string, size: string) => {
    const { file, isThere } = await find(prompt, size);
    if (isThere) return { path: forward(file), drawn: false };
    const { drawDraft } = await import('@astro-illustrate/draft');
    const picture = await drawDraft({ prompt, ...pixelsOf(size) });
    await writeAtomically(file, picture);
    return { path: forward(file), drawn: true };
  };
  return {
    draw(spec: Spec, size: string) {
      const prompt = canonicalText(spec.prompt);
      const asked = `${size} ${prompt}`;
      const started = drawing.get(asked) ?? draw(prompt, size);
      drawing.set(asked, started);
      return started.finally(() => drawing.delete(asked));
    },
    async has(spec: Spec, size: string) {
      return (await find(canonicalText(spec.prompt), size)).isThere;
    },
  };
}

/** An aspect alone becomes as many pixels as `AUTO` has. */
function pixelsOf(size: string): { width: number; height: number } {
  const ratio = ratioOf(size);
  if (ratio === undefined) return AUTO;
  const height = Math.round(Math.sqrt((AUTO.width * AUTO.height) / ratio));
  return parseSize(size) ?? { width: Math.round(height * ratio), height };
}

function forward(file: string): string {
  return file.replaceAll('\\', '/');
}
