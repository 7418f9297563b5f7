/** `#rrggbb` */
export type Color = string;

type Triple = [number, number, number];

export function parseColor(color: Color): Triple {
  const hex = color.length === 4 ? color.replaceAll(/[0-9a-f]/gi, '$&$&') : color;
  const value = Number.parseInt(hex.slice(1, 7), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function toColor(rgb: readonly number[]): Color {
  const part = (value = 0) =>
    Math.max(0, Math.min(255, Math.round(value)))
      .toString(16)
      .padStart(2, '0');
  return `#${part(rgb[0])}${part(rgb[1])}${part(rgb[2])}`;
}

const toLinear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const toGamma = (v: number) =>
  v <= 0.0031308 ? v * 12.92 : 1.055 * Math.max(0, v) ** (1 / 2.4) - 0.055;

function toOklab(color: Color): Triple {
  const [r, g, b] = parseColor(color).map((v) => toLinear(v / 255)) as Triple;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    toGamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    toGamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    toGamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** `amount` of `other` in `color`, mixed in OKLab so that it does not turn grey. */
export function mix(color: Color, other: Color, amount: number): Color {
  const [a, b] = [toOklab(color), toOklab(other)];
  const blend = a.map((value, i) => value + ((b[i] ?? 0) - value) * amount) as Triple;
  return toColor(fromOklab(blend).map((v) => v * 255));
}

/** Lightness 0..1, chroma 0..0.3, hue in degrees; chroma gives way where sRGB ends. */
export function oklch(lightness: number, chroma: number, hue: number): Color {
  const angle = (hue * Math.PI) / 180;
  for (let c = chroma; c > 0; c -= 0.01) {
    const rgb = fromOklab([lightness, c * Math.cos(angle), c * Math.sin(angle)]);
    if (rgb.every((v) => v >= -0.002 && v <= 1.002)) return toColor(rgb.map((v) => v * 255));
  }
  return toColor(fromOklab([lightness, 0, 0]).map((v) => v * 255));
}

export function toOklch(color: Color): { lightness: number; chroma: number; hue: number } {
  const [lightness, a, b] = toOklab(color);
  return {
    lightness,
    chroma: Math.hypot(a, b),
    hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
  };
}

function shift(color: Color, by: { light?: number; chroma?: number; hue?: number }): Color {
  const { lightness, chroma, hue } = toOklch(color);
  return oklch(
    Math.max(0.02, Math.min(0.99, lightness + (by.light ?? 0))),
    Math.max(0, chroma * (by.chroma ?? 1)),
    hue + (by.hue ?? 0),
  );
}

export const lighter = (color: Color, amount = 0.08): Color => shift(color, { light: amount });
export const darker = (color: Color, amount = 0.08): Color => shift(color, { light: -amount });

/** The light a surface gives back in coloured light. */
export function multiply(color: Color, light: Color, amount: number): Color {
  const [base, other] = [parseColor(color), parseColor(light)];
  return toColor(base.map((v, i) => v * (1 - amount + (amount * (other[i] ?? 255)) / 255)));
}

export const lightness = (color: Color): number => toOklab(color)[0];
