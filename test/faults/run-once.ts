import path from 'node:path';

import {
  createWorld,
  illustrate,
  openai,
  parseOptions,
  verify,
  type Report,
  type Verification,
} from '@astro-illustrate/core';

/** How one run of the suite differs from the usual one. */
export interface Errand {
  root: string;
  /** Address of the service, up to and with `/v1`. */
  url: string;
  /** Whether the user names what to buy, so that unknown outcomes are asked again. */
  explicit?: boolean;
  /** Longest wait for an answer, in seconds. */
  timeout?: number;
  /** Whether libraries are loaded by the run itself, as they usually are. */
  cold?: boolean;
  say?: (line: string) => void;
}

/** One run over a site with the public engine: the pictures cost a cent each. */
export async function runOnce(errand: Errand): Promise<Report> {
  const { world, options } = open(errand);
  const never = new AbortController().signal;
  const { explicit = false } = errand;
  return await illustrate(world, options, {
    wishes: { only: [], regenerate: [], stale: false, explicit },
    missing: 'generate',
    budget: 1,
    concurrency: 2,
    overrides: {},
    stop: never,
    abort: never,
    onOutcome: () => undefined,
    onPurchases: () => undefined,
  });
}

/** What the engine itself finds wrong in the store of a site. */
export async function verifyOnce(errand: Errand): Promise<Verification> {
  const { world, options } = open(errand);
  return await verify(world, options, false);
}

/** Loads what a run loads only once it needs it: the image library and the service's client. */
export async function warmUp(errand: Errand): Promise<void> {
  const { world } = open({ ...errand, url: 'http://127.0.0.1:9/v1' });
  const job = { prompt: 'nobody hears this', model: 'tiny', size: '1x1', count: 1 };
  const asked = world.providers.byName.get('openai')?.generate(job, new AbortController().signal);
  // Nobody listens at that port, and a GIF's head is no picture.
  await Promise.allSettled([asked, world.pictures.decode(Buffer.from('GIF89a'))]);
}

function open({ root, url, timeout = 60, say = () => undefined }: Errand) {
  const provider = openai({ baseURL: url, model: 'tiny', price: 0.01, timeout });
  const options = parseOptions({ provider });
  const cacheDir = path.join(root, 'node_modules/.astro');
  const env = { OPENAI_API_KEY: 'sk-fault-suite' };
  const world = createWorld(options, { root, cacheDir, env, log: { info: say, warn: say } });
  return { world, options };
}
