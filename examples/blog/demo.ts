/** Builds the packages and this blog, and says what to look at: `pnpm demo` at the repository's root. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';

const blog = import.meta.dirname;
const root = path.resolve(blog, '../..');

/** A key that is set, here or in the blog's own `.env`, is there to be used; without one, drafts. */
const hasKey = ['.env', '.env.local'].some(keyIn) || isSet(process.env['OPENAI_API_KEY']);

console.log('Building the example blog; the first time takes a minute or two.');

const code =
  (await run('typescript', 'bin/tsc', ['-b'], root)) ||
  (await run('astro', 'bin/astro.mjs', ['build'], blog, {
    ILLUSTRATE_MISSING: hasKey ? 'generate' : 'draft',
    ASTRO_TELEMETRY_DISABLED: '1',
  }));
if (code === 0) console.log(whatNext());
process.exitCode = code;

function whatNext(): string {
  const lines = [
    'The blog is built. To look at it:',
    '',
    '  npx -y pnpm@12 --filter astro-illustrate-example-blog preview',
    '',
    'and open the address it prints (Ctrl+C ends it). What it serves is',
    `${path.relative(process.cwd(), path.join(blog, 'dist', 'index.html'))}; opened as a file, that page finds no pictures.`,
    'To ask for another picture, edit the line `illustration:` at the top of',
    `${path.relative(process.cwd(), path.join(blog, 'src/content/blog/the-cat-who-reviews-my-code.mdx'))} and run this again.`,
  ];
  if (!hasKey) {
    lines.push(
      'The pictures are drafts, drawn offline. For real ones set OPENAI_API_KEY, in the environment or in',
      `${path.relative(process.cwd(), path.join(blog, '.env'))}, and run this again: each is bought once and kept in src/illustrations.`,
    );
  }
  return `\n${lines.join('\n')}\n`;
}

/** Runs a package's program under this very Node, and gives its exit code. */
async function run(
  packageName: string,
  program: string,
  args: string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<number> {
  const manifest = fileURLToPath(import.meta.resolve(`${packageName}/package.json`));
  const file = path.join(path.dirname(manifest), program);
  const child = spawn(process.execPath, [file, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return exitCode ?? 1;
}

function keyIn(name: string): boolean {
  try {
    return isSet(parseEnv(readFileSync(path.join(blog, name), 'utf8'))['OPENAI_API_KEY']);
  } catch {
    return false;
  }
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== '';
}
