import { IllustrateError } from '../errors.ts';
import type { ProviderFacts, ProviderList, Request } from '../model.ts';
import { findModel } from './model-table.ts';
import { whyImpossible } from './limits.ts';
import type { Resolved } from './settings.ts';
import { nearestWord, oneOf } from './text.ts';

/**
 * Why a request cannot be honoured by its provider and model, one error for each fault.
 * Nothing is sent where this is not empty.
 */
export function faultsOf(
  request: Request,
  { settings, provider, model }: Resolved,
  providers: ProviderList,
  { today, willBuy }: { today: string; willBuy: boolean },
): IllustrateError[] {
  const { at: where } = request;
  const fault = (
    message: string,
    hint?: string,
    code: 'model-cannot' | 'model-retired' = 'model-cannot',
  ) => new IllustrateError(code, `${request.ref}: ${message}`, { where, hint });
  if (!provider) {
    const known = [...providers.byName.keys()];
    const near = nearestWord(settings.provider, known);
    return [
      new IllustrateError(
        'unknown-provider',
        `${request.ref}: no provider is called \`${settings.provider}\``,
        { where, hint: near ? `Did you mean \`${near}\`?` : `Known are ${oneOf(known)}.` },
      ),
    ];
  }
  const retired = retirementOf(provider, settings.model, today);
  if (retired) return [fault(retired.message, retired.hint, 'model-retired')];
  if (willBuy && !provider.hasKey) {
    return [
      new IllustrateError('no-key', `${request.ref}: ${provider.name} has no key`, {
        where,
        hint: provider.keyHint,
      }),
    ];
  }
  if (!model) return [];
  return whyImpossible(request, settings, model, provider).map(({ what, hint }) =>
    fault(`${settings.model} cannot do this: ${what}`, hint),
  );
}

/** Why a model is gone at its vendor's own service; undefined where it is not. */
function retirementOf(provider: ProviderFacts, id: string, today: string) {
  const retirement = findModel(provider.catalog, id)?.retirement;
  if (!provider.isOfficial || !retirement || today < retirement.on) return undefined;
  const { on, successor } = retirement;
  const elsewhere = provider.catalog === 'openai' ? ', or a compatible server with `baseURL`' : '';
  return {
    message: `${id} was shut down at ${provider.origin} on ${on}`,
    hint: `Use its successor \`${successor}\`${elsewhere}.`,
  };
}
