import type { Check } from '../check.ts';
import type { ListedModel, ProviderFacts, Step } from '../model.ts';
import { isImported } from './imported.ts';
import { capabilitiesOf, findModel } from './model-table.ts';
import { plural } from './text.ts';

/** Days ahead of a shutdown from which it is told. */
const AHEAD = 60;
const DAY = 86_400_000;

export interface ModelSituation {
  steps: readonly Step[];
  /** `YYYY-MM-DD`. */
  today: string;
  /** Whether it serves pages that name no provider. */
  isDefault: boolean;
  /** What the service itself lists; undefined where it was not asked. */
  listed?: readonly ListedModel[] | undefined;
}

/** What is to be said of the models that one provider draws with. */
export function checkModels(provider: ProviderFacts, situation: ModelSituation): Check[] {
  const own = situation.steps.filter(({ settings }) => settings.provider === provider.name);
  const models = new Set([provider.model, ...own.map(({ settings }) => settings.model)]);
  return [...models].flatMap((model) => checkModel(provider, model, own, situation));
}

function checkModel(
  provider: ProviderFacts,
  model: string,
  own: readonly Step[],
  { today, isDefault, listed }: ModelSituation,
): Check[] {
  const area = 'model';
  const name = `${provider.name} ${model}`;
  const end = endOf(provider, model, listed);
  const steps = own.filter(({ settings }) => settings.model === model);
  const checks: Check[] = [];
  if (end !== undefined && daysBetween(today, end.on) <= AHEAD) {
    const isGone = today >= end.on;
    const isNeeded =
      steps.some(({ state }) => state === 'missing') || (isDefault && model === provider.model);
    checks.push({
      area,
      level: isGone && isNeeded ? 'error' : 'warning',
      what: `${name} ${isGone ? 'was' : 'will be'} shut down on ${end.on}`,
      hint: adviceOf(end.successor, steps),
    });
  }
  if (listed && !listed.some(({ id }) => id === model)) {
    checks.push({
      area,
      level: provider.isOfficial && isDefault && model === provider.model ? 'error' : 'warning',
      what: `${provider.name} does not list ${model}`,
      hint: 'Check the name, and that the key may use it.',
    });
  }
  const hasPrice =
    provider.price !== undefined || capabilitiesOf(provider, model)?.price !== undefined;
  if (!hasPrice) {
    checks.push({
      area,
      level: 'warning',
      what: `no price is known for ${name}, so nothing is bought with it`,
      hint: "State it in the provider's options: `price: 0.04` (US dollars an image; 0 for a server of your own).",
    });
  }
  if (checks.length > 0) return checks;
  const until = end ? `, until ${end.on}` : '';
  return [{ area, level: 'ok', what: `${name}, for ${plural(steps.length, 'picture')}${until}` }];
}

/** What to change, and what that does to the pictures there are: nothing is bought again by itself. */
function adviceOf(successor: string | undefined, steps: readonly Step[]): string {
  const pinned = steps.filter(({ request }) => request.spec.model !== undefined).length;
  const stale = steps.filter(
    ({ request, state, image }) =>
      request.spec.model === undefined &&
      state === 'fresh' &&
      image !== undefined &&
      !isImported(image),
  ).length;
  const change =
    successor === undefined
      ? 'Name another model in the options.'
      : `Name its successor in the options: \`model: '${successor}'\`.`;
  const marked =
    stale > 0 ? ` That marks ${plural(stale, 'picture')} stale; they stay in use.` : '';
  const pages =
    pinned > 0
      ? ` ${plural(pinned, 'picture')} name the model on their page; those keep what they have.`
      : '';
  return change + marked + pages;
}

function endOf(
  provider: ProviderFacts,
  model: string,
  listed: readonly ListedModel[] | undefined,
): { on: string; successor: string | undefined } | undefined {
  const known = provider.isOfficial ? findModel(provider.catalog, model)?.retirement : undefined;
  // The service's own word is newer than the table's.
  const on = listed?.find(({ id }) => id === model)?.shutdownDate ?? known?.on;
  return on === undefined ? undefined : { on, successor: known?.successor };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}
