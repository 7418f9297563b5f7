import { darker, lighter, mix } from '../paint/color.ts';
import type { Random } from '../paint/random.ts';
import { curve, num, path, polygon, rect, stroke, type Point } from '../paint/svg.ts';
import type { Stage } from '../stage.ts';
import { haze, type Light } from './sky.ts';
import { hills, mountains } from './terrain.ts';
import { woods } from './trees.ts';

export interface View {
  stage: Stage;
  has: (feature: string) => boolean;
  horizon: number;
  light: Light;
}

/** What stands on the horizon, from the farthest to the nearest. */
export function farLand(view: View): string {
  const { stage, has, horizon } = view;
  const chance = stage.random('far');
  const [far, middle, near] = stage.palette.land;
  const out: string[] = [];
  if (has('volcano')) out.push(volcano(view, chance));
  if (has('mountains') || has('waterfall')) out.push(ranges(view, chance));
  if (has('canyon')) out.push(mesas(view, chance));
  if (has('desert') && !has('canyon')) out.push(dunes(view, chance));
  if (has('city')) out.push(skyline(stage, horizon, stage.height * 0.2, far, chance));
  if (has('sea') || has('beach')) return out.join('');
  if (!has('desert')) {
    const back = hills(
      stage,
      horizon - stage.unit * 16,
      stage.unit * 26,
      mix(far, stage.palette.sky[2], 0.35),
      chance,
    );
    out.push(back.svg, haze(stage, horizon, stage.unit * 60, 0.45));
    const isWooded =
      has('forest') || has('pines') || has('mountains') || has('lake') || has('jungle');
    const mid = hills(stage, horizon + stage.unit * 18, stage.unit * 24, middle, chance);
    const kind = has('pines') || has('mountains') || has('snow') ? 'pine' : 'round';
    if (isWooded)
      out.push(
        woods(
          kind,
          mid.line.at,
          stage,
          stage.unit * (has('forest') ? 130 : 62),
          mix(near, middle, 0.45),
          chance,
          kind === 'pine' ? 0.34 : 0.55,
        ),
      );
    out.push(mid.svg);
  }
  return out.join('');
}

function ranges({ stage, has, horizon, light }: View, chance: Random): string {
  const { land } = stage.palette;
  const reach = Math.min(horizon * 0.86, stage.height * 0.62);
  const snow = has('snow') ? 0.5 : 0.24;
  const wide = Math.max(2, Math.round((stage.width / stage.height) * 3));
  return (
    mountains(
      stage,
      {
        base: horizon + 20,
        height: reach * 0.72,
        color: land[0],
        haze: 0.5,
        snow: snow * 0.7,
        count: wide + 1,
        lightX: light.x,
      },
      chance,
    ) +
    haze(stage, horizon - reach * 0.18, reach * 0.25, 0.4) +
    mountains(
      stage,
      {
        base: horizon + 26,
        height: reach,
        color: mix(land[0], land[1], 0.6),
        haze: 0.14,
        snow,
        count: wide,
        lightX: light.x,
      },
      chance,
    ) +
    haze(stage, horizon + 6, reach * 0.2, 0.5) +
    mountains(
      stage,
      {
        base: horizon + 40,
        height: reach * 0.3,
        color: land[1],
        haze: 0.05,
        snow: 0,
        count: wide + 3,
        lightX: light.x,
      },
      chance,
    )
  );
}

function volcano({ stage, horizon, light }: View, chance: Random): string {
  const { land, sky } = stage.palette;
  const [x, h] = [stage.width * 0.5, Math.min(horizon * 0.7, stage.width * 0.42)];
  const w = h * 1.5;
  const top = horizon - h;
  const color = mix(land[2], '#5a3a3a', 0.4);
  const smoke: Point[] = Array.from({ length: 6 }, (_, i) => [
    x + chance.between(-20, 50) * i * 0.4,
    top - i * h * 0.09,
  ]);
  let out = stroke(curve(smoke), mix(sky[1], '#5b5b66', 0.5), h * 0.1, { opacity: 0.5 });
  out += polygon(
    [
      [x - w, horizon + 30],
      [x - w * 0.12, top],
      [x + w * 0.12, top],
      [x + w, horizon + 30],
    ],
    color,
  );
  out += polygon(
    [
      [x, top],
      [x + w * 0.12, top],
      [x + w, horizon + 30],
      [x + w * 0.1, horizon + 30],
    ],
    light.x < x ? darker(color, 0.08) : lighter(color, 0.05),
  );
  for (const dx of [-0.05, 0.02, 0.08])
    out += stroke(
      `M${num(x + w * dx)} ${num(top)}q${num(w * dx)} ${num(h * 0.2)} ${num(w * dx * 2.6)} ${num(h * chance.between(0.35, 0.6))}`,
      '#ff7b32',
      h * 0.025,
    );
  return out + rect(x - w * 0.12, top - 5, w * 0.24, 10, '#ffb14d', { round: 5 });
}

function mesas({ stage, horizon }: View, chance: Random): string {
  const { land, sky } = stage.palette;
  let out = '';
  for (let i = 0; i < 6; i++) {
    const depth = i / 5;
    const [x, w, h] = [
      stage.width * ((i * 0.37 + chance.between(0, 0.2)) % 1),
      stage.unit * chance.between(140, 320),
      horizon * (0.2 + depth * 0.3),
    ];
    const color = mix(land[1 + Math.round(depth)] ?? land[1], sky[2], 0.5 - depth * 0.45);
    const top = horizon + depth * 30 - h;
    out += polygon(
      [
        [x - w * 0.6, horizon + 40],
        [x - w * 0.46, top + h * 0.35],
        [x - w * 0.42, top],
        [x + w * 0.36, top + h * 0.04],
        [x + w * 0.44, top + h * 0.4],
        [x + w * 0.6, horizon + 40],
      ],
      color,
    );
    for (const k of [0.25, 0.5, 0.72])
      out += polygon(
        [
          [x - w * 0.46, top + h * k],
          [x + w * 0.44, top + h * (k + 0.02)],
          [x + w * 0.46, top + h * (k + 0.07)],
          [x - w * 0.47, top + h * (k + 0.06)],
        ],
        darker(color, 0.05),
        { opacity: 0.6 },
      );
  }
  return out;
}

function dunes({ stage, horizon }: View, chance: Random): string {
  const { land } = stage.palette;
  let out = '';
  for (let i = 0; i < 4; i++) {
    const y = horizon + (stage.height - horizon) * (i * 0.2 - 0.06);
    const x = stage.width * chance.between(0.15, 0.85);
    const rise = stage.unit * (90 + i * 30);
    const color = land[Math.min(2, i) as 0 | 1 | 2];
    const crest = `M0 ${num(y + rise * 0.4)}C${num(x * 0.4)} ${num(y + rise * 0.4)} ${num(x * 0.75)} ${num(y - rise * 0.2)} ${num(x)} ${num(y - rise * 0.6)}`;
    out += path(
      `${crest}C${num(x + (stage.width - x) * 0.4)} ${num(y)} ${num(x + (stage.width - x) * 0.7)} ${num(y + rise * 0.2)} ${num(stage.width)} ${num(y + rise * 0.1)}V${num(stage.height)}H0Z`,
      stage.brush.down(lighter(color, 0.04), color),
    );
    out += path(
      `M${num(x)} ${num(y - rise * 0.6)}C${num(x - rise * 0.1)} ${num(y)} ${num(x + rise * 0.9)} ${num(y + rise * 0.4)} ${num(x + rise * 0.5)} ${num(y + rise * 1.4)}L${num(stage.width)} ${num(y + rise * 1.4)}V${num(y + rise * 0.1)}C${num(x + (stage.width - x) * 0.7)} ${num(y + rise * 0.2)} ${num(x + (stage.width - x) * 0.4)} ${num(y)} ${num(x)} ${num(y - rise * 0.6)}Z`,
      darker(color, 0.07),
      { opacity: 0.75 },
    );
  }
  return out;
}

/** A far town as one shape. */
export function skyline(
  stage: Stage,
  base: number,
  h: number,
  color: string,
  chance: Random,
): string {
  let d = `M0 ${num(base + 30)}`;
  for (let x = 0; x < stage.width;) {
    const w = stage.unit * chance.between(26, 70);
    const middle = 1 - Math.abs((x + w / 2) / stage.width - 0.5) * 1.1;
    const top = base - h * chance.between(0.25, 0.75) * (0.5 + middle);
    d += `V${num(top)}H${num(x + w)}`;
    x += w;
  }
  return path(`${d}V${num(base + 30)}Z`, color);
}
