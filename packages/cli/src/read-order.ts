import {
  IllustrateError,
  nearestWord,
  oneOf,
  type Missing,
  type Options,
  type Policy,
  type Run,
  type World,
} from '@astro-illustrate/core';

/** Draws drafts instead of buying: a provider for the command line alone. */
const DRAFT = 'draft';

/** What the command line of `generate` says. */
export interface GenerateFlags {
  stale?: true;
  regenerate?: true;
  provider?: string;
  model?: string;
  quality?: string;
  budget?: number;
  missing?: Missing;
  concurrency?: number;
}

/** What a run is asked for. */
export interface Order extends Pick<
  Run,
  'wishes' | 'missing' | 'budget' | 'concurrency' | 'overrides'
> {}

/**
 * Weighs the command line against the environment and the options.
 * @throws {IllustrateError} `bad-arguments`
 */
export function readOrder(
  flags: GenerateFlags,
  pages: readonly string[],
  site: { world: Pick<World, 'providers'>; policy: Policy; options: Options },
): Order {
  const { providers } = site.world;
  checkFlags(flags, pages);
  const isDraft = flags.provider === DRAFT;
  const name = isDraft ? undefined : flags.provider;
  if (name !== undefined && !providers.byName.has(name)) {
    throw unknownProvider(name, [...providers.byName.keys()]);
  }

  const chosen = isDraft ? DRAFT : flags.missing;
  return {
    wishes: {
      only: pages,
      regenerate: flags.regenerate ? pages : [],
      stale: flags.stale ?? false,
      explicit: true,
    },
    missing: chosen ?? site.policy.whenMissing,
    budget: flags.budget ?? site.policy.budget,
    concurrency: flags.concurrency ?? site.options.concurrency,
    overrides: { provider: name, model: flags.model, quality: flags.quality },
  };
}

function checkFlags(flags: GenerateFlags, pages: readonly string[]): void {
  if (flags.regenerate && pages.length === 0) {
    throw new IllustrateError(
      'bad-arguments',
      '`--regenerate` buys again what is named, got no name',
      {
        hint: 'Name pages or a glob: `npx astro-illustrate generate --regenerate src/content/blog/fox.md`.',
      },
    );
  }
  if (flags.provider !== DRAFT) return;
  const against = (['regenerate', 'stale', 'model', 'quality'] as const).find(
    (name) => flags[name],
  );
  const other = flags.missing !== undefined && flags.missing !== DRAFT ? 'missing' : against;
  if (other === undefined) return;
  throw new IllustrateError(
    'bad-arguments',
    `\`--provider draft\` buys nothing, so \`--${other}\` cannot be with it`,
    { hint: 'Leave one of the two out.' },
  );
}

function unknownProvider(name: string, known: readonly string[]): IllustrateError {
  const words = [...known, DRAFT];
  const near = nearestWord(name, words);
  return new IllustrateError('bad-arguments', `\`--provider\`: none is called \`${name}\``, {
    hint: near ? `Did you mean \`${near}\`?` : `Known are ${oneOf(words)}.`,
  });
}
