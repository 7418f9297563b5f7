import { ProviderError, reasonOf } from '../errors.ts';
import { fromConnection, sentenceOf } from './connection.ts';
import { failureOf, sentenceIn, unknownOutcome, valueAt } from './exchange.ts';

/** Errors of the SDK that come before anything is sent. */
const NEVER_SENT = new Set([
  'AI_InvalidArgumentError',
  'AI_InvalidPromptError',
  'AI_NoSuchModelError',
  'AI_UnsupportedFunctionalityError',
]);

/** Codes by which services refuse a prompt. */
const REFUSALS =
  /^(?:moderation_blocked|content_policy_violation|content_moderation|content_filter)$/;

/** Translates what a model of the AI SDK throws: by its fields, since nothing of the SDK is imported. */
export function toAiSdkFailure(
  error: unknown,
  { isEnded, isLate }: { isEnded: boolean; isLate: boolean },
): ProviderError {
  const details = { cause: error };
  if (isEnded) {
    return new ProviderError(
      'unknown-outcome',
      'the run was ended before the answer came',
      details,
    );
  }
  if (isLate) return new ProviderError('unknown-outcome', 'no answer came in time', details);
  const name = error instanceof Error ? error.name : '';
  const message = sentenceOf(reasonOf(error));
  if (name === 'AI_LoadAPIKeyError' || name === 'AI_LoadSettingError') {
    return new ProviderError('unauthorized', message, { ...details, stops: true });
  }
  if (NEVER_SENT.has(name)) return new ProviderError('invalid-request', message, details);
  const status = valueAt(error, ['statusCode']);
  if (typeof status !== 'number')
    return isFailedCall(error) ? fromConnection(error) : unknownOutcome(error);
  if (status < 300) {
    return new ProviderError(
      'unknown-outcome',
      `the answer could not be read: ${message}`,
      details,
    );
  }
  return fromStatus(error, status);
}

/** A call that got no answer: its cause, several deep, is the system's own. */
function isFailedCall(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AI_APICallError' || error instanceof TypeError);
}

function fromStatus(error: unknown, status: number): ProviderError {
  // The SDK's own `data` leaves out what it does not know, such as why a prompt was refused.
  const body = valueAt(error, ['responseBody']);
  const text = typeof body === 'string' ? body : '';
  const json = parsedOr(text);
  const code =
    valueAt(json, ['error', 'code']) ?? valueAt(json, ['name']) ?? valueAt(json, ['code']);
  const said = sentenceIn(json) ?? sentenceOf(reasonOf(error));
  if (typeof code === 'string' && REFUSALS.test(code)) {
    const categories = valueAt(json, ['error', 'moderation_details', 'categories']);
    const why = Array.isArray(categories) ? ` (${categories.join(', ')})` : '';
    return new ProviderError('refused', `${said}${why}`, { hint: 'Reword the prompt.' });
  }
  if (code === 'insufficient_quota' || code === 'billing_hard_limit_reached') {
    const hint = 'Add credit in the billing settings of your account.';
    return new ProviderError('out-of-credit', said, { stops: true, hint });
  }
  const given = valueAt(error, ['responseHeaders']);
  const headers = new Headers(Object.entries(given ?? {}));
  return failureOf(
    { status, headers, text, json },
    { key: 'Check the key that the model reads.', model: 'Check the name of the model.' },
  );
}

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
