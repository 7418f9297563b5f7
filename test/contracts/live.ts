// The contract against servers that really draw, where the environment names one.
import { startLiveProxy } from '../fakes/live-proxy.ts';
import { holdToContract, type Contract, type Shop } from './contract.ts';

/** Small, so that a server without a graphics card is done in a moment. */
const SIZE = process.env['ILLUSTRATE_TEST_SIZE'] ?? '384x256';

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

/** Runs every case of a contract against a server, through a proxy that breaks its answers. */
export function holdAt(url: string, contract: Contract): void {
  // Addresses are given as the options of the services want them, some with a path.
  const { origin } = new URL(url);
  holdToContract(behindProxy(contract, () => startLiveProxy(origin)));
}

/** The same against a fake in place of a live server, so that the suite itself is tested. */
export function holdThroughProxy(contract: Contract): void {
  const name = `${contract.name}, as if it were live`;
  const start = async (): Promise<Shop> => {
    const server = await contract.start();
    const proxy = await startLiveProxy(server.origin);
    const close = async () => {
      await proxy.close();
      await server[Symbol.asyncDispose]();
    };
    return Object.assign(Object.create(proxy), { [Symbol.asyncDispose]: close });
  };
  holdToContract({ ...behindProxy(contract, start), name });
}

function behindProxy(contract: Contract, start: () => Promise<Shop>): Contract {
  // What the fakes turn down is their own affair.
  return { ...contract, start, options: { size: SIZE }, bad: [] };
}
