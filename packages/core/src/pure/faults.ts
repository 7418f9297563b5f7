import { IllustrateError } from '../errors.ts';
import type { ProviderFacts, ProviderList, Request } from '../model.ts';
import type { Model } from './model-table.ts';
import { composePrompt, type Resolved } from './settings.ts';
import { whyNotSize } from './size.ts';
import { countCharacters, nearestWord, oneOf } from './text.ts';

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
  const { spec, at: where } = request;
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
  const retired = retirementOf(provider, model, today);
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
  const faults: IllustrateError[] = [];
  const cannot = (what: string, hint?: string) => {
    faults.push(fault(`${settings.model} cannot do this: ${what}`, hint));
  };
  const size = whyNotSize(settings.size, model.sizes);
  if (size) cannot(`${size}, got the size ${settings.size}`);
  if (settings.quality !== undefined && !model.qualities.includes(settings.quality)) {
    cannot(`expected the quality ${oneOf(model.qualities)}, got \`${settings.quality}\``);
  }
  const length = countCharacters(composePrompt(request.spec, settings, model).prompt);
  if (length > model.promptLimit) {
    cannot(
      `expected a prompt of at most ${model.promptLimit} characters, got ${length}`,
      'Shorten the prompt, or name a model that takes longer ones.',
    );
  }
  if (request.count > model.maxCount) {
    cannot(`expected \`n\` of at most ${model.maxCount}, got ${request.count}`);
  }
  if (spec.background !== undefined && !model.backgrounds.includes(spec.background)) {
    cannot(
      model.backgrounds.length > 0
        ? `expected the background ${oneOf(model.backgrounds)}, got \`${spec.background}\``
        : 'it takes no `background`',
    );
  }
  if (spec.seed !== undefined) cannot('it takes no `seed`', 'Leave `seed` out.');
  return faults;
}

/** Why a model is gone at its vendor's own service; undefined where it is not. */
function retirementOf(provider: ProviderFacts, model: Model | undefined, today: string) {
  if (!provider.isOfficial || !model?.retirement || today < model.retirement.on) return undefined;
  const { on, successor } = model.retirement;
  return {
    message: `${model.ids[0]} was shut down at ${provider.origin} on ${on}`,
    hint: `Use its successor \`${successor}\`, or a compatible server with \`baseURL\`.`,
  };
}
