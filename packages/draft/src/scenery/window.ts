import { darker, lighter, mix } from '../paint/color.ts';
import { circle, ellipse, line, num, path, polygon, rect, stroke } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { palettes } from '../vocabulary/palettes.ts';
import { cloud } from './sky.ts';

export interface Opening {
  x: number;
  y: number;
  width: number;
  height: number;
  panes: number;
}

/** What is seen through a window: sky and trees by day, a lit town by night. */
export function window(stage: Stage, o: Opening): string {
  const chance = stage.random(`window ${Math.round(o.x)}`);
  const { lights } = stage.reading;
  const night = stage.palette.isDark;
  const view = night
    ? stage.look.relight === 'rim'
      ? palettes.neon
      : palettes.night
    : lights.includes('rain')
      ? palettes.rain
      : lights.includes('sunset')
        ? palettes.sunset
        : lights.includes('autumn')
          ? palettes.autumn
          : lights.includes('snow')
            ? palettes.snow
            : palettes.day;
  const base = o.y + o.height;
  let out = rect(o.x, o.y, o.width, o.height, stage.brush.down(...view.sky));
  if (night)
    out +=
      circle(
        o.x + o.width * 0.74,
        o.y + o.height * 0.26,
        Math.min(o.width, o.height) * 0.09,
        view.light,
        { opacity: 0.85 },
      ) + town(stage, o, view.land[1], view.accent);
  else {
    out +=
      cloud(
        o.x + o.width * 0.28,
        o.y + o.height * 0.34,
        Math.min(o.width * 0.3, stage.unit * 170),
        '#ffffff',
        chance,
        0.85,
      ) +
      cloud(
        o.x + o.width * 0.76,
        o.y + o.height * 0.24,
        Math.min(o.width * 0.2, stage.unit * 130),
        '#ffffff',
        chance,
        0.7,
      );
    out += path(
      `M${num(o.x)} ${num(base - o.height * 0.2)}Q${num(o.x + o.width * 0.3)} ${num(base - o.height * 0.34)} ${num(o.x + o.width * 0.55)} ${num(base - o.height * 0.18)}T${num(o.x + o.width)} ${num(base - o.height * 0.22)}V${num(base)}H${num(o.x)}Z`,
      view.land[1],
    );
    for (const k of [0.1, 0.3, 0.64, 0.88])
      out += clump(
        o.x + o.width * k,
        base,
        Math.min(o.height * 0.42, stage.unit * 150) * chance.between(0.75, 1.1),
        mix(view.leaf, view.land[1], 0.25),
      );
  }
  if (lights.includes('rain')) out += drops(stage, o);
  out += polygon(
    [
      [o.x + o.width * 0.08, o.y + o.height],
      [o.x + o.width * 0.3, o.y],
      [o.x + o.width * 0.42, o.y],
      [o.x + o.width * 0.2, o.y + o.height],
    ],
    '#ffffff',
    { opacity: night ? 0.05 : 0.16 },
  );
  return out + frame(stage, o);
}

function frame(stage: Stage, o: Opening): string {
  const color = stage.palette.isDark ? darker(stage.palette.land[0], 0.08) : '#ffffff';
  let out = rect(o.x, o.y, o.width, o.height, 'none', { stroke: color, width: 12, round: 2 });
  for (let i = 1; i < o.panes; i++)
    out += line(
      o.x + (o.width * i) / o.panes,
      o.y,
      o.x + (o.width * i) / o.panes,
      o.y + o.height,
      color,
      8,
    );
  return (
    out +
    line(o.x, o.y + o.height * 0.36, o.x + o.width, o.y + o.height * 0.36, color, 5) +
    rect(o.x - 16, o.y + o.height, o.width + 32, 13, lighter(color, 0.02), { round: 3 })
  );
}

function clump(x: number, base: number, h: number, leaf: string): string {
  return (
    rect(x - h * 0.035, base - h * 0.5, h * 0.07, h * 0.5, '#7a5a44') +
    ellipse(x, base - h * 0.66, h * 0.3, h * 0.33, leaf) +
    ellipse(x - h * 0.1, base - h * 0.76, h * 0.14, h * 0.12, lighter(leaf, 0.05))
  );
}

function town(stage: Stage, o: Opening, color: string, lights: readonly string[]): string {
  const chance = stage.random('window town');
  let out = '';
  for (const depth of [0, 1]) {
    for (let x = o.x; x < o.x + o.width - 4;) {
      const w = Math.min(o.x + o.width - x, stage.unit * chance.between(40, 76));
      const h = o.height * chance.between(0.25, depth ? 0.5 : 0.72);
      out += rect(
        x,
        o.y + o.height - h,
        w,
        h,
        depth ? darker(color, 0.05) : mix(color, stage.palette.sky[2], 0.2),
      );
      let d = '';
      for (let y = o.y + o.height - h + 10; y < o.y + o.height - 10; y += 17)
        for (let wx = x + 7; wx < x + w - 9; wx += 13)
          if (chance.chance(0.42)) d += `M${num(wx)} ${num(y)}h6v8h-6z`;
      out += path(d, chance.pick(['#ffd98a', lights[0]!, lights[1]!]), { opacity: 0.85 });
      x += w;
    }
  }
  return out;
}

function drops(stage: Stage, o: Opening): string {
  const chance = stage.random('drops');
  let d = '';
  let beads = '';
  for (let i = 0; i < 46; i++) {
    const [x, y] = [
      o.x + chance.between(0.02, 0.98) * o.width,
      o.y + chance.between(0.02, 0.8) * o.height,
    ];
    d += `M${num(x)} ${num(y)}l${num(-stage.unit * 4)} ${num(stage.unit * chance.between(16, 46))}`;
    if (i % 2)
      beads += ellipse(
        o.x + chance.next() * o.width,
        o.y + chance.next() * o.height,
        stage.unit * 2.4,
        stage.unit * 3.6,
        '#ffffff',
        { opacity: 0.5 },
      );
  }
  return stroke(d, '#dff2ff', 1.8, { opacity: 0.6 }) + beads;
}
