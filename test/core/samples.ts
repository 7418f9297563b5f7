import type {
  Found,
  Key,
  ProviderList,
  Request,
  StoredImage,
  StoreRecord,
} from '../../packages/core/src/model.ts';
import { keyOf } from '../../packages/core/src/pure/key.ts';
import { makePlan, type Plan, type Situation } from '../../packages/core/src/pure/plan.ts';
import { requestsOf } from '../../packages/core/src/pure/requests.ts';
import { parseSpec } from '../../packages/core/src/pure/spec.ts';
import { connectOpenAi, type OpenAiOptions } from '../../packages/core/src/providers/openai.ts';

export const FIELDS = { illustration: 'one', illustrations: 'many' } as const;

/** The requests of a page whose frontmatter is given as YAML. */
export function requestsIn(yaml: string): Request[] {
  const { requests, problems } = requestsOf('src/content/fox.md', `---\n${yaml}\n---\n`, FIELDS);
  if (problems[0]) throw problems[0];
  return requests;
}

/** The only request of a page. */
export function requestFor(yaml: string): Request {
  const [request] = requestsIn(yaml);
  if (!request) throw new Error(`no request in ${yaml}`);
  return request;
}

/** The key of one frontmatter value. */
export function keyFor(value: unknown): Key {
  const parsed = parseSpec(value);
  if (!parsed.ok || !parsed.wish) throw new Error(`no spec: ${JSON.stringify(parsed)}`);
  return keyOf(parsed.wish.spec);
}

/** OpenAI itself, with a key, or a compatible server where `baseURL` says so. */
export function openAiOnly(options: OpenAiOptions = {}, key = 'sk-test'): ProviderList {
  const provider = connectOpenAi('openai', options, {
    env: key === '' ? {} : { OPENAI_API_KEY: key },
    fetch: () => Promise.reject(new Error('nothing may be sent')),
  });
  return { default: 'openai', byName: new Map([['openai', provider]]) };
}

export const COMPATIBLE = { baseURL: 'http://127.0.0.1:1/v1' } as const;

/** A picture as it is stored, made with this project's default settings. */
export function imageOf(change: Partial<StoredImage> = {}): StoredImage {
  return {
    bytes: 183_422,
    color: '#2b1d4e',
    createdAt: '2026-11-20T08:00:00.000Z',
    file: `${'9a'.repeat(32)}.webp`,
    width: 1536,
    height: 1024,
    made: {
      provider: 'openai',
      model: 'gpt-image-2.6-flare',
      quality: 'medium',
      size: '1536x1024',
    },
    placeholder: 'aGVsbG8=',
    ...change,
  };
}

export function recordOf({ key, spec }: Request, change: Partial<StoreRecord> = {}): StoreRecord {
  return { version: 1, key, spec, images: [], ...change };
}

export function foundOf(request: Request, image = imageOf()): Found {
  const record = recordOf(request, { chosen: 0, images: [image] });
  return { record, image, wholeness: { whole: true } };
}

export const NO_WISHES = { only: [], regenerate: [], stale: false, explicit: false } as const;

/** A plan for pages that the store knows nothing of, in November 2026. */
export function planOf(requests: readonly Request[], change: Partial<Situation> = {}): Plan {
  return makePlan({
    requests,
    found: new Map(),
    unknown: new Map(),
    providers: openAiOnly(),
    site: {},
    missing: 'generate',
    wishes: NO_WISHES,
    today: '2026-11-22',
    ...change,
  });
}
