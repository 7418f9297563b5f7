// What every image service has to hold to, whatever it speaks. Each case runs a small site against
// a fake of the service over real HTTP and looks at what a person would see.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import type { ProviderErrorCode } from '../../packages/core/src/errors.ts';
import type { Outcome } from '../../packages/core/src/model.ts';
import type { OptionsInput } from '../../packages/core/src/options.ts';
import type { ProviderConfig } from '../../packages/core/src/providers/provider-config.ts';
import { drawPicture } from '../fakes/picture.ts';
import type { Change } from '../fakes/service-server.ts';
import { makeSite, type Site, type SiteRun } from '../core/site.ts';

/** A fake of the service, as the cases need it. */
export interface Shop extends AsyncDisposable {
  origin: string;
  /** Every request that came, good or not. */
  requests: ReadonlyArray<{ path: string }>;
  /** The requests that were good enough to be drawn. */
  readonly drawn: readonly unknown[];
  readonly paid: number;
  next(...changes: Change[]): void;
}

/** What has to be known of a service to hold it to the contract. */
export interface Contract<S extends Shop = Shop> {
  name: string;
  start(): Promise<S>;
  /** The provider at this address, with a short time limit where one is given. */
  provider(origin: string, more?: { timeout?: number }): ProviderConfig;
  /** The key that is sent, which may appear nowhere. */
  secret?: string;
  /** Failures in the service's own shapes, and what each has to become. */
  failures: Array<[what: string, becomes: ProviderErrorCode, change: Change]>;
  /** Every shape in which the service refuses a prompt. */
  refusals: Array<[what: string, change: Change]>;
  /** A failure that is to be sent again after a moment; absent where the service has none. */
  again?: Change;
  /** An answer with status 200 in the service's own shape, without a picture. */
  empty: Change;
  /** Most pictures in one request. */
  maxCount: number;
  /** Whether it can be asked for pixels, rather than an aspect. */
  takesPixels: boolean;
  /** Frontmatter that sends a picture along; absent where it takes none. */
  edit?: string;
  /** Options of the site; default: none. */
  options?: OptionsInput;
  /** What is said of every picture; default: nothing. */
  warnings?: unknown[];
  /** Whether somebody else's code does the fetching, and follows redirects. */
  followsRedirects?: true;
  /** Requests that the fake has to turn down, so that it is known to look at them. */
  bad: Array<[what: string, path: string, init: RequestInit]>;
}

const PAGE = 'src/content/fox.md';
/** A clock that does not wait, so that nothing depends on time. */
const change = () => ({ clock: { now: () => new Date(), sleep: () => Promise.resolve() } });

interface Visit extends AsyncDisposable {
  site: Site;
  run(more?: SiteRun): Promise<Outcome[]>;
}

/** A site that asks for one picture of the service. */
async function visit(
  contract: Contract,
  origin: string,
  yaml = '  prompt: A fox\n',
  more: { timeout?: number } = {},
): Promise<Visit> {
  const site = await makeSite({
    provider: contract.provider(origin, more),
    original: 'keep',
    ...contract.options,
  });
  await site.write(PAGE, `---\nillustration:\n${yaml}---\n`);
  const room = await drawPicture('room', { width: 320, height: 192 }, 'png');
  await mkdir(path.join(site.root, 'src/content'), { recursive: true });
  await writeFile(path.join(site.root, 'src/content/room.png'), room);
  const mask = sharp({
    create: { width: 320, height: 192, channels: 3, background: '#fff' },
  });
  await mask.png().toFile(path.join(site.root, 'src/content/mask.png'));
  return {
    site,
    run: async (more) => (await site.illustrate({ change, ...more })).outcomes,
    [Symbol.asyncDispose]: () => site[Symbol.asyncDispose](),
  };
}

/** Runs every case against a service. */
export function holdToContract<S extends Shop>(contract: Contract<S>): void {
  describe(`${contract.name}: what works`, () => {
    testSuccess(contract);
  });
  describe(`${contract.name}: what fails`, () => {
    testFailures(contract);
  });
  if (contract.bad.length === 0) return;
  describe(`${contract.name}: the fake looks at what it is sent`, () => {
    test.each(contract.bad)('%s', async (_, at, init) => {
      await using shop = await contract.start();
      const response = await fetch(`${shop.origin}${at}`, init);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect([shop.drawn.length, shop.paid]).toEqual([0, 0]);
    });
  });
}

function testSuccess(contract: Contract): void {
  test('a picture is bought once, whole, with what made it', async () => {
    await using shop = await contract.start();
    await using at = await visit(contract, shop.origin);
    const [outcome, second] = await at.run();
    expect(outcome).toMatchObject({
      kind: 'bought',
      warnings: contract.warnings ?? [],
    });
    expect(second).toBeUndefined();
    const { images, chosen } = await at.site.record();
    expect(chosen).toBe(0);
    expect(images[0]).toMatchObject({ made: { provider: expect.any(String) } });
    const file = path.join(at.site.root, 'src/illustrations', images[0]?.file ?? '');
    const { width, height } = await sharp(file).metadata();
    expect(Math.abs((width ?? 0) / (height ?? 1) - 1.5)).toBeLessThan(0.08);
    expect([shop.drawn.length, shop.paid]).toEqual([1, 1]);
    expect(await at.run()).toEqual([]);
    expect(shop.drawn).toHaveLength(1);
  });

  test('the key is written nowhere', async () => {
    await using shop = await contract.start();
    await using at = await visit(contract, shop.origin);
    shop.next({ status: 400, body: { error: { message: 'no' } } });
    const failed = await at.run();
    const bought = await at.run({ wishes: { explicit: true } });
    const everything = [await at.site.everything(), ...at.site.log.lines].join('\n');
    const secret = contract.secret ?? 'nothing is secret here';
    expect(everything).not.toContain(secret);
    expect(JSON.stringify([failed, bought])).not.toContain(secret);
  });

  test('a picture of another type than asked for is kept as what it is', async () => {
    await using shop = await contract.start();
    await using at = await visit(contract, shop.origin);
    shop.next({ format: 'jpeg' });
    expect(await at.run()).toMatchObject([{ kind: 'bought' }]);
    expect((await at.site.record()).images[0]?.file).toMatch(/\.jpeg$/);
  });

  test('a picture of another size than asked for is kept, with a warning', async () => {
    await using shop = await contract.start();
    await using at = await visit(contract, shop.origin);
    shop.next({ size: '512x512' });
    const unit = contract.takesPixels ? '\\d+x\\d+ pixels' : '3:2';
    expect(await at.run()).toMatchObject([
      {
        kind: 'bought',
        warnings: [expect.stringMatching(new RegExp(`^expected ${unit}, got 512x512$`))],
      },
    ]);
  });

  test('more pictures than asked for are all kept, with a warning', async () => {
    await using shop = await contract.start();
    await using at = await visit(contract, shop.origin);
    shop.next({ count: 2 });
    const [outcome] = await at.run();
    expect(outcome?.kind).toBe('bought');
    const { images } = await at.site.record();
    // A service that answers with one picture has no place for a second.
    const count = images.length > 1 ? ['expected 1 picture, got 2'] : [];
    const warnings = [...count, ...(contract.warnings ?? [])];
    expect(outcome).toMatchObject({ warnings });
  });

  for (const _ of contract.maxCount > 1 ? [1] : []) {
    test('fewer pictures than asked for are kept, with a warning', async () => {
      await using shop = await contract.start();
      await using at = await visit(contract, shop.origin, '  prompt: A fox\n  n: 2\n');
      shop.next({ count: 1 });
      expect(await at.run()).toMatchObject([
        { kind: 'bought', warnings: ['expected 2 pictures, got 1'] },
      ]);
    });
  }
  for (const yaml of [contract.edit ?? []].flat()) {
    test('a picture that a page names is sent along', async () => {
      await using shop = await contract.start();
      await using at = await visit(contract, shop.origin, yaml);
      const [outcome] = await at.run();
      expect(outcome).toMatchObject({ kind: 'bought' });
      expect((await at.site.record()).spec.edit).toMatch(/^[0-9a-f]{64}$/);
      expect(shop.paid).toBe(1);
    });
  }
  test('more than it can do is a fault before anything is sent', async () => {
    await using shop = await contract.start();
    const count = contract.maxCount + 1;
    const yaml = `  prompt: A fox\n  n: ${count}\n`;
    await using at = await visit(contract, shop.origin, yaml);
    // More than ten candidates are no wish of any page.
    const code = count > 10 ? 'bad-spec' : 'model-cannot';
    await expect(at.run()).rejects.toMatchObject({ code });
    expect(shop.requests).toEqual([]);
  });
}

function testFailures(contract: Contract): void {
  test.each(contract.failures)('%s → %s', async (_, code, change) => {
    await using shop = await contract.start();
    await using at = await visit(contract, shop.origin);
    shop.next(change);
    const [outcome] = await at.run();
    expect(outcome).toMatchObject({ kind: 'failed', error: { code } });
    expect(shop.drawn).toHaveLength(1);
    expect(await at.site.records()).toEqual([]);
  });

  test.each(contract.refusals)('a refusal: %s', async (_, change) => {
    await using shop = await contract.start();
    await using at = await visit(contract, shop.origin);
    shop.next(change);
    const outcomes = await at.run();
    expect(outcomes).toMatchObject([{ kind: 'refused' }, { kind: 'drafted' }]);
    const { refusals, images } = await at.site.record();
    expect(refusals?.[0]?.reason.length).toBeGreaterThan(3);
    expect(images).toEqual([]);
    await at.run();
    expect(shop.drawn).toHaveLength(1);
  });

  for (const again of [contract.again ?? []].flat()) {
    test('a limit of the rate is waited for, and then it is asked again', async () => {
      await using shop = await contract.start();
      await using at = await visit(contract, shop.origin);
      shop.next(again);
      expect(await at.run()).toMatchObject([{ kind: 'bought' }]);
      expect([shop.drawn.length, shop.paid]).toEqual([2, 1]);
    });
  }

  /** What two runs make of an answer: nobody knows whether it was billed, and nobody asks again. */
  const runTwice = async (shop: Shop, at: Visit) => {
    const [first] = await at.run();
    const noted = (await at.site.files('.inflight')).length;
    const [second] = await at.run();
    return { first, noted, second, asked: shop.drawn.length };
  };
  const UNKNOWN = {
    first: { kind: 'failed', error: { code: 'unknown-outcome' } },
    noted: 1,
    second: { kind: 'failed', error: { message: expect.stringContaining('may have been billed') } },
    asked: 1,
  };

  test('an answer that comes too late', async () => {
    await using shop = await contract.start();
    await using at = await visit(contract, shop.origin, undefined, { timeout: 0.3 });
    const { promise, resolve } = Promise.withResolvers<void>();
    shop.next({ after: promise });
    expect(await runTwice(shop, at)).toMatchObject(UNKNOWN);
    resolve();
  });

  test.each<[string, Change]>([
    ['an answer that is cut', { truncate: 20 }],
    ['a connection that ends without an answer', { drop: true }],
    ['an answer that is no JSON', { body: '<!doctype html><p>Welcome</p>' }],
    ['a gateway that gave up', { status: 504, body: '<h1>504 Gateway Time-out</h1>' }],
    ['an answer without a picture', contract.empty],
  ])('%s', async (_, change) => {
    await using shop = await contract.start();
    await using at = await visit(contract, shop.origin);
    shop.next(change);
    expect(await runTwice(shop, at)).toMatchObject(UNKNOWN);
  });

  test('bytes that are no picture are put aside, and said to be paid for', async () => {
    await using shop = await contract.start();
    await using at = await visit(contract, shop.origin);
    shop.next({ bytes: Buffer.from('{"error": "not a picture"}') });
    const [outcome] = await at.run();
    expect(outcome).toMatchObject({ kind: 'failed', error: { code: 'undecodable' } });
    expect(shop.paid).toBe(1);
  });

  for (const _ of contract.followsRedirects ? [] : [1]) {
    test('a redirect to somewhere else is not followed', async () => {
      await using shop = await contract.start();
      await using other = await contract.start();
      await using at = await visit(contract, shop.origin);
      const location = `${other.origin}/elsewhere`;
      shop.next({ status: 307, body: '', headers: { location } });
      expect(await at.run()).toMatchObject([{ kind: 'failed' }]);
      expect(other.requests).toEqual([]);
    });
  }

  test('a server that is not there is unavailable, and nothing is noted as sent', async () => {
    const shop = await contract.start();
    await shop[Symbol.asyncDispose]();
    await using at = await visit(contract, shop.origin);
    expect(await at.run()).toMatchObject([{ kind: 'failed', error: { code: 'unavailable' } }]);
    expect(await at.site.files('.inflight')).toEqual([]);
  });
}
