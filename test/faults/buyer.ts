import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { FaultSite } from './fault-site.ts';
import type { Errand } from './run-once.ts';

/** How a run ended. */
export interface End {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

/** A run in a process of its own, ready to begin. */
export interface Buyer {
  child: ChildProcess;
  go(): void;
  /** Resolves once the output holds a text; rejects where the process ends before. */
  says(text: string): Promise<void>;
  ended: Promise<End>;
}

export interface BuyerOptions {
  errand?: Partial<Errand>;
  /** A command in front of Node. */
  under?: readonly string[];
  /** Arguments of Node before the script. */
  flags?: readonly string[];
}

/** Starts a run over a site and waits until it is ready to begin. */
export async function startBuyer(site: FaultSite, options: BuyerOptions = {}): Promise<Buyer> {
  const { errand, under = [], flags = [] } = options;
  const script = path.join(import.meta.dirname, 'buy.ts');
  const command = [...under, process.execPath, ...flags, script];
  const child = spawn(
    command[0] ?? '',
    [...command.slice(1), JSON.stringify(site.errand(errand))],
    {
      // One thread does all the file work, so that the n-th call is the same one in every run.
      env: {
        ...process.env,
        UV_THREADPOOL_SIZE: '1',
        TMPDIR: site.temporary,
        NODE_COMPILE_CACHE: path.join(tmpdir(), 'astro-illustrate-faults'),
      },
    },
  );
  let output = '';
  const looks = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const look of looks) look();
    });
  }
  // A process that is killed before it is told to go breaks the pipe.
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'close').then(([code, signal]): End => ({ code, signal, output }));
  const buyer: Buyer = {
    child,
    go: () => void child.stdin.write('go\n'),
    async says(text) {
      await new Promise<void>((resolve, reject) => {
        const look = () => {
          if (output.includes(text)) resolve();
        };
        looks.add(look);
        look();
        void ended.then(() => reject(new Error(`it ended without saying "${text}": ${output}`)));
      });
    },
    ended,
  };
  await buyer.says('ready');
  return buyer;
}

/** A whole run without a fault from outside. */
export async function buy(site: FaultSite, options?: BuyerOptions): Promise<End> {
  const buyer = await startBuyer(site, options);
  buyer.go();
  return await buyer.ended;
}
