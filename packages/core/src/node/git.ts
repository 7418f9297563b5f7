import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import picomatch from 'picomatch';

import type { PageText } from '../world.ts';

const run = promisify(execFile);

/** Most bytes that one answer of git may have: 64 MiB. */
const LARGEST = 67_108_864;
/** Versions of one file that are looked at, the newest first. */
const VERSIONS = 50;

/**
 * The contents that commits of any branch gave a file, the newest first; none where there is no
 * repository, or no git.
 * @param file from `root`, with forward slashes
 */
export async function* versionsInHistory(root: string, file: string): AsyncGenerator<Uint8Array> {
  const log = ['log', '--all', `--max-count=${VERSIONS}`, '--diff-filter=AM', '--format=%H'];
  const commits = (await git(root, [...log, '--', file]))?.toString('utf8') ?? '';
  for (const commit of commits.split('\n').filter(Boolean)) {
    const bytes = await git(root, ['show', `${commit}:./${file}`]);
    if (bytes) yield bytes;
  }
}

/** The pages that local branches hold under `root`, each with the branch before its path. */
export async function pagesOfBranches(
  root: string,
  content: readonly string[],
): Promise<PageText[]> {
  const list = await git(root, ['for-each-ref', '--format=%(refname:short)', 'refs/heads']);
  const isContent = picomatch([...content]);
  const pages = new Map<string, PageText>();
  for (const branch of (list?.toString('utf8') ?? '').split('\n').filter(Boolean)) {
    const tree = await git(root, ['ls-tree', '-r', '-z', branch, '--', '.']);
    for (const line of (tree?.toString('utf8') ?? '').split('\0')) {
      const [, object, path] = /^100\d+ blob (\w+)\t(.+)$/s.exec(line) ?? [];
      // Most branches share most pages: the same text needs reading once.
      if (!object || !path || !isContent(path) || pages.has(`${object} ${path}`)) continue;
      const text = (await git(root, ['cat-file', 'blob', object]))?.toString('utf8');
      if (text !== undefined) pages.set(`${object} ${path}`, { path: `${branch}:${path}`, text });
    }
  }
  return [...pages.values()];
}

/** What git prints; undefined where it fails, as it does outside a repository. */
export async function git(root: string, args: readonly string[]): Promise<Buffer | undefined> {
  try {
    const options = { cwd: root, encoding: 'buffer', maxBuffer: LARGEST } as const;
    return (await run('git', [...args], options)).stdout;
  } catch {
    return undefined;
  }
}
