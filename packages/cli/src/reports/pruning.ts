import { plural, type Pruning, type Unused } from '@astro-illustrate/core';

import type { Terminal } from '../terminal.ts';
import { formatBytes } from './format-bytes.ts';
import { printable } from './printable.ts';
import { renderTable, type Column } from './render-table.ts';

/** What `prune` did, or with `--dry-run` would do. */
export interface PruneReport extends Pruning {
  isDryRun: boolean;
  /** Milliseconds. */
  grace: number;
}

/** What `prune --json` prints: one document. */
interface PruneJson {
  version: 1;
  command: 'prune';
  ok: true;
  dryRun: boolean;
  /** Bytes that were freed, or would be. */
  freed: number;
  /** Records that no page asks for, whose files are there. */
  unused: Array<{
    key: string;
    prompt: string;
    files: string[];
    bytes: number;
    /** When this machine first saw it unused. */
    since: string;
    /** Until when its grace lasts. */
    until: string;
    /** Whether its files were removed, or would be. */
    due: boolean;
  }>;
  /** Requests that may have been billed and that no page asks for any more: forgotten, or to be. */
  abandoned: Array<{ ref: string; key: string; at: string; because: string }>;
}

export function toPruneJson(report: PruneReport): PruneJson {
  return {
    version: 1,
    command: 'prune',
    ok: true,
    dryRun: report.isDryRun,
    freed: report.freed,
    unused: report.unused.map((one) => ({
      key: one.record.key,
      prompt: one.record.spec.prompt,
      files: one.files,
      bytes: one.bytes,
      since: one.since,
      until: untilOf(one, report.grace),
      due: one.isDue,
    })),
    abandoned: report.abandoned.map(({ ref, key, at, trouble }) => {
      return { ref, key, at, because: trouble ?? 'no answer arrived' };
    }),
  };
}

/** What goes, what stays in its grace and until when, and how much that frees. */
export function writePruning(report: PruneReport, { out }: Terminal): void {
  const { unused, freed, abandoned, isDryRun, grace } = report;
  for (const { ref, at } of abandoned) {
    const verb = isDryRun ? 'would be forgotten' : 'forgotten';
    out.write(
      printable(
        `${ref}: sent on ${at.slice(0, 10)}, may have been billed, asked for no more; ${verb}`,
      ),
    );
  }
  if (unused.length === 0) {
    out.write('Every picture is asked for.');
    return;
  }
  out.write(`${renderTable(unused, columnsOf(report), out)}\n`);
  const due = unused.filter(({ isDue }) => isDue);
  const files = due.reduce((sum, one) => sum + one.files.length, 0);
  const said = `${plural(files, 'file')}, ${formatBytes(freed)}`;
  if (due.length === 0) out.write(isDryRun ? 'Would remove nothing.' : 'Removed nothing.');
  else if (isDryRun) out.write(`Would remove ${said}. Nothing was removed.`);
  else out.write(`Removed ${said}.`);
  const waiting = unused.filter(({ isDue }) => !isDue).map((one) => untilOf(one, grace));
  const [first] = waiting.toSorted();
  if (first !== undefined) {
    out.write(`${waiting.length} in their grace, the first until ${first.slice(0, 10)}`);
  }
}

function untilOf({ since }: Unused, grace: number): string {
  return new Date(Date.parse(since) + grace).toISOString();
}

function columnsOf({ isDryRun, grace }: PruneReport): ReadonlyArray<Column<Unused>> {
  return [
    { title: 'key', cell: ({ record }) => record.key.slice(0, 12) },
    { title: 'size', cell: ({ bytes }) => formatBytes(bytes), align: 'right' },
    { title: 'unused since', cell: ({ since }) => since.slice(0, 10) },
    {
      title: isDryRun ? 'would' : 'done',
      cell: (one) =>
        one.isDue
          ? isDryRun
            ? 'remove'
            : 'removed'
          : `keep until ${untilOf(one, grace).slice(0, 10)}`,
      format: ({ isDue }) => (isDue ? 'yellow' : 'reset'),
    },
    {
      title: 'made for',
      cell: ({ record }) => printable(record.spec.prompt.replaceAll('\n', ' ')),
      format: () => 'dim',
      shrinks: 'text',
    },
  ];
}
