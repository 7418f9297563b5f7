import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export interface ServerProcess extends AsyncDisposable {
  url: string;
}

/** The fake in a process of its own, so that drawing its pictures takes no time of the run's. */
export async function spawnFakeOpenAi(latency: number): Promise<ServerProcess> {
  const script = path.join(import.meta.dirname, '../fakes/openai-server.ts');
  const child = spawn(process.execPath, [script, '--latency', String(latency)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    url: line.toString().trim(),
    async [Symbol.asyncDispose]() {
      child.kill();
      await once(child, 'exit');
    },
  };
}
