import PQueue from 'p-queue';

import type { Outcome, Step } from '../model.ts';
import type { World } from '../world.ts';

/** Drafts drawn at once: drawing takes a core each. */
const ARTISTS = 2;

export interface DrawOptions {
  /** Start no further draft. */
  stop: AbortSignal;
  onOutcome: (outcome: Outcome, done: number, total: number) => void;
}

/** Draws a draft for every step that shows one: those planned so, and those just refused. */
export async function drawDrafts(
  world: Pick<World, 'drafts'>,
  steps: readonly Step[],
  outcomes: readonly Outcome[],
  { onOutcome, stop }: DrawOptions,
): Promise<Outcome[]> {
  const refused = new Set(outcomes.flatMap(({ kind, key }) => (kind === 'refused' ? key : [])));
  const wanted = new Map(
    steps
      .filter((step) => step.do === 'draft' || refused.has(step.request.key))
      .map((step) => [step.request.key, step]),
  );
  const artists = new PQueue({ concurrency: ARTISTS });
  let done = 0;
  return await artists.addAll(
    [...wanted.values()].map((step) => async () => {
      const { request, settings, because } = step;
      const { ref, key } = request;
      if (stop.aborted) return { kind: 'skipped', ref, key } satisfies Outcome;
      const { path, drawn } = await world.drafts.draw(request.spec, settings.size);
      const outcome: Outcome = { kind: 'drafted', ref, key, path, drawn, because };
      done += 1;
      onOutcome(outcome, done, wanted.size);
      return outcome;
    }),
  );
}
