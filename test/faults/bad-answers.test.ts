import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { crc32, deflateSync, gzipSync } from 'node:zlib';

import { openai } from '@astro-illustrate/core';
import { expect, onTestFinished, test } from 'vitest';

import { makeSite, STORE } from '../core/site.ts';
import { startFakeOpenAi } from '../fakes/openai-server.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

/** Answers that are made to hurt whoever decodes them. */
const answers: Record<string, () => Buffer> = {
  'a PNG of two thousand million pixels': () => pngOf(65_000, 65_000, 1000),
  'a PNG with too few pixels': () => pngOf(1000, 1000, 1000),
  'an SVG with a script': () =>
    Buffer.from(`<svg ${NS} width="9" height="9"><script>alert(1)</script></svg>`),
  'an SVG that reads a file of the machine': () =>
    Buffer.from(`<svg ${NS} width="9" height="9"><image xlink:href="file:///etc/passwd"/></svg>`),
  'an SVG with entities of entities': () =>
    Buffer.from(`<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a0 "x">${entities(40)}]>
<svg ${NS}><text>&a40;</text></svg>`),
  'a packed SVG': () => gzipSync(`<svg ${NS} width="9" height="9"/>`),
  'a PDF': () => Buffer.from('%PDF-1.4\n%%EOF'),
  'a TIFF': () => Buffer.from('49492a0008000000', 'hex'),
};

test.for(Object.entries(answers))(
  '%s is refused in words, and its bytes are kept aside',
  async ([, make]) => {
    const bytes = make();
    await using fake = await startFakeOpenAi({ answer: () => ({ bytes }) });
    await using site = await makeSite({ provider: openai({ baseURL: fake.url }) });
    await site.ask('fox.md', 'A fox');
    const before = process.memoryUsage.rss();
    const { outcomes } = await site.illustrate();
    expect(outcomes).toMatchObject([{ kind: 'failed', error: { code: 'undecodable' } }]);
    expect(process.memoryUsage.rss() - before).toBeLessThan(600_000_000);
    const names = await site.files('.inflight');
    const aside = names.find((name) => name.endsWith('.undecodable')) ?? '';
    const kept = await readFile(path.join(site.root, STORE, '.inflight', aside));
    expect(kept.equals(bytes)).toBe(true);
    expect(await site.records()).toEqual([]);
  },
);

test('what is set aside twice is there twice', async () => {
  const bytes = [Buffer.from('first'), Buffer.from('second')];
  await using fake = await startFakeOpenAi({
    answer: (_, index) => ({ bytes: bytes[index] ?? Buffer.from('third') }),
  });
  await using site = await makeSite({ provider: openai({ baseURL: fake.url }) });
  await site.ask('fox.md', 'A fox');
  await site.illustrate();
  await site.illustrate({ wishes: { explicit: true } });
  const everything = await site.everything();
  expect(everything).toContain('first');
  expect(everything).toContain('second');
});

test('an answer that unpacks to more than any picture needs is not read to its end', async () => {
  const bomb = gzipSync(Buffer.alloc(400_000_000, ' '), { level: 1 });
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end(bomb);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const baseURL = `http://127.0.0.1:${port}/v1`;
  await using site = await makeSite({ provider: openai({ baseURL }) });
  await site.ask('fox.md', 'A fox');
  const { outcomes } = await site.illustrate();
  expect(outcomes).toMatchObject([
    { error: { message: expect.stringContaining('the answer is larger than 268435456 bytes') } },
  ]);
});

function entities(count: number): string {
  return Array.from({ length: count }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`).join('');
}

/** A PNG whose head says so many pixels, and whose data unpack to so many bytes. */
function pngOf(width: number, height: number, unpacked: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const pixels = deflateSync(Buffer.alloc(unpacked), { level: 1 });
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND')]);
}

function chunk(name: string, content: Buffer = Buffer.alloc(0)): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.byteLength);
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
