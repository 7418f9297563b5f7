import { mix, multiply, parseColor, toOklch, oklch, type Color } from '../paint/color.ts';
import { num } from '../paint/svg.ts';
import { shipped, type IconArt } from '../read/store.ts';
import type { Stage } from '../stage.ts';
import type { Figure, Footing } from './figure.ts';

const flying =
  /airplane|bird$|eagle|dove|butterfly|honeybee|balloon|cloud|kite|helicopter|rocket|satellite|saucer|parachute|planet|moon|star|comet|meteor|sun$|bat$|dragon$|phoenix|fairy|superhero|sparkles|feather|leaf-flut|fly$|mosquito|thought|speech|dizzy|heart$|rainbow|high-voltage|droplet|snowflake|atom|bubbles|antenna|wireless/;
const swimming =
  /fish|shark|whale|dolphin|octopus|squid|jellyfish|turtle|orca|boat|ship|canoe|ferry|duck|swan|seal|blowfish/;

export function hasIcon(name: string): boolean {
  return Object.hasOwn(shipped('noto'), name) || Object.hasOwn(shipped('flat'), name);
}

export function findIcon(name: string, art: 'noto' | 'flat'): IconArt | undefined {
  const [first, second] =
    art === 'noto' ? (['noto', 'flat'] as const) : (['flat', 'noto'] as const);
  const table = shipped(first);
  if (Object.hasOwn(table, name)) return withinBox(name, table[name]);
  const other = shipped(second);
  return Object.hasOwn(other, name) ? withinBox(name, other[name]) : undefined;
}

// The only art that paints far outside its box; clipping costs too much to do it for all.
const spilling: ReadonlySet<string> = new Set(['package', 'crossed-swords', 'gorilla']);

function withinBox(name: string, art: IconArt | undefined): IconArt | undefined {
  if (!art || !spilling.has(name)) return art;
  const [x, y, width, height] = art.x;
  return {
    ...art,
    b: `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${art.b}</svg>`,
  };
}

/** A figure drawn from the icon art, in the light of the scene. */
export function iconFigure(name: string, art: 'noto' | 'flat', color?: Color): Figure | undefined {
  const icon = findIcon(name, art);
  if (!icon) return undefined;
  const [x, y, width, height] = icon.x;
  const footing: Footing = flying.test(name) ? 'air' : swimming.test(name) ? 'water' : 'ground';
  return {
    name,
    ratio: width / height,
    footing,
    isActor: false,
    draw: (stage: Stage) => {
      const scale = 100 / height;
      const body = inLight(color ? recolored(icon.b, color) : icon.b, stage);
      return `<g transform="scale(${Math.round(scale * 1e4) / 1e4}) translate(${num(-x)} ${num(-y)})">${body}</g>`;
    },
  };
}

const hex = /#[0-9a-f]{6}\b|#[0-9a-f]{3}\b/gi;

/** Rewriting the fills costs nothing at drawing time, unlike a filter. */
export function inLight(markup: string, stage: Stage): string {
  const { ambient } = stage.palette;
  if (ambient === '#ffffff') return markup;
  return markup.replaceAll(hex, (color) => multiply(color, ambient, 0.85));
}

/** The main hue of an icon turned to `color`; outlines and eyes stay. */
export function recolored(markup: string, color: Color): string {
  const weight = new Map<number, number>();
  for (const [found] of markup.matchAll(hex)) {
    const { hue, chroma, lightness } = toOklch(found);
    if (chroma < 0.05 || lightness < 0.35) continue;
    const key = Math.round(hue / 30) % 12;
    weight.set(key, (weight.get(key) ?? 0) + chroma);
  }
  const [main] = [...weight].sort((a, b) => b[1] - a[1])[0] ?? [];
  const target = toOklch(color);
  return markup.replaceAll(hex, (found) => {
    const own = toOklch(found);
    const distance = main === undefined ? 0 : Math.abs(((own.hue - main * 30 + 540) % 360) - 180);
    if (parseColor(found).every((v) => v > 240) || own.lightness < 0.35 || distance > 45)
      return found;
    if (main !== undefined && own.chroma < 0.04) return found;
    return mix(
      found,
      oklch(
        Math.min(0.95, own.lightness * 0.45 + target.lightness * 0.55),
        target.chroma,
        target.hue,
      ),
      0.92,
    );
  });
}
