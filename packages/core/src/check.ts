/** One thing that was looked at, and what to do about it. */
export interface Check {
  /** What it is about, in a word. */
  area: string;
  /** `error` has to be mended; `warning` should be looked at; `note` only says how things are. */
  level: 'ok' | 'note' | 'warning' | 'error';
  /** What was found, as a sentence without its full stop. */
  what: string;
  /** What to do. */
  hint?: string;
}
