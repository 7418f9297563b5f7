import { closeSync, fstatSync, openSync, readdirSync, readSync, rmSync } from 'node:fs';
import path from 'node:path';
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
export function dropBrokenVariants({ logger }: Site, cache: URL): void {
  const broken = brokenVariants(cache);
  for (const name of broken) rmSync(new URL(name, cache), { force: true });
  if (broken.length === 0) return;
  const are = broken.length === 1 ? 'picture was' : 'pictures were';
  logger.warn(`${broken.length} ${are} cut short in Astro's cache; made again.`);
}

/**
 * Checks that every variant that was written into the site is whole.
 * @param emitted the folder of the site's assets
 * @throws {IllustrateError} `damaged-picture`; the next build makes them again
 */
export function checkVariants(emitted: URL, cache: URL): void {
  const broken = brokenVariants(emitted);
  if (broken.length === 0) return;
  for (const name of broken) rmSync(new URL(name, cache), { force: true });
  const [first = ''] = broken;
  throw new IllustrateError(
    'damaged-picture',
    `${plural(broken.length, 'picture')} cut short in the site, such as ${fileURLToPath(new URL(first, emitted))}`,
    { hint: "Build again: Astro's cached copies are removed. Is the disk full?" },
  );
}

/** Names of the site's own pictures in a folder that are not whole. */
function brokenVariants(folder: URL): string[] {
  const root = fileURLToPath(folder);
  // Stored pictures are named by their digest; others are none of this package's.
  const ours = namesIn(root).filter((name) => /^(?:[0-9a-f]{64}|draft-[0-9a-f]{32})\./.test(name));
  return ours.filter((name) => !isWhole(path.join(root, name)));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    // A site without pictures has no such folder.
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}

/** Whether a file begins as a picture and ends where one ends; a format not known here is let be. */
function isWhole(picture: string): boolean {
  // At once: a site has thousands, and waiting for each costs far more than reading its ends.
  const file = openSync(picture, 'r');
  try {
    const { size } = fstatSync(file);
    const head = Buffer.alloc(Math.min(END, size));
    readSync(file, head, 0, head.length, 0);
    const is = (text: string, at = 0) => head.toString('latin1', at, at + text.length) === text;
    const endsWith = (hex: string) => {
      const tail = Buffer.alloc(Math.min(END, size));
      readSync(file, tail, 0, tail.length, size - tail.length);
      return tail.toString('hex').endsWith(hex);
    };
    switch (/\.(\w+)$/.exec(picture)?.[1]) {
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
        return is('ftyp', 4) && boxesEnd(file, size);
      default:
        return size > 0;
    }
  } finally {
    closeSync(file);
  }
}

/** A RIFF chunk of odd length is followed by one more byte. */
function paddedTo(length: number): number {
  return length + (length % 2);
}

/** Whether the boxes of an ISO file follow each other to the very end of it. */
function boxesEnd(file: number, size: number): boolean {
  const box = Buffer.alloc(8);
  let at = 0;
  while (at < size) {
    const read = readSync(file, box, 0, 8, at);
    const length = box.readUInt32BE(0);
    // The last box may say 0: to the end of the file, wherever that is.
    if (read < 8 || length < 8) return false;
    at += length;
  }
  return at === size;
}
