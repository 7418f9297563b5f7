import type { ErrorCode, IllustrateError } from '../errors.ts';

const OF_SERVICES: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'model-cannot',
  'model-retired',
  'no-key',
  'unknown-provider',
]);

/** Whether a fault lies with the service that is to draw, and not with how a page asks. */
export function isServiceFault({ code }: Pick<IllustrateError, 'code'>): boolean {
  return OF_SERVICES.has(code);
}
