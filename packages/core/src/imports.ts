import { IllustrateError } from './errors.ts';
import type { Request, StoredImage } from './model.ts';
import type { Options } from './options.ts';
import { keyInName } from './pure/file-names.ts';
import { ratioOf } from './pure/size.ts';
import { findRequest } from './stages/find-request.ts';
import { importPicture, type Provenance } from './stages/import-picture.ts';
import { scan } from './stages/scan.ts';
import type { World } from './world.ts';

/** A file that may become a picture of the site. */
export interface GivenFile {
  /** As messages show it. */
  path: string;
  /** Without the folder. */
  name: string;
  read(): Promise<Uint8Array>;
}

/** What became of one file. Failures are values: the other files go on. */
export type Imported =
  | { kind: 'imported'; path: string; request: Request; image: StoredImage; warnings: string[] }
  | { kind: 'failed'; path: string; error: IllustrateError };

/**
 * Takes pictures that were made elsewhere into the store, under the keys of their pages.
 * @param ref the picture that the only file is for; default: files are found by the names that
 * `listCommissions` gives
 * @throws {IllustrateError} `no-match` where `ref` names no picture, or more than one
 */
export async function importPictures(
  world: World,
  options: Options,
  files: readonly GivenFile[],
  provenance: Provenance & { ref?: string | undefined },
): Promise<Imported[]> {
  const { ref } = provenance;
  const matched = ref
    ? new Map(await assignTo(world, options, files, ref))
    : await assignByName(world, options, files);
  await using _lock = await world.journal.lock();
  const imported: Imported[] = [];
  for (const file of files) {
    const request = matched.get(file);
    imported.push(
      request instanceof IllustrateError || !request
        ? { kind: 'failed', path: file.path, error: request ?? unnamed(file) }
        : await importOne(world, options, file, request, provenance),
    );
  }
  return imported;
}

type Assigned = Map<GivenFile, Request | IllustrateError>;

async function assignTo(
  world: World,
  { fields }: Options,
  files: readonly GivenFile[],
  ref: string,
): Promise<Assigned> {
  const request = await findRequest(world, fields, ref);
  return new Map(files.map((file) => [file, request]));
}

async function assignByName(
  world: World,
  { fields }: Options,
  files: readonly GivenFile[],
): Promise<Assigned> {
  const { requests } = await scan(world, fields);
  const byKey = new Map(requests.toReversed().map((request) => [request.key, request]));
  const keys = files.map((file) => ({ file, key: keyInName(file.name, byKey.keys()) }));
  const assigned: Assigned = new Map();
  for (const { file, key } of keys) {
    const rivals = keys.filter((other) => other.key === key).map((other) => other.file.name);
    const request = byKey.get(key ?? '');
    if (!request) assigned.set(file, unnamed(file));
    else if (rivals.length > 1) assigned.set(file, contested(request, rivals));
    else assigned.set(file, request);
  }
  return assigned;
}

function unnamed({ path }: GivenFile): IllustrateError {
  return new IllustrateError('no-match', `${path}: no page asks for a picture of this name`, {
    hint: `Name its page: npx astro-illustrate import ${path} --for <page>, or see the names in \`npx astro-illustrate prompts\`; a reworded prompt has another one.`,
  });
}

function contested({ ref }: Request, rivals: readonly string[]): IllustrateError {
  return new IllustrateError(
    'no-match',
    `${rivals.length} files are for ${ref}: ${rivals.join(', ')}`,
    {
      hint: `Keep one of them, or name it: npx astro-illustrate import <file> --for ${ref}`,
    },
  );
}

async function importOne(
  world: World,
  options: Options,
  file: GivenFile,
  request: Request,
  provenance: Provenance,
): Promise<Imported> {
  const { path } = file;
  try {
    const bytes = await file.read();
    const image = await importPicture(world, request, bytes, provenance, options.original);
    return {
      kind: 'imported',
      path,
      request,
      image,
      warnings: warningsOf(request, image, options),
    };
  } catch (error) {
    if (!(error instanceof IllustrateError)) throw error;
    const { code, message, hint, cause } = error;
    const named = new IllustrateError(code, `${path}: ${message}`, {
      hint: hint ?? 'Export it as PNG, JPEG, WebP, AVIF or GIF and import that.',
      cause,
    });
    return { kind: 'failed', path, error: named };
  }
}

/** How much the shape may differ, as a share, before it is worth a word. */
const SAME_SHAPE = 0.03;

function warningsOf({ spec }: Request, { width, height }: StoredImage, options: Options): string[] {
  const asked = spec.size ?? spec.aspect ?? options.size ?? options.aspect;
  const ratio = ratioOf(asked);
  if (ratio === undefined || Math.abs(width / height / ratio - 1) <= SAME_SHAPE) return [];
  return [`the page asks for ${asked}, the picture has ${width}x${height}`];
}
