import PQueue from 'p-queue';

import { fileSystemError, IllustrateError, ProviderError } from '../errors.ts';
import type { Answer, Intent, Outcome, Step } from '../model.ts';
import { emptyRecord, withRefusal } from '../pure/record.ts';
import { afterFailure } from '../pure/retry.ts';
import type { JournalEntry, Provider, World } from '../world.ts';
import { ingest, type Original } from './ingest.ts';
import { journalAnswer, withdraw } from './journal-answer.ts';
import { Line, type Interrupts } from './line.ts';
import { askInTurn } from './ask-in-turn.ts';
import { makeJob } from './make-job.ts';
import { Purse } from './purse.ts';

export interface GenerateOptions extends Interrupts {
  /** US dollars that the run may cost, estimates and actual costs together. */
  budget: number;
  concurrency: number;
  original: Original;
  onOutcome: (outcome: Outcome) => void;
}

/** Pictures decoded at once: decoding takes a core each. */
const DECODERS = 2;

/** Buys the pictures of the given steps, a few at a time. Never throws for a failed picture. */
export async function generate(
  world: World,
  purchases: readonly Step[],
  options: GenerateOptions,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const settle = (outcome: Outcome) => {
    outcomes.push(outcome);
    options.onOutcome(outcome);
  };
  const purse = new Purse(options.budget);
  const { original } = options;
  const decoders = new PQueue({ concurrency: DECODERS });
  /** One for each answer that has come and is not in the store yet. */
  const arrivals = new Set<Promise<void>>();
  const lines = new Map<string, Line>();
  const lineOf = (provider: Provider): Line => {
    const line =
      lines.get(provider.name) ?? new Line(world.clock, provider.imagesPerMinute, options);
    lines.set(provider.name, line);
    return line;
  };
  /** Asks one provider; an outcome where no picture came. */
  const askOne = async (step: Step): Promise<Bought | Outcome> => {
    const { ref, key } = step.request;
    const provider = world.providers.byName.get(step.settings.provider);
    if (!provider) throw new Error(`planned with an unknown provider: ${step.settings.provider}`);
    const asked = await lineOf(provider).run(async (line) => {
      // A slow machine must not pile up pictures in memory.
      while (arrivals.size >= 2 * options.concurrency) await Promise.race(arrivals);
      return line.isStopped ? undefined : await ask(world, provider, step, { line, purse });
    });
    if (asked === undefined) return { kind: 'skipped', ref, key };
    return 'kind' in asked ? asked : { ...asked, provider, step };
  };
  const ended = await Promise.allSettled(
    purchases.map(async (planned) => {
      const asked = await askInTurn(world, planned, askOne);
      if ('kind' in asked) return settle(asked);
      const { provider, step } = asked;
      // From here on the next request is under way, while this one's answer is put away.
      const arrival = putAway(world, provider, step, { ...asked, decoders, original });
      const away = arrival.then(
        () => undefined,
        () => undefined,
      );
      arrivals.add(away);
      const outcome = await arrival.finally(() => arrivals.delete(away));
      if (outcome.kind === 'bought') purse.settle(step.estimate, outcome.cost?.usd ?? 0);
      settle(outcome);
    }),
  );
  // A bug in one purchase is thrown once every other one is in the store.
  const bug = ended.find(({ status }) => status === 'rejected');
  if (bug?.status === 'rejected') throw bug.reason;
  return outcomes;
}

interface Asked {
  intent: Intent;
  answer: Answer;
}

/** An answer, and who gave it for what. */
interface Bought extends Asked {
  provider: Provider;
  step: Step;
}

/** Sends one request, once its intent is on the disk; an outcome where no picture came. */
async function ask(
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
    let answer: Answer | undefined;
    try {
      answer = await provider.generate(made.job, line.abort);
      const warnings = [...made.warnings, ...(answer.warnings ?? [])];
      return { intent, answer: { ...answer, warnings } };
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      const verdict = afterFailure(error, attempt);
      if (verdict.do === 'retry' && !line.closed) {
        world.log.warn(
          `${provider.name}: ${error.message}; waiting ${(verdict.wait / 1000).toFixed(1)} s`,
        );
        await line.wait(verdict.wait);
        if (!line.isStopped) continue;
        await world.journal.forget(key);
        return { kind: 'skipped', ref, key };
      }
      if (error.stops) line.closed ??= error;
      if (verdict.do === 'keep-intent') {
        await world.journal.intend({ ...intent, trouble: error.message });
      } else {
        await world.journal.forget(key);
        purse.settle(estimate, 0);
      }
      if (error.code !== 'refused') return failed(step, error);
      await recordRefusal(world, step, error.message);
      return { kind: 'refused', ref, key, error: placed(step, error) };
    }
  }
}

/** Journals an answer at once, then turns it into a record. */
async function putAway(
  world: World,
  provider: Provider,
  step: Step,
  { intent, answer, decoders, original }: Asked & { decoders: PQueue; original: Original },
): Promise<Outcome> {
  let entry: JournalEntry;
  try {
    entry = await journalAnswer(world, provider, intent, answer);
  } catch (error) {
    {
      return unkept(step, error, answer ? 'paid for' : 'it may have been billed');
    }
  }
  return await decoders.add(() =>
    ingest(world, entry, original).catch((error: unknown) =>
      unkept(step, error, 'paid for and in the journal, where the next run finds it'),
    ),
  );
}

async function recordRefusal(world: World, step: Step, reason: string): Promise<void> {
  const { key, spec } = step.request;
  const { provider, model } = step.settings;
  const record = (await world.store.find(key))?.record ?? emptyRecord(key, spec);
  const at = world.clock.now().toISOString();
  await world.store.keepRecord(withRefusal(record, { at, provider, model, reason }));
}

/** A failure around the request: expected ones are outcomes, bugs stay what they are. */
function unkept(step: Step, error: unknown, what: string): Outcome {
  if (error instanceof IllustrateError) return failed(step, error);
  const expected = fileSystemError(error, what);
  if (expected) return failed(step, expected);
  throw error;
}

function failed(step: Step, error: IllustrateError): Outcome {
  const { ref, key } = step.request;
  return { kind: 'failed', ref, key, error: placed(step, error) };
}

/** The same error with the page that asked. */
function placed({ request }: Step, error: IllustrateError): IllustrateError {
  return new IllustrateError(error.code, `${request.ref}: ${error.message}`, {
    where: request.at,
    hint: error.hint,
    cause: error,
  });
}

function notSent(error: ProviderError): IllustrateError {
  return new IllustrateError(error.code, `not sent, after: ${error.message}`, { hint: error.hint });
}
