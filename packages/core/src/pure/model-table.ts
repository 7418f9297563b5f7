import type { Capabilities, Model } from '../capabilities.ts';
import type { ProviderFacts } from '../model.ts';
import { googleModels } from './models-google.ts';
import { openaiModels } from './models-openai.ts';
import { stabilityModels } from './models-stability.ts';

/** Every model whose limits and prices are known; others are asked for as they are. */
const models: readonly Model[] = [...openaiModels, ...googleModels, ...stabilityModels];

/** The row of a model, or undefined for one this project knows nothing about. */
export function findModel(catalog: string, id: string): Model | undefined {
  const own = models.filter((model) => model.catalog === catalog);
  return (
    own.find(({ ids }) => ids.includes(id)) ??
    own.find(({ family }) => family !== undefined && id.startsWith(family))
  );
}

/** What a provider's model can do: its row, else what the provider says of all it draws with. */
export function capabilitiesOf(
  provider: Pick<ProviderFacts, 'catalog' | 'capabilities'>,
  id: string,
): Capabilities | undefined {
  return findModel(provider.catalog, id) ?? provider.capabilities;
}
