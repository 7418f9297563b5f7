import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { runOnce, verifyOnce, type Errand } from './run-once.ts';
import type { Paid, Shop } from './shop.ts';
import { type Tally } from './tally.ts';

const STORE = 'src/illustrations';
const INFLIGHT = `${STORE}/.inflight`;

/** What the audit is told of what happened to a site. */
interface Circumstances {
  /** Whether an answer may have ended with the process, or on its way. */
  answersMayBeLost: boolean;
  /** Runs that happened. */
  runs: number;
}

/** A site whose pages ask for pictures, with the means to say what became of the money. */
export interface FaultSite extends AsyncDisposable {
  root: string;
  /** Begins every prompt, so that the shop's journal tells sites apart. */
  id: string;
  /** Where the engine may keep bytes that the store cannot take. */
  temporary: string;
  inflight: string;
  store: string;
  errand(more?: Partial<Errand>): Errand;
  /** Digests of the bytes that arrived and are on the disk, wherever that is. */
  arrived(): Promise<Set<string>>;
  /** Recovers as a build does and then as the user does, and compares the shop's journal with the store. */
  audit(circumstances: Circumstances): Promise<Tally>;
}

/** @param pages pictures that each page asks for */
export async function makeFaultSite(
  shop: Shop,
  pages: readonly number[] = [1, 2],
): Promise<FaultSite> {
  const root = await mkdtemp(path.join(tmpdir(), 'fault-'));
  const id = randomUUID().slice(0, 8);
  const temporary = path.join(root, 'tmp');
  const at = (folder: string) => path.join(root, folder);
  await mkdir(temporary);
  await mkdir(at('src/content'), { recursive: true });
  for (const [index, n] of pages.entries()) {
    const wish = `{ prompt: ${id} picture ${index}, size: 32x32, n: ${n} }`;
    await writeFile(at(`src/content/page-${index}.md`), `---\nillustration: ${wish}\n---\n`);
  }
  const errand = (more: Partial<Errand> = {}): Errand => ({ root, url: shop.url, ...more });
  const site: FaultSite = {
    root,
    id,
    temporary,
    store: at(STORE),
    inflight: at(INFLIGHT),
    errand,
    async arrived() {
      const files = await Promise.all([STORE, INFLIGHT, 'tmp'].map((one) => filesIn(at(one))));
      const bytes = files.flat().filter((file) => /\.(?:bin|png|undecodable)$/.test(file));
      return new Set(await Promise.all(bytes.map(async (file) => digestOf(await readFile(file)))));
    },
    async audit({ answersMayBeLost, runs }) {
      const torn = await tornIn(errand());
      const arrived = await site.arrived();
      await followAdvice(temporary, at(INFLIGHT));

      // A build finishes what it finds and never asks again for what may have been billed.
      await runOnce(errand());
      const unknown = await promptsIn(at(INFLIGHT));
      const billed = (await shop.paid(id)).filter(({ prompt }) => unknown.has(prompt));
      const afterBuild = await kept(at(STORE));

      // The user asks for the rest: then every page has its pictures.
      await runOnce(errand({ explicit: true }));
      const after = await kept(at(STORE));
      torn.push(...(await tornIn(errand())), ...missingPages(after.prompts, pages, id));
      torn.push(...(await leftOverIn(at(STORE))));
      const [left] = await promptsIn(at(INFLIGHT));
      if (left !== undefined) torn.push(`left in the journal: ${left}`);

      const paid = await shop.paid(id);
      const aside = (await filesIn(at(INFLIGHT))).filter((file) => file.endsWith('.undecodable'));
      const found = new Set([...after.digests, ...(await digestsOf(aside))]);
      const vanished = [...arrived].filter((digest) => !found.has(digest)).length;
      const paidBefore = paid.length - [...unknown].filter((one) => after.prompts.has(one)).length;
      const requestsLost = paidBefore - afterBuild.requests - billed.length;
      // Where the process lived on, every single picture of an answer has to be there.
      const unanswered = answersMayBeLost ? 0 : count(paid) - count(billed) - after.pictures;
      return {
        runs,
        paid: paid.length,
        kept: after.requests,
        unknown: billed.length,
        lost:
          vanished +
          Math.max(0, requestsLost) +
          unanswered +
          (answersMayBeLost ? 0 : billed.length),
        twice: countTwice(paid, unknown),
        torn,
      };
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
  return site;
}

/** Moves rescued bytes to where the engine's message says they belong. */
async function followAdvice(temporary: string, inflight: string): Promise<void> {
  for (const file of await filesIn(temporary)) {
    if (!file.endsWith('.bin')) continue;
    await copyFile(file, path.join(inflight, path.basename(file)));
    await rm(file);
  }
}

/** Sentences of the engine about damaged files; a request without an answer is no damage. */
async function tornIn(errand: Errand): Promise<string[]> {
  const { findings } = await verifyOnce(errand);
  return findings
    .filter(({ kind }) => kind === 'record' || kind === 'image' || kind === 'stranger')
    .map(({ file, because }) => `${file}: ${because}`);
}

/** Half a file that git would take for part of the site. */
async function leftOverIn(store: string): Promise<string[]> {
  const names = (await filesIn(store)).map((file) => path.basename(file));
  return names.filter((name) => name.endsWith('.tmp')).map((name) => `left over: ${name}`);
}

/** What the records hold: pictures by digest, requests by their time. */
async function kept(store: string) {
  const prompts = new Map<string, number>();
  const digests = new Set<string>();
  let requests = 0;
  let pictures = 0;
  for (const file of await filesIn(store)) {
    if (!/\/[0-9a-f]{64}\.json$/.test(file)) continue;
    const record = JSON.parse(await readFile(file, 'utf8')) as Kept;
    for (const image of record.images) if (image.file) digests.add(image.file.split('.')[0] ?? '');
    requests += new Set(record.images.map(({ made }) => made.requestId)).size;
    pictures += record.images.length;
    prompts.set(record.spec.prompt, record.images.length);
  }
  return { prompts, digests, requests, pictures };
}

interface Kept {
  spec: { prompt: string };
  images: Array<{ file?: string; made: { requestId?: string } }>;
}

function missingPages(
  prompts: ReadonlyMap<string, number>,
  pages: readonly number[],
  id: string,
): string[] {
  return [...pages.keys()].flatMap((index) =>
    (prompts.get(`${id} picture ${index}`) ?? 0) > 0 ? [] : [`no picture for page ${index}`],
  );
}

/** Prompts of the requests in the journal. */
async function promptsIn(inflight: string): Promise<Set<string>> {
  const files = (await filesIn(inflight)).filter((file) => /\/[0-9a-f]{64}\.json$/.test(file));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return new Set(texts.map((text) => (JSON.parse(text) as Kept).spec.prompt));
}

/** Payments for a prompt beyond the first, but for those the user asked for again. */
function countTwice(paid: ReadonlyArray<{ prompt: string }>, unknown: ReadonlySet<string>): number {
  const counts = new Map<string, number>();
  for (const { prompt } of paid) counts.set(prompt, (counts.get(prompt) ?? 0) + 1);
  return [...counts].reduce(
    (sum, [prompt, count]) => sum + Math.max(0, count - (unknown.has(prompt) ? 2 : 1)),
    0,
  );
}

/** Pictures of so many requests. */
function count(paid: readonly Paid[]): number {
  return paid.reduce((sum, { n }) => sum + n, 0);
}

async function digestsOf(files: readonly string[]): Promise<string[]> {
  return await Promise.all(files.map(async (file) => digestOf(await readFile(file))));
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => path.join(folder, name));
}
