import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Report, StoreRecord, Wishes } from '../../packages/core/src/model.ts';
import { createWorld } from '../../packages/core/src/node/create-world.ts';
import { parseOptions, type Options, type OptionsInput } from '../../packages/core/src/options.ts';
import { illustrate, type Run } from '../../packages/core/src/pipeline.ts';
import type { World } from '../../packages/core/src/world.ts';

/** A key that must appear nowhere. */
export const SECRET = 'sk-very-secret-0123456789';

export const STORE = 'src/illustrations';

/** Keeps the lines of a log. */
export class SpyLog {
  readonly lines: string[] = [];
  info(line: string): void {
    this.lines.push(line);
  }
  warn(line: string): void {
    this.lines.push(line);
  }
}

export interface SiteRun extends Partial<Omit<Run, 'wishes'>> {
  wishes?: Partial<Wishes>;
  /** Options on top of the site's. */
  options?: OptionsInput;
  /** Replaces parts of the world outside. */
  change?: (world: World) => Partial<World>;
}

/** A small site in a temporary folder. */
export interface Site extends AsyncDisposable {
  root: string;
  log: SpyLog;
  write(file: string, text: string): Promise<void>;
  /** Writes a page that asks for one picture. */
  ask(page: string, prompt: string): Promise<void>;
  /** One run, with a world of its own, as a new process has. */
  illustrate(run?: SiteRun): Promise<Report>;
  records(): Promise<StoreRecord[]>;
  /** The only record there is. */
  record(): Promise<StoreRecord>;
  /** Names of the files in a folder of the store, sorted. */
  files(folder?: string): Promise<string[]>;
  /** The text of every file of the store. */
  everything(): Promise<string>;
}

export async function makeSite(base: OptionsInput = {}): Promise<Site> {
  const root = await mkdtemp(path.join(tmpdir(), 'illustrate-'));
  const log = new SpyLog();
  const absolute = (file: string) => path.join(root, file);
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(absolute(file)), { recursive: true });
    await writeFile(absolute(file), text);
  };
  const files = async (folder = '') => {
    const names = await readdir(absolute(`${STORE}/${folder}`)).catch(() => []);
    return names.filter((name) => !name.startsWith('.') && !name.startsWith('lock.')).toSorted();
  };
  const records = async () => {
    const names = (await files()).filter((name) => name.endsWith('.json'));
    const texts = names.map((name) => readFile(absolute(`${STORE}/${name}`), 'utf8'));
    return (await Promise.all(texts)).map((text) => JSON.parse(text) as StoreRecord);
  };
  const remove = () => rm(root, { recursive: true, force: true });
  return {
    root,
    log,
    write,
    files,
    records,
    ask: (page, prompt) => write(`src/content/${page}`, `---\nillustration: ${prompt}\n---\n`),
    illustrate: (run) => runOn(root, log, base, run),
    async record() {
      const [record, second] = await records();
      if (!record || second)
        throw new Error(`expected one record, got ${(await records()).length}`);
      return record;
    },
    async everything() {
      const names = await readdir(absolute(STORE), { recursive: true, withFileTypes: true });
      const texts = names
        .filter((entry) => entry.isFile())
        .map((entry) => readFile(path.join(entry.parentPath, entry.name), 'latin1'));
      return (await Promise.all(texts)).join('\n');
    },
    [Symbol.asyncDispose]: remove,
  };
}

/** One run over a site: a build on one's own machine unless told otherwise. */
export async function runOn(
  root: string,
  log: SpyLog,
  base: OptionsInput,
  run: SiteRun = {},
): Promise<Report> {
  const options: Options = parseOptions({ ...base, ...run.options });
  const env = { OPENAI_API_KEY: SECRET };
  const cacheDir = path.join(root, 'node_modules/.astro');
  const world = createWorld(options, { root, cacheDir, log, env });
  const { wishes, options: _, change, ...rest } = run;
  const never = new AbortController().signal;
  return await illustrate({ ...world, ...change?.(world) }, options, {
    missing: 'generate',
    budget: 100,
    concurrency: options.concurrency,
    overrides: {},
    onOutcome: () => {},
    onPurchases: () => {},
    stop: never,
    abort: never,
    ...rest,
    wishes: { only: [], regenerate: [], stale: false, explicit: false, ...wishes },
  });
}

/** Kinds of a run's outcomes, sorted. */
export function kindsOf({ outcomes }: Report): string[] {
  return outcomes.map(({ kind }) => kind).toSorted();
}

/** The same object with other methods in place of some. */
export function changed<T extends object>(part: T, methods: Partial<T>): T {
  return new Proxy(part, {
    get(target, name) {
      const found: unknown = Reflect.get(name in methods ? methods : target, name);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
}
