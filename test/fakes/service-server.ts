// What the fakes of the services have in common: a server over real HTTP that notes what comes,
// answers what the service's own rules say, and does to an answer what a test wishes.
import http from 'node:http';

import type { FakeAnswer } from './openai-server.ts';
import { drawPicture, type Format } from './picture.ts';

/** How one answer differs from the usual one. */
export type Change = FakeAnswer;

/** One request, as it came. */
export interface Received {
  method: string;
  /** With its query. */
  path: string;
  headers: http.IncomingHttpHeaders;
  bytes: Buffer;
  /** Parsed JSON; undefined where it is none. */
  json: any;
}

/** An answer: JSON, or bytes. */
export interface Reply {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** What a service does about a request: it answers, or it draws, which is what counts. */
export type Reaction = Reply | { draw: (change: Change) => Promise<Reply> };

export interface FakeService extends AsyncDisposable {
  origin: string;
  requests: Received[];
  /** The requests that were good enough to be drawn. */
  readonly drawn: Received[];
  /** How many were answered with a picture, or dropped after they were drawn. */
  readonly paid: number;
  /** Changes the answers to the next good requests, one each. */
  next(...changes: Change[]): void;
  close(): Promise<void>;
}

/** Starts a service on a free port of this machine. */
export async function startService(
  react: (request: Received, origin: string) => Reaction | Promise<Reaction>,
): Promise<FakeService> {
  const requests: Received[] = [];
  const drawn: Received[] = [];
  const changes: Change[] = [];
  let paid = 0;
  let origin = '';

  const server = http.createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  });
  async function serve(incoming: http.IncomingMessage, response: http.ServerResponse) {
    const { method = '', url: path = '', headers } = incoming;
    const chunks: Buffer[] = [];
    for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const request: Received = { method, path, headers, bytes, json: parsedOr(bytes) };
    requests.push(request);
    const reaction = await react(request, origin);
    if (!('draw' in reaction)) return send(response, reaction);
    drawn.push(request);
    const change = changes.shift() ?? {};
    const status = change.status ?? 200;
    if (change.paid ?? status === 200) paid += 1;
    await change.after;
    if (change.drop) return void response.destroy();
    const reply =
      'body' in change
        ? { status, body: change.body, ...(change.headers && { headers: change.headers }) }
        : await reaction.draw(change);
    send(response, { ...reply, status: change.status ?? reply.status }, change.truncate);
  }

  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
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
    origin,
    requests,
    drawn,
    get paid() {
      return paid;
    },
    next: (...more) => void changes.push(...more),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function send(response: http.ServerResponse, reply: Reply, truncate?: number): void {
  const { status, body, headers } = reply;
  const isBytes = body instanceof Uint8Array;
  const isText = typeof body === 'string';
  const bytes = isBytes ? body : Buffer.from(isText ? body : JSON.stringify(body));
  const type = isBytes ? 'application/octet-stream' : isText ? 'text/html' : 'application/json';
  response.writeHead(status, {
    'content-type': type,
    'content-length': bytes.byteLength,
    ...headers,
  });
  if (truncate === undefined) return void response.end(bytes);
  response.write(bytes.subarray(0, truncate), () => response.destroy());
}

/** The pictures of an answer, as a test wishes them. */
export async function drawChanged(
  change: Change,
  usual: { seed: string; size: { width: number; height: number }; format: Format; count: number },
): Promise<Buffer[]> {
  const [width, height] = change.size?.split('x').map(Number) ?? [];
  const size = width && height ? { width, height } : usual.size;
  const format = change.format ?? usual.format;
  return await Promise.all(
    Array.from({ length: change.count ?? usual.count }, (_, index) =>
      change.bytes
        ? Promise.resolve(Buffer.from(change.bytes))
        : drawPicture(`${usual.seed} ${index}`, size, format),
    ),
  );
}

/** The fields of a form; files as their bytes. */
export async function formOf({ bytes, headers }: Received): Promise<Map<string, string | File>> {
  const type = headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return new Map();
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type },
  }).formData();
  return new Map(form);
}

/** Bytes of base64; undefined for a text that is none. */
export function decoded(value: unknown): Buffer | undefined {
  if (typeof value !== 'string' || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return undefined;
  return Buffer.from(value, 'base64');
}

/** Every pixel of a picture of this aspect, about one megapixel in all. */
export function pixelsOfAspect(aspect: string): { width: number; height: number } {
  const [w = 1, h = 1] = aspect.split(':').map(Number);
  const height = Math.round(Math.sqrt((1024 * 1024) / (w / h)) / 8) * 8;
  return { width: Math.round((height * w) / h), height };
}

function parsedOr(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
