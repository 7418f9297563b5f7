import { darker, lighter, mix } from '../paint/color.ts';
import { circle, ellipse, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { codeLines } from './screens.ts';

const shell = (stage: Stage) =>
  stage.palette.isDark ? mix('#4b5468', stage.palette.land[1], 0.35) : '#d7dde6';

/** The back of an open laptop, 100 wide and 64 high. */
export function laptopBack(stage: Stage): string {
  const body = shell(stage);
  const glow = stage.palette.accent[1];
  return (
    rect(8, 2, 84, 56, stage.brush.down(lighter(body, 0.04), darker(body, 0.07)), { round: 5 }) +
    path('M8 7Q8 2 13 2H60L36 58H13Q8 58 8 53Z', '#ffffff', { opacity: 0.1 }) +
    (stage.palette.isDark ? circle(50, 30, 19, stage.brush.glow(glow, 0.5)) : '') +
    stroke('M42 23L34 30L42 37M58 23L66 30L58 37M53 20L47 40', glow, 3) +
    rect(2, 58, 96, 5, darker(body, 0.1), { round: 2.5 })
  );
}

/** An open laptop from the front with code on its screen, 140 by 100. */
export function laptop(stage: Stage): string {
  const body = shell(stage);
  return (
    rect(17, 2, 106, 74, darker(body, 0.3), { round: 5 }) +
    rect(21, 6, 98, 65, stage.brush.slant('#1b2033', '#2a2350'), { round: 2 }) +
    codeLines(stage, 26, 12, 88, 56, 8, 'laptop') +
    polygon(
      [
        [17, 76],
        [123, 76],
        [138, 94],
        [2, 94],
      ],
      stage.brush.down(lighter(body, 0.02), darker(body, 0.05)),
    ) +
    polygon(
      [
        [24, 79],
        [116, 79],
        [124, 87],
        [16, 87],
      ],
      darker(body, 0.2),
    ) +
    polygon(
      [
        [56, 88.5],
        [84, 88.5],
        [86, 93],
        [54, 93],
      ],
      darker(body, 0.1),
    ) +
    rect(2, 94, 136, 5, darker(body, 0.12), { round: 2.5 })
  );
}

/** A desktop screen on its foot, 130 by 100. */
export function monitor(stage: Stage, content = ''): string {
  const body = shell(stage);
  return (
    polygon(
      [
        [55, 74],
        [75, 74],
        [80, 96],
        [50, 96],
      ],
      darker(body, 0.08),
    ) +
    ellipse(65, 96, 28, 3.6, darker(body, 0.04)) +
    rect(2, 2, 126, 75, darker(body, 0.32), { round: 4 }) +
    rect(5.5, 5.5, 119, 66, stage.brush.slant('#151a2e', '#261f4a'), { round: 2 }) +
    (content || codeLines(stage, 12, 12, 106, 56, 8, 'monitor'))
  );
}
