#!/usr/bin/env node
import { readFileSync } from 'node:fs';

// Looked at before anything else is loaded: an older Node stumbles over what it finds there.
const { engines } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const [oldest] = /\d+\.\d+/.exec(engines.node);
const [major, minor] = process.versions.node.split('.').map(Number);
const [leastMajor, leastMinor] = oldest.split('.').map(Number);

if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) {
  const { main } = await import('@astro-illustrate/cli');
  await main();
} else {
  console.error(
    `astro-illustrate: expected Node ${oldest} or newer, got ${process.versions.node}\n` +
      '  → Install a newer one from nodejs.org.',
  );
  process.exitCode = 2;
}
