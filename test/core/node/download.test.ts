import http from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { download } from '../../../packages/core/src/node/download.ts';
import { connectOpenAi } from '../../../packages/core/src/providers/openai.ts';

let server: http.Server;
let origin: string;
beforeAll(async () => {
  server = http.createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    switch (pathname) {
      case '/picture':
        return void response.end('picture');
      case '/to':
        return void response.writeHead(302, { location: searchParams.get('url') ?? '' }).end();
      case '/loop':
        return void response.writeHead(302, { location: '/loop' }).end();
      case '/cut':
        response.writeHead(200, { 'content-length': 1000 });
        return void response.write('some', () => response.destroy());
      case '/large':
        response.writeHead(200, { 'content-length': 67_108_865 });
        return void response.end(Buffer.alloc(67_108_865));
      default:
        return void response.writeHead(Number(pathname.slice(1))).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const provider = (baseURL = `${origin}/v1`) =>
  connectOpenAi('openai', { baseURL }, { env: {}, fetch: () => Promise.reject(new Error('no')) });
const get = (path: string) => download(`${origin}${path}`, provider());
const to = (url: string) => get(`/to?url=${encodeURIComponent(url)}`);

test('a picture of the service itself is fetched, over redirects too', async () => {
  expect(Buffer.from(await get('/picture')).toString()).toBe('picture');
  expect(Buffer.from(await to(`${origin}/picture`)).toString()).toBe('picture');
  expect(Buffer.from(await to('/picture')).toString()).toBe('picture');
});

describe('a redirect does not lead', () => {
  test.each([
    ['to this machine', 'http://127.0.0.1:1/x', 'expected https or http://127.0.0.1:'],
    ['to this machine over https', 'https://127.0.0.1:1/x', '127.0.0.1 is a private address'],
    ['to this machine by name', 'https://localhost:1/x', 'localhost is at the private address'],
    ["to a cloud's metadata", 'http://169.254.169.254/latest', 'expected https or '],
    ["to a cloud's metadata over https", 'https://169.254.169.254/', 'is a private address'],
    ['to an address in other digits', 'https://2130706433/x', '127.0.0.1 is a private address'],
    ['to an address of hexadecimal digits', 'https://0x7f.1/x', '127.0.0.1 is a private address'],
    ['to IPv6 of this machine', 'https://[::1]/x', '::1 is a private address'],
    ['to IPv4 in IPv6', 'https://[::ffff:10.0.0.1]/x', 'is a private address'],
    ['to a link-local address', 'https://[fe80::1]/x', 'is a private address'],
    ['to a file', 'file:///etc/passwd', 'expected https or '],
    ['away from https', 'http://example.com/x', 'expected https or '],
  ])('%s', async (_, url, reason) => {
    await expect(to(url)).rejects.toMatchObject({
      code: 'lost-answer',
      message: expect.stringContaining(reason),
    });
  });

  test('round and round', async () => {
    await expect(get('/loop')).rejects.toThrow('more than 3 redirects');
  });
});

test.each([
  ['/403', 'status 403 (it may have expired)'],
  ['/404', 'status 404'],
  ['/500', 'status 500'],
  ['/cut', 'aborted'],
  ['/large', 'it is larger than 67108864 bytes'],
])('%s is a lost answer', async (path, reason) => {
  await expect(get(path)).rejects.toMatchObject({
    code: 'lost-answer',
    message: expect.stringContaining(reason),
    hint: 'The next run tries again, as long as the address is valid.',
  });
});

test('a signature in an address is shown to nobody', async () => {
  const error = await get('/403?sig=secret').catch((thrown: unknown) => thrown);
  expect((error as Error).message).toContain(`${origin}/403: status 403`);
  expect((error as Error).message).not.toContain('secret');
});

test('another port of the same machine is not the service itself', async () => {
  const other = provider('http://127.0.0.1:1/v1');
  await expect(download(`${origin}/picture`, other)).rejects.toThrow('expected https');
});
