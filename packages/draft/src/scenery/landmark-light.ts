import { mix, multiply } from '../paint/color.ts';
import type { Stage } from '../stage.ts';

export const lit = (stage: Stage, color: string) => multiply(color, stage.palette.ambient, 0.8);

export const glass = (stage: Stage) =>
  stage.palette.isDark ? '#ffd98a' : mix(stage.palette.sky[1], '#ffffff', 0.3);
