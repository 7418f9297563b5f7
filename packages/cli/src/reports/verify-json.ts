import type { Finding, Verification } from '@astro-illustrate/core';

/** What `verify --json` prints: one document. */
interface VerifyJson {
  version: 1;
  command: 'verify';
  /** Whether nothing is amiss, or all of it was mended. */
  ok: boolean;
  /** How many were checked. */
  records: number;
  images: number;
  findings: Finding[];
}

export function toVerifyJson(verification: Verification, ok: boolean): VerifyJson {
  const { records, images, findings } = verification;
  return { version: 1, command: 'verify', ok, records, images, findings };
}
