import { formatUsd, type Step } from '@astro-illustrate/core';

import type { Format } from '../terminal.ts';
import { printable } from './printable.ts';
import type { Column } from './render-table.ts';

export const stateFormats = {
  fresh: 'green',
  stale: 'yellow',
  missing: 'cyan',
  damaged: 'red',
  refused: 'magenta',
} as const satisfies Record<Step['state'], Format>;

/** The columns that describe a step, for tables of several commands. */
export const stepColumns = {
  page: { title: 'page', cell: ({ request }) => printable(request.page), shrinks: 'path' },
  name: { title: 'name', cell: ({ request }) => printable(request.name) },
  state: {
    title: 'state',
    cell: ({ state }) => state,
    format: ({ state }) => stateFormats[state],
  },
  because: {
    title: 'because',
    cell: ({ because }) => printable(because),
    format: () => 'dim',
    shrinks: 'text',
  },
} as const satisfies Record<string, Column<Step>>;

/** `~$0.041`, `≤$0.041`: an estimate, marked as one; `?` where no price is known. */
export function estimateCell({ estimate: { usd, atMost } }: Step): string {
  return usd === undefined ? '?' : `${atMost ? '≤' : '~'}${formatUsd(usd)}`;
}
