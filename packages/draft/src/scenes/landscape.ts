import { curtains } from '../scenery/aurora.ts';
import { buildings } from '../scenery/built.ts';
import { farLand } from '../scenery/far.ts';
import { frame, trees } from '../scenery/growth.ts';
import { nearGround } from '../scenery/near.ts';
import { boards, stones } from '../scenery/ledge.ts';
import { jetty, waterBand } from '../scenery/shore.ts';
import { clouds, flock, haze, skyDisc, skyGlow } from '../scenery/sky.ts';
import { weather } from '../scenery/weather.ts';
import { closeUp, isCloseUp } from './close-up.ts';
import { aboveTheClouds } from './landscape/above-the-clouds.ts';
import { look } from './landscape/look.ts';
import { populate, slotsFor } from './landscape/people.ts';
import type { Cast, Scene } from './scene.ts';

/** What the land itself shows is not in the cast as well: a volcano is as big as mountains, blossoms are on trees. */
function asLand(cast: Cast): Cast {
  const erupts = cast.hero?.name === 'volcano';
  const inBloom = (name: string) => cast.features.has('spring') && name.endsWith('blossom');
  return {
    ...cast,
    hero: erupts ? undefined : cast.hero,
    features: erupts ? new Set([...cast.features, 'volcano']) : cast.features,
    companions: cast.companions.filter(
      ({ name, footing }) => !inBloom(name) && !(erupts && footing === 'air'),
    ),
  };
}

/** Land and sea out of doors; features combine: mountains, a lake, a cabin, autumn. */
export const landscape: Scene = {
  name: 'landscape',
  draw(stage, given) {
    const cast = asLand(given);
    if (cast.features.has('clouds') && cast.features.size <= 2) return aboveTheClouds(stage, cast);
    const near = look(stage, cast);
    const slots = slotsFor(near, cast);
    const built = buildings(near, slots.focal, cast.hero !== undefined);
    const isNear = isCloseUp(cast);
    const placed = isNear
      ? { ...closeUp(stage, cast, stage.random('near').pick([boards, stones])), before: '' }
      : populate(near, cast, slots);
    return {
      sky: skyGlow(stage, near.horizon, near.light),
      back: [
        near.has('aurora') ? curtains(stage, near.horizon) : '',
        skyDisc(stage, near.horizon, near.light),
        clouds(stage, near.horizon, near.has('night') ? 2 : 4),
        stage.palette.isDark ? '' : flock(stage, near.horizon),
        farLand(near),
        waterBand(near),
        jetty(near),
        nearGround(near),
        trees(near),
        built.svg,
        haze(stage, near.horizon + stage.unit * 40, stage.unit * 90, 0.22),
        placed.behind,
      ].join(''),
      subject: placed.subject,
      focus: placed.focus,
      front: placed.before + (isNear ? '' : frame(near)) + weather(stage),
      shows: [
        ...cast.features,
        ...built.shows,
        ...(cast.features.has('spring') ? ['cherry-blossom'] : []),
        near.light.isMoon ? 'moon' : 'sun',
      ],
    };
  },
};
