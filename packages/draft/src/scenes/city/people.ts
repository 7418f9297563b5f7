import { type Slot, around, draw, fit, shadow } from '../../cast/place-figure.ts';
import { isHandy } from '../../cast/is-handy.ts';
import { isTrain, rails } from '../../scenery/rails.ts';
import type { Box, Stage } from '../../stage.ts';
import type { Cast } from '../scene.ts';

export function populate(
  stage: Stage,
  cast: Cast,
  road: number,
): { behind: string; subject: string; focus: Box } {
  const { width, height, unit } = stage;
  const floor = road + (height - road) * 0.62;
  const sky = road * 0.62;
  const slots: Slot[] = [
    { x: width * 0.5, y: floor, width: width * 0.62, height: Math.min(height * 0.44, unit * 470) },
    {
      x: width * 0.76,
      y: floor - 6,
      width: width * 0.26,
      height: Math.min(height * 0.3, unit * 300),
    },
    {
      x: width * 0.22,
      y: floor + 4,
      width: width * 0.26,
      height: Math.min(height * 0.26, unit * 260),
    },
  ];
  const figures = [...(cast.hero ? [cast.hero] : []), ...cast.companions].slice(
    0,
    width < height ? 2 : 3,
  );
  let [behind, subject] = ['', ''];
  const boxes: Box[] = [];
  figures.forEach((figure, i) => {
    const slot = slots[i];
    if (!slot) return;
    const isHigh = figure.footing === 'air';
    const own = isHigh
      ? { ...slot, y: i === 0 ? sky + unit * 60 : sky - unit * 120, height: slot.height * 0.72 }
      : figure.isActor
        ? { ...slot, height: slots[0]!.height * (i ? 0.9 : 1) }
        : isTrain(figure)
          ? { ...slot, width: width * 0.84 }
          : isHandy(figure) && i > 0
            ? { ...slot, height: slot.height * 0.4 }
            : slot;
    const box = fit(figure, own);
    behind += isTrain(figure)
      ? rails(stage, own.y - box.height * 0.03, box.height)
      : shadow(figure, own, stage);
    const svg = draw(figure, own, stage);
    if (i === 0) subject += svg;
    else subject = svg + subject;
    boxes.push(box);
  });
  return { behind, subject, focus: around(boxes, unit * 60) };
}
