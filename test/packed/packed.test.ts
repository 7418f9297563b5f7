import { execFile } from 'node:child_process';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

import { startFakeOpenAi } from '../fakes/openai-server.ts';
import { Site } from '../fixtures/site.ts';
import { packAll, PACKAGES } from './pack.ts';

const run = promisify(execFile);
const repository = path.resolve(import.meta.dirname, '../..');

test('the packed packages work in a fresh site outside the repository', async () => {
  await using packed = await packAll();
  await using fake = await startFakeOpenAi();
  await using site = await Site.create({
    options: `{ provider: openai({ baseURL: '${fake.url}' }) }`,
    posts: { fox: 'illustration: A fox in the snow' },
  });
  const root = await mkdtemp(path.join(await realpath(tmpdir()), 'fresh-'));
  try {
    for (const name of ['package.json', 'astro.config.mjs', 'src']) {
      await run('cp', ['-r', site.path(name), root]);
    }
    await install(packed.tarballs, root);

    const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: '', OPENAI_API_KEY: '' };
    await run(process.execPath, [astro, 'build'], { cwd: root, env });
    expect(fake.paid).toBe(1);
    const html = await readFile(path.join(root, 'dist/index.html'), 'utf8');
    expect(html).toContain('alt="A fox in the snow"');
    expect(html).toContain('background: url(data:image/png;base64,');

    const bin = path.join(root, 'node_modules/astro-illustrate/bin.js');
    const { stdout } = await run(process.execPath, [bin, 'status', '--json'], { cwd: root, env });
    expect(JSON.parse(stdout)).toBeTypeOf('object');
    expect(stdout).toContain('"fresh"');
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});

test('the integration is what `astro add` looks for', async () => {
  const folder = path.join(repository, 'packages/astro-illustrate');
  const { keywords, peerDependencies, bin } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  expect(keywords).toContain('astro-integration');
  expect(keywords).toContain('withastro');
  expect(Object.keys(peerDependencies)).toEqual(['astro']);
  expect(Object.keys(bin)).toEqual(['astro-illustrate', 'illustrate']);
  const { default: illustrate } = await import('astro-illustrate');
  expect(illustrate().name).toBe('astro-illustrate');
});

/**
 * Installs tarballs without a registry: each is unpacked as npm would, and what they depend on
 * is linked from this repository's own installation, flat, as npm lays it out.
 */
async function install(tarballs: Record<string, string>, root: string): Promise<void> {
  const modules = path.join(root, 'node_modules');
  await mkdir(modules);
  for (const name of PACKAGES) {
    const tarball = tarballs[name] ?? '';
    const target = path.join(
      modules,
      name === 'astro-illustrate' ? name : `@astro-illustrate/${name}`,
    );
    await mkdir(target, { recursive: true });
    await run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
    const { dependencies = {} } = JSON.parse(
      await readFile(path.join(target, 'package.json'), 'utf8'),
    );
    for (const [dependency, range] of Object.entries<string>(dependencies)) {
      expect(range, `${name} needs ${dependency}`).not.toMatch(/workspace:|catalog:/);
      await link(
        path.join(repository, 'packages', name, 'node_modules', dependency),
        modules,
        dependency,
      );
    }
  }
  await link(path.join(repository, 'node_modules/astro'), modules, 'astro');
  await writeFile(path.join(root, '.gitignore'), 'node_modules\n');
}

async function link(source: string, modules: string, name: string): Promise<void> {
  const target = path.join(modules, name);
  await mkdir(path.dirname(target), { recursive: true });
  const there = await readdir(path.dirname(target));
  if (!there.includes(path.basename(target))) await symlink(await realpath(source), target);
}
