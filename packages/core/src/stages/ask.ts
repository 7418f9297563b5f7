import { IllustrateError, ProviderError } from '../errors.ts';
import type { Answer, Intent, Outcome, Step } from '../model.ts';
import { emptyRecord, withRefusal } from '../pure/record.ts';
import { afterFailure } from '../pure/retry.ts';
import type { Provider, World } from '../world.ts';
import { failed, placed, unkept } from './failed.ts';
import { withdraw } from './journal-answer.ts';
import type { Line } from './line.ts';
import { makeJob } from './make-job.ts';
import type { Purse } from './purse.ts';

/** A request that was answered with pictures. */
export interface Asked {
  intent: Intent;
  answer: Answer;
}

/** Sends one request, once its intent is on the disk; an outcome where no picture came. */
export async function ask(
  world: World,
  provider: Provider,
  step: Step,
  { line, purse }: { line: Line; purse: Purse },
): Promise<Asked | Outcome> {
  const { request, settings, estimate } = step;
  const { ref, key, spec, count } = request;
  if (line.closed) return failed(step, notSent(line.closed));
  let made: Awaited<ReturnType<typeof makeJob>>;
  try {
    made = await makeJob(world, provider, step);
  } catch (error) {
    return unkept(step, error, 'not sent, since a picture cannot be read');
  }
  const at = world.clock.now().toISOString();
  const intent: Intent = { key, spec, settings, ref, count, estimate, at };
  try {
    purse.reserve(estimate);
  } catch (error) {
    return unkept(step, error, 'not sent');
  }
  try {
    await world.journal.intend(intent);
  } catch (error) {
    purse.settle(estimate, 0);
    await withdraw(world, intent);
    return unkept(step, error, 'not sent, since nothing can be written');
  }
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await provider.generate(made.job, line.abort);
      const warnings = [...made.warnings, ...(answer.warnings ?? [])];
      return { intent, answer: { ...answer, warnings } };
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      const verdict = afterFailure(error, attempt);
      let isOver = false;
      if (verdict.do === 'retry' && !line.closed) {
        await line.wait(verdict.wait, world.log, `${provider.name}: ${error.message}`);
        if (!line.isStopped) continue;
        isOver = true;
      }
      if (error.stops && !isOver) line.closed ??= error;
      const isBilled = verdict.do === 'keep-intent';
      if (!isBilled) purse.settle(estimate, 0);
      try {
        await note(world, step, intent, error, isBilled);
      } catch (cause) {
        return unkept(step, cause, `${error.message}, and that could not be written down`);
      }
      if (isOver) return { kind: 'skipped', ref, key };
      if (error.code !== 'refused') return failed(step, error);
      return { kind: 'refused', ref, key, error: placed(step, error) };
    }
  }
}

/**
 * Writes down how a request ended that brought no picture.
 * @param isBilled whether it may have been billed, so that its intent has to stay
 */
async function note(
  world: World,
  step: Step,
  intent: Intent,
  error: ProviderError,
  isBilled: boolean,
): Promise<void> {
  if (isBilled) await world.journal.intend({ ...intent, trouble: error.message });
  else await world.journal.forget(intent.key);
  if (error.code === 'refused') await recordRefusal(world, step, error.message);
}

async function recordRefusal(world: World, step: Step, reason: string): Promise<void> {
  const { key, spec } = step.request;
  const { provider, model } = step.settings;
  const record = (await world.store.find(key))?.record ?? emptyRecord(key, spec);
  const at = world.clock.now().toISOString();
  await world.store.keepRecord(withRefusal(record, { at, provider, model, reason }));
}

function notSent(error: ProviderError): IllustrateError {
  return new IllustrateError(error.code, `not sent, after: ${error.message}`, { hint: error.hint });
}
