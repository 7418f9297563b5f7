import type { ErrorCode } from '../errors.ts';
import type { Alternative, Request, Settings } from '../model.ts';
import { faultsOf } from './faults.ts';
import type { Situation } from './plan.ts';
import { estimateOf } from './price.ts';
import { resolveSettings } from './settings.ts';

/** Failures after which another provider may be asked: nothing was drawn, and nothing is owed. */
const CERTAINLY_NOT_DRAWN: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'out-of-credit',
  'rate-limited',
  'unauthorized',
  'unavailable',
  'unknown-model',
]);

/** Whether a failure leads on to the next provider of the option `fallback`. */
export function leadsOn(code: ErrorCode): boolean {
  return CERTAINLY_NOT_DRAWN.has(code);
}

/**
 * What else may be asked for a request, in the order of the option `fallback`: none where page or
 * run name a provider or a model themselves, and no provider that cannot do it at a known price.
 */
export function alternativesOf(
  request: Request,
  settings: Settings,
  { site, providers, today, fallback = [] }: Omit<Situation, 'requests' | 'found'>,
): Alternative[] {
  const { spec } = request;
  const pinned = [spec.provider, spec.model, site.provider, site.model];
  if (pinned.some((one) => one !== undefined)) return [];
  return fallback.flatMap((provider) => {
    if (provider === settings.provider) return [];
    const resolved = resolveSettings(spec, { ...site, provider }, providers);
    const faults = faultsOf(request, resolved, providers, { today, willBuy: true });
    const estimate = estimateOf(request, resolved);
    if (faults.length > 0 || estimate.usd === undefined) return [];
    return { settings: resolved.settings, estimate };
  });
}
