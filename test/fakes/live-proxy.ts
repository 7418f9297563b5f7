// A proxy before a server that really draws. It passes everything on, and does to an answer what a
// test wishes, so that one suite holds a live server and a fake to the same.
import sharp from 'sharp';

import { startService, type Change, type FakeService, type Received } from './service-server.ts';

/** Where the services are asked for pictures; what else comes is only passed on. */
const DRAWS =
  /\/images\/(?:generations|edits|variations)\b|\/sdapi\/v1\/(?:txt2img|img2img)$|^\/prompt$/;
/** Headers of one connection alone. */
const HOP = new Set(['connection', 'content-length', 'expect', 'host', 'transfer-encoding']);

/** @param target the server's address, such as `http://127.0.0.1:7860`, without a slash at its end */
export async function startLiveProxy(target: string): Promise<FakeService> {
  /** The change to the drawing under way: some servers hand pictures over in a later answer. */
  let current: Change = {};

  const forward = async (request: Received, origin: string, change: Change) => {
    const { method, path, headers, bytes } = request;
    const sent = Object.entries(headers).filter(([name]) => !HOP.has(name)) as [string, string][];
    const answer = await fetch(`${target}${path}`, {
      method,
      headers: { ...Object.fromEntries(sent), 'accept-encoding': 'identity' },
      redirect: 'manual',
      ...(bytes.byteLength > 0 && { body: new Uint8Array(bytes) }),
    });
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    const whole = Buffer.from(await answer.arrayBuffer());
    const isPicture = PICTURE.test(whole.subarray(0, 12).toString('base64'));
    const body = isPicture
      ? await redrawn(whole, change)
      : // What the server says of itself has to lead here, or its pictures would go around.
        await inJson(whole.toString('utf8').replaceAll(target, origin), change);
    return { status: answer.status, body, headers: { 'content-type': type } };
  };

  return await startService(async (request, origin) => {
    if (request.method !== 'POST' || !DRAWS.test(request.path.split('?', 1)[0] ?? '')) {
      return await forward(request, origin, current);
    }
    current = {};
    return {
      draw: async (change) => {
        current = change;
        return await forward(request, origin, change);
      },
    };
  });
}

/** How PNG, JPEG and WebP begin in base64. */
const PICTURE = /^(?:iVBORw0KGgo|\/9j\/|UklGR)/;
const isPictureText = (value: unknown): value is string =>
  typeof value === 'string' && PICTURE.test(value);

/** An answer with its pictures changed; a text that is no JSON, or that nothing changes, stays as it is. */
async function inJson(text: string, change: Change): Promise<Buffer> {
  const { bytes, count, format, size } = change;
  const isChanged = [bytes, count, format, size].some((one) => one !== undefined);
  if (!isChanged || !/^\s*[[{]/.test(text)) return Buffer.from(text);
  return Buffer.from(JSON.stringify(await reshaped(JSON.parse(text), change)));
}

async function reshaped(value: unknown, change: Change): Promise<unknown> {
  if (isPictureText(value)) {
    return (await redrawn(Buffer.from(value, 'base64'), change)).toString('base64');
  }
  if (Array.isArray(value)) {
    const count = value.some(isEntry) ? (change.count ?? value.length) : value.length;
    const items = Array.from({ length: count }, (_, index) => value[index] ?? value.at(-1));
    return await Promise.all(items.map((item) => reshaped(item, change)));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    async ([key, item]) => [key, await reshaped(item, change)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** What stands for one picture in a list: its bytes, its address, or its file. */
function isEntry(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return isPictureText(value);
  return ['b64_json', 'url', 'filename'].some((key) => Object.hasOwn(value, key));
}

async function redrawn(picture: Buffer, { bytes, format, size }: Change): Promise<Buffer> {
  if (bytes) return Buffer.from(bytes);
  const [width, height] = size?.split('x').map(Number) ?? [];
  if (format === undefined && width === undefined) return picture;
  const image = sharp(picture);
  if (width !== undefined && height !== undefined) image.resize(width, height, { fit: 'fill' });
  return await (format ? image.toFormat(format) : image).toBuffer();
}
