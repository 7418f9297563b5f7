import type { Provider } from '../world.ts';
import { connectOpenAi } from './openai.ts';
import type { Outside } from './provider-config.ts';

/** Every image service, by the `kind` of its configuration. */
export const providerKinds: Readonly<
  Record<string, (name: string, options: unknown, outside: Outside) => Provider>
> = {
  openai: connectOpenAi,
};
