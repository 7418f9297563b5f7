import { ProviderError } from '../errors.ts';
import type { Answer, Job, SentPicture } from '../model.ts';
import { toFile } from './base64.ts';
import { errorIn, picturesIn, toFailure } from './comfyui-answer.ts';
import { fill, valuesOf } from './comfyui-graph.ts';
import type { ComfyUiSettings } from './comfyui-options.ts';
import { bodyOf, send, valueAt, type Reply } from './exchange.ts';
import type { Outside } from './provider-config.ts';

/** Time between two looks at a drawing, in milliseconds. */
const LOOK = 250;
/** Looks that may fail in a row before the drawing counts as lost. */
const MOST_FAILURES = 20;
/** Longest wait for one small answer, in seconds. */
const SHORT = 30;
/** Seeds are drawn below this: what a KSampler and JavaScript both hold. */
const SEEDS = 2 ** 48;

/**
 * Uploads the pictures, queues the workflow once, and waits until it is drawn.
 * @throws {ProviderError}
 */
export async function drawInComfyUi(
  outside: Outside,
  options: ComfyUiSettings,
  job: Job,
  signal: AbortSignal,
): Promise<Answer> {
  const base = options.baseURL.replace(/\/+$/, '');
  const until = outside.clock.now().getTime() + options.timeout * 1000;
  const ask = (path: string, init: RequestInit = {}) =>
    send(outside, `${base}${path}`, init, { signal, timeout: Math.min(SHORT, options.timeout) });

  const seed = job.seed ?? Math.floor(Math.random() * SEEDS);
  const names = await uploadAll(ask, options.nodes, job);
  const graph = fill(options, { ...valuesOf(options, job, seed), ...names });
  const queued = await ask('/prompt', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ prompt: graph, client_id: 'astro-illustrate' }),
  });
  if (queued.status !== 200) throw toFailure(queued);
  const id = valueAt(bodyOf(queued), ['prompt_id']);
  if (typeof id !== 'string') {
    throw new ProviderError('unknown-outcome', 'the server queued the workflow without an id');
  }
  const drawn = await waitFor(outside, { ask, id, until, signal });
  const pictures = picturesIn(drawn).map((query) => ({ url: `${base}/view?${query}` }));
  if (pictures.length === 0) {
    throw new ProviderError('invalid-request', 'the workflow ended without a picture', {
      hint: 'It has to end in a SaveImage node.',
    });
  }
  return { pictures, requestId: id, ...(options.nodes.seed !== undefined && { seed }) };
}

type Ask = (path: string, init?: RequestInit) => Promise<Reply>;

/** Sends the pictures ahead; resolves to the names that the server gave them, by node. */
async function uploadAll(
  ask: Ask,
  { edit, mask, references }: ComfyUiSettings['nodes'],
  job: Job,
): Promise<Record<string, string>> {
  const names: Record<string, string> = {};
  const upload = async (path: string | undefined, picture: SentPicture | undefined) => {
    if (path === undefined || !picture) return;
    const form = new FormData();
    const { createHash } = await import('node:crypto');
    // The same picture has the same name, so that the server does not pile up copies.
    const name = createHash('sha256').update(picture.bytes).digest('hex').slice(0, 32);
    form.set('image', toFile(picture, `illustrate-${name}`));
    form.set('type', 'input');
    form.set('overwrite', 'true');
    const reply = await ask('/upload/image', { method: 'POST', body: form }).catch(notBegun);
    if (reply.status !== 200) throw toFailure(reply);
    const [stored, folder] = [valueAt(reply.json, ['name']), valueAt(reply.json, ['subfolder'])];
    if (typeof stored !== 'string') {
      throw new ProviderError('unavailable', 'the server took a picture without naming it');
    }
    names[path] = typeof folder === 'string' && folder !== '' ? `${folder}/${stored}` : stored;
  };
  await upload(edit, job.edit ?? job.variationOf);
  await upload(mask, job.mask);
  for (const [index, picture] of (job.references ?? []).entries()) {
    await upload(references[index], picture);
  }
  return names;
}

/** Nothing is drawn before the workflow is queued, so nothing can be lost. */
function notBegun(error: unknown): never {
  if (!(error instanceof ProviderError) || error.code !== 'unknown-outcome') throw error;
  throw new ProviderError('unavailable', error.message, { cause: error });
}

interface Waiting {
  ask: Ask;
  id: string;
  /** When the time is over, in milliseconds since 1970. */
  until: number;
  signal: AbortSignal;
}

async function waitFor({ clock }: Outside, { ask, id, until, signal }: Waiting): Promise<unknown> {
  let failures = 0;
  for (;;) {
    const looked = await look(ask, id);
    if (looked instanceof ProviderError) {
      failures += 1;
      if (failures >= MOST_FAILURES || signal.aborted) throw looked;
    } else {
      failures = 0;
      const error = errorIn(looked);
      if (error) throw error;
      if (valueAt(looked, ['status', 'completed']) === true) return looked;
    }
    if (clock.now().getTime() >= until) {
      throw new ProviderError(
        'unknown-outcome',
        'it was still being drawn when the time was over',
        {
          hint: 'Raise `timeout` in the options of comfyui().',
        },
      );
    }
    await clock.sleep(LOOK, signal).catch(() => undefined);
  }
}

/** What the server says of a drawing; undefined while it waits in the queue. */
async function look(ask: Ask, id: string): Promise<unknown> {
  try {
    const reply = await ask(`/history/${encodeURIComponent(id)}`);
    if (reply.status === 200) return valueAt(reply.json, [id]);
    return new ProviderError('unknown-outcome', `status ${reply.status} while it was drawn`);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    return new ProviderError('unknown-outcome', error.message, { cause: error });
  }
}
