import type {
  Answer,
  Decoded,
  Digest,
  Found,
  Intent,
  Job,
  Key,
  ListedModel,
  ProviderFacts,
  ProviderList,
  SentPicture,
  Source,
  Spec,
  StoredImage,
  StoreRecord,
  Wholeness,
} from './model.ts';
import type { SentPictures } from './capabilities.ts';

/**
 * Everything outside the engine. The stages act through it alone;
 * `node/create-world.ts` builds the real one and tests build their own.
 */
export interface World {
  clock: Clock;
  memory: Memory;
  log: Log;
  pages: Pages;
  files: PictureFiles;
  store: Store;
  journal: Journal;
  drafts: Drafts;
  pictures: Pictures;
  providers: Providers;
}

/** Notes of this machine in Astro's cache: losing them costs nothing. */
export interface Memory {
  /** When each key was first seen unused, as ISO 8601. */
  readUnused(): Promise<Map<Key, string>>;
  writeUnused(since: ReadonlyMap<Key, string>): Promise<void>;
}

export interface Clock {
  now(): Date;
  /** Resolves after `milliseconds`, or rejects once `signal` aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** One line each; who shows them, and how, is decided outside. */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
}

/** The pages of the site. */
export interface Pages {
  /** Every page the `content` globs name, sorted by path. */
  list(): Promise<PageText[]>;
  /**
   * The same pages as every local branch has them; paths begin with `<branch>:`.
   * None outside a repository.
   */
  listBranches(): Promise<PageText[]>;
}

export interface PageText {
  /** From the project's root, with forward slashes. */
  path: string;
  text: string;
}

/** Picture files of the project that pages name. */
export interface PictureFiles {
  /**
   * Finds the file that a page names, and checks that it is a picture inside the project.
   * @param named as the page writes it: `./room.png` from the page, `/src/room.png` from the root
   * @throws {IllustrateError} `bad-source`, without a place
   */
  find(named: string, page: string): Promise<Source>;
  /**
   * The bytes of a file that was found before.
   * @throws {IllustrateError} `bad-source` where it has changed since
   */
  read(source: Source): Promise<Uint8Array>;
}

/** Records and images in the site's repository. */
export interface Store {
  /**
   * The record of a key with the verdict on its chosen image, whose digest is verified.
   * @throws {IllustrateError} `damaged-record`, `newer-record`
   */
  find(key: Key): Promise<Found | undefined>;
  /** Keeps bytes under their digest; an image that is there already is left alone. */
  keepImage(bytes: Uint8Array, extension: string): Promise<{ file: string; digest: Digest }>;
  keepRecord(record: StoreRecord): Promise<void>;
  /** Brings an image back from the repository's history without paying; false where it cannot. */
  repair(image: StoredImage): Promise<boolean>;
  /** Brings a record back as a commit knew it, where that one can be read; false where none can. */
  repairRecord(key: Key): Promise<boolean>;
  /** Whether an image file is there and has its digest. */
  check(file: string): Promise<Wholeness>;
  /** What lies in the folder; empty where there is none. */
  contents(): Promise<StoreContents>;
  /** Removes images, and what a crash left behind. */
  removeImages(files: readonly string[]): Promise<void>;
  /** Absolute path of an image file, with forward slashes. */
  pathOf(file: string): string;
}

/** What lies in the store's folder, by what the names say. */
export interface StoreContents {
  keys: Key[];
  /** Image files with their sizes in bytes. */
  images: Map<string, number>;
  /** Temporary files that a crash left behind. */
  leftovers: string[];
  /** Files that are nothing of the store's. */
  strangers: string[];
}

/**
 * What was sent and paid for but is not a record yet. Each write is on the disk
 * before its promise resolves.
 */
export interface Journal {
  /**
   * Checks that the disk has room for so many answers.
   * @throws {IllustrateError} `file-system`
   */
  checkRoom(bytes: number): Promise<void>;
  /**
   * Takes the store's lock; waits for another run to end. Disposing gives it back.
   * @throws {IllustrateError} `locked` once `signal` aborts
   */
  lock(signal?: AbortSignal): Promise<AsyncDisposable>;
  /** Takes the lock where it is free. */
  tryLock(): Promise<AsyncDisposable | undefined>;
  intend(intent: Intent): Promise<void>;
  /** The service has answered: from here on nothing has to be asked again. */
  answered(key: Key, answer: Answered): Promise<void>;
  keepBytes(key: Key, index: number, bytes: Uint8Array): Promise<void>;
  /** Keeps bytes outside the store, where the store cannot be written to; resolves to both paths. */
  rescue(key: Key, index: number, bytes: Uint8Array): Promise<{ kept: string; wanted: string }>;
  /** Puts bytes that are no picture where nothing removes them; resolves to their path. */
  setAside(key: Key, index: number): Promise<string>;
  /** Forgets a key: it became a record, or was certainly not accepted. */
  forget(key: Key): Promise<void>;
  entries(): Promise<JournalEntry[]>;
}

/** A service's answer without the pictures' bytes. */
export type Answered = Omit<Answer, 'pictures'> & {
  /** Where pictures wait to be fetched, by index; empty where their bytes came at once. */
  urls: string[];
};

export interface JournalEntry {
  intent: Intent;
  answer?: Answered;
  /** Raw bytes by index, where they arrived. */
  bytes: Map<number, Uint8Array>;
}

/** Pictures from the offline illustrator, kept in Astro's cache. */
export interface Drafts {
  /** The path of a draft, drawn now unless it is there. Absolute, with forward slashes. */
  draw(spec: Spec, size: string): Promise<{ path: string; drawn: boolean }>;
  /** Whether a draft is drawn already. */
  has(spec: Spec, size: string): Promise<boolean>;
}

/** What has to know pixels, or the network beyond the provider. */
export interface Pictures {
  /**
   * Decodes every pixel.
   * @throws {IllustrateError} `undecodable`, saying what the bytes are instead
   */
  decode(bytes: Uint8Array): Promise<Decoded>;
  /** A photograph turned as it is meant to be seen; any other picture as it is. */
  upright(bytes: Uint8Array): Promise<Uint8Array>;
  /** Re-encodes to WebP without metadata. */
  toWebp(bytes: Uint8Array): Promise<Uint8Array>;
  /** Brings a picture into a form that a service takes; the changes come as sentences. */
  prepare(bytes: Uint8Array, form: SentPictures): Promise<Prepared>;
  /**
   * Brings what people draw as a mask into the form that a service takes: `transparent` has alpha
   * 0 where to draw anew, `white` has white there. Drawn masks are white there too, or transparent.
   */
  prepareMask(bytes: Uint8Array, form: MaskForm): Promise<Prepared>;
  /**
   * Fetches a picture that a service answered with.
   * @throws {IllustrateError} `lost-answer`
   */
  download(url: string, provider: Provider): Promise<Uint8Array>;
}

export interface Prepared {
  picture: SentPicture;
  warnings: string[];
}

export interface MaskForm {
  /** What stands for "draw this anew". */
  redo: 'transparent' | 'white';
  /** Of the picture that it belongs to. */
  width: number;
  height: number;
  /** Where the picture itself was cut to a square. */
  isCut: boolean;
}

/** The providers of a site, ready to be asked. */
export interface Providers extends ProviderList {
  byName: ReadonlyMap<string, Provider>;
}

/** An image service behind one interface. */
export interface Provider extends ProviderFacts {
  /**
   * Sends one request, once.
   * @throws {ProviderError}
   */
  generate(job: Job, signal: AbortSignal): Promise<Answer>;
  /**
   * The models that the service lists; absent where asking costs, or cannot be done.
   * @throws {ProviderError}
   */
  listModels?(signal: AbortSignal): Promise<ListedModel[]>;
}
