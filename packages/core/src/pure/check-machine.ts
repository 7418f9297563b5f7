import type { Check } from '../check.ts';
import { oneOf, plural } from './text.ts';

/** What the engine needs of the machine it runs on. */
export interface Machine {
  /** Formats that the image library cannot read or write; all of them where it cannot be loaded. */
  lackingFormats: readonly string[];
  /** Why the image library cannot be loaded. */
  trouble?: string;
  /** Absent outside a repository. */
  repository?: Repository;
}

/** How git treats the store. */
export interface Repository {
  /** The rule that keeps records or images out of git, as `file:line:pattern`. */
  ignoredBy?: string;
  /** Whether the journal is kept out of git. */
  isJournalIgnored: boolean;
  /** Files of the journal that are committed all the same. */
  trackedJournal: number;
  /** Files of the store that are new or changed since the last commit. */
  uncommitted: number;
  /** Whether images are kept by Git LFS. */
  isLfs: boolean;
}

/** Whether pictures can be decoded and encoded. */
export function checkFormats({ lackingFormats, trouble }: Machine): Check {
  const area = 'sharp';
  if (trouble !== undefined) {
    return {
      area,
      level: 'error',
      what: `the image library cannot be loaded: ${trouble}`,
      hint: 'Install it anew for this machine: npm install sharp',
    };
  }
  if (lackingFormats.length > 0) {
    return {
      area,
      level: 'error',
      what: `the image library cannot read and write ${oneOf(lackingFormats)}`,
      hint: 'Its own build can: remove a system-wide libvips from its way, then npm install sharp',
    };
  }
  return { area, level: 'ok', what: 'reads and writes WebP, AVIF, JPEG and PNG' };
}

/**
 * How git treats the store.
 * @param dir the store's folder, from the project's root
 * @param isThere whether something lies in it
 */
export function checkRepository({ repository }: Machine, dir: string, isThere: boolean): Check[] {
  const area = 'git';
  if (!repository) {
    return [
      {
        area,
        level: 'note',
        what: 'the project is in no git repository',
        hint: `Keep ${dir} all the same: it holds what was paid for.`,
      },
    ];
  }
  const { ignoredBy, isJournalIgnored, trackedJournal, uncommitted, isLfs } = repository;
  const checks: Check[] = [];
  if (ignoredBy !== undefined) {
    checks.push({
      area,
      level: 'error',
      what: `${dir} is ignored by ${ignoredBy}`,
      hint: 'Take that rule out, or except the folder from it: what is not committed is bought again elsewhere.',
    });
  }
  if (trackedJournal > 0) {
    checks.push({
      area,
      level: 'error',
      what: `${dir}/.inflight is committed (${plural(trackedJournal, 'file')})`,
      hint: `It belongs to one machine: git rm -r --cached ${dir}/.inflight`,
    });
  } else if (isThere && !isJournalIgnored) {
    checks.push({
      area,
      level: 'error',
      what: `${dir}/.inflight is not ignored`,
      hint: `Write \`.inflight/\` into ${dir}/.gitignore and commit that.`,
    });
  }
  if (uncommitted > 0 && ignoredBy === undefined) {
    checks.push({
      area,
      level: 'warning',
      what: `${plural(uncommitted, 'file')} of ${dir} to commit`,
      hint: `git add ${dir} && git commit`,
    });
  }
  if (checks.length === 0) {
    checks.push({
      area,
      level: 'ok',
      what: isThere ? `${dir} is committed` : `${dir} is not there yet, and nothing ignores it`,
    });
  }
  if (isLfs) {
    checks.push({
      area: 'lfs',
      level: 'warning',
      what: `Git LFS keeps the pictures of ${dir}`,
      hint: 'Let every build fetch them (`git lfs pull`; `lfs: true` for actions/checkout), or except the folder in .gitattributes: it holds small files.',
    });
  }
  return checks;
}
