import type { IllustrateError } from './errors.ts';
import type { Key, Step } from './model.ts';
import type { Options } from './options.ts';
import { survey } from './pipeline.ts';
import { nameFiles } from './pure/file-names.ts';
import { isWished } from './pure/match.ts';
import { midjourneyPrompt } from './pure/midjourney.ts';
import { isServiceFault } from './pure/service-faults.ts';
import { composePrompt } from './pure/settings.ts';
import { parseAspect, parseSize } from './pure/size.ts';
import type { World } from './world.ts';

/** One picture to be made elsewhere. */
export interface Commission {
  /** Every picture of the site that it is for. */
  refs: string[];
  key: Key;
  state: Step['state'];
  /** The words, with the style of the site or the page. */
  prompt: string;
  /** What must not be in it. */
  negative?: string;
  /** `W:H`; absent where the shape is free. */
  aspect?: string;
  /** The size that a service would be asked for. */
  size: string;
  seed?: number;
  /** The prompt in the form that Midjourney takes. */
  midjourney: string;
  /** Pictures of the project that go with the prompt, from its root. */
  sources: string[];
  /** The file's name without ending, by which `importPictures` finds its page. */
  file: string;
}

/**
 * What to ask for elsewhere: every picture that is missing or was refused, or whatever is named.
 * @throws {IllustrateError} `no-match` where a pattern names nothing
 */
export async function listCommissions(
  world: World,
  options: Options,
  patterns: readonly string[],
): Promise<{ commissions: Commission[]; problems: IllustrateError[] }> {
  const { steps, problems } = await survey(world, options, {
    wishes: { only: patterns, regenerate: [], stale: false, explicit: false },
    missing: 'draft',
    overrides: {},
  });
  const names = nameFiles(steps.map(({ request }) => request));
  const lacking = steps.filter(({ state }) => state === 'missing' || state === 'refused');
  const wanted = patterns.length > 0 ? steps.filter(isNamedBy(patterns)) : lacking;
  const groups = Map.groupBy(wanted, ({ request }) => request.key);
  const commissions = [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const refs = [first, ...others].map(({ request }) => request.ref);
    return describe(first, refs, names.get(first.request.key) ?? '', options);
  });
  // What the site's own service cannot do is no fault of a picture that another one makes.
  return { commissions, problems: problems.filter((fault) => !isServiceFault(fault)) };
}

function isNamedBy(patterns: readonly string[]): (step: Step) => boolean {
  return ({ request }) => isWished(request, patterns);
}

function describe(step: Step, refs: string[], file: string, options: Options): Commission {
  const { request, settings, state } = step;
  const { spec, key, sources } = request;
  const { prompt } = composePrompt(spec, settings, undefined);
  const aspect = aspectOf(step, options);
  const { style, size } = settings;
  const { edit, mask, variationOf, references = [] } = sources ?? {};
  return {
    refs,
    key,
    state,
    prompt,
    ...(spec.negative !== undefined && { negative: spec.negative }),
    ...(aspect !== undefined && { aspect }),
    size,
    ...(spec.seed !== undefined && { seed: spec.seed }),
    midjourney: midjourneyPrompt(spec, { style, aspect }),
    sources: [edit, mask, variationOf, ...references].flatMap((source) => source?.file ?? []),
    file,
  };
}

/** The aspect that is wished for, rather than the one of the nearest size that a service has. */
function aspectOf({ request: { spec }, settings }: Step, options: Options): string | undefined {
  const size = spec.size ?? (spec.aspect === undefined ? options.size : undefined);
  const pixels = parseSize(size ?? '');
  if (pixels) return parseAspect(`${pixels.width}:${pixels.height}`)?.text;
  if (size === undefined) return parseAspect(spec.aspect ?? options.aspect)?.text;
  return settings.size === 'auto' ? undefined : parseAspect(settings.size)?.text;
}
