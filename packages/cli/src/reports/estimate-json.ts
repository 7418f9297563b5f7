import type { totalOf } from '@astro-illustrate/core';

/** What several pictures will cost, as `--json` writes it. */
export interface EstimateJson {
  pictures: number;
  /** US dollars, without those that have no price. */
  usd: number;
  /** True where the figure is an upper bound. */
  atMost: boolean;
  /** Refs of pictures whose price nobody has stated. */
  unpriced: string[];
}

export function toEstimateJson(total: ReturnType<typeof totalOf>): EstimateJson {
  return { ...total, unpriced: total.unpriced.map(({ request }) => request.ref) };
}
