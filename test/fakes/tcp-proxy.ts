// A TCP proxy that stands between a client and a service and breaks what passes.
import { connect, createServer, type Socket } from 'node:net';

/** What happens to one connection; the service acts on what reaches it. */
export interface Weather {
  /** Waits for this before anything of the answer is passed on. */
  hold?: () => Promise<unknown>;
  /** Breaks the connection once the first words of the client arrive; the service hears nothing. */
  resetAtOnce?: true;
  /** Breaks the connection once so many bytes of the answer have passed. */
  resetAfter?: number;
  /** Ends the connection as if all was said, once so many bytes of the answer have passed. */
  endAfter?: number;
  /** Turns over the bits of the answer's n-th byte. */
  corrupt?: number;
  /** Passes the request on and never anything back. */
  silent?: true;
}

export interface TcpProxy extends AsyncDisposable {
  port: number;
  /** Connections that came. */
  readonly connections: number;
}

/**
 * Starts a proxy on a free port.
 * @param weatherOf decides for the `index`-th connection, from 0; undefined passes everything on
 */
export async function startTcpProxy(
  target: number,
  weatherOf: (index: number) => Weather | undefined,
): Promise<TcpProxy> {
  const open = new Set<Socket>();
  let connections = 0;
  const server = createServer((client) => {
    const weather = weatherOf(connections++) ?? {};
    const service = connect(target, '127.0.0.1');
    for (const socket of [client, service]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      // What breaks on one side breaks on the other.
      socket.on('error', () => [client, service].forEach((one) => one.destroy()));
    }
    client.on('data', (chunk) => {
      if (weather.resetAtOnce) {
        service.destroy();
        client.resetAndDestroy();
      } else service.write(chunk);
    });
    client.on('end', () => service.end());
    passOn(service, client, weather);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no address');
  return {
    port: address.port,
    get connections() {
      return connections;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

function passOn(service: Socket, client: Socket, weather: Weather): void {
  const { hold, resetAfter, endAfter = Infinity, corrupt, silent } = weather;
  let passed = 0;
  let queue: Promise<unknown> = hold?.() ?? Promise.resolve();
  const pass = (chunk: Buffer) => {
    if (silent || client.destroyed) return;
    const at = (corrupt ?? -1) - passed;
    if (at >= 0 && at < chunk.length) chunk[at] = (chunk[at] ?? 0) ^ 0xff;
    const room = Math.min(resetAfter ?? Infinity, endAfter) - passed;
    const allowed = chunk.subarray(0, Math.max(0, room));
    passed += chunk.length;
    if (chunk.length <= room) return void client.write(allowed);
    client.write(allowed, () => {
      if (resetAfter === undefined) client.end();
      else client.resetAndDestroy();
    });
  };
  service.on('data', (chunk: Buffer) => {
    queue = queue.then(() => pass(chunk));
  });
  service.on('end', () => {
    queue = queue.then(() => (silent ? undefined : client.end()));
  });
}
