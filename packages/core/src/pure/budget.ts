import { IllustrateError } from '../errors.ts';
import type { Step } from '../model.ts';
import { parseSize } from './size.ts';
import { formatUsd, plural } from './text.ts';

export interface Total {
  pictures: number;
  /** Sum of the known estimates, in US dollars. */
  usd: number;
  /** True where the sum is an upper bound. */
  atMost: boolean;
  /** Steps whose price nobody has stated. */
  unpriced: Step[];
}

/** One step for each key: pages with the same spec share one payment. */
export function distinctPurchases(steps: readonly Step[]): Step[] {
  const seen = new Set<string>();
  return steps.filter(({ do: action, request }) => {
    if (action !== 'buy' || seen.has(request.key)) return false;
    seen.add(request.key);
    return true;
  });
}

/** What the given purchases will cost together. */
export function totalOf(purchases: readonly Step[]): Total {
  const total: Total = { pictures: 0, usd: 0, atMost: false, unpriced: [] };
  for (const step of purchases) {
    total.pictures += step.request.count;
    if (step.estimate.usd === undefined) total.unpriced.push(step);
    else total.usd += step.estimate.usd;
    total.atMost ||= step.estimate.atMost;
  }
  return total;
}

/** `about $0.12`, `at most $0.33`. */
export function describeTotal({ usd, atMost }: Pick<Total, 'usd' | 'atMost'>): string {
  return `${atMost ? 'at most' : 'about'} ${formatUsd(usd)}`;
}

/**
 * Holds a run to its budget before anything is sent.
 * @throws {IllustrateError} `unknown-price`, `over-budget`
 */
export function checkBudget(purchases: readonly Step[], budget: number): void {
  const total = totalOf(purchases);
  const [unpriced] = total.unpriced;
  if (unpriced) {
    const { provider, model } = unpriced.settings;
    throw new IllustrateError(
      'unknown-price',
      `nothing was sent: no price is known for ${model} at ${provider}`,
      {
        where: unpriced.request.at,
        hint: `State it in the provider's options: \`price: 0.04\` (US dollars an image; 0 for a server of your own).`,
      },
    );
  }
  if (total.usd <= budget) return;
  const enough = (Math.ceil(total.usd * 100) / 100).toFixed(2);
  throw new IllustrateError(
    'over-budget',
    `nothing was sent: ${plural(total.pictures, 'picture')} would cost ${describeTotal(total)}, ` +
      `the budget is ${formatUsd(budget)}`,
    {
      hint:
        `Raise it with \`--budget ${enough}\`, ILLUSTRATE_BUDGET=${enough} or the option \`budget\`, ` +
        'or buy fewer: npx astro-illustrate generate <page>.',
    },
  );
}

/** Bytes that the answers in flight may take: uncompressed pixels, in the journal and in the store. */
export function roomFor(purchases: readonly Step[], concurrency: number): number {
  const sizes = purchases.map(({ settings, request }) => {
    const { width, height } = parseSize(settings.size) ?? { width: 1536, height: 1024 };
    return width * height * 3 * request.count * 2;
  });
  return sizes
    .toSorted((a, b) => b - a)
    .slice(0, concurrency)
    .reduce((sum, bytes) => sum + bytes, 0);
}
