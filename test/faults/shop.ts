import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A request that the service has billed, as its own journal knows it. */
export interface Paid {
  prompt: string;
  /** Pictures. */
  n: number;
}

/** The fake service in a process of its own; what it has billed is on the disk. */
export interface Shop extends AsyncDisposable {
  /** Up to and with `/v1`. */
  url: string;
  port: number;
  /** What was billed for the prompts that begin with `id`. */
  paid(id: string): Promise<Paid[]>;
}

/** Opens the shop. */
export async function openShop(): Promise<Shop> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shop-'));
  const journal = path.join(folder, 'paid.jsonl');
  await writeFile(journal, '');
  const script = path.join(import.meta.dirname, '../fakes/openai-server.ts');
  const child = spawn(process.execPath, [script, '--lenient', '--journal', journal], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const url = line.toString().trim();
  return {
    url,
    port: Number(new URL(url).port),
    async paid(id) {
      const lines = (await readFile(journal, 'utf8')).split('\n').filter(Boolean);
      const all = lines.map((one) => JSON.parse(one) as { prompt: string; n?: number });
      return all
        .filter(({ prompt }) => prompt.startsWith(`${id} `))
        .map(({ prompt, n = 1 }) => ({ prompt, n }));
    },
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
