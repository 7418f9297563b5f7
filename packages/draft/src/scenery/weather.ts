import { num, stroke, circle, ellipse } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { haze } from './sky.ts';

/** What falls or drifts in front of everything: rain, snow, mist, leaves, petals. */
export function weather(stage: Stage): string {
  const { lights } = stage.reading;
  const chance = stage.random('weather');
  const { width, height, unit } = stage;
  if (lights.includes('rain')) {
    let d = '';
    for (let i = 0; i < 150; i++)
      d += `M${num(chance.between(0, width * 1.1))} ${num(chance.between(-40, height))}l${num(-unit * 9)} ${num(unit * 34)}`;
    return stroke(d, '#e6f1f7', 1.8, { opacity: 0.4 });
  }
  if (lights.includes('snow')) {
    let out = '';
    for (let i = 0; i < 110; i++)
      out += circle(
        chance.between(0, width),
        chance.between(0, height),
        unit * chance.between(1.5, 6),
        '#ffffff',
        { opacity: chance.between(0.55, 0.95) },
      );
    return out;
  }
  if (lights.includes('fog')) return fog(stage);
  if (lights.includes('autumn') || lights.includes('spring')) {
    const colors = lights.includes('autumn')
      ? ['#e0702c', '#efa63a', '#c9472c']
      : ['#ffc4d6', '#ffdfe8', '#f79ab8'];
    let out = '';
    for (let i = 0; i < 26; i++)
      out += ellipse(
        chance.between(0, width),
        chance.between(0, height),
        unit * 8,
        unit * 4.2,
        chance.pick(colors),
        { turn: chance.between(0, 180), opacity: 0.9 },
      );
    return out;
  }
  return '';
}

/** Veils that thin out upwards and downwards, and banks that drift in them. */
function fog(stage: Stage): string {
  const { width, height, unit, palette, brush } = stage;
  const chance = stage.random('fog');
  const veils = [0.5, 0.68, 0.9].map((k) => haze(stage, height * k, unit * 210, 0.34)).join('');
  const banks = Array.from({ length: 6 }, (_, i) =>
    ellipse(
      width * ((i + chance.next()) / 6),
      height * chance.between(0.48, 0.86),
      unit * chance.between(300, 520),
      unit * chance.between(44, 90),
      brush.glow(palette.sky[2], 0.62),
    ),
  ).join('');
  return veils + banks;
}
