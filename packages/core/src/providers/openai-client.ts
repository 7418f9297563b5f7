import type { ClientOptions } from 'openai';

import type { Outside } from './provider-config.ts';

/**
 * How the official SDK is set up here: it sends a request once, and to nobody else.
 * @param timeout in seconds
 */
export function clientOptions(
  { fetch }: Pick<Outside, 'fetch'>,
  { apiKey, timeout }: { apiKey: string | undefined; timeout: number },
) {
  return {
    // A server of one's own often wants none, but the SDK wants some.
    apiKey: apiKey ?? 'none',
    maxRetries: 0,
    timeout: timeout * 1000,
    fetch,
    // A redirect would send the key, and the request, to somebody else.
    fetchOptions: { redirect: 'manual' },
    logLevel: 'off',
  } satisfies ClientOptions;
}
