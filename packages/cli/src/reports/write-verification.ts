import { plural, type Finding, type Verification } from '@astro-illustrate/core';

import type { Output, Terminal } from '../terminal.ts';
import { printable } from './printable.ts';

/** Each finding with what mends it, then one line for all. */
export function writeVerification(
  { records, images, findings }: Verification,
  isRepair: boolean,
  { out }: Terminal,
): void {
  for (const finding of findings) out.write(describeFinding(finding, out));
  const mended = findings.filter(({ repaired }) => repaired).length;
  const checked = `${plural(records, 'record')}, ${plural(images, 'picture')}`;
  const left = findings.length - mended;
  const parts = [
    ...(mended > 0 ? [`${mended} brought back`] : []),
    left === 0 ? 'nothing is amiss' : plural(left, 'finding'),
  ];
  out.write(`${checked}: ${parts.join(', ')}`);
  const canRepair = findings.some(
    ({ kind, repaired }) => !repaired && (kind === 'image' || kind === 'record'),
  );
  if (canRepair && !isRepair) {
    out.write('Git may hold what is damaged: npx astro-illustrate verify --repair');
  }
}

function describeFinding({ file, because, repaired, hint }: Finding, output: Output): string {
  // Many reasons name the file already, with the folder it lies in.
  const what = because.includes(file) ? because : `${file}: ${because}`;
  if (repaired) return `${output.style('green', '✓')} ${printable(what)}; brought back`;
  const advice = hint === '' ? [] : [output.style('dim', `  → ${printable(hint)}`)];
  return [`${output.style('red', '✗')} ${printable(what)}`, ...advice].join('\n');
}
