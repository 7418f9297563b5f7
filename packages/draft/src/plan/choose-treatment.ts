import type { Reading } from '../read/reading.ts';
import { treatments } from '../treatments/index.ts';
import type { Treatment } from '../treatments/treatment.ts';

/** Words as weak as "clean" or "modern" give way to a style that says more. */
const weak = new Set(['flat', 'soft', 'photo']);

export function chooseTreatment({ styles }: Reading): Treatment {
  const asked = styles.find((style) => !weak.has(style)) ?? styles[0] ?? 'plain';
  return (
    treatments.find(({ name }) => name === asked) ??
    treatments.find(({ name }) => name === asked.split('-')[0]) ??
    plain()
  );
}

function plain(): Treatment {
  const found = treatments.find(({ name }) => name === 'plain');
  if (!found) throw new Error('the treatment "plain" is missing');
  return found;
}
