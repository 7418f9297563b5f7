import type * as z from 'zod';

import { IllustrateError } from '../errors.ts';

/**
 * Checks the options of a provider.
 * @param called how it stands in the site's configuration: `stability()`
 * @throws {IllustrateError} `bad-option`, naming every fault at once
 */
export function readOptions<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
  called: string,
): z.output<Schema> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
  throw new IllustrateError('bad-option', `${called}: ${faults.join('; ')}`);
}

/**
 * The origin of an address.
 * @throws {IllustrateError} `bad-option`
 */
export function originOf(address: string, named: string): string {
  const origin = URL.parse(address)?.origin;
  if (origin !== undefined) return origin;
  throw new IllustrateError('bad-option', `${named}: expected an address, got ${address}`);
}
