import type { Color } from '../paint/color.ts';
import type { Reading } from '../read/reading.ts';
import type { Figure } from './figure.ts';
import { iconFigure } from './icon-figure.ts';

/** The figure of a name in the vocabulary: `rocket`, `@laptop`, `*cat`. */
export function castFigure(
  name: string,
  reading: Reading,
  art: 'noto' | 'flat',
  color?: Color,
): Figure | undefined {
  void reading;
  return iconFigure(name.replace(/^[@*]/, ''), art, color);
}
