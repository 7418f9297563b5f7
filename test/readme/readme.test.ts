import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { readmeWithOptions } from './options-table.ts';

const root = path.resolve(import.meta.dirname, '../..');

test('the table of options is the one that the schema makes', async () => {
  const { is, shouldBe } = await readmeWithOptions();
  expect(is, 'run `npx -y pnpm@12 fix`').toBe(shouldBe);
});

test('the README is at most 150 lines long, and names the two commands', async () => {
  const { is } = await readmeWithOptions();
  expect(is.split('\n').length).toBeLessThanOrEqual(150);
  expect(is).toContain('npx -y pnpm@12 demo');
  expect(is).toContain('npx -y pnpm@12 test');
});

test('every file that the README and AGENTS.md link to is there', async () => {
  for (const name of ['README.md', 'AGENTS.md']) {
    const text = await readFile(path.join(root, name), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link ?? '');
    for (const link of links) await expect(readFile(path.join(root, link))).resolves.toBeTruthy();
  }
});
