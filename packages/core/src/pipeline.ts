import { fileSystemError, IllustrateErrors } from './errors.ts';
import type { Key, Outcome, Report, Step, WhenMissing, Wishes } from './model.ts';
import type { Options } from './options.ts';
import { picturesShown } from './pictures-shown.ts';
import { checkBudget, distinctPurchases, roomFor } from './pure/budget.ts';
import { sortByPlace } from './pure/by-place.ts';
import { failuresOf } from './pure/failures.ts';
import { checkPatterns } from './pure/match.ts';
import { makePlan, type Plan } from './pure/plan.ts';
import { spentOn } from './pure/report.ts';
import { siteSettings, type SiteSettings } from './pure/settings.ts';
import { drawDrafts } from './stages/draw-drafts.ts';
import { generate } from './stages/generate.ts';
import type { Interrupts } from './stages/line.ts';
import { lookUp, repairDamaged } from './stages/look-up.ts';
import { recover } from './stages/recover.ts';
import { scan } from './stages/scan.ts';
import type { World } from './world.ts';

/** One run: what was asked for, on top of the site's options. */
export interface Run extends Interrupts {
  wishes: Wishes;
  missing: WhenMissing;
  budget: number;
  concurrency: number;
  /** Settings of this run alone (`--model`, `--quality`, `--provider`). */
  overrides: Pick<SiteSettings, 'model' | 'provider' | 'quality'>;
  /** Called as each picture is done; `total` counts those of this run. */
  onOutcome: (outcome: Outcome, done: number, total: number) => void;
  /** Called once, before anything is sent. */
  onPurchases: (purchases: readonly Step[]) => void;
  /** A survey made a moment ago with the same wishes; saves reading every page again. */
  surveyed?: Plan | undefined;
}

/**
 * Finds out what every page asks for and what is there for it. Spends nothing, writes nothing.
 * Faults of pages and records are in `problems`, all of them.
 * @throws {IllustrateError} `no-match` where a wish names nothing
 */
export async function survey(
  world: World,
  options: Options,
  run: Pick<Run, 'wishes' | 'missing' | 'overrides'>,
): Promise<Plan> {
  const { requests, problems } = await scan(world, options.fields);
  const holdings = await lookUp(world, requests);
  if (problems.length === 0) {
    checkPatterns(requests, [...run.wishes.only, ...run.wishes.regenerate]);
  }
  const { found, unknown } = holdings;
  const plan = makePlan({
    requests,
    found,
    unknown,
    providers: world.providers,
    site: { ...siteSettings(options), ...run.overrides },
    missing: run.missing,
    wishes: run.wishes,
    fallback: options.fallback,
    today: world.clock.now().toISOString().slice(0, 10),
  });
  return {
    ...plan,
    problems: sortByPlace([...problems, ...holdings.problems, ...plan.problems]),
  };
}

/**
 * The whole story: finishes what an earlier run left, plans, buys what is missing within the
 * budget, draws the drafts. Failures of single pictures are outcomes.
 * @throws {IllustrateErrors} where a page or a record is at fault; nothing is sent then
 * @throws {IllustrateError} `over-budget`, `unknown-price`, `file-system`; nothing is sent then
 */
export async function illustrate(world: World, options: Options, run: Run): Promise<Report> {
  try {
    const { recovered, unanswered } = isFrozen(run) ? NOTHING : await tryRecover(world, options);
    const surveyed = recovered.length === 0 ? run.surveyed : undefined;
    const planned = await repairedPlan(world, options, run, surveyed);
    const { plan, outcomes } =
      needsBuying(planned) || awaitsOther(planned, run, unanswered)
        ? await buyUnderLock(world, options, run)
        : { plan: planned, outcomes: [] };
    outcomes.unshift(...recovered);
    outcomes.push(...failuresOf(plan.steps));
    outcomes.push(...(await drawDrafts(world, plan.steps, outcomes, run)));
    const pictures = picturesShown(world, plan.steps, outcomes);
    return { steps: plan.steps, outcomes, spent: spentOn(outcomes), pictures };
  } catch (error) {
    throw fileSystemError(error, 'the run ended') ?? error;
  }
}

/** Where nothing may be missing, as in CI, nothing is bought and nothing is written either. */
function isFrozen({ missing }: Run): boolean {
  return missing === 'error';
}

/** What a recovery gives that had nothing to do. */
const NOTHING: { recovered: Outcome[]; unanswered: ReadonlySet<Key> } = {
  recovered: [],
  unanswered: new Set(),
};

function needsBuying({ steps }: Plan): boolean {
  return distinctPurchases(steps).length > 0;
}

/**
 * Whether another run may be waiting now for the answer that something here needs.
 * @param unanswered keys whose requests are certainly over
 */
function awaitsOther({ steps }: Plan, { missing }: Run, unanswered: ReadonlySet<Key>): boolean {
  // Where things are bought, one that is missing fails for its unanswered request alone.
  return (
    (missing === 'generate' || missing === 'where-keyed') &&
    steps.some(
      ({ do: action, state, request }) =>
        action === 'fail' && state === 'missing' && !unanswered.has(request.key),
    )
  );
}

/** Buys what is missing while no other run does; plans again first, since one may just have. */
async function buyUnderLock(
  world: World,
  options: Options,
  run: Run,
): Promise<{ plan: Plan; outcomes: Outcome[] }> {
  await using _lock = await world.journal.lock(run.stop);
  const recovered = await recover(world, options.original);
  const plan = await repairedPlan(world, options, run);
  const purchases = distinctPurchases(plan.steps);
  checkBudget(purchases, run.budget);
  await world.journal.checkRoom(roomFor(purchases, run.concurrency));
  if (purchases.length > 0) run.onPurchases(purchases);
  let done = 0;
  const onOutcome = (outcome: Outcome) => run.onOutcome(outcome, ++done, purchases.length);
  const { original } = options;
  const bought = await generate(world, purchases, { ...run, original, onOutcome });
  return { plan, outcomes: [...recovered, ...bought] };
}

/** Finishes what an earlier run paid for, unless another run is at it now. */
export async function recoverIfFree(world: World, options: Options): Promise<Outcome[]> {
  return (await tryRecover(world, options)).recovered;
}

async function tryRecover(
  world: World,
  options: Options,
): Promise<{ recovered: Outcome[]; unanswered: ReadonlySet<Key> }> {
  if ((await world.journal.entries()).length === 0) return NOTHING;
  await using lock = await world.journal.tryLock();
  if (!lock) return NOTHING;
  const recovered = await recover(world, options.original);
  const left = await world.journal.entries();
  return { recovered, unanswered: new Set(left.map(({ intent }) => intent.key)) };
}

async function repairedPlan(
  world: World,
  options: Options,
  run: Run,
  surveyed?: Plan,
): Promise<Plan> {
  let plan = surveyed ?? (await survey(world, options, run));
  if (!isFrozen(run) && plan.steps.some(({ state }) => state === 'damaged')) {
    const { found } = await lookUp(
      world,
      plan.steps.map(({ request }) => request),
    );
    const mended = await repairDamaged(world, found);
    if (mended.length > 0) {
      world.log.info(`brought back from git: ${mended.length} damaged`);
      plan = await survey(world, options, run);
    }
  }
  if (plan.problems.length > 0) throw new IllustrateErrors(plan.problems);
  return plan;
}
