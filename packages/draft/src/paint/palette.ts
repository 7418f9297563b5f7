import { lightness, mix, oklch, toOklch, type Color } from './color.ts';

type Three = readonly [Color, Color, Color];
type Four = readonly [Color, Color, Color, Color];

/** The colours of one picture. */
export interface Palette {
  /** Top, middle and horizon of the sky, or of a background. */
  sky: Three;
  /** Land or surfaces, from the farthest to the nearest. */
  land: Four;
  accent: Four;
  /** Sun, lamps, highlights. */
  light: Color;
  /** Lines and the deepest shadow. */
  shade: Color;
  /** What leaves and grass tend to. */
  leaf: Color;
  water: readonly [Color, Color];
  /** What white light becomes here; subjects are multiplied with it. */
  ambient: Color;
  isDark: boolean;
}

type Row = Omit<Palette, 'isDark'>;
const isDark = (row: Row) => lightness(row.sky[1]) < 0.5;

export function palette(row: Row): Palette {
  return { ...row, isDark: isDark(row) };
}

export type Tone = 'light' | 'dark' | 'bright' | 'pastel';

/** Dark yellow is mud: hues near it move to amber or to green. */
function clear(hue: number): number {
  const turn = ((hue % 360) + 360) % 360;
  return turn < 72 || turn > 135 ? turn : turn < 104 ? 62 : 152;
}

/** A strong colour of a hue: yellows are strong only when they are light. */
function vivid(hue: number, lightness: number, chroma: number): Color {
  const turn = ((hue % 360) + 360) % 360;
  const isYellow = turn > 52 && turn < 118;
  return oklch(
    isYellow ? Math.max(0.78, lightness) : lightness,
    isYellow ? 0.16 : chroma,
    isYellow && turn > 88 ? 84 : turn,
  );
}

/** A palette for rooms, studios and screens, built around one hue. */
export function studioPalette(hue: number, tone: Tone, partner = hue + 150): Palette {
  const second = clear(partner);
  const c = (l: number, chroma: number, h = hue) => oklch(l, chroma, h);
  const accent: Four = [
    vivid(hue, 0.62, 0.2),
    c(0.74, 0.16, second),
    c(0.8, 0.15, clear(hue + 60)),
    vivid(hue - 50, 0.58, 0.17),
  ];
  const leaf = c(0.62, 0.13, 150);
  if (tone === 'dark') {
    return palette({
      sky: [c(0.15, 0.05), c(0.21, 0.07), c(0.31, 0.1)],
      land: [c(0.34, 0.09), c(0.28, 0.07), c(0.22, 0.06), c(0.16, 0.04)],
      accent: [
        vivid(hue, 0.7, 0.19),
        c(0.78, 0.15, second),
        c(0.83, 0.14, clear(hue + 60)),
        vivid(hue - 50, 0.64, 0.19),
      ],
      light: c(0.9, 0.08, hue + 20),
      shade: c(0.1, 0.03),
      leaf: c(0.5, 0.1, 160),
      water: [c(0.4, 0.1), c(0.25, 0.07)],
      ambient: c(0.86, 0.05),
    });
  }
  const [base, depth, chroma] =
    tone === 'bright'
      ? [0.82, 0.08, 0.12]
      : tone === 'pastel'
        ? [0.92, 0.05, 0.055]
        : [0.965, 0.03, 0.022];
  return palette({
    sky: [c(base + 0.015, chroma * 0.8), c(base, chroma), c(base - depth, chroma * 1.2)],
    land: [
      c(base - 0.07, chroma * 1.3),
      c(base - 0.15, chroma * 1.6),
      c(base - 0.27, chroma * 1.9),
      c(0.42, 0.09),
    ],
    accent,
    light: c(0.99, 0.02, 90),
    shade: c(0.26, 0.05),
    leaf,
    water: [c(0.8, 0.09, 220), c(0.62, 0.11, 230)],
    ambient: '#ffffff',
  });
}

/** The same palette, led by the colours the prompt names. */
export function withColors(from: Palette, colors: readonly Color[], tone: Tone): Palette {
  const chromatic = colors.filter((color) => toOklch(color).chroma > 0.04);
  const lead = chromatic[0];
  if (!lead) return from;
  const hue = toOklch(lead).hue;
  const built = studioPalette(hue, tone, chromatic[1] ? toOklch(chromatic[1]).hue : hue + 25);
  const pick = (i: number) => chromatic[i % chromatic.length] ?? lead;
  return { ...built, accent: [pick(0), pick(1), pick(2), mix(pick(0), '#ffffff', 0.35)] };
}

/** Leaves and grass as this light shows them. */
export function foliage(p: Palette, depth: number): Color {
  return mix(p.leaf, p.land[Math.max(0, Math.min(3, depth)) as 0 | 1 | 2 | 3], 0.55 - depth * 0.08);
}
