import {
  checkBudget,
  describeAdoptable,
  distinctPurchases,
  illustrate,
  IllustrateError,
  survey,
  type Options,
  type Outcome,
  type Step,
  type World,
} from '@astro-illustrate/core';

import { defineCommand, type Command } from '../command.ts';
import { recoverFirst } from '../open-store.ts';
import { openWorld } from '../open-world.ts';
import { readOrder, type Order } from '../read-order.ts';
import { toGenerateJson, type GenerateReport } from '../reports/generate-json.ts';
import { showProgress } from '../reports/show-progress.ts';
import { describeKeyless } from '../reports/keyless.ts';
import { writePlan } from '../reports/write-plan.ts';
import { writeRun } from '../reports/write-run.ts';
import type { Output, Terminal } from '../terminal.ts';
import { watchInterrupts } from '../watch-interrupts.ts';

/** Buys what is missing, or what is named, within the budget. */
export const generate: Command = defineCommand({
  name: 'generate',
  summary: 'Buy what is missing, or buy again what is named',
  operands: '[page|page#name|glob…]',
  flags: {
    'dry-run': { takes: 'nothing', summary: 'Show what would be done and what it would cost' },
    stale: { takes: 'nothing', summary: 'Buy again what other settings had made' },
    regenerate: { takes: 'nothing', summary: 'Buy again what is named; the old ones are kept' },
    provider: {
      takes: 'text',
      value: '<name>',
      summary: 'Ask this provider; `draft` draws drafts and buys nothing',
    },
    model: { takes: 'text', value: '<name>', summary: 'Ask for this model' },
    quality: { takes: 'text', value: '<name>', summary: 'Ask for this quality' },
    budget: {
      takes: 'number',
      value: '<usd>',
      atLeast: 0,
      summary: 'Most that this run may cost, in US dollars',
    },
    missing: {
      takes: 'word',
      words: ['generate', 'draft', 'error'],
      summary: 'What a missing picture leads to',
    },
    concurrency: {
      takes: 'number',
      value: '<n>',
      atLeast: 1,
      atMost: 64,
      whole: true,
      summary: 'Requests in flight at once',
    },
    json: { takes: 'nothing', summary: 'One JSON document on stdout' },
  },
  async run(call) {
    const { values, operands, terminal } = call;
    const site = await openWorld(call);
    const order = readOrder(values, operands, site);
    const recovered = await recoverFirst(site, terminal);

    const isDryRun = values['dry-run'] ?? false;
    const report = isDryRun
      ? await rehearse(site, order, recovered)
      : await buy(site, order, recovered, terminal, values.json ? terminal.err : terminal.out);

    if (isDryRun) {
      const { world, options } = site;
      for (const line of await describeAdoptable(world, options, report.steps)) {
        terminal.err.write(line);
      }
    }
    const keyless =
      order.missing === 'where-keyed' ? describeKeyless(report, site.world) : undefined;
    if (values.json) terminal.out.write(JSON.stringify(toGenerateJson(report), null, 2));
    else if (isDryRun) writePlan(report, keyless, terminal);
    else writeRun(report, keyless, terminal);
    return report.ok ? 0 : 1;
  },
});

interface Site {
  world: World;
  options: Options;
}

/** What `buy` would do. */
async function rehearse(
  { world, options }: Site,
  order: Order,
  recovered: Outcome[],
): Promise<GenerateReport> {
  const { steps, problems: faults } = await survey(world, options, order);
  const problems = [...faults, ...overBudget(steps, order.budget)];
  const ok = problems.length === 0 && recovered.every(isFine) && !steps.some(isLacking);
  return { isDryRun: true, ok, steps, outcomes: recovered, problems, spent: 0 };
}

async function buy(
  { world, options }: Site,
  order: Order,
  recovered: Outcome[],
  terminal: Terminal,
  say: Output,
): Promise<GenerateReport> {
  using interrupts = watchInterrupts(terminal);
  using progress = showProgress(terminal, say);
  const {
    steps,
    outcomes: own,
    spent,
  } = await illustrate(world, options, {
    ...order,
    stop: interrupts.stop,
    abort: interrupts.abort,
    onPurchases: progress.onPurchases,
    onOutcome: progress.onOutcome,
  });
  const outcomes = [...recovered, ...own];
  const ok = outcomes.every(isFine) && !steps.some(isLacking) && !interrupts.stop.aborted;
  return { isDryRun: false, ok, steps, outcomes, problems: [], spent };
}

function overBudget(steps: readonly Step[], budget: number): IllustrateError[] {
  try {
    checkBudget(distinctPurchases(steps), budget);
    return [];
  } catch (error) {
    if (error instanceof IllustrateError) return [error];
    throw error;
  }
}

function isFine({ kind }: Outcome): boolean {
  return kind === 'bought' || kind === 'recovered' || kind === 'drafted';
}

/** A picture that a run can or may not bring: refused before, damaged, or missing where none is bought. */
function isLacking(step: Step): boolean {
  return step.do === 'fail' || (step.do === 'draft' && step.state === 'refused');
}
