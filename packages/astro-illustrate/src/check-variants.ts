import { open, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { IllustrateError, plural } from '@astro-illustrate/core';

import type { Site } from './site.ts';

/** Bytes at either end of a file that tell whether it is whole. */
const END = 64;

/**
 * Removes broken variants of the site's pictures from Astro's cache, so that its image step makes
 * them again: it copies what the cache holds into the site without looking at it.
 * @param cache the folder `assets/` of Astro's cache
 */
export async function dropBrokenVariants({ logger }: Site, cache: URL): Promise<void> {
  const broken = await brokenVariants(cache);
  for (const name of broken) await rm(new URL(name, cache), { force: true });
  if (broken.length === 0) return;
  const are = broken.length === 1 ? 'picture was' : 'pictures were';
  logger.warn(`${broken.length} ${are} cut short in Astro's cache; made again.`);
}

/**
 * Checks that every variant that was written into the site is whole.
 * @param emitted the folder of the site's assets
 * @throws {IllustrateError} `damaged-picture`; the next build makes them again
 */
export async function checkVariants(emitted: URL, cache: URL): Promise<void> {
  const broken = await brokenVariants(emitted);
  if (broken.length === 0) return;
  for (const name of broken) await rm(new URL(name, cache), { force: true });
  const [first = ''] = broken;
  throw new IllustrateError(
    'damaged-picture',
    `${plural(broken.length, 'picture')} cut short in the site, such as ${fileURLToPath(new URL(first, emitted))}`,
    { hint: "Build again: Astro's cached copies are removed. Is the disk full?" },
  );
}

/** Names of the site's own pictures in a folder that are not whole. */
async function brokenVariants(folder: URL): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const broken: string[] = [];
  for (const name of names) {
    // Stored pictures are named by their digest; others are none of this package's.
    if (!/^(?:[0-9a-f]{64}|draft-[0-9a-f]{32})\./.test(name)) continue;
    if (!(await isWhole(new URL(name, folder)))) broken.push(name);
  }
  return broken;
}

/** Whether a file begins as a picture and ends where one ends; a format not known here is let be. */
async function isWhole(file: URL): Promise<boolean> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const head = Buffer.alloc(Math.min(END, size));
    const tail = Buffer.alloc(Math.min(END, size));
    await handle.read(head, 0, head.length, 0);
    await handle.read(tail, 0, tail.length, size - tail.length);
    const is = (text: string, at = 0) => head.toString('latin1', at, at + text.length) === text;
    const endsWith = (hex: string) => tail.toString('hex').endsWith(hex);
    switch (/\.(\w+)$/.exec(file.pathname)?.[1]) {
      case 'jpg':
      case 'jpeg':
        return is('\xff\xd8') && endsWith('ffd9');
      case 'png':
        return is('\x89PNG') && endsWith('0000000049454e44ae426082');
      case 'gif':
        return is('GIF8') && endsWith('3b');
      case 'webp':
        return is('RIFF') && is('WEBP', 8) && paddedTo(head.readUInt32LE(4) + 8) === size;
      case 'avif':
        return is('ftyp', 4) && (await boxesEnd(handle, size));
      default:
        return size > 0;
    }
  } finally {
    await handle.close();
  }
}

/** A RIFF chunk of odd length is followed by one more byte. */
function paddedTo(length: number): number {
  return length + (length % 2);
}

/** Whether the boxes of an ISO file follow each other to the very end of it. */
async function boxesEnd(handle: Awaited<ReturnType<typeof open>>, size: number): Promise<boolean> {
  const box = Buffer.alloc(8);
  let at = 0;
  while (at < size) {
    const { bytesRead } = await handle.read(box, 0, 8, at);
    const length = box.readUInt32BE(0);
    // The last box may say 0: to the end of the file, wherever that is.
    if (bytesRead < 8 || length < 8) return false;
    at += length;
  }
  return at === size;
}
