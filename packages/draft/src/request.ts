import { normalise } from './read/tokens.ts';

/** What `drawDraft` is asked for. */
export interface DraftRequest {
  prompt: string;
  width: number;
  height: number;
  /**
   * Another composition of the same thing.
   * @default 0
   */
  variant?: number;
  /** @default 'webp' */
  format?: 'webp' | 'png';
}

const [least, most, steepest] = [16, 4096, 4];

/** The request with its defaults, or an error that says what is wrong with it. */
export function checkRequest(request: DraftRequest): Required<DraftRequest> {
  const { prompt, width, height, variant = 0, format = 'webp' } = request;
  if (typeof prompt !== 'string')
    throw new TypeError(`Expected \`prompt\` to be a string, got ${describe(prompt)}`);
  if (normalise(prompt) === '')
    throw new RangeError('Expected `prompt` to say what to draw, got an empty string');
  for (const [name, value] of [
    ['width', width],
    ['height', height],
  ] as const) {
    if (typeof value !== 'number')
      throw new TypeError(`Expected \`${name}\` to be a number, got ${describe(value)}`);
    if (!Number.isInteger(value) || value < least || value > most) {
      throw new RangeError(
        `Expected \`${name}\` to be a whole number of pixels from ${least} to ${most}, got ${value}`,
      );
    }
  }
  if (width / height > steepest || height / width > steepest) {
    throw new RangeError(`Expected sides of at most 1:${steepest}, got ${width}x${height}`);
  }
  if (!Number.isInteger(variant) || variant < 0)
    throw new RangeError(
      `Expected \`variant\` to be a whole number from 0, got ${describe(variant)}`,
    );
  if (format !== 'webp' && format !== 'png')
    throw new RangeError(`Expected \`format\` to be 'webp' or 'png', got ${describe(format)}`);
  return { prompt, width, height, variant, format };
}

const describe = (value: unknown): string =>
  value === null
    ? 'null'
    : typeof value === 'number' || typeof value === 'string'
      ? `${JSON.stringify(value)} (${typeof value})`
      : typeof value;
