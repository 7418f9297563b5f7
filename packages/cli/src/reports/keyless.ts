import { keylessProviders, type Step, type World } from '@astro-illustrate/core';

/** Why drafts are drawn where nobody chose them, and what changes that; undefined where none are. */
export function describeKeyless(
  { steps }: { steps: readonly Step[] },
  { providers }: Pick<World, 'providers'>,
): string | undefined {
  const keyless = keylessProviders(steps, providers);
  if (keyless.length === 0) return undefined;
  const names = keyless.map(({ name }) => name).join(', ');
  const have = keyless.length === 1 ? 'has no key' : 'have no keys';
  return `${names} ${have}, so drafts are drawn. ${keyless.map(({ keyHint }) => keyHint).join(' ')}`;
}
