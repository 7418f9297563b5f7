import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';

import { ProviderError, reasonOf } from '../errors.ts';
import { fromConnection, sentenceOf, waitOf } from './connection.ts';

/**
 * Translates what the SDK throws. Codes decide, since type and status vary between servers.
 * @param keyName the variable that holds the key
 */
export function toProviderError(error: unknown, keyName = 'OPENAI_API_KEY'): ProviderError {
  if (error instanceof APIUserAbortError) {
    return new ProviderError('unknown-outcome', 'the run was ended before the answer came', {
      cause: error,
    });
  }
  if (error instanceof APIConnectionTimeoutError) {
    return new ProviderError('unknown-outcome', 'no answer came in time', { cause: error });
  }
  if (error instanceof APIConnectionError) return fromConnection(error);
  if (error instanceof APIError && typeof error.status === 'number') {
    return fromStatus(error, error.status, keyName);
  }
  return new ProviderError('unknown-outcome', `no whole answer arrived: ${reasonOf(error)}`, {
    cause: error,
  });
}

function fromStatus(error: APIError, status: number, keyName: string): ProviderError {
  const { code } = error;
  const message = messageOf(error);
  const details = { cause: error };
  switch (code) {
    case 'moderation_blocked':
    case 'content_policy_violation':
      return new ProviderError('refused', refusalText(error, message), {
        ...details,
        hint: 'Reword the prompt.',
      });
    case 'billing_hard_limit_reached':
    case 'insufficient_quota':
      return new ProviderError('out-of-credit', message, {
        ...details,
        stops: true,
        hint: 'Add credit or raise the limit in the billing settings of your account.',
      });
    case 'invalid_api_key':
      return unauthorized(message, error, keyName);
    case 'model_not_found':
      return new ProviderError('unknown-model', message, {
        ...details,
        stops: true,
        hint: 'Name another model: gpt-image-2.6-flare and -sunburst are current at OpenAI.',
      });
    default:
      break;
  }
  if (status === 401) return unauthorized(message, error, keyName);
  if (status === 403) {
    const isUnverified = /verif/i.test(message);
    return new ProviderError('unauthorized', message, {
      ...details,
      stops: true,
      hint: isUnverified
        ? 'Verify your organization in the settings of your OpenAI account, then wait some minutes.'
        : 'The key may not use this model; check its project and permissions.',
    });
  }
  if (status === 404) {
    return new ProviderError('unknown-model', message, {
      ...details,
      stops: true,
      hint: 'Check the model and the `baseURL` (it ends in /v1 with most servers).',
    });
  }
  if (status === 429) {
    return new ProviderError('rate-limited', message, {
      ...details,
      retryAfter: waitOf(error.headers),
    });
  }
  if (status === 503 && waitOf(error.headers) !== undefined) {
    return new ProviderError('unavailable', message, {
      ...details,
      retryAfter: waitOf(error.headers),
    });
  }
  if (status >= 500 && !hasClearBody(error)) {
    return new ProviderError('unknown-outcome', `status ${status} without a reason`, details);
  }
  if (status >= 500)
    return new ProviderError('unavailable', `status ${status}: ${message}`, details);
  return new ProviderError('invalid-request', `status ${status}: ${message}`, details);
}

function unauthorized(message: string, cause: APIError, keyName: string): ProviderError {
  return new ProviderError('unauthorized', message, {
    cause,
    stops: true,
    hint: `Check ${keyName}.`,
  });
}

/** The service's own sentence: OpenAI's object, or a bare string, or `detail`, as servers vary. */
function messageOf(error: APIError): string {
  const body: unknown = error.error;
  const text =
    typeof body === 'string'
      ? body
      : (textAt(body, 'message') ?? textAt(body, 'detail') ?? textAt(body, 'error'));
  return sentenceOf(text ?? error.message);
}

function refusalText(error: APIError, message: string): string {
  const body: { moderation_details?: { categories?: unknown } } | undefined = error.error;
  const details = body?.moderation_details;
  const categories = Array.isArray(details?.categories) ? details.categories.join(', ') : '';
  return categories === '' ? message : `${message} (${categories})`;
}

function hasClearBody(error: APIError): boolean {
  return error.error !== undefined && error.error !== null && error.error !== '';
}

function textAt(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null || !(key in value)) return undefined;
  const found = (value as Record<string, unknown>)[key];
  return typeof found === 'string' ? found : undefined;
}
