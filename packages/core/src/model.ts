import type { Capabilities } from './capabilities.ts';
import type { IllustrateError, Place } from './errors.ts';

/** SHA-256 of what the author asked for, 64 hexadecimal digits. Names the record. */
export type Key = string;

/** SHA-256 of a picture's bytes, 64 hexadecimal digits. Names the image file. */
export type Digest = string;

/** What one frontmatter value asks for, validated and normalized. Its hash is the key. */
export interface Spec {
  v: 1;
  prompt: string;
  negative?: string;
  /** `WIDTHxHEIGHT` in pixels, or `auto`. */
  size?: string;
  /** `W:H` in lowest terms. */
  aspect?: string;
  background?: Background;
  seed?: number;
  /** Digests, not paths: a file that moves is still the same picture. */
  edit?: Digest;
  mask?: Digest;
  variationOf?: Digest;
  references?: Digest[];
  /** The four below stand here only where the page itself names them. */
  provider?: string;
  model?: string;
  quality?: string;
  style?: string;
}

export type Background = 'transparent' | 'opaque' | 'auto';

/** One page's wish: a spec with the page, the name and the line that asks for it. */
export interface Request {
  /** `src/content/blog/fox.md`, with `#name` where the name is not `illustration`. */
  ref: string;
  page: string;
  name: string;
  at: Place;
  spec: Spec;
  key: Key;
  alt: string;
  /** How many candidates to ask for. */
  count: number;
  /** The files behind the digests of the spec. */
  sources?: Sources;
}

/** A picture file of the project that goes with a prompt. */
export interface Source {
  /** From the project's root, with forward slashes. */
  file: string;
  digest: Digest;
}

export interface Sources {
  edit?: Source;
  mask?: Source;
  variationOf?: Source;
  references?: Source[];
}

/** What the site's configuration adds to a spec. Recorded, but not in the key. */
export interface Settings {
  provider: string;
  model: string;
  /** As it is sent: `WIDTHxHEIGHT`, `W:H` or `auto`. */
  size: string;
  quality?: string;
  style?: string;
}

/** US dollars, and where the figure comes from. */
export interface Cost {
  usd: number;
  basis: 'usage' | 'price' | 'estimate';
  /** What was expected before it was asked for, where the service then said what it billed. */
  estimated?: number;
}

/** A cost before it is paid. */
export interface Estimate {
  /** Undefined where no price is known. */
  usd: number | undefined;
  /** True where the figure is an upper bound rather than the expected value. */
  atMost: boolean;
}

/** Tokens that a service says it has billed. */
export interface Usage {
  textIn: number;
  imageIn: number;
  imageOut: number;
}

/** How an image came to be. */
type Made = Settings & { requestId?: string; seed?: number };

/** One picture of a record. */
export interface StoredImage {
  /** The key it was bought for, where it was kept for a reworded prompt. */
  adopted?: Key;
  bytes: number;
  /** Dominant colour, `#rrggbb`. */
  color: string;
  cost?: Cost;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** `<digest>.<extension>`; absent once the file was pruned. */
  file?: string;
  width: number;
  height: number;
  /** Terms under which a picture from elsewhere may be shown. */
  licence?: string;
  made: Made;
  /** Thumbhash, base64. */
  placeholder: string;
  revisedPrompt?: string;
}

/** A service's answer that it will not draw this. */
export interface Refusal {
  at: string;
  provider: string;
  model: string;
  reason: string;
}

/** Everything that was ever bought for one key; one JSON file. */
export interface StoreRecord {
  version: 1;
  key: Key;
  spec: Spec;
  /** Index into `images` of the picture that pages show. */
  chosen?: number;
  images: StoredImage[];
  refusals?: Refusal[];
}

/** Whether the chosen image's file can be used. */
export type Wholeness = { whole: true } | { whole: false; because: string };

/** A record with the verdict on its chosen image. */
export interface Found {
  record: StoreRecord;
  image?: StoredImage;
  wholeness: Wholeness;
}

export type State = 'fresh' | 'stale' | 'missing' | 'damaged' | 'refused';

/** What a run does for one request; `leave` is for what it was not asked about. */
export type Action = 'use' | 'buy' | 'draft' | 'fail' | 'leave';

/** Another provider for the same request, and what it costs there. */
export interface Alternative {
  settings: Settings;
  estimate: Estimate;
}

/** A decision with its reason. */
export interface Step {
  request: Request;
  state: State;
  do: Action;
  because: string;
  settings: Settings;
  estimate: Estimate;
  /** The picture in use, where there is one. */
  image?: StoredImage;
  /** What may be asked where this provider cannot be, in turn. */
  alternatives?: Alternative[];
  /** What was sent before and never answered: it may have been billed. */
  intent?: Intent;
}

/** What a missing picture leads to. */
export type Missing = 'generate' | 'draft' | 'error';

/** The same for one run; `where-keyed` buys from providers that have a key, and drafts the rest. */
export type WhenMissing = Missing | 'where-keyed';

/** What one run was asked for beyond the options. */
export interface Wishes {
  /** Only these refs or globs; all where empty. */
  only: readonly string[];
  /** Buy these again, whatever their state. */
  regenerate: readonly string[];
  /** Buy stale ones again. */
  stale: boolean;
  /** The user names what to buy, so unknown outcomes and refusals are asked again. */
  explicit: boolean;
}

/** A request that was sent, or was about to be, and whose picture is not in the store. */
export interface Intent {
  key: Key;
  spec: Spec;
  settings: Settings;
  /** The page that asked first, for messages. */
  ref: string;
  count: number;
  estimate: Estimate;
  at: string;
  /** Why there is no picture, once that is known. */
  trouble?: string;
}

/** What a run did for one step. Failures are values: the other steps go on. */
export type Outcome =
  | {
      kind: 'bought' | 'recovered';
      ref: string;
      key: Key;
      images: StoredImage[];
      cost: Cost | undefined;
      /** From sending to the record. */
      milliseconds: number;
      /** What is not as it was asked for, as sentences. */
      warnings: string[];
    }
  | { kind: 'drafted'; ref: string; key: Key; path: string; drawn: boolean; because: string }
  | { kind: 'refused'; ref: string; key: Key; error: IllustrateError }
  | { kind: 'failed'; ref: string; key: Key; error: IllustrateError }
  /** Not sent, because the run was asked to end. */
  | { kind: 'skipped'; ref: string; key: Key };

/** What a whole run did. */
export interface Report {
  steps: Step[];
  outcomes: Outcome[];
  /** US dollars, from what the service billed where it says so. */
  spent: number;
  /** What every page shows now, by key; nothing where a picture failed. */
  pictures: ReadonlyMap<Key, Picture>;
}

/** A picture file that a page shows. */
export interface Picture {
  /** Absolute, with forward slashes. */
  path: string;
  /** Absent for a draft. */
  image?: StoredImage;
}

/** What a provider is asked to draw. */
export interface Job {
  prompt: string;
  negative?: string;
  model: string;
  size: string;
  quality?: string;
  style?: string;
  background?: Background;
  seed?: number;
  count: number;
  /** Encoding to ask for, where the model can be asked. */
  format?: string;
  /** The picture to change. */
  edit?: SentPicture;
  /** Which parts of it to draw anew, in the form that the model takes. */
  mask?: SentPicture;
  /** The picture to make again a little differently. */
  variationOf?: SentPicture;
  /** Pictures that show how it should look. */
  references?: SentPicture[];
}

/** A picture that goes with a prompt. */
export interface SentPicture {
  bytes: Uint8Array;
  /** `image/png` and the like. */
  type: string;
  width: number;
  height: number;
}

/** What a provider answers: pictures as bytes, or as addresses that soon expire. */
export interface Answer {
  pictures: Array<{ bytes: Uint8Array } | { url: string }>;
  usage?: Usage;
  /** Where the service itself names the price of the request. */
  usd?: number;
  requestId?: string;
  revisedPrompt?: string;
  seed?: number;
  /** What the service did not do as it was asked, as sentences. */
  warnings?: string[];
}

/** What is known of a picture once every one of its pixels was decoded. */
export interface Decoded {
  format: 'png' | 'jpeg' | 'webp' | 'avif' | 'gif';
  width: number;
  height: number;
  color: string;
  placeholder: string;
}

/** What is known of a provider before anything is sent. */
export interface ProviderFacts {
  /** What pages and records call it. */
  name: string;
  /** Which rows of the model table are its own. */
  catalog: string;
  /** What its models can do where no row says so: those of a server of one's own. */
  capabilities?: Capabilities | undefined;
  model: string;
  quality?: string | undefined;
  /** Encoding that the user chose. */
  format?: string | undefined;
  /** US dollars an image where the user stated them. */
  price?: number | undefined;
  /** Requests a minute. */
  imagesPerMinute: number;
  /** Whether it is the vendor's own service, where retired models are gone. */
  isOfficial: boolean;
  /** The origin it is reached at. */
  origin: string;
  /** Whether a key is set. Never the key. */
  hasKey: boolean;
  /** What to set where there is no key. */
  keyHint: string;
  /** The vendor's variable whose key goes to another machine, which the options name without one. */
  sharedKey?: string | undefined;
}

/** A model as its service lists it. */
export interface ListedModel {
  id: string;
  /** The day from which the service refuses it, as `YYYY-MM-DD`. */
  shutdownDate?: string;
}

export interface ProviderList {
  /** The one that serves pages which name none. */
  default: string;
  byName: ReadonlyMap<string, ProviderFacts>;
}
