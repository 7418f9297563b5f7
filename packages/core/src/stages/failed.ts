import { fileSystemError, IllustrateError } from '../errors.ts';
import type { Outcome, Step } from '../model.ts';

/** A failure around the request: expected ones are outcomes, bugs stay what they are. */
export function unkept(step: Step, error: unknown, what: string): Outcome {
  if (error instanceof IllustrateError) return failed(step, error);
  const expected = fileSystemError(error, what);
  if (expected) return failed(step, expected);
  throw error;
}

export function failed(step: Step, error: IllustrateError): Outcome {
  const { ref, key } = step.request;
  return { kind: 'failed', ref, key, error: placed(step, error) };
}

/** The same error with the page that asked. */
export function placed({ request }: Step, error: IllustrateError): IllustrateError {
  return new IllustrateError(error.code, `${request.ref}: ${error.message}`, {
    where: request.at,
    hint: error.hint,
    cause: error,
  });
}
