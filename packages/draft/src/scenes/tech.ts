import type { Scene } from './scene.ts';
import { bento } from './tech/bento.ts';
import { desktop } from './tech/desktop.ts';
import { diagonal } from './tech/diagonal.ts';
import { orbit } from './tech/orbit.ts';
import { platform } from './tech/platform.ts';

/** Ideas of software: a platform of light, orbits, a bento of tiles, a window, a diagonal. */
export const tech: Scene = {
  name: 'tech',
  draw(stage, cast) {
    const chance = stage.random('tech');
    return chance.pick([platform, orbit, bento, desktop, diagonal])(stage, cast, chance);
  },
};
