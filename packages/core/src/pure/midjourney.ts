import type { Spec } from '../model.ts';

/** Largest seed that Midjourney takes. */
const LARGEST_SEED = 4_294_967_295;

/**
 * A prompt as one pastes it into Midjourney: the words, then `--ar 3:2 --seed 7 --no text`.
 * @param style words that the site or the page adds; a page's own style `raw` is a parameter there
 * @param aspect `W:H`; undefined where the shape is left to the service
 */
export function midjourneyPrompt(
  spec: Pick<Spec, 'prompt' | 'negative' | 'seed' | 'style'>,
  { style, aspect }: { style?: string | undefined; aspect?: string | undefined },
): string {
  const isRaw = spec.style === 'raw';
  const words = style === undefined || isRaw ? spec.prompt : `${spec.prompt}, ${style}`;
  const parts = [
    plainWords(words),
    ...(aspect === undefined ? [] : [`--ar ${aspect}`]),
    ...(spec.seed !== undefined && spec.seed <= LARGEST_SEED ? [`--seed ${spec.seed}`] : []),
    ...(isRaw ? ['--style raw'] : []),
    ...(spec.negative === undefined ? [] : [`--no ${plainWords(spec.negative)}`]),
  ];
  return parts.join(' ');
}

/**
 * Words without what Midjourney would take for a parameter (`--x`), a weight (`::2`) or a list of
 * variants, each of which is a job of its own (`{a, b}`).
 */
function plainWords(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[-—]{2,}|—/g, '-')
    .replace(/:{2,}/g, ':')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .trim();
}
