import type { Outcome, Step } from '../model.ts';
import { leadsOn } from '../pure/fallback.ts';
import type { World } from '../world.ts';

/**
 * Asks the planned provider, and where it certainly drew nothing those of the option `fallback`,
 * each with a line in the log. A refusal and an unknown outcome end it at once.
 */
export async function askInTurn<T extends object>(
  { log }: Pick<World, 'log'>,
  planned: Step,
  ask: (step: Step) => Promise<T | Outcome>,
): Promise<T | Outcome> {
  let step = planned;
  let asked = await ask(step);
  for (const alternative of planned.alternatives ?? []) {
    if (!('kind' in asked) || asked.kind !== 'failed' || !leadsOn(asked.error.code)) break;
    const { provider } = alternative.settings;
    log.warn(`${asked.error.message}; asking ${provider} instead, as \`fallback\` says`);
    step = { ...planned, ...alternative };
    asked = await ask(step);
  }
  return asked;
}
