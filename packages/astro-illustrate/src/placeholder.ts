import { rgbaToDataURL, thumbHashToRGBA } from 'thumbhash';

/** Longest edge of the placeholder, in pixels: the browser's own scaling makes the blur. */
const LONGEST = 12;

/**
 * A thumbhash as a tiny data URL, about 600 characters; undefined for a picture with transparent
 * parts, through which it would show for ever.
 */
export function placeholderUrl(thumbhash: string): string | undefined {
  const bytes = Uint8Array.from(atob(thumbhash), (char) => char.codePointAt(0) ?? 0);
  const hasAlpha = ((bytes[2] ?? 0) & 0x80) !== 0;
  if (hasAlpha) return undefined;
  const { w, h, rgba } = thumbHashToRGBA(bytes);
  const scale = Math.max(w, h) / LONGEST;
  const [width, height] = [Math.round(w / scale), Math.round(h / scale)];
  const small = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromX = Math.min(w - 1, Math.floor((x + 0.5) * scale));
      const fromY = Math.min(h - 1, Math.floor((y + 0.5) * scale));
      small.set(
        rgba.slice((fromY * w + fromX) * 4, (fromY * w + fromX) * 4 + 4),
        (y * width + x) * 4,
      );
    }
  }
  return rgbaToDataURL(width, height, small);
}

/** The digest that a stored picture's file name, and so its address in the site, begins with. */
export function digestInAddress(address: string): string | undefined {
  return /(?:^|\/)([0-9a-f]{64})\./.exec(address)?.[1];
}
