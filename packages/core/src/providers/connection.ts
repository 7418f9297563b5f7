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
/** Longest text of a service that is shown. */
const LONGEST = 500;

/** What follows where no answer came: certainly not accepted, or nobody knows. */
export function fromConnection(error: unknown): ProviderError {
  // Ports of other services, such as 9 or 25, are refused before anything is sent.
  if (deepest(error) === 'bad port') {
    return new ProviderError('unavailable', 'no request may be sent to this port', {
      cause: error,
      stops: true,
      hint: 'Check the address, `baseURL` or its variable.',
    });
  }
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

/** How long a service asks to wait, in milliseconds. */
export function waitOf(headers: Headers | undefined): number | undefined {
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

/** A service's text as it may be shown: short, on one line, without the keys that some repeat. */
export function sentenceOf(text: string): string {
  // eslint-disable-next-line no-control-regex -- removing control characters is the purpose
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
  const short = plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
  return short.replace(/\b(?:sk-|AIza)[\w*.-]+/g, (key) => `${key.slice(0, 3)}…`);
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

function deepest(error: unknown): string {
  let reason = reasonOf(error);
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.message !== '') reason = cause.message;
  }
  return reason;
}
