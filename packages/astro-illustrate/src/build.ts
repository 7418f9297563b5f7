import { styleText } from 'node:util';

import {
  describeAdoptable,
  describeError,
  describeOutcome,
  IllustrateError,
  IllustrateErrors,
  keylessProviders,
  illustrate,
  summarize,
  survey,
  type Outcome,
  type Report,
  type Run,
} from '@astro-illustrate/core';

import type { Site } from './site.ts';
import { toAstroError } from './to-astro-error.ts';

/**
 * Reports every fault of every page before Astro's own content check stops at its first.
 * @throws an AstroError
 */
export async function checkPages(site: Site): Promise<void> {
  try {
    site.surveyed = await survey(site.world, site.options, runOf(site));
    const { problems } = site.surveyed;
    if (problems.length > 0) throw new IllustrateErrors(problems);
  } catch (error) {
    throw toAstroError(error, site.root);
  }
}

/**
 * Makes every picture of the site before Vite asks for one.
 * @throws an AstroError that lists every picture that could not be made
 */
export async function buildPictures(site: Site): Promise<void> {
  const { logger, world, options } = site;
  let report: Report;
  try {
    const adoptable = await describeAdoptable(world, options, site.surveyed?.steps ?? []);
    for (const line of adoptable) logger.info(line);
    report = await illustrate(world, options, { ...runOf(site), surveyed: site.surveyed });
  } catch (error) {
    throw toAstroError(error, site.root);
  }
  site.pictures = report.pictures;
  for (const outcome of report.outcomes) {
    if (outcome.kind === 'refused') logger.warn(describeError(outcome.error));
    if (outcome.kind === 'recovered') logger.info(describeOutcome(outcome));
  }
  logRefusals(site, report);
  logStale(site, report);
  if (report.steps.length > 0) logger.info(summarize(report));
  logDrafts(site, report);
  const failures = report.outcomes.flatMap((one) => (one.kind === 'failed' ? one.error : []));
  if (failures.length > 0) throw toAstroError(new IllustrateErrors(failures), site.root);
}

/** A build's run: what the environment and the command line say. */
function runOf({ policy, options, logger, command }: Site): Run {
  const regenerate = [...policy.regenerate, ...(command === 'build' ? fromArguments() : [])];
  const never = new AbortController().signal;
  return {
    wishes: { only: [], regenerate, stale: false, explicit: false },
    missing: policy.whenMissing,
    budget: policy.budget,
    concurrency: options.concurrency,
    overrides: {},
    stop: never,
    abort: never,
    onPurchases: () => undefined,
    onOutcome(outcome: Outcome, done, total) {
      if (outcome.kind === 'drafted' && !outcome.drawn) return;
      const count = styleText('dim', `${done}/${total}`);
      if (outcome.kind === 'bought' || outcome.kind === 'drafted') {
        logger.info(`${count} ${describeOutcome(outcome)}`);
      }
    },
  };
}

/** `astro build --regenerate <ref|glob>`; Astro passes over flags it does not know. */
function fromArguments(argv: readonly string[] = process.argv.slice(2)): string[] {
  return argv.flatMap((word, index) => {
    if (word.startsWith('--regenerate=')) return word.slice('--regenerate='.length).split(',');
    if (word !== '--regenerate') return [];
    const value = argv[index + 1];
    if (value !== undefined && !value.startsWith('-')) return value.split(',');
    throw new IllustrateError(
      'bad-arguments',
      '--regenerate: expected a page or a glob, got nothing',
      {
        hint: 'astro build --regenerate src/content/blog/fox.md',
      },
    );
  });
}

/** Refusals of earlier runs: their pages show drafts, and nobody asks again by itself. */
function logRefusals({ logger }: Site, { steps }: Report): void {
  for (const { state, do: action, request, because } of steps) {
    if (state !== 'refused' || action !== 'draft') continue;
    const { file, line } = request.at;
    logger.warn(
      `${file}:${line}  ${request.ref} shows a draft: ${because}\n  → Reword the prompt, or ask again with \`npx astro-illustrate generate --regenerate ${request.ref}\`.`,
    );
  }
}

function logStale({ logger }: Site, { steps }: Report): void {
  const stale = steps.filter((step) => step.state === 'stale' && step.do === 'use');
  if (stale.length === 0) return;
  const [first] = stale;
  const are = stale.length === 1 ? 'picture is' : 'pictures are';
  logger.info(
    `${stale.length} ${are} stale and kept (${first?.because}); \`npx astro-illustrate generate --stale\` makes them anew.`,
  );
}

function logDrafts({ logger, policy, world }: Site, { steps, outcomes }: Report): void {
  const drafts = new Set(outcomes.flatMap(({ kind, key }) => (kind === 'drafted' ? key : [])));
  const keyless = keylessProviders(steps, world.providers);
  if (drafts.size === 0 || policy.whenMissing !== 'where-keyed' || keyless.length === 0) return;
  const hints = keyless.map(({ keyHint }) => keyHint).join(' ');
  logger.info(
    drafts.size === 1
      ? `One picture is a draft, drawn offline, because no key is set. ${hints}`
      : `${drafts.size} pictures are drafts, drawn offline, because no key is set. ${hints}`,
  );
}
