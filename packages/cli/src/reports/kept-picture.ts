import type { Request, StoredImage } from '@astro-illustrate/core';

/** What `undo` and `adopt` print with `--json`: the picture that a page shows from now on. */
export interface KeptJson {
  version: 1;
  command: string;
  ok: true;
  /** How the command line calls it: the page, with `#name` where the name is not `illustration`. */
  ref: string;
  key: string;
  /** The picture as its record holds it. */
  picture: StoredImage;
}

export function toKeptJson(
  command: string,
  { ref, key }: Pick<Request, 'ref' | 'key'>,
  picture: StoredImage,
): KeptJson {
  return { version: 1, command, ok: true, ref, key, picture };
}

/** `9ab2f01c….webp, 1536x1024, made by openai gpt-image-2.6-flare on 2026-11-20`. */
export function describePicture({ file, width, height, made, createdAt }: StoredImage): string {
  const name = file?.replace(/^([0-9a-f]{8})[0-9a-f]*/, '$1…') ?? 'without a file';
  const day = createdAt.slice(0, 10);
  return `${name}, ${width}x${height}, ${made.provider} ${made.model}, ${day}`;
}
