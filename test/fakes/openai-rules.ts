/** What OpenAI's images API accepts, written from its reference and not from the project's own table. */
interface Rules {
  prompt: number;
  sizes: readonly string[] | 'free';
  quality: readonly string[];
  n: number;
  /** Fields beyond `model`, `prompt`, `n`, `size`, `quality` and `user`. */
  fields: readonly string[];
  /** Output tokens of one picture; absent for models that are billed by the picture. */
  tokens?: (quality: string, width: number, height: number) => number;
}

const GPT_FIELDS = ['background', 'moderation', 'output_compression', 'output_format'];
const THREE_SIZES = ['1024x1024', '1536x1024', '1024x1536', 'auto'];
const THREE_QUALITIES = ['low', 'medium', 'high', 'auto'];
const FIVE_QUALITIES = ['low', 'medium', 'high', 'xhigh', 'max', 'auto'];

const q25: Record<string, number> = { low: 16, medium: 24, high: 48, xhigh: 64, max: 96 };
const q2: Record<string, number> = { low: 16, medium: 48, high: 96 };

const byFormula =
  (q: Record<string, number>, factor: Record<string, number> = {}) =>
  (quality: string, width: number, height: number): number => {
    const [long, short] = [Math.max(width, height), Math.min(width, height)];
    const columns = q[quality] ?? q['medium'] ?? 0;
    const rows = Math.floor((2 * columns * short + long) / (2 * long));
    const tokens = Math.ceil((columns * rows * (2_000_000 + width * height)) / 4_000_000);
    return tokens * (factor[quality] ?? 1);
  };

/** The table that was published with gpt-image-1. */
const byTable = (quality: string, width: number, height: number): number => {
  const square: Record<string, number> = { low: 272, medium: 1056, high: 4160 };
  return Math.round((square[quality] ?? 1056) * (width === height ? 1 : 1.5));
};

const free = (quality: readonly string[], tokens: NonNullable<Rules['tokens']>): Rules => ({
  prompt: 32_000,
  sizes: 'free',
  quality,
  n: 10,
  fields: GPT_FIELDS,
  tokens,
});
const old: Rules = {
  prompt: 32_000,
  sizes: THREE_SIZES,
  quality: THREE_QUALITIES,
  n: 10,
  fields: GPT_FIELDS,
  tokens: byTable,
};
const tokens26 = byFormula(q25, { low: 3, medium: 3 });

const models: Readonly<Record<string, Rules>> = {
  'gpt-image-2.6-flare': free(FIVE_QUALITIES, tokens26),
  'gpt-image-2.6-sunburst': free(FIVE_QUALITIES, tokens26),
  'gpt-image-2.5-flare': free(FIVE_QUALITIES, byFormula(q25)),
  'gpt-image-2.5-sunburst': free(FIVE_QUALITIES, byFormula(q25)),
  'gpt-image-2': free(THREE_QUALITIES, byFormula(q2)),
  'gpt-image-1.5': old,
  'gpt-image-1-mini': old,
  'gpt-image-1': old,
  'dall-e-3': {
    prompt: 4000,
    sizes: ['1024x1024', '1792x1024', '1024x1792'],
    quality: ['standard', 'hd'],
    n: 1,
    fields: ['response_format', 'style'],
  },
  'dall-e-2': {
    prompt: 1000,
    sizes: ['256x256', '512x512', '1024x1024'],
    quality: ['standard'],
    n: 10,
    fields: ['response_format'],
  },
};

const values: Readonly<Record<string, readonly string[]>> = {
  background: ['transparent', 'opaque', 'auto'],
  moderation: ['auto', 'low'],
  output_format: ['png', 'jpeg', 'webp'],
  response_format: ['url', 'b64_json'],
  style: ['vivid', 'natural'],
};

/** OpenAI's own shape of an error. */
export interface ApiError {
  message: string;
  type: string;
  param: string | null;
  code: string | null;
}

export function invalid(param: string, message: string, code = 'invalid_value'): ApiError {
  return { message, type: 'invalid_request_error', param, code };
}

/** The first thing that is wrong with the body of a request to generate; undefined where nothing is. */
export function faultOf(body: Readonly<Record<string, unknown>>): ApiError | undefined {
  const { model: id = 'dall-e-2', prompt } = body;
  if (typeof id !== 'string') return invalid('model', 'expected a string', 'invalid_type');
  const rules = models[id];
  if (!rules) {
    return {
      message: `The model '${id}' does not exist.`,
      type: 'invalid_request_error',
      param: 'model',
      code: 'model_not_found',
    };
  }
  if (typeof prompt !== 'string' || prompt === '') {
    return invalid('prompt', 'expected a string with at least 1 character', 'invalid_type');
  }
  if (Array.from(prompt).length > rules.prompt) {
    return invalid(
      'prompt',
      `expected at most ${rules.prompt} characters`,
      'string_above_max_length',
    );
  }
  const known = new Set(['model', 'prompt', 'n', 'size', 'quality', 'user', ...rules.fields]);
  for (const [name, value] of Object.entries(body)) {
    if (!known.has(name)) {
      return invalid(name, `Unknown parameter: '${name}'.`, 'unknown_parameter');
    }
    const fault = faultOfField(name, value, rules);
    if (fault) return fault;
  }
  if (body['background'] === 'transparent' && body['output_format'] === 'jpeg') {
    return invalid('background', 'Transparent background is not supported for jpeg.');
  }
  return undefined;
}

function faultOfField(name: string, value: unknown, rules: Rules): ApiError | undefined {
  const oneOf = (allowed: readonly string[]) =>
    typeof value === 'string' && allowed.includes(value)
      ? undefined
      : invalid(
          name,
          `Invalid value: '${String(value)}'. Supported values are: ${allowed.join(', ')}.`,
        );
  const integer = (from: number, to: number) =>
    Number.isInteger(value) && Number(value) >= from && Number(value) <= to
      ? undefined
      : invalid(name, `expected an integer from ${from} to ${to}, got ${String(value)}`);
  switch (name) {
    case 'n':
      return integer(1, rules.n);
    case 'output_compression':
      return integer(0, 100);
    case 'quality':
      return oneOf(rules.quality);
    case 'size':
      if (rules.sizes !== 'free') return oneOf(rules.sizes);
      return isFreeSize(value) ? undefined : invalid(name, `Invalid size '${String(value)}'.`);
    default: {
      const allowed = values[name];
      if (allowed) return oneOf(allowed);
      return typeof value === 'string' ? undefined : invalid(name, 'expected a string');
    }
  }
}

function isFreeSize(value: unknown): boolean {
  if (value === 'auto') return true;
  const match = /^(\d+)x(\d+)$/.exec(String(value));
  const [width, height] = [Number(match?.[1]), Number(match?.[2])];
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  const area = width * height;
  return (
    width % 16 === 0 &&
    height % 16 === 0 &&
    long <= 3 * short &&
    long <= 3840 &&
    area >= 655_360 &&
    area <= 8_294_400
  );
}

/** What OpenAI says it has billed; undefined for models that are billed by the picture. */
export function usageOf(
  body: Readonly<Record<string, unknown>>,
  pictures: number,
): Record<string, unknown> | undefined {
  const tokens = models[String(body['model'])]?.tokens;
  if (!tokens) return undefined;
  const { size, quality } = body;
  const { width, height } = pixelsOf(size);
  const output = pictures * tokens(typeof quality === 'string' ? quality : 'auto', width, height);
  const input = Math.ceil(String(body['prompt']).length / 4);
  return {
    input_tokens: input,
    input_tokens_details: { text_tokens: input, image_tokens: 0 },
    output_tokens: output,
    total_tokens: input + output,
  };
}

/** The pixels of a size; `auto` and an absent one become 1024x1024. */
export function pixelsOf(size: unknown): { width: number; height: number } {
  const match = /^(\d+)x(\d+)$/.exec(String(size));
  return match
    ? { width: Number(match[1]), height: Number(match[2]) }
    : { width: 1024, height: 1024 };
}

/** True for models that answer with an encoding of the caller's choice, always as base64. */
export function answersEncoded(body: Readonly<Record<string, unknown>>): boolean {
  return String(body['model']).startsWith('gpt-image');
}
