import { IllustrateError } from '../errors.ts';
import type { Digest, Request, Source, Sources, Spec } from '../model.ts';
import { keyOf } from '../pure/key.ts';
import type { Unresolved } from '../pure/requests.ts';
import type { NamedFiles } from '../pure/named-files.ts';
import type { Wish } from '../pure/spec.ts';
import type { World } from '../world.ts';

type FilesWorld = Pick<World, 'files'>;

/** A wish with pictures as a request, or what is wrong with the files it names. */
export async function resolveRequest(
  world: FilesWorld,
  { files, places, ...request }: Unresolved,
): Promise<Request | IllustrateError[]> {
  const problems: IllustrateError[] = [];
  const sources = await findSources(files, async (named, field) => {
    try {
      return await world.files.find(named, request.page);
    } catch (error) {
      if (!(error instanceof IllustrateError)) throw error;
      const where = places.get(field) ?? request.at;
      const message = `\`${field}\`: ${error.message}`;
      problems.push(new IllustrateError(error.code, message, { where, hint: error.hint }));
      return undefined;
    }
  });
  if (problems.length > 0) return problems;
  const spec = withDigests(request.spec, sources);
  return { ...request, spec, key: keyOf(spec), sources };
}

/**
 * The spec of a wish, with the digests of the pictures that it names.
 * @param page the page that asks, from the root
 * @throws {IllustrateError} `bad-source`
 */
export async function specOf(
  world: FilesWorld,
  { spec, files }: Pick<Wish, 'spec' | 'files'>,
  page: string,
): Promise<Spec> {
  if (!files) return spec;
  return withDigests(spec, await findSources(files, (named) => world.files.find(named, page)));
}

async function findSources(
  { references, ...single }: NamedFiles,
  find: (named: string, field: string) => Promise<Source | undefined>,
): Promise<Sources> {
  const sources: Sources = {};
  for (const field of ['edit', 'mask', 'variationOf'] as const) {
    const named = single[field];
    const source = named === undefined ? undefined : await find(named, field);
    if (source) sources[field] = source;
  }
  for (const [index, named] of (references ?? []).entries()) {
    const source = await find(named, `references.${index}`);
    if (source) sources.references = [...(sources.references ?? []), source];
  }
  return sources;
}

function withDigests(spec: Spec, { references, ...single }: Sources): Spec {
  const digests: Record<string, Digest> = {};
  for (const [field, source] of Object.entries(single)) digests[field] = source.digest;
  return {
    ...spec,
    ...digests,
    ...(references && { references: references.map(({ digest }) => digest) }),
  };
}
