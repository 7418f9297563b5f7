import leven from 'leven';

/** `["a", "b"]` → `` `a` or `b` ``, for messages. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return quoted.length < 2
    ? quoted.join('')
    : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

/** The known word a misspelt one most likely stands for; undefined where none is near. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const [given, wanted] = [word.toLowerCase(), candidate.toLowerCase()];
    const distance = isSwapped(given, wanted)
      ? 1
      : leven(given, wanted, { maxDistance: bestDistance });
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Whether one letter too many, too few, another or swapped is all that differs. */
export function isOneSlip(given: string, wanted: string): boolean {
  return isSwapped(given, wanted) || leven(given, wanted, { maxDistance: 2 }) === 1;
}

/** Whether two neighbours changed places: one slip of the fingers, though two edits to `leven`. */
function isSwapped(given: string, wanted: string): boolean {
  if (given.length !== wanted.length) return false;
  const at = given.split('').findIndex((letter, index) => letter !== wanted[index]);
  const [a = '', b = ''] = given.slice(at, at + 2);
  return at >= 0 && given.slice(0, at) + b + a + given.slice(at + 2) === wanted;
}

/** A value as a message shows it: short, on one line, with its type where that is the fault. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (value instanceof Date) return `the date ${value.toISOString().slice(0, 10)}`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  const text = JSON.stringify(value) ?? typeof value;
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return typeof value === 'string' ? short : `${short} (${typeof value})`;
}

/** US dollars as people read them: `$0.041`, `$1.20`, `$0`. */
export function formatUsd(usd: number): string {
  if (usd === 0) return '$0';
  if (usd < 0.0005) return '<$0.001';
  return `$${usd.toFixed(usd < 1 ? 3 : 2)}`;
}

/** `1 picture`, `3 pictures`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Text from outside without the control characters that could drive a terminal. */
export function plainText(text: string): string {
  // eslint-disable-next-line no-control-regex -- removing control characters is the purpose
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}

/** Unicode code points, which is what services count. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}
