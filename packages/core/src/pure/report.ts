import type { Outcome, ProviderFacts, ProviderList, Report, Step } from '../model.ts';
import { describeTotal, distinctPurchases, totalOf, type Total } from './budget.ts';
import { formatUsd, plural } from './text.ts';

/** `src/posts/fox.md#hero · 8.2 s · $0.041`: what became of one picture, on one line. */
export function describeOutcome(outcome: Outcome): string {
  const { kind, ref } = outcome;
  switch (kind) {
    case 'bought':
    case 'recovered': {
      const time =
        kind === 'bought' ? `${(outcome.milliseconds / 1000).toFixed(1)} s` : 'recovered';
      const price = outcome.cost ? formatUsd(outcome.cost.usd) : 'price unknown';
      return [ref, time, price, ...outcome.warnings].join(' · ');
    }
    case 'drafted':
      return `${ref} · ${outcome.drawn ? 'draft drawn' : 'draft'}`;
    case 'refused':
    case 'failed':
      return outcome.error.message;
    case 'skipped':
      return `${ref} · not started`;
  }
}

/** `12 pictures: 9 kept, 2 bought, 1 failed · $0.082`. */
export function summarize({
  steps,
  outcomes,
  spent,
}: Pick<Report, 'steps' | 'outcomes' | 'spent'>): string {
  const count = (test: (outcome: Outcome) => boolean) => outcomes.filter(test).length;
  const kept = steps.filter((step) => step.do === 'use').length;
  const parts: Array<[number, string]> = [
    [kept, 'kept'],
    [count(({ kind }) => kind === 'bought'), 'bought'],
    [count(({ kind }) => kind === 'recovered'), 'recovered'],
    [count((one) => one.kind === 'drafted' && one.drawn), 'drafted'],
    [count((one) => one.kind === 'drafted' && !one.drawn), 'drafts reused'],
    [count(({ kind }) => kind === 'refused'), 'refused'],
    [count(({ kind }) => kind === 'failed'), 'failed'],
    [count(({ kind }) => kind === 'skipped'), 'not started'],
  ];
  const said = parts.filter(([number]) => number > 0).map(([number, verb]) => `${number} ${verb}`);
  const head = plural(steps.length, 'picture');
  const money = spent > 0 ? ` · ${formatUsd(spent)}` : '';
  return said.length > 0 ? `${head}: ${said.join(', ')}${money}` : head;
}

/** What may be done about a picture whose words changed a little. */
export function describeAdoption(ref: string): string {
  return `${ref}: its words changed a little; keep its picture for free: npx astro-illustrate adopt ${ref}`;
}

/** What buying everything that is missing would cost. */
export function missingTotal(steps: readonly Step[]): Total {
  const missing = steps.filter(({ state }) => state === 'missing');
  return totalOf(distinctPurchases(missing.map((step) => ({ ...step, do: 'buy' }))));
}

/** `2 pictures missing, about $0.08`; undefined where none is. */
export function describeMissing(steps: readonly Step[]): string | undefined {
  const total = missingTotal(steps);
  if (total.pictures === 0) return undefined;
  const unpriced = total.unpriced.length;
  const price = unpriced > 0 ? `${plural(unpriced, 'price')} unknown` : describeTotal(total);
  const asked = new Set(
    steps.flatMap(({ state, request }) => (state === 'missing' ? request.key : [])),
  ).size;
  const all = total.pictures > asked ? ` (${total.pictures} with their candidates)` : '';
  return `${plural(asked, 'picture')} missing${all}, ${price}`;
}

/** The providers for want of whose keys missing pictures are drafts. */
export function keylessProviders(
  steps: readonly Step[],
  { byName }: ProviderList,
): ProviderFacts[] {
  const drafted = steps.filter(
    ({ state, do: action }) => state === 'missing' && action === 'draft',
  );
  const names = new Set(drafted.map(({ settings }) => settings.provider));
  return [...names].flatMap((name) => {
    const provider = byName.get(name);
    return provider && !provider.hasKey ? provider : [];
  });
}

/** US dollars that the bought pictures have cost. */
export function spentOn(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((sum, one) => sum + (one.kind === 'bought' ? (one.cost?.usd ?? 0) : 0), 0);
}
