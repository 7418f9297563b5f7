import { rm } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { Site } from '../fixtures/site.ts';
import { runCli, runJson } from './run-cli.ts';

test('help names every command and the common flags', async () => {
  await using site = await Site.create();
  for (const args of [['help'], ['--help'], ['-h']]) {
    const { code, stdout, stderr } = await runCli(site, args);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^ {2}status .*\n {2}generate .*\n(?: {2}\w+ .*\n)+ {2}help /m);
    expect(stdout).toContain('--root <dir>');
  }
});

test('help for a command names its flags with what they take', async () => {
  await using site = await Site.create();
  for (const args of [
    ['help', 'generate'],
    ['generate', '--help'],
  ]) {
    const { code, stdout } = await runCli(site, args);
    expect(code).toBe(0);
    expect(stdout).toContain('astro-illustrate generate [page|page#name|glob…] [flags]');
    expect(stdout).toContain('--budget <usd>');
    expect(stdout).toContain('--missing <generate|draft|error>');
  }
});

test('an older Node is told what is expected, before anything else is loaded', async () => {
  await using site = await Site.create();
  const older = "Object.defineProperty(process.versions, 'node', { value: '20.20.2' })";
  const { code, stdout, stderr } = await runCli(site, ['doctor'], {
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(older)}`,
  });
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toBe(
    'astro-illustrate: expected Node 22.12 or newer, got 20.20.2\n' +
      '  → Install a newer one from nodejs.org.\n',
  );
});

test('the version is the one of the package', async () => {
  await using site = await Site.create();
  const { code, stdout } = await runCli(site, ['--version']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
});

test.for([
  [['statsu'], 'no command is called `statsu`', '`status`'],
  [['help', 'genrate'], 'no command is called `genrate`', '`generate`'],
  [['--chek'], 'unknown flag `--chek`', '`--check`'],
  [['--chekc'], 'unknown flag `--chekc`', '`--check`'],
  [['csot'], 'no command is called `csot`', '`cost`'],
  [['generate', '--dryrun'], 'unknown flag `--dryrun`', '`--dry-run`'],
  [['generate', '--missing', 'drafts'], 'got `drafts`', '`draft`'],
  [['generate', '--provider', 'opnai'], 'none is called `opnai`', '`openai`'],
] as const)('%j names the nearest known word', async ([args, message, near]) => {
  await using site = await Site.create();
  const { code, stdout, stderr } = await runCli(site, [...args]);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(stderr).toContain(`Did you mean ${near}?`);
  expect(stderr).not.toMatch(/^ +at /m);
});

test.for([
  [['status', 'src/pages/a.md'], '`status` takes no arguments'],
  [['status', '--stale'], '`status` has no flag `--stale`'],
  [['generate', '--budget'], '`--budget`: expected a number of at least 0, got nothing'],
  [['generate', '--budget', '--stale'], '`--budget`: expected a number of at least 0, got nothing'],
  [['generate', '--budget=-1'], 'got `-1`'],
  [['generate', '--budget', 'five'], 'got `five`'],
  [['generate', '--concurrency', '1.5'], 'expected a whole number from 1 to 64, got `1.5`'],
  [['generate', '--concurrency', '65'], 'got `65`'],
  [['generate', '--stale=yes'], '`--stale`: expected no value, got `yes`'],
  [['generate', '--model='], '`--model`: expected a value <name>'],
  [['generate', '--regenerate'], 'got no name'],
  [['generate', '--provider', 'draft', '--stale'], '`--stale` cannot be with it'],
  [['generate', '--provider', 'draft', '--missing', 'error'], '`--missing` cannot be with it'],
] as const)('%j is not understood', async ([args, message]) => {
  await using site = await Site.create();
  const { code, stdout, stderr } = await runCli(site, [...args]);
  expect(stderr).toContain(message);
  expect(stderr).toContain('→');
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test('flags may stand before the command', async () => {
  await using site = await Site.create();
  const { code, stdout } = await runCli(site, ['--root', '.', '--no-color', 'status']);
  expect(code).toBe(0);
  expect(stdout).toContain('No page asks for a picture.');
});

test('with --json a failure is one document too, and the message goes to stderr', async () => {
  await using site = await Site.create();
  const { code, json, stderr } = await runJson(site, ['generate', '--missing', 'drafts']);
  expect(code).toBe(2);
  expect(json).toEqual({
    version: 1,
    ok: false,
    problems: [
      {
        code: 'bad-arguments',
        message: '`--missing`: expected `generate`, `draft` or `error`, got `drafts`',
        hint: 'Did you mean `draft`?',
      },
    ],
  });
  expect(stderr).toContain('Did you mean `draft`?');
});

test('a folder without an Astro config is told what is needed', async () => {
  await using site = await Site.create();
  await rm(site.path('astro.config.mjs'));
  const { code, stdout, stderr } = await runCli(site, []);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(`no astro.config in ${site.root}`);
  expect(stderr).toContain("import illustrate from 'astro-illustrate';");
  expect(stderr).toContain('integrations: [illustrate()]');
});

test('a config that is named but absent is named', async () => {
  await using site = await Site.create();
  const { code, stderr } = await runCli(site, ['--config', 'astro.other.mjs']);
  expect(code).toBe(2);
  expect(stderr).toContain(`no astro.other.mjs in ${site.root}`);
});

test('colours are shown where they are forced, and not with --no-color', async () => {
  await using site = await Site.create({ posts: { fox: 'illustration: A fox' } });
  const escape = '\u001b[';
  const env = { FORCE_COLOR: '1', NO_COLOR: undefined };
  expect((await runCli(site, [], env)).stdout).toContain(escape);
  expect((await runCli(site, ['--no-color'], env)).stdout).not.toContain(escape);
  expect((await runCli(site, [])).stdout).not.toContain(escape);
});
