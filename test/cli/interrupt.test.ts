import { expect, test } from 'vitest';

import { startFakeOpenAi, type FakeOpenAi } from '../fakes/openai-server.ts';
import { Site, type Started } from '../fixtures/site.ts';
import { runCli, runJson } from './run-cli.ts';

const key = { OPENAI_API_KEY: 'test-key' };
const posts = Object.fromEntries(
  ['a', 'b', 'c', 'd', 'e'].map((slug) => [slug, `illustration: Picture ${slug}`]),
);

/** A service that holds every answer until it is let go, and says when two requests have come. */
interface Held {
  fake: FakeOpenAi;
  arrived: Promise<void>;
  letGo: () => void;
}

async function holdAnswers(): Promise<Held> {
  const gate = Promise.withResolvers<void>();
  const arrived = Promise.withResolvers<void>();
  const fake = await startFakeOpenAi({
    answer: (_, index) => {
      if (index === 1) arrived.resolve();
      return { after: gate.promise };
    },
  });
  return { fake, arrived: arrived.promise, letGo: gate.resolve };
}

function startGenerate(site: Site): Started {
  const args = ['generate', '--concurrency', '2'];
  return site.start(['packages/astro-illustrate/bin.js', ...args], key);
}

const makeSite = (fake: FakeOpenAi): Promise<Site> =>
  Site.create({ options: `{ provider: openai({ baseURL: '${fake.url}' }) }`, posts });

// Windows knows no signals: `kill` ends the process there.
test.skipIf(process.platform === 'win32')(
  'the first Ctrl-C finishes what is in flight and starts nothing new',
  async () => {
    const { fake, arrived, letGo } = await holdAnswers();
    await using _closing = fake;
    await using site = await makeSite(fake);
    const started = startGenerate(site);
    await arrived;
    started.child.kill('SIGINT');
    await started.printed(/Stopping: what is in flight is finished/);
    letGo();
    const { code, output } = await started.ended;
    expect(code).toBe(1);
    expect(output).toMatch(/^5 pictures: 2 bought, 3 not started/m);
    expect(output).toContain('src/content/blog/e.md · not started');
    expect(fake.paid).toBe(2);
    expect(await site.records()).toHaveLength(2);

    const { stdout } = await runCli(site, ['generate'], key);
    expect(stdout).toMatch(/^5 pictures: 2 kept, 3 bought/m);
    expect(fake.paid).toBe(5);
  },
);

test.skipIf(process.platform === 'win32')(
  'the second Ctrl-C drops what is in flight, and the journal remembers it',
  async () => {
    const { fake, arrived, letGo } = await holdAnswers();
    await using _closing = fake;
    await using site = await makeSite(fake);
    const started = startGenerate(site);
    await arrived;
    started.child.kill('SIGINT');
    await started.printed(/Stopping/);
    started.child.kill('SIGINT');
    const { code, output } = await started.ended;
    letGo();
    expect(code).toBe(1);
    expect(output).toContain('Dropped what was in flight; it may be billed.');
    expect(output).toMatch(/^5 pictures: 2 failed, 3 not started/m);
    expect(await site.records()).toEqual([]);

    const { json } = await runJson(site, ['status'], key);
    const reasons = json.pictures.map(({ because }: { because: string }) => because);
    const unknown = reasons.filter((text: string) => text.includes('may have been billed'));
    expect(unknown).toHaveLength(2);
    expect(fake.generations).toHaveLength(2);
  },
);
