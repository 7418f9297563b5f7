import type { Repository } from '../pure/check-machine.ts';
import { git } from './git.ts';

/** Names as the store gives them: rules may speak of endings. */
const NAMES = ['json', 'webp', 'png', 'jpeg'].map((ending) => `${'0'.repeat(64)}.${ending}`);

/**
 * Looks at how git treats the store; undefined where there is no repository, or no git.
 * @param dir the store's folder, from the project's root
 */
export async function inspectRepository(
  root: string,
  dir: string,
): Promise<Repository | undefined> {
  if ((await lines(root, ['rev-parse', '--is-inside-work-tree']))[0] !== 'true') return undefined;
  const files = NAMES.map((name) => `${dir}/${name}`);
  const [ignored, journal, tracked, changed, attributes] = await Promise.all([
    lines(root, ['check-ignore', '--verbose', '--no-index', ...files]),
    lines(root, ['check-ignore', '--no-index', `${dir}/.inflight/lock.1`]),
    lines(root, ['ls-files', '--', `${dir}/.inflight`]),
    lines(root, ['status', '--porcelain', '--untracked-files=all', '--', dir]),
    lines(root, ['check-attr', 'filter', '--', ...files]),
  ]);
  // A rule that begins with `!` takes a path out of the ignored ones.
  const rule = ignored.map((line) => line.split('\t', 1)[0]).find((one) => !one?.includes(':!'));
  return {
    ...(rule !== undefined && { ignoredBy: rule }),
    isJournalIgnored: journal.length > 0,
    trackedJournal: tracked.length,
    uncommitted: changed.length,
    isLfs: attributes.some((line) => line.endsWith('filter: lfs')),
  };
}

async function lines(root: string, args: readonly string[]): Promise<string[]> {
  const text = (await git(root, args))?.toString('utf8') ?? '';
  return text.split('\n').filter((line) => line.trim() !== '');
}
