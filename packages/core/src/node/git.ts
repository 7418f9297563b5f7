import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Most bytes that a picture from git may have: 64 MiB. */
const LARGEST = 67_108_864;

/**
 * The bytes of a file as any commit of the repository last knew them; undefined where no
 * commit did, or there is no repository, or no git.
 * @param file from `root`, with forward slashes
 */
export async function fromHistory(root: string, file: string): Promise<Uint8Array | undefined> {
  try {
    const { stdout: commits } = await run(
      'git',
      ['log', '--all', '--max-count=1', '--diff-filter=AM', '--format=%H', '--', file],
      { cwd: root },
    );
    const commit = commits.trim();
    if (commit === '') return undefined;
    const { stdout } = await run('git', ['show', `${commit}:./${file}`], {
      cwd: root,
      encoding: 'buffer',
      maxBuffer: LARGEST,
    });
    return stdout;
  } catch {
    // Without git, or outside a repository, there is no history to ask.
    return undefined;
  }
}
