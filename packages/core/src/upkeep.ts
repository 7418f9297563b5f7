import { IllustrateError, IllustrateErrors } from './errors.ts';
import type { Request, Step, StoredImage, StoreRecord } from './model.ts';
import type { Options } from './options.ts';
import { isHash } from './pure/key.ts';
import { makeLedger, type Ledger } from './pure/ledger.ts';
import { emptyRecord, withChosen, withImages } from './pure/record.ts';
import { nearestAmong } from './pure/similar.ts';
import { findUnused } from './adoptable.ts';
import { survey } from './pipeline.ts';
import { findRequest } from './stages/find-request.ts';
import { readAllRecords } from './stages/holdings.ts';
import { prune, type Pruning } from './stages/prune.ts';
import { verifyStore, type Verification } from './stages/verify.ts';
import { recover } from './stages/recover.ts';
import type { World } from './world.ts';

/**
 * Checks the store, and with `repair` brings back what the journal and the repository's history
 * hold. Never buys.
 */
export async function verify(
  world: World,
  options: Options,
  repair: boolean,
): Promise<Verification> {
  if (!repair) return await verifyStore(world, false);
  await using _lock = await world.journal.lock();
  await recover(world, options.original);
  return await verifyStore(world, true);
}

/**
 * What the site's pictures have cost and what is still to pay. What pages with faults would
 * cost is not in it; the faults are.
 * @throws {IllustrateErrors} where a record cannot be read: a sum without it would be wrong
 */
export async function sumCosts(
  world: World,
  options: Options,
): Promise<{ ledger: Ledger; problems: IllustrateError[] }> {
  const { records, unreadable } = await readAllRecords(world);
  if (unreadable.size > 0) throw new IllustrateErrors([...unreadable.values()]);
  const { steps, problems } = await survey(world, options, {
    wishes: { only: [], regenerate: [], stale: false, explicit: false },
    missing: 'draft',
    overrides: {},
  });
  const drafted: Step[] = [];
  for (const step of steps) {
    const isDrawn =
      step.do === 'draft' && (await world.drafts.has(step.request.spec, step.settings.size));
    if (isDrawn) drafted.push(step);
  }
  return { ledger: makeLedger([...records.values()], steps, drafted), problems };
}

/**
 * Shows the picture again that a record showed before.
 * @param ref one page or page#name
 * @throws {IllustrateError} `no-match`, `nothing-before`, `damaged-picture`
 */
export async function undo(
  world: World,
  options: Options,
  ref: string,
): Promise<{ request: Request; image: StoredImage }> {
  const request = await findRequest(world, options.fields, ref);
  await using _lock = (await world.store.find(request.key)) && (await world.journal.lock());
  const record = (await world.store.find(request.key))?.record;
  const before = record?.images.findLastIndex(
    (image, index) => index < (record.chosen ?? 0) && image.file !== undefined,
  );
  const image = record?.images[before ?? -1];
  if (!record || before === undefined || !image?.file) {
    throw new IllustrateError(
      'nothing-before',
      `${request.ref}: there is no picture before the one it shows`,
      {
        where: request.at,
        hint: `To get another, buy again: npx astro-illustrate generate --regenerate ${request.ref}.`,
      },
    );
  }
  await checkPicture(world, request, image, image.file);
  await world.store.keepRecord(withChosen(record, before));
  return { request, image };
}

export interface Adoption {
  request: Request;
  from: StoreRecord;
  image: StoredImage;
}

/**
 * Keeps a picture for a reworded prompt without paying.
 * @param ref the page that has no picture for its new words
 * @param from a key, its beginning, or another page; default: the unused record with the nearest words
 * @throws {IllustrateError} `no-match`, `nothing-to-adopt`, `damaged-picture`
 */
export async function adopt(
  world: World,
  options: Options,
  ref: string,
  from?: string,
): Promise<Adoption> {
  const request = await findRequest(world, options.fields, ref);
  await using _lock = await world.journal.lock();
  const source = from
    ? await namedRecord(world, options, from)
    : nearestAmong(await findUnused(world, options))(request.spec);
  const image = source?.images[source.chosen ?? -1];
  if (!source || !image?.file) {
    throw new IllustrateError(
      'nothing-to-adopt',
      from
        ? `${request.ref}: \`${from}\` has no picture`
        : `${request.ref}: no unused picture was made for nearly the same words`,
      {
        where: request.at,
        hint: `Name one: npx astro-illustrate adopt ${request.ref} --from <key|page>`,
      },
    );
  }
  await checkPicture(world, request, image, image.file);
  const record = (await world.store.find(request.key))?.record;
  const { cost: _, ...kept } = { ...image, adopted: source.key };
  await world.store.keepRecord(
    withImages(record ?? emptyRecord(request.key, request.spec), [kept]),
  );
  await world.journal.forget(request.key);
  return { request, from: source, image: kept };
}

/**
 * Removes the pictures that no page of the working tree nor of any local branch asks for.
 * @param grace milliseconds that they stay after they were first seen unused
 * @throws {IllustrateErrors} where a page or a record cannot be read
 */
export async function pruneStore(
  world: World,
  options: Options,
  { dryRun, grace }: { dryRun: boolean; grace: number },
): Promise<Pruning> {
  const { fields } = options;
  if (dryRun) return await prune(world, { fields, dryRun, grace });
  await using _lock = await world.journal.lock();
  return await prune(world, { fields, dryRun, grace });
}

/** Makes sure that a picture is whole before a page shows it. */
async function checkPicture(
  { store }: World,
  { ref, at: where }: Request,
  image: StoredImage,
  file: string,
): Promise<void> {
  const wholeness = await store.check(file);
  if (wholeness.whole || (await store.repair(image))) return;
  throw new IllustrateError('damaged-picture', `${ref}: ${wholeness.because}`, {
    where,
    hint: 'Bring the file back first: npx astro-illustrate verify --repair',
  });
}

async function namedRecord(world: World, options: Options, from: string): Promise<StoreRecord> {
  const { keys } = await world.store.contents();
  const matching = /^[0-9a-f]{8,64}$/.test(from) ? keys.filter((key) => key.startsWith(from)) : [];
  const key = matching.length === 1 ? matching[0] : undefined;
  const wanted =
    key ?? (isHash(from) ? from : (await findRequest(world, options.fields, from)).key);
  const record = (await world.store.find(wanted))?.record;
  if (record) return record;
  throw new IllustrateError('nothing-to-adopt', `no record has the key or the page \`${from}\``, {
    hint: 'Keys are the names of the files in the store: src/illustrations/<key>.json',
  });
}
