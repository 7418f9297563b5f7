import { inspect } from 'node:util';

import { ProviderError } from '../errors.ts';
import type { Provider } from '../world.ts';

/** Shorter values are words that may stand anywhere. */
const SHORTEST = 8;

/** The same provider, whose answers and failures never repeat a secret that a service echoes. */
export function discreet(provider: Provider, secrets: readonly string[]): Provider {
  const hidden = secrets.filter((secret) => secret.length >= SHORTEST);
  const mask = (text: string) =>
    hidden.reduce((masked, secret) => masked.replaceAll(secret, '…'), text);
  const generate: Provider['generate'] = async (job, signal) => {
    try {
      const answer = await provider.generate(job, signal);
      const { revisedPrompt, requestId, warnings } = answer;
      return {
        ...answer,
        ...(revisedPrompt !== undefined && { revisedPrompt: mask(revisedPrompt) }),
        ...(requestId !== undefined && { requestId: mask(requestId) }),
        ...(warnings && { warnings: warnings.map(mask) }),
      };
    } catch (error) {
      throw error instanceof ProviderError ? masked(error, mask) : error;
    }
  };
  return Object.assign(Object.create(provider) as Provider, { generate });
}

function masked(error: ProviderError, mask: (text: string) => string): ProviderError {
  const { code, message, hint, where, stops, retryAfter } = error;
  // Whoever prints the error prints its cause, be it of a library.
  const shown = inspect(error.cause, { depth: Infinity, maxStringLength: Infinity });
  return new ProviderError(code, mask(message), {
    hint: hint && mask(hint),
    where,
    stops,
    retryAfter,
    ...(mask(shown) === shown && { cause: error.cause }),
  });
}
