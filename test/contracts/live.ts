// The contract against servers that really draw, where the environment names one.
import { startLiveProxy } from '../fakes/live-proxy.ts';
import { holdToContract, type Contract, type Shop } from './contract.ts';

const [width = 384, height = 256] =
  process.env['ILLUSTRATE_TEST_SIZE']?.split('x').map(Number) ?? [];
/** 3:2, as the contract wants it, and small: a server without a graphics card is done in a moment. */
export const SIZE = { width, height };

/**
 * Runs every case of a contract against the server whose address a variable holds; prints a line
 * where it holds none.
 */
export function holdLive(variable: string, contract: Contract): void {
  const url = process.env[variable];
  if (!url) {
    console.log(`${variable} is not set: the suite runs against fakes alone.`);
    return;
  }
  holdAt(url, { ...contract, name: `${contract.name} (${variable})` });
}

/**
 * Runs every case of a contract against a server, through a proxy that breaks its answers. What a
 * server cannot be made to say, its refusals and failures, the proxy says in its place.
 */
export function holdAt(url: string, contract: Contract): void {
  // The path of OpenAI's protocol is the provider's to add.
  const target = url.replace(/(?:\/v1)?\/*$/, '');
  holdToContract(behindProxy(contract, () => startLiveProxy(target)));
}

/** The same against a fake in place of a live server, so that the suite itself is tested. */
export function holdThroughProxy(contract: Contract): void {
  const name = `${contract.name}, as if it were live`;
  const start = async (): Promise<Shop> => {
    const server = await contract.start();
    const proxy = await startLiveProxy(server.origin);
    return Object.assign(proxy, {
      [Symbol.asyncDispose]: async () => {
        await proxy.close();
        await server[Symbol.asyncDispose]();
      },
    });
  };
  holdToContract({ ...behindProxy(contract, start), name });
}

function behindProxy(contract: Contract, start: () => Promise<Shop>): Contract {
  // What the fakes turn down is their own affair.
  return { ...contract, start, options: { size: `${width}x${height}` }, bad: [] };
}
