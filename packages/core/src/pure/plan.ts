import type { IllustrateError } from '../errors.ts';
import type {
  Action,
  Found,
  Intent,
  Key,
  Missing,
  WhenMissing,
  ProviderList,
  Request,
  Settings,
  State,
  Step,
  StoredImage,
  Wishes,
} from '../model.ts';
import { alternativesOf } from './fallback.ts';
import { faultsOf } from './faults.ts';
import { isImported } from './imported.ts';
import { joinKeyless } from './keyless.ts';
import { isWished } from './match.ts';
import { estimateOf } from './price.ts';
import { resolveSettings, type Resolved, type SiteSettings } from './settings.ts';

/** Everything a plan is made from. */
export interface Situation {
  requests: readonly Request[];
  found: ReadonlyMap<Key, Found>;
  /** Requests that were sent and never answered. */
  unknown: ReadonlyMap<Key, Intent>;
  providers: ProviderList;
  site: SiteSettings;
  missing: WhenMissing;
  wishes: Wishes;
  /** Providers that may be asked in place of another, by name. */
  fallback?: readonly string[];
  /** `YYYY-MM-DD`, for retirement dates. */
  today: string;
}

/** What a run would do, and what it cannot. */
export interface Plan {
  steps: Step[];
  /** Faults of what would be sent; nothing is sent where there is one. */
  problems: IllustrateError[];
  /** Requests without an answer that no page asks for any more; they may have been billed. */
  abandoned: Intent[];
}

/** Decides, for every request, what state it is in and what this run does about it. */
export function makePlan(situation: Situation): Plan {
  const asked = new Set(situation.requests.map(({ key }) => key));
  const abandoned = [...situation.unknown.values()].filter(({ key }) => !asked.has(key));
  const plan: Plan = { steps: [], problems: [], abandoned };
  for (const request of situation.requests) {
    const resolved = resolveSettings(request.spec, situation.site, situation.providers);
    const step = makeStep(request, resolved, situation);
    plan.steps.push(step);
    // A picture that exists is never a fault: its model may be long gone.
    if (step.do === 'buy' || (step.state === 'missing' && step.do !== 'leave')) {
      const willBuy = step.do === 'buy';
      const { providers, today } = situation;
      plan.problems.push(...faultsOf(request, resolved, providers, { today, willBuy }));
    }
  }
  return { ...plan, problems: joinKeyless(plan.problems) };
}

function makeStep(request: Request, resolved: Resolved, situation: Situation): Step {
  const { settings } = resolved;
  const found = situation.found.get(request.key);
  const verdict = stateOf(found, settings);
  const { state } = verdict;
  const estimate = estimateOf(request, resolved);
  const decision = decide(request, verdict, {
    ...situation,
    missing: missingFor(resolved, situation.missing),
  });
  const image = found?.wholeness.whole ? found.image : undefined;
  const alternatives = decision.do === 'buy' ? alternativesOf(request, settings, situation) : [];
  const intent = state === 'missing' ? situation.unknown.get(request.key) : undefined;
  return {
    request,
    settings,
    estimate,
    state,
    ...decision,
    ...(image && { image }),
    ...(intent && { intent }),
    ...(alternatives.length > 0 && { alternatives }),
  };
}

interface Verdict {
  state: State;
  because: string;
  /** Whether the picture is the author's own, made elsewhere. */
  isOwn?: boolean;
}

function stateOf(found: Found | undefined, settings: Settings): Verdict {
  if (found?.image) {
    if (!found.wholeness.whole) return { state: 'damaged', because: found.wholeness.because };
    if (isImported(found.image)) {
      const { made, createdAt } = found.image;
      const because = `imported from ${made.model} on ${createdAt.slice(0, 10)}`;
      return { state: 'fresh', because, isOwn: true };
    }
    const changed = changedSetting(found.image, settings);
    return changed
      ? { state: 'stale', because: changed }
      : { state: 'fresh', because: `kept since ${found.image.createdAt.slice(0, 10)}` };
  }
  const refusal = found?.record.refusals?.findLast(
    ({ provider, model }) => provider === settings.provider && model === settings.model,
  );
  if (refusal) {
    return { state: 'refused', because: `${settings.model} refused it: ${refusal.reason}` };
  }
  return { state: 'missing', because: 'no picture for this prompt yet' };
}

const COMPARED = ['provider', 'model', 'quality', 'style', 'size'] as const;

function changedSetting({ made }: StoredImage, settings: Settings): string | undefined {
  const changed = COMPARED.filter((name) => made[name] !== settings[name]);
  if (changed.length === 0) return undefined;
  const describe = (name: (typeof COMPARED)[number]) =>
    `${name} ${made[name] ?? 'none'} → ${settings[name] ?? 'none'}`;
  return `made with ${changed.map(describe).join(', ')}`;
}

function missingFor({ provider }: Resolved, missing: WhenMissing): Missing {
  if (missing !== 'where-keyed') return missing;
  return provider?.hasKey ? 'generate' : 'draft';
}

/** What to do about a state, by what the run was asked for. */
function decide(
  request: Request,
  { state, because, isOwn = false }: Verdict,
  { wishes, missing, unknown }: Situation & { missing: Missing },
): { do: Action; because: string } {
  if (!isWished(request, wishes.only)) {
    return { do: 'leave', because };
  }
  const again = wishes.regenerate.length > 0 && isWished(request, wishes.regenerate);
  if (again && isOwn) {
    return {
      do: 'use',
      because: `${because}, and never bought over; to buy one, delete its record`,
    };
  }
  if (again && missing === 'error') {
    return { do: 'fail', because: 'asked for again, where nothing may be bought' };
  }
  if (again) return { do: 'buy', because: `asked for again (${because})` };
  switch (state) {
    case 'fresh':
      return { do: 'use', because };
    case 'stale':
      return { do: wishes.stale ? 'buy' : 'use', because };
    case 'refused':
      // It is not asked again; where nothing may be missing, a draft will not do either.
      return { do: missing === 'error' ? 'fail' : 'draft', because };
    case 'damaged':
      // Paid for before: it is never bought again unless someone names it.
      return { do: missing === 'draft' ? 'draft' : 'fail', because };
    case 'missing': {
      const intent = unknown.get(request.key);
      if (intent && !wishes.explicit) {
        const trouble = intent.trouble ?? 'no answer arrived';
        return {
          do: missing === 'draft' ? 'draft' : 'fail',
          because: `asked for at ${intent.at} and may have been billed: ${trouble}`,
        };
      }
      const actions = { generate: 'buy', draft: 'draft', error: 'fail' } as const;
      return { do: actions[missing], because };
    }
  }
}
