import PQueue from 'p-queue';

import type { Outcome, Step } from '../model.ts';
import type { JournalEntry, Provider, World } from '../world.ts';
import { ask, type Asked } from './ask.ts';
import { askInTurn } from './ask-in-turn.ts';
import { unkept } from './failed.ts';
import { ingest, type Original } from './ingest.ts';
import { journalAnswer } from './journal-answer.ts';
import { Line, type Interrupts } from './line.ts';
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

/** An answer, and who gave it for what. */
interface Bought extends Asked {
  provider: Provider;
  step: Step;
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
    return unkept(step, error, 'paid for');
  }
  return await decoders.add(() =>
    ingest(world, entry, original).catch((error: unknown) =>
      unkept(step, error, 'paid for and in the journal, where the next run finds it'),
    ),
  );
}
