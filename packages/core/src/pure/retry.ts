import type { ProviderError } from '../errors.ts';

/** Attempts at one request that was certainly not accepted. */
const ATTEMPTS = 5;
/** Longest wait that a service may ask for, in milliseconds. */
const LONGEST_WAIT = 120_000;

export type Verdict =
  /** Certainly not accepted: ask again, everybody after `wait` milliseconds. */
  | { do: 'retry'; wait: number }
  /** Accepted or not, nobody knows: keep the intent. */
  | { do: 'keep-intent' }
  /** Certainly not billed: forget the intent. */
  | { do: 'forget' };

/**
 * What follows from a provider's failure. Only what was certainly not accepted is sent again.
 * @param attempt counts from 1
 */
export function afterFailure(error: ProviderError, attempt: number): Verdict {
  switch (error.code) {
    case 'unavailable':
    case 'rate-limited': {
      // A service that is down without saying until when is not asked again by this run.
      const isLimit = error.code === 'rate-limited';
      const wait = error.retryAfter ?? (isLimit ? 1000 * 2 ** attempt : Infinity);
      if (attempt >= ATTEMPTS || wait > LONGEST_WAIT) return { do: 'forget' };
      return { do: 'retry', wait };
    }
    case 'unknown-outcome':
      return { do: 'keep-intent' };
    case 'refused':
    case 'out-of-credit':
    case 'unauthorized':
    case 'unknown-model':
    case 'invalid-request':
    case 'cancelled':
      return { do: 'forget' };
  }
}
