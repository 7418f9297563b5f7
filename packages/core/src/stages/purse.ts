import { ProviderError } from '../errors.ts';
import type { Estimate } from '../model.ts';
import { formatUsd } from '../pure/text.ts';

/**
 * Holds a run to its budget while requests are in flight: each reserves its estimate before it is
 * sent, and the actual cost takes the estimate's place once it is known.
 */
export class Purse {
  readonly #budget: number;
  #held = 0;

  /** @param budget US dollars */
  constructor(budget: number) {
    this.#budget = budget;
  }

  /**
   * Sets the estimate of a request aside.
   * @throws {ProviderError} where what was spent and what is in flight leave too little
   */
  reserve({ usd = 0 }: Estimate): void {
    if (this.#held + usd > this.#budget + ROUNDING) {
      throw new ProviderError(
        'invalid-request',
        `not sent: the run has cost ${formatUsd(this.#held)} of its budget of ${formatUsd(this.#budget)}, more than was estimated`,
        { hint: 'Raise the budget and run again; what was bought is kept.' },
      );
    }
    this.#held += usd;
  }

  /** Replaces a reserved estimate by what the request has cost; 0 where it was certainly not billed. */
  settle({ usd: estimated = 0 }: Estimate, actual: number): void {
    this.#held += actual - estimated;
  }
}

/** Sums of dollars in floating point differ in the last digits. */
const ROUNDING = 1e-9;
