import type { Step } from '@astro-illustrate/core';

/** One picture that a page asks for, as `--json` writes it. */
export interface PictureJson {
  /** How the command line calls it: the page, with `#name` where the name is not `illustration`. */
  ref: string;
  page: string;
  name: string;
  /** Where the page asks for it; both count from 1. */
  line: number;
  column: number;
  /** SHA-256 of what was asked for. */
  key: string;
  state: Step['state'];
  /** What a run does, or did, about it. */
  do: Step['do'];
  because: string;
  settings: Step['settings'];
  /** What buying it costs, in US dollars; `usd` is null where no price is known. */
  estimate: { usd: number | null; atMost: boolean };
  /** An earlier request that nobody answered; null where there is none. */
  mayHaveBeenBilled: { at: string; because: string; estimateUsd: number | null } | null;
  /** The stored picture that the page shows; `costUsd` is null where it is not known. */
  picture: {
    file: string | null;
    width: number;
    height: number;
    bytes: number;
    createdAt: string;
    costUsd: number | null;
    made: NonNullable<Step['image']>['made'];
  } | null;
}

export function toPictureJson(step: Step): PictureJson {
  const { request, state, do: action, because, settings, estimate, image, intent } = step;
  const { ref, page, name, at, key } = request;
  return {
    ref,
    page,
    name,
    line: at.line,
    column: at.column,
    key,
    state,
    do: action,
    because,
    settings,
    estimate: { usd: estimate.usd ?? null, atMost: estimate.atMost },
    mayHaveBeenBilled: intent
      ? {
          at: intent.at,
          because: intent.trouble ?? 'no answer arrived',
          estimateUsd: intent.estimate.usd ?? null,
        }
      : null,
    picture: image
      ? {
          file: image.file ?? null,
          width: image.width,
          height: image.height,
          bytes: image.bytes,
          createdAt: image.createdAt,
          costUsd: image.cost?.usd ?? null,
          made: image.made,
        }
      : null,
  };
}
