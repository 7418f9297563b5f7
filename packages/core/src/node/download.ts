import { lookup as dnsLookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

import { IllustrateError, reasonOf } from '../errors.ts';
import type { ProviderFacts } from '../model.ts';

/** Largest picture that is fetched, in bytes: 64 MiB. */
const LARGEST = 67_108_864;
/** Longest time for one picture, in milliseconds. */
const LIMIT = 60_000;
const MOST_REDIRECTS = 3;

/** Addresses of this machine and of private networks (RFC 6890). */
const privateAddresses = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
] as const) {
  privateAddresses.addSubnet(network, prefix, 'ipv4');
}
privateAddresses.addAddress('::', 'ipv6');
privateAddresses.addAddress('::1', 'ipv6');
privateAddresses.addSubnet('fc00::', 7, 'ipv6');
privateAddresses.addSubnet('fe80::', 10, 'ipv6');

/**
 * Fetches a picture that a service's answer points to: over https or from the service's own
 * origin, never from a private address (unless that is the service's own), so many bytes at the
 * most, within a minute.
 * @throws {IllustrateError} `lost-answer`
 */
export async function download(url: string, provider: ProviderFacts): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(LIMIT);
  let address = url;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const target = check(address, provider);
    let answer: http.IncomingMessage;
    try {
      answer = await get(target, target.origin === provider.origin, signal);
    } catch (error) {
      throw lost(target, reasonOf(error), error);
    }
    const { statusCode = 0, headers } = answer;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      answer.destroy();
      address = new URL(headers.location, target).href;
      continue;
    }
    if (statusCode !== 200) {
      answer.destroy();
      throw lost(
        target,
        `status ${statusCode}${statusCode === 403 ? ' (it may have expired)' : ''}`,
      );
    }
    return await readAll(answer, target);
  }
  throw lost(new URL(address), `more than ${MOST_REDIRECTS} redirects`);
}

function check(address: string, provider: ProviderFacts): URL {
  const target = URL.parse(address);
  if (!target) throw new IllustrateError('lost-answer', 'the picture is at no valid address');
  if (target.origin === provider.origin) return target;
  if (target.protocol !== 'https:') {
    throw lost(target, `expected https or ${provider.origin}, got ${target.protocol}//`);
  }
  return target;
}

function get(target: URL, isOwn: boolean, signal: AbortSignal): Promise<http.IncomingMessage> {
  const { hostname } = target;
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (!isOwn && isIP(literal) !== 0 && isPrivate(literal)) {
    return Promise.reject(new Error(`${literal} is a private address`));
  }
  const client = target.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    client
      .get(target, { signal, ...(!isOwn && { lookup: publicLookup }) }, resolve)
      .on('error', reject);
  });
}

/** Resolves names as usual, but only to public addresses: the one connected to is the one checked. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const hidden = addresses.find(({ address }) => isPrivate(address));
    if (hidden) {
      return callback(new Error(`${hostname} is at the private address ${hidden.address}`), []);
    }
    const [first] = addresses;
    if (options.all || !first) return callback(null, addresses);
    callback(null, first.address, first.family);
  });
};

function isPrivate(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const plain = mapped ?? address;
  return privateAddresses.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
}

async function readAll(answer: http.IncomingMessage, target: URL): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > LARGEST) throw new Error(`it is larger than ${LARGEST} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw lost(target, reasonOf(error), error);
  }
  const expected = Number(answer.headers['content-length'] ?? size);
  if (size !== expected) throw lost(target, `expected ${expected} bytes, got ${size}`);
  return Buffer.concat(chunks);
}

/** The address is shown without its query, which may hold a signature. */
function lost(target: URL, reason: string, cause?: unknown): IllustrateError {
  return new IllustrateError(
    'lost-answer',
    `the picture is paid for but could not be fetched from ${target.origin}${target.pathname}: ${reason}`,
    { cause, hint: 'The next run tries again, as long as the address is valid.' },
  );
}
