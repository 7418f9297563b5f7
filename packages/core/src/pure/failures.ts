import { IllustrateError } from '../errors.ts';
import type { Outcome, Step } from '../model.ts';

/** The steps that cannot be done, each with the command that mends it. */
export function failuresOf(steps: readonly Step[]): Outcome[] {
  return steps.flatMap(({ do: action, request, state, because }): Outcome[] => {
    if (action !== 'fail') return [];
    const { ref, key, at: where } = request;
    const isDamaged = state === 'damaged';
    const error = isDamaged
      ? new IllustrateError('damaged-picture', `${ref}: ${because}`, {
          where,
          hint: `Bring the file back, or buy it again with \`npx astro-illustrate generate --regenerate ${ref}\`.`,
        })
      : new IllustrateError('missing-picture', `${ref}: ${because}`, {
          where,
          hint:
            state === 'refused'
              ? `Reword the prompt, or ask again with \`npx astro-illustrate generate --regenerate ${ref}\`.`
              : `Run \`npx astro-illustrate generate ${ref}\` on your machine and commit the result.`,
        });
    return [{ kind: 'failed', ref, key, error }];
  });
}
