import type { SentPictures } from '../capabilities.ts';
import type { Job, SentPicture, Source, Step } from '../model.ts';
import { capabilitiesOf } from '../pure/model-table.ts';
import { composePrompt } from '../pure/settings.ts';
import type { Prepared, Provider, World } from '../world.ts';

/** What services that say nothing about it are sent. */
const USUAL: SentPictures = { formats: ['png', 'jpeg', 'webp'], mostBytes: 20_000_000 };

/**
 * What is sent for a step, with the pictures that go along in the form that the model takes.
 * @throws {IllustrateError} `bad-source` where a picture has changed since the pages were read
 */
export async function makeJob(
  world: Pick<World, 'files' | 'pictures'>,
  provider: Provider,
  { request: { spec, count, sources = {} }, settings }: Step,
): Promise<{ job: Job; warnings: string[] }> {
  const { negative, background, seed } = spec;
  const { model, size, quality } = settings;
  const row = capabilitiesOf(provider, model);
  const format = provider.format ?? row?.formats[0];
  const warnings: string[] = [];
  const form = row?.sent ?? USUAL;
  const note = (prepared: Prepared): SentPicture => {
    warnings.push(...prepared.warnings);
    return prepared.picture;
  };
  const prepare = async (source: Source | undefined) =>
    source && note(await world.pictures.prepare(await world.files.read(source), form));

  const edit = await prepare(sources.edit);
  const variationOf = await prepare(sources.variationOf);
  const references: SentPicture[] = [];
  for (const source of sources.references ?? []) {
    const picture = await prepare(source);
    if (picture) references.push(picture);
  }
  const mask =
    sources.mask &&
    edit &&
    note(
      await world.pictures.prepareMask(await world.files.read(sources.mask), {
        redo: row?.mask ?? 'transparent',
        width: edit.width,
        height: edit.height,
        isCut: form.square !== undefined,
      }),
    );
  const job: Job = {
    ...composePrompt(spec, settings, row),
    ...(format !== undefined && { format }),
    model,
    size,
    count,
    ...(quality !== undefined && { quality }),
    ...(negative !== undefined && { negative }),
    ...(background !== undefined && { background }),
    ...(seed !== undefined && { seed }),
    ...(edit && { edit }),
    ...(mask && { mask }),
    ...(variationOf && { variationOf }),
    ...(references.length > 0 && { references }),
  };
  return { job, warnings };
}
