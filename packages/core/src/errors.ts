/** What went wrong, as a stable word that tests and scripts may rely on. */
export type ErrorCode =
  | 'bad-option'
  | 'bad-frontmatter'
  | 'bad-spec'
  | 'bad-source'
  | 'model-cannot'
  | 'model-retired'
  | 'unknown-provider'
  | 'no-key'
  | 'no-match'
  | 'missing-picture'
  | 'damaged-picture'
  | 'damaged-record'
  | 'newer-record'
  | 'may-have-been-billed'
  | 'over-budget'
  | 'unknown-price'
  | 'undecodable'
  | 'lost-answer'
  | 'locked'
  | 'no-config'
  | 'bad-arguments'
  | 'generation-failed'
  | 'file-system'
  | 'nothing-before'
  | 'nothing-to-adopt'
  | ProviderErrorCode;

/** How an image service can fail; what follows from each stands in `pure/retry.ts`. */
export type ProviderErrorCode =
  | 'refused'
  | 'rate-limited'
  | 'out-of-credit'
  | 'unauthorized'
  | 'unknown-model'
  | 'invalid-request'
  | 'unavailable'
  | 'unknown-outcome'
  | 'cancelled';

/** A place in a page. Lines and columns count from 1. */
export interface Place {
  /** Path from the project's root, with forward slashes. */
  file: string;
  line: number;
  column: number;
}

export interface ErrorDetails {
  /** What the reader can do about it, as a sentence. */
  hint?: string | undefined;
  where?: Place | undefined;
  cause?: unknown;
}

/**
 * An expected failure: it is shown as a message and a hint, without a stack.
 * Anything else that is thrown is a bug and keeps its stack.
 */
export class IllustrateError extends Error {
  override readonly name: string = 'IllustrateError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly where: Place | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
    this.where = details.where;
  }
}

/** Several expected failures at once: all that a run found, not the first alone. */
export class IllustrateErrors extends IllustrateError {
  override readonly name = 'IllustrateErrors';
  readonly errors: readonly IllustrateError[];

  constructor(errors: readonly IllustrateError[]) {
    const [first] = errors;
    super(first?.code ?? 'generation-failed', errors.map(describeError).join('\n'), {
      hint: errors.length === 1 ? first?.hint : undefined,
      where: first?.where,
    });
    this.errors = errors;
  }
}

/** What a provider answers instead of pictures. */
export class ProviderError extends IllustrateError {
  override readonly name = 'ProviderError';
  declare readonly code: ProviderErrorCode;
  /** Whether the failure holds for every further request of this run, so that none is sent. */
  readonly stops: boolean;
  /** How long the service asks to wait, in milliseconds. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ProviderErrorCode,
    message: string,
    details: ErrorDetails & { stops?: boolean; retryAfter?: number | undefined } = {},
  ) {
    super(code, message, details);
    this.stops = details.stops ?? false;
    this.retryAfter = details.retryAfter;
  }
}

/**
 * A failure of the file system as an expected one; undefined for anything else.
 * @param what what could not be done, and what that means
 */
export function fileSystemError(error: unknown, what: string): IllustrateError | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error) || code === undefined || syscall === undefined) return undefined;
  const hints: Record<string, string> = {
    EACCES: 'Check the permissions of the folder.',
    EDQUOT: 'Free some space.',
    EIO: 'The disk reports an error; check it before anything else.',
    EMFILE: 'Too many files are open; raise the limit (ulimit -n).',
    ENOSPC: 'Free some space, or some inodes.',
    EPERM: 'Check the permissions of the folder.',
    EROFS: 'The folder cannot be written to; build where it can.',
  };
  return new IllustrateError('file-system', `${what}: ${error.message}`, {
    hint: hints[code],
    cause: error,
  });
}

/** `file:line:column`, as editors and terminals make it a link. */
function describePlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** One failure in plain text: the place, what is wrong, and on a second line what to do. */
export function describeError(error: IllustrateError): string {
  if (error instanceof IllustrateErrors) return error.message;
  return error.hint ? `${describeFault(error)}\n  → ${error.hint}` : describeFault(error);
}

/** The place and what is wrong, on one line; a page that the place names is not named again. */
export function describeFault({ message, where }: IllustrateError): string {
  if (!where) return message;
  const { file } = where;
  const isNamed = message.startsWith(`${file}: `) || message.startsWith(`${file}#`);
  const rest = isNamed ? message.slice(file.length).replace(/^: /, '') : message;
  return `${describePlace(where)}  ${rest}`;
}

/** The text of anything thrown, for a message's end. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
