import { IllustrateError } from '../errors.ts';
import type { Cost, Decoded, Outcome, StoredImage } from '../model.ts';
import { capabilitiesOf } from '../pure/model-table.ts';
import { costOfUsage } from '../pure/price.ts';
import { emptyRecord, withImages } from '../pure/record.ts';
import { parseSize, ratioOf } from '../pure/size.ts';
import { plural } from '../pure/text.ts';
import type { JournalEntry, World } from '../world.ts';
import { keepBytes, type Original } from './keep-bytes.ts';

export type { Original };

type IngestWorld = Pick<World, 'clock' | 'journal' | 'pictures' | 'providers' | 'store'>;

/**
 * Turns journalled bytes into stored images and a record. Bytes that are no picture are put
 * aside, never deleted; the intent then stays and says so.
 */
export async function ingest(
  world: IngestWorld,
  entry: JournalEntry,
  original: Original,
): Promise<Outcome> {
  const { intent } = entry;
  const { key, ref } = intent;
  const sentAt = Date.parse(intent.at);
  const decoded: Array<{ bytes: Uint8Array; picture: Decoded }> = [];
  const undecodable: string[] = [];
  for (const [index, bytes] of [...entry.bytes].sort(([a], [b]) => a - b)) {
    try {
      decoded.push({ bytes, picture: await world.pictures.decode(bytes) });
    } catch (error) {
      if (!(error instanceof IllustrateError)) throw error;
      const path = await world.journal.setAside(key, index);
      undecodable.push(`${error.message}; the bytes are kept at ${path}`);
    }
  }
  if (decoded.length === 0) {
    const trouble = undecodable.join('; ') || 'the answer held no picture';
    await world.journal.intend({ ...intent, trouble });
    const error = new IllustrateError('undecodable', `${ref}: paid for, but ${trouble}`, {
      hint: `Ask again with \`npx astro-illustrate generate ${ref}\`.`,
    });
    return { kind: 'failed', ref, key, error };
  }
  const cost = costOf(world, entry, decoded.length);
  const images: StoredImage[] = [];
  for (const { bytes, picture } of decoded) {
    const share = cost && shareOf(cost, intent.estimate.usd, decoded.length);
    images.push(await keep(world, entry, { bytes, picture, original, cost: share }));
  }
  const record = (await world.store.find(key))?.record ?? emptyRecord(key, intent.spec);
  // A run that was killed between its record and the end of its journal entry comes here twice.
  const added = images.filter(
    (one) => !record.images.some((old) => old.file === one.file && old.createdAt === one.createdAt),
  );
  await world.store.keepRecord(withImages(record, added));
  await world.journal.forget(key);
  const warnings = [
    ...(entry.answer?.warnings ?? []),
    ...undecodable,
    ...mismatches(entry, decoded),
  ];
  const milliseconds = world.clock.now().getTime() - sentAt;
  return { kind: 'bought', ref, key, images, cost, milliseconds, warnings };
}

async function keep(
  world: IngestWorld,
  { intent, answer }: JournalEntry,
  raw: { bytes: Uint8Array; picture: Decoded; original: Original; cost: Cost | undefined },
): Promise<StoredImage> {
  const { picture, original, cost } = raw;
  const { file, bytes } = await keepBytes(world, raw.bytes, picture, original);
  return {
    bytes,
    color: picture.color,
    ...(cost && { cost }),
    createdAt: intent.at,
    file,
    height: picture.height,
    made: {
      ...intent.settings,
      ...(answer?.requestId !== undefined && { requestId: answer.requestId }),
      ...(answer?.seed !== undefined && { seed: answer.seed }),
    },
    placeholder: picture.placeholder,
    ...(answer?.revisedPrompt !== undefined && { revisedPrompt: answer.revisedPrompt }),
    width: picture.width,
  };
}

/** What the whole request has cost: as billed, else the stated or listed price, else the estimate. */
function costOf(world: IngestWorld, entry: JournalEntry, arrived: number): Cost | undefined {
  const { intent, answer } = entry;
  const provider = world.providers.byName.get(intent.settings.provider);
  if (answer?.usd !== undefined) return { usd: roundUsd(answer.usd), basis: 'usage' };
  if (provider?.price !== undefined) return { usd: provider.price * arrived, basis: 'price' };
  const model = provider && capabilitiesOf(provider, intent.settings.model);
  const billed = answer?.usage && costOfUsage(model, answer.usage);
  if (billed) return { ...billed, usd: roundUsd(billed.usd) };
  if (intent.estimate.usd === undefined) return undefined;
  const basis = model?.price?.kind === 'tokens' ? 'estimate' : 'price';
  return { usd: roundUsd(intent.estimate.usd), basis };
}

/** One picture's part of what a request has cost. */
function shareOf({ usd, basis }: Cost, estimated: number | undefined, pictures: number): Cost {
  const share: Cost = { usd: roundUsd(usd / pictures), basis };
  // Only what the service says it billed can be held against what was expected.
  if (basis !== 'usage' || estimated === undefined) return share;
  return { ...share, estimated: roundUsd(estimated / pictures) };
}

/** What came against what was asked for. Kept all the same: it is paid for. */
function mismatches(
  { intent }: JournalEntry,
  decoded: ReadonlyArray<{ picture: Decoded }>,
): string[] {
  const warnings: string[] = [];
  if (decoded.length !== intent.count) {
    warnings.push(`expected ${plural(intent.count, 'picture')}, got ${decoded.length}`);
  }
  const wanted = intent.spec.size ?? intent.settings.size;
  const other = decoded.find(({ picture }) => !isOfSize(picture, wanted));
  if (other) {
    const { width, height } = other.picture;
    const unit = parseSize(wanted) ? ' pixels' : '';
    warnings.push(`expected ${wanted}${unit}, got ${width}x${height}`);
  }
  return warnings;
}

/** How far an aspect may be off: what services round their edges to. */
const TOLERANCE = 0.05;

function isOfSize({ width, height }: Decoded, wanted: string): boolean {
  const pixels = parseSize(wanted);
  if (pixels) return width === pixels.width && height === pixels.height;
  const ratio = ratioOf(wanted);
  return ratio === undefined || Math.abs(width / height / ratio - 1) < TOLERANCE;
}

/** To a millionth of a dollar: finer than any price, and the same text on every machine. */
function roundUsd(usd: number): number {
  return Math.round(usd * 1e6) / 1e6;
}
