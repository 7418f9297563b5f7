import { mix } from '../paint/color.ts';
import type { Stage } from '../stage.ts';

export interface Skin {
  screen: string;
  card: string;
  ink: string;
  soft: string;
  a: string;
  b: string;
  c: string;
}

export function skinOf(stage: Stage): Skin {
  const [a, b, c] = stage.palette.accent;
  return stage.palette.isDark
    ? {
        screen: mix('#10131f', stage.palette.sky[0], 0.5),
        card: mix('#1d2233', stage.palette.sky[1], 0.45),
        ink: '#f1f4ff',
        soft: '#8791b3',
        a,
        b,
        c,
      }
    : {
        screen: '#fbfcff',
        card: mix('#eef2f9', a, 0.05),
        ink: mix('#232a40', stage.palette.shade, 0.5),
        soft: '#a3adc4',
        a,
        b,
        c,
      };
}
