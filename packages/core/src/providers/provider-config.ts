import type { Clock } from '../world.ts';

/** A provider as the site's configuration names it: which one, and its own options. */
export interface ProviderConfig {
  kind: string;
  options: Readonly<Record<string, unknown>>;
}

/** What a provider is given of the world outside. */
export interface Outside {
  env: Readonly<Record<string, string | undefined>>;
  fetch: typeof globalThis.fetch;
  clock: Clock;
}
