// Reads one page as a run does, in a process of its own: node read-page.ts <file>. Prints what it
// asks for and what is wrong with it.
import { readFileSync } from 'node:fs';

import { requestsOf } from '@astro-illustrate/core';

const fields = { illustration: 'one', illustrations: 'many' } as const;
const text = readFileSync(process.argv[2] ?? '', 'utf8');
const { requests, problems } = requestsOf('page.md', text, fields);
const faults = problems.map(({ code, message, where }) => ({ code, message, where }));
process.stdout.write(JSON.stringify({ requests: requests.map(({ ref }) => ref), faults }));
