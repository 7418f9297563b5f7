import { createRequire } from 'node:module';
import path from 'node:path';

import type { Check } from '@astro-illustrate/core';

/** The oldest release of Node that is tested. */
const NODE = [22, 12] as const;
/** The release of Astro that is supported. */
const ASTRO = 7;

/** Whether the Node that runs this is new enough. */
export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isEnough = major > NODE[0] || (major === NODE[0] && minor >= NODE[1]);
  if (isEnough) return { area: 'node', level: 'ok', what: version };
  return {
    area: 'node',
    level: 'error',
    what: `expected Node ${NODE.join('.')} or newer, got ${version}`,
    hint: 'Install a newer one from nodejs.org.',
  };
}

/** Whether the project has an Astro that pictures are made for. */
export function checkAstro(root: string): Check {
  const version = findAstro(root);
  const area = 'astro';
  if (version === undefined) {
    return {
      area,
      level: 'error',
      what: `no Astro is installed for ${root}`,
      hint: 'Install what the project asks for: npm install',
    };
  }
  if (Number.parseInt(version, 10) === ASTRO) return { area, level: 'ok', what: version };
  return {
    area,
    level: 'error',
    what: `expected Astro ${ASTRO}, got ${version}`,
    hint: 'Bring the project to it: npx @astrojs/upgrade',
  };
}

function findAstro(root: string): string | undefined {
  try {
    const require = createRequire(path.join(root, 'package.json'));
    return (require('astro/package.json') as { version: string }).version;
  } catch {
    return undefined;
  }
}
