import type { Check } from './check.ts';
import { IllustrateError, reasonOf } from './errors.ts';
import type { ListedModel, Missing } from './model.ts';
import type { Options } from './options.ts';
import { survey } from './pipeline.ts';
import { checkFormats, checkRepository, type Machine } from './pure/check-machine.ts';
import { checkModels } from './pure/check-models.ts';
import { isServiceFault } from './pure/service-faults.ts';
import { plural } from './pure/text.ts';
import { verifyStore } from './stages/verify.ts';
import type { Provider, World } from './world.ts';

/** Longest wait for a service's list of models, in milliseconds. */
const PATIENCE = 15_000;

/** What the examination is told. */
export interface Patient {
  machine: Machine;
  policy: { missing: Missing; missingIsDefault: boolean; isCi: boolean };
  /** Whether services may be asked, for what costs nothing. */
  online: boolean;
}

/** Looks at everything that pictures need, from the pages to the services. Buys and writes nothing. */
export async function examine(world: World, options: Options, patient: Patient): Promise<Check[]> {
  const { machine, policy } = patient;
  const plan = await survey(world, options, {
    wishes: { only: [], regenerate: [], stale: false, explicit: false },
    missing: 'draft',
    overrides: {},
  });
  const { keys } = await world.store.contents();
  const checks: Check[] = [checkFormats(machine), checkPages(plan)];
  for (const provider of world.providers.byName.values()) {
    const isDefault = provider.name === world.providers.default;
    const asked = patient.online ? await askForModels(provider) : undefined;
    checks.push(checkProvider(provider, isDefault, policy), ...checkKey(provider));
    checks.push(...(asked?.checks ?? []));
    const today = world.clock.now().toISOString().slice(0, 10);
    const { steps } = plan;
    checks.push(...checkModels(provider, { steps, today, isDefault, listed: asked?.listed }));
  }
  checks.push(await checkStore(world, options.dir));
  checks.push(...checkRepository(machine, options.dir, keys.length > 0));
  checks.push(...checkPolicy(policy), ...(await checkJournal(world)));
  return checks;
}

function checkPages({ steps, problems }: Awaited<ReturnType<typeof survey>>): Check {
  const faults = problems.filter((fault) => !isServiceFault(fault)).length;
  const pages = new Set(steps.map(({ request }) => request.page)).size;
  const what = `${plural(steps.length, 'picture')} on ${plural(pages, 'page')}`;
  const area = 'pages';
  if (faults > 0) {
    const hint = 'See them with their lines: npx astro-illustrate status';
    return { area, level: 'error', what: `${what}, ${plural(faults, 'fault')}`, hint };
  }
  if (steps.length > 0) return { area, level: 'ok', what };
  const hint =
    'Write `illustration: <prompt>` in the frontmatter of one, or see the option `content`.';
  return { area, level: 'note', what: 'no page asks for a picture', hint };
}

function checkProvider(
  { name, model, quality, origin, hasKey, keyHint }: Provider,
  isDefault: boolean,
  policy: Patient['policy'],
): Check {
  const what = [
    `${name}${isDefault ? ' (default)' : ''}: ${model}`,
    ...(quality === undefined ? [] : [quality]),
    `at ${origin}`,
  ].join(', ');
  const area = 'provider';
  if (hasKey) return { area, level: 'ok', what: `${what}; a key is set, or none is needed` };
  const mustBuy = isDefault && !policy.missingIsDefault && policy.missing === 'generate';
  return {
    area,
    level: mustBuy ? 'error' : 'note',
    what: `${what}; no key is set, so it draws nothing`,
    hint: `${keyHint} Until then drafts stand in for what is missing.`,
  };
}

/** Compatible servers get the vendor's key, as from its own SDK: people should know. */
function checkKey({ name, origin, sharedKey }: Provider): Check[] {
  if (sharedKey === undefined) return [];
  const what = `${name}: ${sharedKey} is sent to ${origin}`;
  const hint = 'Where that is no key of this server, name one in its options: `apiKey`.';
  return [{ area: 'provider', level: 'note', what, hint }];
}

async function askForModels(
  provider: Provider,
): Promise<{ listed?: ListedModel[]; checks: Check[] }> {
  const { name, origin } = provider;
  const area = 'online';
  const notChecked = (why: string): { checks: Check[] } => ({
    checks: [{ area, level: 'note', what: `${name} was not checked: ${why}` }],
  });
  if (!provider.listModels) return notChecked('it has no request that is free of charge');
  if (!provider.hasKey) return notChecked('no key is set');
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const listed = await provider.listModels(signal);
    const what = `${name} answers at ${origin} and lists ${plural(listed.length, 'model')}`;
    return { listed, checks: [{ area, level: 'ok', what }] };
  } catch (error) {
    if (!(error instanceof IllustrateError)) throw error;
    const reason = signal.aborted ? `no answer within ${PATIENCE / 1000} s` : reasonOf(error);
    const hint = error.hint ?? 'Check the address and the network.';
    const what = `${name} at ${origin}: ${reason}`;
    return { checks: [{ area, level: 'error', what, hint }] };
  }
}

async function checkStore(world: World, dir: string): Promise<Check> {
  const { records, images, findings } = await verifyStore(world, false);
  const amiss = findings.filter(({ kind }) => kind !== 'journal').length;
  const what = `${plural(records, 'record')} and ${plural(images, 'picture')} in ${dir}`;
  if (amiss === 0) return { area: 'store', level: 'ok', what };
  return {
    area: 'store',
    level: 'error',
    what: `${what}, ${plural(amiss, 'finding')}`,
    hint: 'See them: npx astro-illustrate verify; mend them: npx astro-illustrate verify --repair',
  };
}

function checkPolicy({ missing, missingIsDefault, isCi }: Patient['policy']): Check[] {
  const chosen = `a missing picture leads to \`${missing}\`${missingIsDefault ? ' by default' : ''}`;
  if (isCi && missing === 'generate') {
    return [
      {
        area: 'ci',
        level: 'warning',
        what: `CI is set, and ${chosen}: what is bought here is lost with the machine, and bought again`,
        hint: 'Buy on your own machine and commit; take `missing` and ILLUSTRATE_MISSING away here.',
      },
    ];
  }
  return [{ area: 'ci', level: 'ok', what: `${isCi ? 'CI is set' : 'not in CI'}; ${chosen}` }];
}

async function checkJournal({ journal }: World): Promise<Check[]> {
  const entries = await journal.entries();
  return entries.map(({ intent: { ref, at, trouble } }) => ({
    area: 'billing',
    level: 'warning',
    what: `${ref}: sent on ${at.slice(0, 10)} and may have been billed: ${trouble ?? 'no answer arrived'}`,
    hint: `Ask again, which may cost again: npx astro-illustrate generate ${ref}`,
  }));
}
