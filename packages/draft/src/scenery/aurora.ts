import { num, path } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

export function curtains(stage: Stage, horizon: number): string {
  const chance = stage.random('aurora');
  const colors = stage.palette.accent;
  let out = '';
  for (let i = 0; i < 3; i++) {
    const y = horizon * (0.18 + i * 0.2);
    const h = horizon * chance.between(0.3, 0.45);
    const swing = horizon * 0.12;
    const w = stage.width;
    const d = `M0 ${num(y)}C${num(w * 0.25)} ${num(y - swing)} ${num(w * 0.35)} ${num(y + swing)} ${num(w * 0.55)} ${num(y)}S${num(w * 0.85)} ${num(y - swing)} ${num(w)} ${num(y + swing * 0.4)}`;
    out += path(
      `${d}v${num(h)}C${num(w * 0.8)} ${num(y + h - swing)} ${num(w * 0.7)} ${num(y + h + swing)} ${num(w * 0.5)} ${num(y + h)}S${num(w * 0.2)} ${num(y + h - swing)} 0 ${num(y + h)}Z`,
      stage.brush.fade(colors[i === 1 ? 2 : 0], 0.5, 0),
    );
  }
  return out;
}
