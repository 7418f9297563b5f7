import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';

import { ProviderError, reasonOf } from '../errors.ts';

/** Codes of a connection that never came to be: the request was certainly not accepted. */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);
/** Wait before connecting again, in milliseconds. */
const RECONNECT = 1000;

/** Translates what the SDK throws. Codes decide, since type and status vary between servers. */
export function toProviderError(error: unknown): ProviderError {
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
    return fromStatus(error, error.status);
  }
  return new ProviderError('unknown-outcome', `no whole answer arrived: ${reasonOf(error)}`, {
    cause: error,
  });
}

function fromConnection(error: APIConnectionError): ProviderError {
  const code = causeCodes(error).find((one) => NEVER_CONNECTED.has(one));
  if (code !== undefined) {
    return new ProviderError('unavailable', `could not connect (${code})`, {
      cause: error,
      retryAfter: RECONNECT,
      stops: true,
      hint: 'Is the server running, and the address right?',
    });
  }
  return new ProviderError('unknown-outcome', `the connection broke: ${deepest(error)}`, {
    cause: error,
  });
}

function fromStatus(error: APIError, status: number): ProviderError {
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
      return unauthorized(message, error);
    case 'model_not_found':
      return new ProviderError('unknown-model', message, {
        ...details,
        stops: true,
        hint: 'Name another model: gpt-image-2.6-flare and -sunburst are current at OpenAI.',
      });
    default:
      break;
  }
  if (status === 401) return unauthorized(message, error);
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
    return new ProviderError('rate-limited', message, { ...details, retryAfter: waitOf(error) });
  }
  if (status === 503 && waitOf(error) !== undefined) {
    return new ProviderError('unavailable', message, { ...details, retryAfter: waitOf(error) });
  }
  if (status >= 500 && !hasClearBody(error)) {
    return new ProviderError('unknown-outcome', `status ${status} without a reason`, details);
  }
  if (status >= 500)
    return new ProviderError('unavailable', `status ${status}: ${message}`, details);
  return new ProviderError('invalid-request', `status ${status}: ${message}`, details);
}

function unauthorized(message: string, cause: APIError): ProviderError {
  return new ProviderError('unauthorized', maskKeys(message), {
    cause,
    stops: true,
    hint: 'Check OPENAI_API_KEY.',
  });
}

/** Services repeat parts of the key in their messages; they do not belong in a log. */
function maskKeys(message: string): string {
  return message.replace(/\bsk-[\w*.-]+/g, 'sk-…');
}

/** The service's own sentence: OpenAI's object, or a bare string, or `detail`, as servers vary. */
function messageOf(error: APIError): string {
  const body: unknown = error.error;
  const text =
    typeof body === 'string'
      ? body
      : (textAt(body, 'message') ?? textAt(body, 'detail') ?? textAt(body, 'error'));
  // eslint-disable-next-line no-control-regex -- removing control characters is the purpose
  const plain = (text ?? error.message).replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
  return maskKeys(plain.length > 500 ? `${plain.slice(0, 499)}…` : plain);
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

/** How long the service asks to wait, in milliseconds. */
function waitOf({ headers }: APIError): number | undefined {
  const milliseconds = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(milliseconds)) return milliseconds;
  const after = headers?.get('retry-after');
  if (after) {
    const seconds = Number(after);
    if (Number.isFinite(seconds)) return seconds * 1000;
    const served = Date.parse(headers?.get('date') ?? '');
    const wait = Date.parse(after) - served;
    if (Number.isFinite(wait)) return Math.max(0, wait);
  }
  const reset =
    headers?.get('x-ratelimit-reset-images') ?? headers?.get('x-ratelimit-reset-requests');
  return reset ? parseDuration(reset) : undefined;
}

/** `6m0s`, `1.5s`, `250ms` → milliseconds. */
function parseDuration(text: string): number | undefined {
  const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;
  let total: number | undefined;
  for (const [, number, unit] of text.matchAll(/([\d.]+)(ms|s|m|h)/g)) {
    total = (total ?? 0) + Number(number) * units[unit as keyof typeof units];
  }
  return total;
}

function causeCodes(error: unknown): string[] {
  const codes: string[] = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (typeof code === 'string') codes.push(code);
    if (cause instanceof AggregateError) codes.push(...cause.errors.flatMap(causeCodes));
  }
  return codes;
}

function deepest(error: Error): string {
  let reason = error.message;
  for (let cause: unknown = error.cause; cause instanceof Error; cause = cause.cause) {
    if (cause.message !== '') reason = cause.message;
  }
  return reason;
}
