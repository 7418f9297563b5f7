import { around, draw, fit, shadow, varied, type Slot } from '../cast/place-figure.ts';
import type { Figure } from '../cast/figure.ts';
import { circle, ellipse, num, path, stroke } from '../paint/svg.ts';
import { farLand } from '../scenery/far.ts';
import { fire } from '../scenery/landmarks.ts';
import {
  buildings,
  frame,
  jetty,
  nearGround,
  trees,
  waterBand,
  type Near,
} from '../scenery/near.ts';
import { cloud, clouds, flock, haze, skyDisc, skyGlow, skyLight } from '../scenery/sky.ts';
import { ridge, rock } from '../scenery/terrain.ts';
import { mix } from '../paint/color.ts';
import { waves } from '../scenery/water.ts';
import { weather } from '../scenery/weather.ts';
import type { Box, Stage } from '../stage.ts';
import type { Cast, Drawn, Scene } from './scene.ts';

/** Land and sea out of doors; features combine: mountains, a lake, a cabin, autumn. */
export const landscape: Scene = {
  name: 'landscape',
  draw(stage, cast) {
    if (cast.features.has('clouds') && cast.features.size <= 2) return aboveTheClouds(stage, cast);
    const near = look(stage, cast);
    const slots = slotsFor(near, cast);
    const built = buildings(near, slots.focal, cast.hero !== undefined);
    const placed = populate(near, cast, slots);
    return {
      sky: skyGlow(stage, near.horizon, near.light),
      back: [
        near.has('aurora') ? curtains(stage, near.horizon) : '',
        skyDisc(stage, near.horizon, near.light),
        clouds(stage, near.horizon, near.has('night') ? 2 : 4),
        stage.palette.isDark ? '' : flock(stage, near.horizon),
        farLand(near),
        waterBand(near),
        nearGround(near),
        trees(near),
        jetty(near),
        built.svg,
        haze(stage, near.horizon + stage.unit * 40, stage.unit * 90, 0.22),
        placed.behind,
      ].join(''),
      subject: placed.subject,
      focus: placed.focus,
      front: placed.before + frame(near) + weather(stage),
      shows: [...cast.features, ...built.shows, near.light.isMoon ? 'moon' : 'sun'],
    };
  },
};

function look(stage: Stage, cast: Cast): Near {
  const chance = stage.random('land');
  const tall = stage.height > stage.width;
  const has = (feature: string) => cast.features.has(feature);
  const high = has('sea') || has('lake') || has('beach') ? 0.5 : 0.56;
  const horizon = stage.height * (high + chance.between(-0.03, 0.05) + (tall ? 0.06 : 0));
  const depth = stage.height - horizon;
  const start = has('lake') || has('beach') ? 0.5 : has('sea') ? 0.9 : 0.22;
  const light = skyLight(stage, horizon);
  const middle = stage.width * (light.x > stage.width / 2 ? 0.42 : 0.58);
  return {
    stage,
    has,
    horizon,
    light,
    chance,
    line: ridge(stage, horizon + depth * start, stage.unit * (has('hills') ? 30 : 14), chance),
    clear: [middle - stage.unit * 260, middle + stage.unit * 260],
  };
}

interface Slots {
  focal: Slot;
  sides: Slot[];
}

function slotsFor({ stage, horizon, light, has }: Near, cast: Cast): Slots {
  const { width, height, unit } = stage;
  const away = light.x > width / 2 ? 0.42 : 0.58;
  const footing = cast.hero?.footing ?? 'ground';
  const depth = height - horizon;
  const y =
    footing === 'air'
      ? horizon * 0.82
      : footing === 'water' && (has('sea') || has('lake') || has('beach'))
        ? horizon + depth * 0.5
        : horizon + depth * (has('beach') || has('lake') ? 0.84 : 0.72);
  const size = Math.min(height * 0.42, unit * (cast.hero?.isActor ? 470 : 400));
  const focal = { x: width * away, y, width: width * 0.55, height: size };
  const near = size * 0.5;
  const step = Math.min(width * 0.3, size * 1.15);
  const direction = away < 0.5 ? 1 : -1;
  const sides = [direction, -direction, direction * 1.8].map((k, i) => ({
    x: clampX(stage, focal.x + k * step),
    y: y + depth * (i === 1 ? 0.08 : -0.02),
    width: near,
    height: near,
  }));
  return { focal, sides };
}

const clampX = (stage: Stage, x: number) =>
  Math.max(stage.width * 0.1, Math.min(stage.width * 0.9, x));

interface Placed {
  behind: string;
  subject: string;
  focus: Box;
  before: string;
}

function populate(near: Near, cast: Cast, { focal, sides }: Slots): Placed {
  const { stage } = near;
  const boxes: Box[] = [];
  let [behind, subject, before] = ['', '', ''];
  const put = (figure: Figure, slot: Slot, turn = 0) => {
    const own =
      figure.footing === 'air' && slot !== focal
        ? { ...slot, y: Math.min(slot.y, near.horizon * 0.8) - slot.height * 0.2 }
        : slot;
    behind +=
      near.has('sea') && figure.footing === 'ground'
        ? islet(near, own, fit(figure, own))
        : shadow(figure, own, stage);
    subject += draw(figure, own, varied(stage, boxes.length), turn);
    boxes.push(fit(figure, own));
    if (figure.footing === 'water' && (near.has('sea') || near.has('lake')))
      before += wake(near, own, fit(figure, own));
  };
  const { hero } = cast;
  const crowd = Math.min(5, cast.count);
  if (hero) {
    for (let i = crowd - 1; i > 0; i--) {
      const offset = (i % 2 ? 1 : -1) * Math.ceil(i / 2);
      const box = fit(hero, focal);
      put(hero, {
        ...focal,
        x: clampX(stage, focal.x + offset * box.width * 0.85),
        y: focal.y - i * 8,
        height: focal.height * (0.85 - i * 0.05),
      });
    }
  }
  const room = crowd > 1 ? 0 : stage.width < stage.height ? 1 : 3;
  cast.companions.slice(0, room).forEach((figure, i) => {
    const slot = sides[i];
    if (slot) put(figure, figure.isActor ? { ...slot, height: focal.height * 0.92 } : slot);
  });
  if (hero) put(hero, crowd > 1 ? { ...focal, height: focal.height * 0.9 } : focal);
  if (near.has('camp'))
    subject += fire(stage, focal.x + stage.unit * 190, focal.y + 20, stage.unit * 70);
  return { behind, subject, focus: around(boxes, stage.unit * 60), before };
}

/** Rocks in the sea for what cannot swim. */
function islet({ stage, chance }: Near, slot: Slot, box: Box): string {
  const color = mix(stage.palette.land[2], '#7d7468', 0.4);
  const w = Math.max(box.width * 0.75, stage.unit * 130);
  return (
    [-0.62, 0.6, -0.1, 0.28]
      .map((k) =>
        rock(
          slot.x + w * k,
          slot.y + stage.unit * 34,
          w * chance.between(0.42, 0.6),
          color,
          chance,
        ),
      )
      .join('') +
    ellipse(
      slot.x,
      slot.y + stage.unit * 6,
      w * 0.8,
      stage.unit * 22,
      mix(color, stage.palette.leaf, 0.4),
    ) +
    stroke(
      `M${num(slot.x - w * 1.2)} ${num(slot.y + stage.unit * 36)}q${num(w * 0.3)} -12 ${num(w * 0.6)} 0t${num(w * 0.6)} 0t${num(w * 0.6)} 0t${num(w * 0.6)} 0`,
      '#ffffff',
      4,
      { opacity: 0.5 },
    )
  );
}

function wake({ stage, chance }: Near, slot: Slot, box: Box): string {
  const y = slot.y - box.height * 0.06;
  const color = stage.palette.water[0];
  return (
    ellipse(slot.x, y + box.height * 0.06, box.width * 0.55, box.height * 0.05, color, {
      opacity: 0.75,
    }) +
    waves({ ...stage, height: y + box.height * 0.16 }, y + 4, stage.unit * 12, 'none', chance) +
    stroke(
      `M${num(slot.x - box.width * 0.6)} ${num(y + 8)}q${num(box.width * 0.15)} -10 ${num(box.width * 0.3)} 0t${num(box.width * 0.3)} 0t${num(box.width * 0.3)} 0`,
      '#ffffff',
      3,
      { opacity: 0.55 },
    )
  );
}

function curtains(stage: Stage, horizon: number): string {
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

function aboveTheClouds(stage: Stage, cast: Cast): Drawn {
  const chance = stage.random('above');
  const { width, height, unit, palette } = stage;
  const light = skyLight(stage, height * 0.7);
  const bank = (y: number, size: number, mixed: number) => {
    let out = '';
    for (let x = -size; x < width + size; x += size * 0.62)
      out += cloud(
        x,
        y + chance.between(0, size * 0.2),
        size * chance.between(0.9, 1.4),
        stage.brush.down('#ffffff', palette.sky[mixed > 0.5 ? 1 : 2]),
        chance,
        palette.isDark ? 0.35 : 0.9,
      );
    return out;
  };
  const slot: Slot = {
    x: width * 0.5,
    y: height * 0.68,
    width: width * 0.6,
    height: Math.min(height * 0.46, unit * 520),
  };
  const sides: Slot[] = [
    [0.2, 0.42],
    [0.8, 0.36],
  ].map(([x = 0, y = 0]) => ({
    x: width * x,
    y: height * y,
    width: unit * 200,
    height: unit * 190,
  }));
  const boxes = cast.hero ? [fit(cast.hero, slot)] : [];
  const extra = cast.companions.filter((figure) => !figure.isActor).slice(0, 2);
  return {
    sky: skyGlow(stage, height, light),
    back:
      skyDisc(stage, height * 0.6, light) +
      clouds(stage, height * 0.7, 5) +
      bank(height * 0.86, unit * 260, 0.2) +
      extra.map((figure, i) => (sides[i] ? draw(figure, sides[i], stage) : '')).join(''),
    subject: cast.hero ? draw(cast.hero, slot, stage) : '',
    focus: around(boxes, unit * 60),
    front: bank(height * 1.0, unit * 320, 0.8) + circle(0, 0, 0, 'none') + weather(stage),
    shows: ['clouds', 'sky'],
  };
}
