import { num, stroke, circle, rect, ellipse } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';

/** What falls or drifts in front of everything: rain, snow, mist, leaves, petals. */
export function weather(stage: Stage): string {
  const { lights } = stage.reading;
  const chance = stage.random('weather');
  const { width, height, unit, palette } = stage;
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
  if (lights.includes('fog'))
    return [0.5, 0.66, 0.82]
      .map((k) =>
        rect(
          0,
          height * k - unit * 90,
          width,
          unit * 180,
          stage.brush.fade(palette.sky[2], 0, 0.38),
        ),
      )
      .join('');
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
