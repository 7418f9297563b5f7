import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseEnv } from 'node:util';

import { IllustrateError } from '../errors.ts';
import type { Missing, WhenMissing } from '../model.ts';
import type { Options } from '../options.ts';
import { nearestWord, oneOf } from '../pure/text.ts';
import { providerKinds } from '../providers/index.ts';
import { openai } from '../providers/openai.ts';
import type { Outside, ProviderConfig } from '../providers/provider-config.ts';
import type { Clock, Log, Provider, Providers, World } from '../world.ts';
import { discreet } from './discreet.ts';
import { folderDrafts } from './drafts.ts';
import { FolderJournal } from './journal.ts';
import { limitAnswer } from './limit-answer.ts';
import { folderMemory } from './memory.ts';
import { folderPages } from './pages.ts';
import { folderPictureFiles } from './picture-files.ts';
import { pictures } from './pictures.ts';
import { FolderStore } from './store.ts';
import { checkWithin } from './within.ts';

export interface Surroundings {
  /** Absolute path of the project's root. */
  root: string;
  /** Absolute path of Astro's cache. */
  cacheDir: string;
  log: Log;
  /** Default: the process's own, with the project's `.env` and `.env.local` under it. */
  env?: Readonly<Record<string, string | undefined>>;
}

/** What the environment says about a run; the options and the environment are weighed already. */
export interface Policy {
  missing: Missing;
  /** Whether somebody chose `missing`, or it follows from the surroundings. */
  missingIsDefault: boolean;
  /** The same for a run: by default each provider counts by its own key. */
  whenMissing: WhenMissing;
  /** Whether the environment says that this is a machine that builds and is thrown away. */
  isCi: boolean;
  budget: number;
  /** Refs or globs to buy again (`ILLUSTRATE_REGENERATE`). */
  regenerate: string[];
}

/** Wires the real world: the one place where providers are connected and the environment is read. */
export function createWorld(options: Options, around: Surroundings): World & { policy: Policy } {
  const { root, cacheDir, log } = around;
  // The journal is looked at too: what is paid for goes there first.
  for (const folder of [options.dir, `${options.dir}/.inflight`]) checkWithin(root, folder);
  const env = around.env ?? readEnvironment(root);
  const providers = connectProviders(options, { env, fetch: patientFetch(), clock: systemClock });
  return {
    clock: systemClock,
    log,
    memory: folderMemory(path.join(cacheDir, 'illustrations')),
    pages: folderPages(root, options.content),
    files: folderPictureFiles(root, (bytes) => pictures.decode(bytes)),
    store: new FolderStore(root, options.dir),
    journal: new FolderJournal(root, options.dir, log),
    drafts: folderDrafts(path.join(cacheDir, 'illustrations', 'drafts')),
    pictures,
    providers,
    policy: readPolicy(options, env, providers),
  };
}

const systemClock: Clock = {
  now: () => new Date(),
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, signal ? { signal } : {}),
};

/**
 * A fetch that waits as long as its signal lets it: Node's own gives up on an answer after 300 s,
 * and the time limit of a paid request is the provider's to decide.
 */
function patientFetch(): typeof globalThis.fetch {
  const load = async () => {
    const { Agent, fetch } = await import('undici');
    return { fetch, dispatcher: new Agent({ headersTimeout: 0, bodyTimeout: 0 }) };
  };
  let loading: ReturnType<typeof load> | undefined;
  const patient: typeof globalThis.fetch = async (url, init) => {
    loading ??= load();
    const { fetch, dispatcher } = await loading;
    const answer = await fetch(url as string, { ...(await withPlainBody(init)), dispatcher });
    // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- needed beside the DOM's types
    return limitAnswer(answer as unknown as Response);
  };
  // OpenAI's SDK looks here to learn which forms this fetch takes.
  return Object.assign(patient, { Response });
}

/** undici's own fetch does not know the FormData of Node: a form is encoded before it gets there. */
async function withPlainBody(init: RequestInit | undefined): Promise<object> {
  if (!(init?.body instanceof FormData)) return init ?? {};
  const form = new Response(init.body);
  const headers = new Headers(init.headers);
  headers.set('content-type', form.headers.get('content-type') ?? '');
  return { ...init, headers: Object.fromEntries(headers), body: await form.bytes() };
}

function connectProviders(options: Options, outside: Outside): Providers {
  const configs: Array<[string, ProviderConfig]> = Object.entries(options.providers);
  const main = options.provider ?? openai();
  configs.unshift([main.kind, main]);
  const byName = new Map<string, Provider>();
  for (const [name, config] of configs) {
    const connect = providerKinds[config.kind];
    if (!connect) {
      throw new IllustrateError('bad-option', `no provider of the kind \`${config.kind}\``);
    }
    if (byName.has(name)) {
      throw new IllustrateError('bad-option', `two providers are called \`${name}\``, {
        hint: 'Give the one in `providers` another name.',
      });
    }
    byName.set(name, discreet(connect(name, config.options, outside), secretsOf(config, outside)));
  }
  for (const name of options.fallback) {
    if (byName.has(name)) continue;
    const near = nearestWord(name, byName.keys());
    throw new IllustrateError('bad-option', `fallback: no provider is called \`${name}\``, {
      hint: near ? `Did you mean \`${near}\`?` : `Known are ${oneOf([...byName.keys()])}.`,
    });
  }
  return { default: main.kind, byName };
}

/** What must never be shown: every key and token that the environment or the options hold. */
function secretsOf({ options }: ProviderConfig, { env }: Outside): string[] {
  const named = [...Object.entries(env), ...Object.entries(options)];
  return named.flatMap(([name, value]) =>
    /key|token|secret|password|(?:^|_)auth$/i.test(name) && typeof value === 'string' ? value : [],
  );
}

/** The process's variables, and under them those of `.env.local` and `.env`, as Astro reads them. */
function readEnvironment(root: string): Record<string, string | undefined> {
  const files = ['.env', '.env.local'].map((name) => {
    try {
      return parseEnv(readFileSync(path.join(root, name), 'utf8'));
    } catch {
      return {};
    }
  });
  return Object.assign({}, ...files, process.env) as Record<string, string | undefined>;
}

const MISSING = ['generate', 'draft', 'error'] as const satisfies Missing[];

function readPolicy(options: Options, env: Outside['env'], providers: Providers): Policy {
  const chosen = oneOfMissing(env['ILLUSTRATE_MISSING']) ?? options.missing;
  const isCi = env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false';
  const hasKey = providers.byName.get(providers.default)?.hasKey ?? false;
  const fallback: Missing = isCi ? 'error' : hasKey ? 'generate' : 'draft';
  return {
    missing: chosen ?? fallback,
    missingIsDefault: chosen === undefined,
    whenMissing: chosen ?? (isCi ? 'error' : 'where-keyed'),
    isCi,
    budget: parseBudget(env['ILLUSTRATE_BUDGET']) ?? options.budget,
    regenerate: (env['ILLUSTRATE_REGENERATE'] ?? '').split(',').flatMap((one) => one.trim() || []),
  };
}

function oneOfMissing(value: string | undefined): Missing | undefined {
  if (value === undefined || value === '') return undefined;
  const found = MISSING.find((one) => one === value);
  if (found) return found;
  const near = nearestWord(value, MISSING);
  throw new IllustrateError(
    'bad-option',
    `ILLUSTRATE_MISSING: expected ${oneOf(MISSING)}, got \`${value}\``,
    { hint: near && `Did you mean \`${near}\`?` },
  );
}

/**
 * US dollars as people write them in a variable or a flag.
 * @throws {IllustrateError} `bad-option`
 */
function parseBudget(value: string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
  const usd = Number(value);
  if (Number.isFinite(usd) && usd >= 0) return usd;
  throw new IllustrateError(
    'bad-option',
    `ILLUSTRATE_BUDGET: expected US dollars, got \`${value}\``,
  );
}
