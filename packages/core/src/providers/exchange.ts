import { ProviderError, reasonOf } from '../errors.ts';
import { fromConnection, sentenceOf, waitOf } from './connection.ts';
import type { Outside } from './provider-config.ts';

/** A whole answer. */
export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  /** The body where it is JSON; undefined elsewhere. */
  json: unknown;
}

export interface Exchange {
  signal: AbortSignal;
  /** Longest wait for the whole answer, in seconds. */
  timeout: number;
}

/**
 * Sends one request, once, and reads the whole answer.
 * @throws {ProviderError} `unavailable` where it never left, `unknown-outcome` where nobody knows
 */
export async function send(
  { fetch }: Pick<Outside, 'fetch'>,
  url: string,
  init: RequestInit,
  { signal, timeout }: Exchange,
): Promise<Reply> {
  const limit = AbortSignal.timeout(timeout * 1000);
  let response: Response;
  let text: string;
  try {
    // A redirect would send the key, and the request, to somebody else.
    const options = {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.any([signal, limit]),
    } as const;
    response = await fetch(url, options);
    text = await response.text();
  } catch (error) {
    if (signal.aborted) {
      const message = 'the run was ended before the answer came';
      throw new ProviderError('unknown-outcome', message, { cause: error });
    }
    if (limit.aborted) {
      const message = `no answer came within ${timeout} s`;
      throw new ProviderError('unknown-outcome', message, { cause: error });
    }
    throw fromConnection(error);
  }
  if (response.status >= 300 && response.status < 400) throw redirected(response, url);
  return { status: response.status, headers: response.headers, text, json: parsedOr(text) };
}

function redirected({ status, headers }: Response, url: string): ProviderError {
  const to = URL.parse(headers.get('location') ?? '', url)?.origin ?? 'nowhere';
  return new ProviderError('invalid-request', `status ${status}: redirected to ${to}`, {
    stops: true,
    hint: 'Nothing was sent there. Is the `baseURL` right?',
  });
}

/** The JSON of a body that answers 200. */
export function bodyOf(reply: Reply): unknown {
  if (reply.json !== undefined) return reply.json;
  throw new ProviderError('unknown-outcome', 'the answer is not JSON, and may have been billed');
}

export interface FailureHints {
  /** What to do about a key that is not taken. */
  key: string;
  /** What to do where there is no such model or address. */
  model: string;
  /** What to do where the money is out. */
  credit?: string;
}

/** What follows from an answer that is no success, by its status alone. */
export function failureOf(reply: Reply, hints: FailureHints): ProviderError {
  const { status, headers } = reply;
  const said = sentenceIn(reply.json) ?? '';
  const message = said === '' ? `status ${status}` : said;
  const retryAfter = waitOf(headers);
  switch (status) {
    case 401:
    case 403:
      return new ProviderError('unauthorized', message, { stops: true, hint: hints.key });
    case 402: {
      const hint = hints.credit ?? 'Add credit in the billing settings of your account.';
      return new ProviderError('out-of-credit', message, { stops: true, hint });
    }
    case 404:
      return new ProviderError('unknown-model', message, { stops: true, hint: hints.model });
    case 429:
      return new ProviderError('rate-limited', message, { retryAfter });
    case 503:
      // Only a service that says until when is certainly one that has not begun.
      if (retryAfter !== undefined)
        return new ProviderError('unavailable', message, { retryAfter });
      break;
    default:
      break;
  }
  // A gateway answers while the service behind it may still be drawing.
  if (status === 502 || status === 504 || (status >= 500 && said === '')) {
    return new ProviderError('unknown-outcome', `status ${status} without a clear reason`);
  }
  const code = status >= 500 ? 'unavailable' : 'invalid-request';
  return new ProviderError(code, said === '' ? message : `status ${status}: ${message}`);
}

/** The sentence in an error's body, wherever the service puts it. */
export function sentenceIn(body: unknown): string | undefined {
  for (const path of [
    ['error', 'message'],
    ['errors', '0'],
    ['error'],
    ['detail'],
    ['detail', '0', 'msg'],
    ['message'],
    ['errors'],
  ]) {
    const found = valueAt(body, path);
    if (typeof found === 'string' && found.trim() !== '') return sentenceOf(found);
  }
  return undefined;
}

/** What stands at a path of an answer of unknown shape. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => {
    if (typeof at !== 'object' || at === null) return undefined;
    return (at as Record<string, unknown>)[key];
  }, value);
}

/** What is thrown by anything but the service itself, as the failure that spends nothing twice. */
export function unknownOutcome(error: unknown): ProviderError {
  if (error instanceof ProviderError) return error;
  const message = `no whole answer arrived: ${reasonOf(error)}`;
  return new ProviderError('unknown-outcome', message, { cause: error });
}

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
