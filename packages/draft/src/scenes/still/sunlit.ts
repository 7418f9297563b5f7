import { darker, lighter, mix } from '../../paint/color.ts';
import { polygon, rect } from '../../paint/svg.ts';
import { arrange } from '../layout.ts';
import { type Layout, focalSlot, sideSlots, wall } from './parts.ts';

/** Window light on a wall, a table under it. */
export const sunlit: Layout = (stage, cast, chance) => {
  const { width, height, unit, palette, brush } = stage;
  const top = stage.height * 0.72;
  const lean = chance.pick([-0.3, 0.3]) * unit * 500;
  const light = Array.from({ length: 6 }, (_, i) => {
    const [col, row] = [i % 3, Math.floor(i / 3)];
    const [x, y, w, h] = [
      width * 0.5 - lean * 0.5 + (col - 1.5) * unit * 210 + row * lean * 0.4,
      height * 0.06 + row * unit * 235,
      unit * 190,
      unit * 215,
    ];
    return polygon(
      [
        [x, y],
        [x + w, y],
        [x + w + lean * 0.36, y + h],
        [x + lean * 0.36, y + h],
      ],
      '#ffffff',
      { opacity: palette.isDark ? 0.07 : 0.42 },
    );
  }).join('');
  const wood = mix(palette.land[1], '#c08a5c', palette.isDark ? 0.2 : 0.4);
  const placed = arrange(
    stage,
    cast,
    focalSlot(stage, top + unit * 80),
    sideSlots(stage, top + unit * 60, unit * 230),
  );
  return {
    sky: wall(stage),
    back:
      light +
      rect(0, top, width, height - top, brush.down(lighter(wood, 0.04), darker(wood, 0.06))) +
      rect(0, top, width, 7, lighter(wood, 0.1)) +
      placed.behind,
    subject: placed.subject,
    focus: placed.focus,
    front: '',
    shows: [],
  };
};
