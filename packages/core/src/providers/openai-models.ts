import type { OpenAI } from 'openai';

import type { ListedModel } from '../model.ts';
import { toProviderError } from './openai-errors.ts';

/**
 * The models that a server lists, which costs nothing.
 * @throws {ProviderError}
 */
export async function listModels(client: OpenAI, signal: AbortSignal): Promise<ListedModel[]> {
  try {
    const { data } = await client.models.list({ signal });
    return (Array.isArray(data) ? data : []).map((model) => toListed({ ...model }));
  } catch (error) {
    throw toProviderError(error);
  }
}

function toListed({
  id,
  shutdown_date: end,
}: {
  id: string;
  shutdown_date?: unknown;
}): ListedModel {
  // Dates come as text from some servers, as seconds since 1970 from others.
  const time =
    typeof end === 'number' ? end * 1000 : Date.parse(typeof end === 'string' ? end : '');
  if (Number.isNaN(time)) return { id };
  return { id, shutdownDate: new Date(time).toISOString().slice(0, 10) };
}
