import { curtains } from '../scenery/aurora.ts';
import { buildings } from '../scenery/built.ts';
import { farLand } from '../scenery/far.ts';
import { frame, trees } from '../scenery/growth.ts';
import { nearGround } from '../scenery/near.ts';
import { jetty, waterBand } from '../scenery/shore.ts';
import { clouds, flock, haze, skyDisc, skyGlow } from '../scenery/sky.ts';
import { weather } from '../scenery/weather.ts';
import { aboveTheClouds } from './landscape/above-the-clouds.ts';
import { look } from './landscape/look.ts';
import { populate, slotsFor } from './landscape/people.ts';
import type { Scene } from './scene.ts';

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
