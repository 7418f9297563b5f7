import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { createWorld, parseOptions, requestsOf, type OptionsInput } from '@astro-illustrate/core';
import * as fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';

import { makePlan } from '../../packages/core/src/pure/plan.ts';
import { bombs } from './bombs.ts';
import { frontmatter } from './odd-frontmatter.ts';

const FIELDS = { illustration: 'one', illustrations: 'many' } as const;

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bad-input-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

function openWorld(root: string, options: OptionsInput = {}) {
  const log = { info: () => undefined, warn: () => undefined };
  return createWorld(parseOptions(options), { root, cacheDir: `${root}/.cache`, log, env: {} });
}

test('from any frontmatter to a plan nothing crashes, and every problem has a place', () => {
  const { providers } = openWorld(tmpdir());
  const met = { requests: 0, problems: 0 };
  fc.assert(
    fc.property(frontmatter, (text) => {
      const { requests, problems } = requestsOf('page.md', text, FIELDS);
      const lines = text.split('\n').length;
      const plan = makePlan({
        requests,
        found: new Map(),
        unknown: new Map(),
        providers,
        site: { style: undefined, size: undefined, aspect: '3:2' },
        missing: 'generate',
        wishes: { only: [], regenerate: [], stale: false, explicit: false },
        today: '2026-11-22',
      });
      expect(plan.steps).toHaveLength(requests.length);
      met.requests += requests.length;
      met.problems += problems.length;
      for (const { at } of requests) expect(at.line).toBeLessThanOrEqual(lines);
      for (const { where, message } of [...problems, ...plan.problems]) {
        expect(message).not.toBe('');
        if (where === undefined) throw new Error(`no place: ${message}`);
        expect(where.file).toBe('page.md');
        expect(where.line).toBeGreaterThanOrEqual(1);
        expect(where.line).toBeLessThanOrEqual(lines);
        expect(where.column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 20_000, seed: 20_261_122 },
  );
  // The cases reach both ends, or they would show nothing.
  expect(met.requests).toBeGreaterThan(1000);
  expect(met.problems).toBeGreaterThan(1000);
});

describe('frontmatter that is made to hurt is read or refused in bounded time and memory', () => {
  test.for(Object.entries(bombs))('%s', async ([, make]) => {
    const page = path.join(await makeFolder(), 'page.md');
    await writeFile(page, make());
    const script = path.join(import.meta.dirname, 'read-page.ts');
    // A quadratic reader takes hours here, so the limit says nothing of the machine.
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--max-old-space-size=256', script, page],
      { timeout: 120_000, maxBuffer: 4_194_304 },
    );
    const { requests, faults } = JSON.parse(stdout) as { requests: string[]; faults: Fault[] };
    expect(requests.length).toBeLessThanOrEqual(1000);
    expect(faults.length).toBeLessThanOrEqual(1000);
    for (const { code, where, message } of faults) {
      expect(code).toMatch(/^bad-(?:frontmatter|spec)$/);
      expect(where.line).toBeGreaterThanOrEqual(1);
      // eslint-disable-next-line no-control-regex -- they are what must not be there
      expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    }
  });
});

interface Fault {
  code: string;
  message: string;
  where: { line: number };
}

describe('options do not lead out of the project', () => {
  test.for<OptionsInput>([
    { dir: '../outside' },
    { dir: 'src/../../outside' },
    { dir: '/etc' },
    { dir: 'C:\\pictures' },
    { content: '../**/*.md' },
    { content: ['src/**/*.md', '/etc/**/*.md'] },
  ])('%j', (options) => {
    expect(() => parseOptions(options)).toThrow('expected a path within the project, without `..`');
  });
});

describe('links and pipes', () => {
  test('a store that is a link out of the project is refused in words', async () => {
    const root = await makeFolder();
    const outside = await makeFolder();
    await mkdir(path.join(root, 'src'));
    await symlink(outside, path.join(root, 'src/illustrations'));
    expect(() => openWorld(root)).toThrow(`is a link that leads out of the project, to ${outside}`);
  });

  test('a journal that is a link out of the project is refused in words', async () => {
    const root = await makeFolder();
    await mkdir(path.join(root, 'src/illustrations'), { recursive: true });
    await symlink(await makeFolder(), path.join(root, 'src/illustrations/.inflight'));
    expect(() => openWorld(root)).toThrow('is a link that leads out of the project');
  });

  test('a store that is a link within the project is used', async () => {
    const root = await makeFolder();
    await mkdir(path.join(root, 'pictures'));
    await mkdir(path.join(root, 'src'));
    await symlink(path.join(root, 'pictures'), path.join(root, 'src/illustrations'));
    await openWorld(root).store.keepImage(Buffer.from('x'), 'png');
    expect(await readFile(path.join(root, 'pictures/.gitignore'), 'utf8')).toBe('.inflight/\n');
  });

  test('named pipes, devices and links out of the project among the pages are passed over', async () => {
    const root = await makeFolder();
    const pages = path.join(root, 'src/pages');
    await mkdir(pages, { recursive: true });
    await once(spawn('mkfifo', [path.join(pages, 'pipe.md')]), 'close');
    const secret = path.join(await makeFolder(), 'secret.md');
    await writeFile(secret, '---\nillustration: A secret\n---\n');
    await symlink(secret, path.join(pages, 'link.md'));
    await symlink('/dev/zero', path.join(pages, 'zero.md'));
    await symlink(path.dirname(secret), path.join(pages, 'folder'));
    await writeFile(path.join(pages, 'page.md'), '---\nillustration: A fox\n---\n');
    expect((await openWorld(root).pages.list()).map((page) => page.path)).toEqual([
      'src/pages/page.md',
    ]);
  });
});
