import type { Key, Outcome, Picture, Spec, Step, StoredImage } from './model.ts';
import type { Options } from './options.ts';
import { keyOf } from './pure/key.ts';
import { resolveSettings, siteSettings } from './pure/settings.ts';
import type { World } from './world.ts';

/** The picture a page shows for a spec: the stored one where it is whole, else none. */
export async function findPicture(
  world: Pick<World, 'store'>,
  spec: Spec,
): Promise<Picture | undefined> {
  const found = await world.store.find(keyOf(spec));
  return found?.image && found.wholeness.whole ? pictureOf(world, found.image) : undefined;
}

/** The draft that stands in for a spec, drawn now unless it is there. */
export async function draftOf(world: World, options: Options, spec: Spec): Promise<string> {
  const { settings } = resolveSettings(spec, siteSettings(options), world.providers);
  return (await world.drafts.draw(spec, settings.size)).path;
}

/** What every page shows after a run, by key. */
export function picturesShown(
  world: World,
  steps: readonly Step[],
  outcomes: readonly Outcome[],
): Map<Key, Picture> {
  const pictures = new Map<Key, Picture>();
  const show = (key: Key, image: StoredImage | undefined) => {
    const picture = image && pictureOf(world, image);
    if (picture) pictures.set(key, picture);
  };
  for (const { request, image } of steps) show(request.key, image);
  for (const outcome of outcomes) {
    if (outcome.kind === 'drafted') pictures.set(outcome.key, { path: outcome.path });
    if (outcome.kind === 'bought') show(outcome.key, outcome.images[0]);
  }
  return pictures;
}

function pictureOf({ store }: Pick<World, 'store'>, image: StoredImage): Picture | undefined {
  return image.file === undefined ? undefined : { path: store.pathOf(image.file), image };
}
