// Checks the packages as they would be published: publint, and attw for the types.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

import { packAll, PACKAGES } from './pack.ts';

const run = promisify(execFile);
const bin = path.resolve(import.meta.dirname, '../../node_modules/.bin');

await using packed = await packAll();
for (const name of PACKAGES) {
  const tarball = packed.tarballs[name];
  const { messages, pkg } = await publint({
    pack: { tarball: await bytesOf(tarball) },
    strict: true,
  });
  for (const message of messages) {
    console.error(`${name}: ${formatMessage(message, pkg)}`);
    process.exitCode = 1;
  }
  try {
    // The components are Astro source: they are for Astro's compiler, not for TypeScript's.
    const args = [tarball, '--profile', 'esm-only', '--exclude-entrypoints', './components'];
    await run(path.join(bin, 'attw'), args);
  } catch (error) {
    console.error(`${name}: ${(error as { stdout: string }).stdout}`);
    process.exitCode = 1;
  }
}
if (!process.exitCode) console.log(`packed: ${PACKAGES.length} packages as they should be`);

async function bytesOf(file: string): Promise<ArrayBuffer> {
  const { readFile } = await import('node:fs/promises');
  const bytes = await readFile(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
