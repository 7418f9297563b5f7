import { ProviderError } from '../errors.ts';
import type { Answer } from '../model.ts';
import { fromBase64 } from './base64.ts';
import { sentenceOf } from './connection.ts';
import { failureOf, sentenceIn, valueAt, type Reply } from './exchange.ts';

interface Part {
  text?: unknown;
  inlineData?: { data?: unknown };
  /** A sketch on the way to the picture, not the picture. */
  thought?: boolean;
}

/** Ends that are no refusal where no picture came: something else went wrong. */
const UNFINISHED = new Set(['MAX_TOKENS', 'MALFORMED_RESPONSE', 'FINISH_REASON_UNSPECIFIED']);

/**
 * The pictures of an answer with status 200.
 * @throws {ProviderError} `refused` in every form that a refusal takes, `unknown-outcome`
 */
export function toGeminiAnswer(body: unknown): Answer {
  const parts = partsOf(body);
  const pictures = parts.flatMap(({ inlineData, thought }) =>
    typeof inlineData?.data === 'string' && inlineData.data !== '' && !thought
      ? { bytes: fromBase64(inlineData.data) }
      : [],
  );
  if (pictures.length === 0) throw withoutPicture(body, parts);
  const requestId = valueAt(body, ['responseId']);
  return { pictures, ...(typeof requestId === 'string' && { requestId }) };
}

function withoutPicture(body: unknown, parts: readonly Part[]): ProviderError {
  const refused = (reason: string) =>
    new ProviderError('refused', sentenceOf(reason), { hint: 'Reword the prompt.' });
  const block = valueAt(body, ['promptFeedback', 'blockReason']);
  if (typeof block === 'string') {
    const said = valueAt(body, ['promptFeedback', 'blockReasonMessage']);
    return refused(
      typeof said === 'string' ? `${said} (${block})` : `the prompt is blocked (${block})`,
    );
  }
  const end = valueAt(body, ['candidates', '0', 'finishReason']);
  const said = valueAt(body, ['candidates', '0', 'finishMessage']);
  const words = parts
    .flatMap(({ text, thought }) => (typeof text === 'string' && !thought ? text : []))
    .join(' ')
    .trim();
  if (typeof end === 'string' && end !== 'STOP' && !UNFINISHED.has(end)) {
    const reason = typeof said === 'string' ? said : words || 'no picture was drawn';
    return refused(`${reason} (${end})`);
  }
  // Asked for a picture alone, it talks where it will not draw.
  if (words !== '' && end === 'STOP') return refused(words);
  const why = typeof end === 'string' ? ` (${end})` : '';
  return new ProviderError(
    'unknown-outcome',
    `the service answered 200 without a picture${why}, and may have billed it`,
  );
}

function partsOf(body: unknown): Part[] {
  const candidates = valueAt(body, ['candidates']);
  if (!Array.isArray(candidates)) return [];
  return candidates.flatMap((candidate: unknown) => {
    const parts = valueAt(candidate, ['content', 'parts']);
    return Array.isArray(parts) ? (parts as Part[]) : [];
  });
}

/** What follows from an answer of the Gemini API that is no success. */
export function toGeminiFailure(reply: Reply): ProviderError {
  const message = sentenceIn(reply.json) ?? `status ${reply.status}`;
  const details = valueAt(reply.json, ['error', 'details']);
  const found: unknown[] = Array.isArray(details) ? details : [];
  const key = 'Check GEMINI_API_KEY.';
  if (found.some((detail) => valueAt(detail, ['reason']) === 'API_KEY_INVALID')) {
    return new ProviderError('unauthorized', message, { stops: true, hint: key });
  }
  if (reply.status === 429) {
    // Without billing some models have a limit of none at all, which no waiting mends.
    if (/limit: 0\b/.test(message)) {
      const hint = 'Enable billing for the project of the key at aistudio.google.com.';
      return new ProviderError('out-of-credit', message, { stops: true, hint });
    }
    const delay = found
      .map((detail) => valueAt(detail, ['retryDelay']))
      .find((one) => typeof one === 'string');
    const seconds = Number.parseFloat(typeof delay === 'string' ? delay : '');
    if (Number.isFinite(seconds)) {
      return new ProviderError('rate-limited', message, { retryAfter: seconds * 1000 });
    }
  }
  const model = 'Name another model: gemini-nano-banana-2.1 is current.';
  return failureOf(reply, { key, model });
}
