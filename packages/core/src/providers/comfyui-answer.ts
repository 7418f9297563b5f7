import { ProviderError } from '../errors.ts';
import { sentenceOf } from './connection.ts';
import { failureOf, sentenceIn, valueAt, type Reply } from './exchange.ts';

/** What went wrong while it was drawn; undefined where nothing did. */
export function errorIn(entry: unknown): ProviderError | undefined {
  if (valueAt(entry, ['status', 'status_str']) !== 'error') return undefined;
  const messages = valueAt(entry, ['status', 'messages']);
  const failed = (Array.isArray(messages) ? messages : []).find(
    (one: unknown) => valueAt(one, ['0']) === 'execution_error',
  );
  const text = valueAt(failed, ['1', 'exception_message']);
  const type = valueAt(failed, ['1', 'node_type']);
  const where = typeof type === 'string' ? `${type}: ` : '';
  return new ProviderError(
    'invalid-request',
    `${where}${typeof text === 'string' ? sentenceOf(text) : 'the workflow failed'}`,
  );
}

/** The addresses of what was saved; previews are left out where there is anything else. */
export function picturesIn(entry: unknown): string[] {
  const outputs = valueAt(entry, ['outputs']);
  const images = Object.values((outputs ?? {}) as Record<string, unknown>).flatMap((output) => {
    const found = valueAt(output, ['images']);
    return Array.isArray(found) ? (found as Array<Record<string, string>>) : [];
  });
  const saved = images.filter(({ type }) => type === 'output');
  return (saved.length > 0 ? saved : images).map(({ filename = '', subfolder = '', type = '' }) =>
    new URLSearchParams({ filename, subfolder, type }).toString(),
  );
}

/** ComfyUI says which node is wrong, and why, beside its general sentence. */
export function toFailure(reply: Reply): ProviderError {
  const nodes = valueAt(reply.json, ['node_errors']);
  const said = Object.entries((nodes ?? {}) as Record<string, unknown>).flatMap(([id, node]) => {
    const errors = valueAt(node, ['errors']);
    if (!Array.isArray(errors)) return [];
    return errors.map((error: unknown) => {
      const [message, details] = [valueAt(error, ['message']), valueAt(error, ['details'])];
      return `node ${id}: ${String(message)}${typeof details === 'string' ? ` (${details})` : ''}`;
    });
  });
  if (reply.status === 400) {
    const sentence = sentenceIn(reply.json) ?? 'the workflow is not valid';
    return new ProviderError('invalid-request', sentenceOf([sentence, ...said].join('; ')));
  }
  const model = 'Check the `baseURL`.';
  return failureOf(reply, { key: 'The server wants a login, which is not supported.', model });
}
