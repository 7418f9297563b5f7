import type { Env, Site } from '../fixtures/site.ts';

/** What one call of the command line left behind, its streams apart. */
export interface Called {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Calls the real command line on a site, in a pipe. */
export async function runCli(site: Site, args: string[], env: Env = {}): Promise<Called> {
  const { child, ended } = site.start(['packages/astro-illustrate/bin.js', ...args], {
    COLUMNS: undefined,
    ...env,
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  const { code } = await ended;
  return { code, ...texts };
}

/** The one document that `--json` prints. */
export async function runJson(
  site: Site,
  args: string[],
  env: Env = {},
): Promise<Called & { json: any }> {
  const called = await runCli(site, [...args, '--json'], env);
  return { ...called, json: JSON.parse(called.stdout) };
}
