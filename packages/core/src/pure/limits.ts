import type { Capabilities } from '../capabilities.ts';
import type { ProviderFacts, Request, Settings, Spec } from '../model.ts';
import { composePrompt } from './settings.ts';
import { whyNotSize } from './size.ts';
import { countCharacters, oneOf } from './text.ts';

/** What a model cannot do, as the end of a sentence, and what to do about it. */
export interface Impossible {
  what: string;
  hint?: string | undefined;
}

/** Everything in a request that goes beyond what its model can do. */
export function whyImpossible(
  request: Pick<Request, 'spec' | 'count'>,
  settings: Settings,
  model: Capabilities,
  { format }: Pick<ProviderFacts, 'format'>,
): Impossible[] {
  const { spec, count } = request;
  const found: Impossible[] = [];
  const cannot = (what: string, hint?: string) => found.push({ what, hint });
  const size = model.sizes && whyNotSize(settings.size, model.sizes);
  if (size) cannot(`${size}, got the size ${settings.size}`);
  const { qualities } = model;
  if (settings.quality !== undefined && qualities && !qualities.includes(settings.quality)) {
    cannot(
      qualities.length > 0
        ? `expected the quality ${oneOf(qualities)}, got \`${settings.quality}\``
        : 'it takes no `quality`',
    );
  }
  const length = countCharacters(composePrompt(spec, settings, model).prompt);
  if (model.promptLimit !== undefined && length > model.promptLimit) {
    cannot(
      `expected a prompt of at most ${model.promptLimit} characters, got ${length}`,
      'Shorten the prompt, or name a model that takes longer ones.',
    );
  }
  if (count > model.maxCount) {
    cannot(`expected \`n\` of at most ${model.maxCount}, got ${count}`);
  }
  if (spec.background !== undefined && !model.backgrounds.includes(spec.background)) {
    cannot(
      model.backgrounds.length > 0
        ? `expected the background ${oneOf(model.backgrounds)}, got \`${spec.background}\``
        : 'it takes no `background`',
    );
  }
  if (format !== undefined && !model.formats.includes(format)) {
    const known =
      model.formats.length > 0 ? `expected ${oneOf(model.formats)}, got` : 'it takes no';
    cannot(`${known} \`outputFormat\` ${format}`);
  } else if (format === 'jpeg' && spec.background === 'transparent') {
    cannot('JPEG has no transparent background', "Set `outputFormat: 'webp'` or leave it out.");
  }
  if (spec.seed !== undefined && !model.seed) cannot('it takes no `seed`', 'Leave `seed` out.');
  if (spec.negative !== undefined && !model.negative) {
    cannot('it takes no `negative`', 'Say in the prompt what to leave out.');
  }
  return [...found, ...picturesBeyond(spec, model)];
}

function picturesBeyond(spec: Spec, model: Capabilities): Impossible[] {
  const found: Impossible[] = [];
  for (const field of ['edit', 'variationOf'] as const) {
    if (spec[field] !== undefined && !model.edits) found.push({ what: `it takes no \`${field}\`` });
  }
  if (spec.mask !== undefined && model.mask === undefined) {
    found.push({ what: 'it takes no `mask`', hint: 'Say in the prompt what to change.' });
  }
  const pictures = countPictures(spec);
  const references = spec.references?.length ?? 0;
  if (references > 0 && pictures > model.pictures) {
    found.push({
      what:
        model.pictures < 2
          ? 'it takes no `references`'
          : `expected at most ${model.pictures} pictures in one request, got ${pictures}`,
    });
  }
  return found;
}

/** How many pictures are sent along with a prompt. */
export function countPictures({ edit, variationOf, references }: Spec): number {
  return [edit, variationOf].filter(Boolean).length + (references?.length ?? 0);
}
