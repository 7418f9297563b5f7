// A fake of OpenAI's images API over real HTTP. It validates what it is sent, answers in the
// service's own shapes and counts what the service would have billed.
// By itself: node test/fakes/openai-server.ts [--port 0] [--latency 0] [--journal file]
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import {
  answersEncoded,
  faultOf,
  invalid,
  pixelsOf,
  usageOf,
  type ApiError,
} from './openai-rules.ts';
import { faultOfForm, readForm } from './openai-forms.ts';
import { drawPicture, type Format } from './picture.ts';

/** One request, as it came. */
interface FakeRequest {
  method: string;
  path: string;
  headers: http.IncomingHttpHeaders;
  /** Parsed JSON; the raw text where it is none. */
  body: any;
}

/** How an answer differs from the usual one. */
export interface FakeAnswer {
  /** Waits for this before anything is answered. */
  after?: Promise<unknown>;
  /** Default: 200. */
  status?: number;
  headers?: Record<string, string>;
  /** Replaces the body; a string is sent as it is. */
  body?: unknown;
  /** Replaces what follows the pictures in the body (`usage`, `created`). */
  extra?: Record<string, unknown>;
  /** Pixels of the pictures, as `512x512`. Default: what was asked for. */
  size?: string;
  format?: Format;
  /** Pictures in the answer. Default: what was asked for. */
  count?: number;
  /** Bytes in place of each picture. */
  bytes?: Uint8Array;
  /** How pictures are handed over. Default: as asked for. */
  as?: 'url' | 'b64_json';
  /** Addresses to answer with, in place of the server's own. */
  urls?: string[];
  /** Status of the pictures' addresses, such as 403 once they have expired. */
  urlStatus?: number;
  /** Closes the connection after so many bytes of the body. */
  truncate?: number;
  /** Closes the connection without any answer. */
  drop?: true;
  /** Whether it is billed. Default: where the status is 200 or the connection is dropped. */
  paid?: boolean;
}

export interface FakeOptions {
  /** Decides the answer to the `index`-th valid request to generate, from 0; undefined for the usual one. */
  answer?: (
    request: FakeRequest,
    index: number,
  ) => FakeAnswer | undefined | Promise<FakeAnswer | undefined>;
  /** How long each picture takes, in milliseconds. */
  latency?: number;
  port?: number;
  /** What GET /v1/models lists. Default: the models that are current in November 2026. */
  models?: ReadonlyArray<{ id: string; shutdown_date?: string | number }>;
  /** Takes any model, size and field, as compatible servers do. */
  lenient?: boolean;
  /** Called for each request that is billed, before it is answered. */
  onPaid?: (request: FakeRequest) => void;
}

export interface FakeOpenAi extends AsyncDisposable {
  /** Up to and with `/v1`. */
  url: string;
  origin: string;
  /** Every request that came, pictures' addresses included. */
  requests: FakeRequest[];
  /** The requests to generate alone. */
  readonly generations: FakeRequest[];
  /** How many requests were billed. */
  readonly paid: number;
  close(): Promise<void>;
}

/** OpenAI's own paths, and Azure's: of its v1 API and of the dated one. */
const IMAGES =
  /^(?:(?:\/openai)?\/v1|\/openai\/deployments\/[\w.-]+)\/images\/(?:generations|edits|variations)(?:\?api-version=\d{4}-\d\d-\d\d(?:-preview)?)?$/;

/** Starts the fake on a free port of this machine. */
export async function startFakeOpenAi(options: FakeOptions = {}): Promise<FakeOpenAi> {
  const requests: FakeRequest[] = [];
  const files = new Map<string, { bytes: Buffer; status: number }>();
  let accepted = 0;
  let paid = 0;
  let pictures = 0;
  let origin = '';

  const server = http.createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => {
      if (!response.destroyed) sendError(response, 500, serverError(String(error)));
    });
  });

  async function serve(
    incoming: http.IncomingMessage,
    response: http.ServerResponse,
  ): Promise<void> {
    const { method = '', url: path = '', headers } = incoming;
    const chunks: Buffer[] = [];
    for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
    const whole = Buffer.concat(chunks);
    const isForm = (headers['content-type'] ?? '').startsWith('multipart/form-data');
    const body = isForm ? await readForm(whole, headers) : parsedOr(whole.toString('utf8'));
    const request: FakeRequest = { method, path, headers, body };
    requests.push(request);
    if (method === 'GET' && path.startsWith('/files/')) return serveFile(path, response);
    if (method === 'GET' && path === '/v1/models') return listModels(request, response);
    if (method !== 'POST' || !IMAGES.test(path)) {
      const message = `Invalid URL (${method} ${path})`;
      return sendError(response, 404, { ...serverError(message), type: 'invalid_request_error' });
    }
    const fault = faultOfRequest(request, options.lenient ?? false);
    if (fault) return sendError(response, fault.status, fault.error);
    await generate(request, response);
  }

  function listModels({ headers }: FakeRequest, response: http.ServerResponse): void {
    const fault = faultOfKey(headers);
    if (fault) return sendError(response, fault.status, fault.error);
    const listed = options.models ?? CURRENT.map((id) => ({ id }));
    const about = { object: 'model', created: 1_795_334_400, owned_by: 'system' };
    const data = listed.map((model) => ({ ...about, ...model }));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ object: 'list', data }));
  }

  async function generate(request: FakeRequest, response: http.ServerResponse): Promise<void> {
    const index = accepted++;
    const change = (await options.answer?.(request, index)) ?? {};
    const status = change.status ?? 200;
    const isPaid = change.paid ?? status === 200;
    if (isPaid) {
      paid += 1;
      options.onPaid?.(request);
    }
    await change.after;
    const requestId = `req_${(index + 1).toString(16).padStart(32, '0')}`;
    const headers = { 'x-request-id': requestId, ...change.headers };
    const [body] = await Promise.all([
      'body' in change ? Promise.resolve(change.body) : successBody(request, index, change),
      options.latency ? sleep(options.latency) : Promise.resolve(),
    ]);
    if (change.drop) return void response.destroy();
    const sent = typeof body === 'string' ? body : JSON.stringify(body);
    const type = typeof body === 'string' ? 'text/html' : 'application/json';
    const bytes = Buffer.from(sent);
    response.writeHead(status, {
      'content-type': type,
      'content-length': bytes.byteLength,
      ...headers,
    });
    if (change.truncate === undefined) return void response.end(bytes);
    response.write(bytes.subarray(0, change.truncate), () => response.destroy());
  }

  async function successBody(
    { body }: FakeRequest,
    index: number,
    change: FakeAnswer,
  ): Promise<Record<string, unknown>> {
    const isEncoded = answersEncoded(body);
    const format: Format = change.format ?? (isEncoded ? (body.output_format ?? 'png') : 'png');
    const count = change.count ?? body.n ?? 1;
    // Without being told, the older models answer with addresses.
    const as = change.as ?? (isEncoded ? 'b64_json' : (body.response_format ?? 'url'));
    const size = pixelsOf(change.size ?? body.size);
    const data = await Promise.all(
      Array.from({ length: count }, async (_, n) => {
        const bytes = change.bytes
          ? Buffer.from(change.bytes)
          : await drawPicture(`${body.prompt} ${index} ${n}`, size, format);
        const revised = body.model === 'dall-e-3' && {
          revised_prompt: `In fine detail: ${body.prompt}`,
        };
        if (as === 'b64_json') return { b64_json: bytes.toString('base64'), ...revised };
        const name = `${++pictures}.${format}`;
        files.set(name, { bytes, status: change.urlStatus ?? 200 });
        return { url: change.urls?.[n] ?? `${origin}/files/${name}?sig=secret`, ...revised };
      }),
    );
    const usage = usageOf(body, count);
    return { created: 1_795_334_400, data, ...(usage && { usage }), ...change.extra };
  }

  function serveFile(path: string, response: http.ServerResponse): void {
    const name = path.slice('/files/'.length).split('?', 1)[0] ?? '';
    const file = files.get(name);
    const status = file?.status ?? 404;
    response.writeHead(status, { 'content-type': 'application/octet-stream' });
    response.end(status === 200 ? file?.bytes : 'AuthenticationFailed: the signature has expired');
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no address');
  origin = `http://127.0.0.1:${address.port}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
  };
  return {
    url: `${origin}/v1`,
    origin,
    requests,
    get generations() {
      return requests.filter(({ path }) => IMAGES.test(path));
    },
    get paid() {
      return paid;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** An error in OpenAI's own shape, for `answer`. */
export function apiError(
  status: number,
  code: string | null,
  message: string,
  more: { type?: string; headers?: Record<string, string>; details?: object } = {},
): FakeAnswer {
  const type = more.type ?? (status >= 500 ? 'server_error' : 'invalid_request_error');
  const error = { message, type, param: null, code, ...more.details };
  return { status, body: { error }, ...(more.headers && { headers: more.headers }) };
}

const CURRENT = ['gpt-image-2.6-flare', 'gpt-image-2.6-sunburst', 'gpt-image-2.5', 'gpt-image-2'];

function faultOfKey(
  headers: http.IncomingHttpHeaders,
): { status: number; error: ApiError } | undefined {
  if (/^Bearer \S+$/.test(headers.authorization ?? '')) return undefined;
  const message = "You didn't provide an API key.";
  const error = { message, type: 'invalid_request_error', param: null, code: 'invalid_api_key' };
  return { status: 401, error };
}

function faultOfRequest(
  { path, headers, body }: FakeRequest,
  lenient: boolean,
): { status: number; error: ApiError } | undefined {
  const isDated = path.startsWith('/openai/deployments/');
  const keyFault = faultOfKey(
    isDated ? { authorization: `Bearer ${String(headers['api-key'] ?? '')}` } : headers,
  );
  if (keyFault) return keyFault;
  if (/\/(?:edits|variations)\b/.test(path)) {
    const hasPicture = 'image' in body || 'image[]' in body;
    const error = lenient && hasPicture ? undefined : faultOfForm(path, body);
    return error && { status: error.code === 'model_not_found' ? 404 : 400, error };
  }
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) {
    return { status: 400, error: invalid('', 'expected a JSON body', 'unsupported_content_type') };
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return { status: 400, error: invalid('', 'could not parse the JSON body', 'invalid_json') };
  }
  const error = lenient ? undefined : faultOf(body);
  return error && { status: error.code === 'model_not_found' ? 404 : 400, error };
}

function serverError(message: string): ApiError {
  return { message, type: 'server_error', param: null, code: null };
}

function sendError(response: http.ServerResponse, status: number, error: ApiError): void {
  response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'req_0' });
  response.end(JSON.stringify({ error }));
}

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      latency: { type: 'string', default: '0' },
      journal: { type: 'string' },
      lenient: { type: 'boolean', default: false },
    },
  });
  const { journal, lenient } = values;
  const fake = await startFakeOpenAi({
    port: Number(values.port),
    latency: Number(values.latency),
    lenient,
    onPaid: ({ body }) => {
      if (journal) appendFileSync(journal, `${JSON.stringify(body)}\n`);
    },
  });
  console.log(fake.url);
}
