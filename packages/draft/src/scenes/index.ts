import { abstract } from './abstract.ts';
import { app } from './app.ts';
import { dashboard, web } from './board.ts';
import { city } from './city.ts';
import { iso } from './iso.ts';
import { landscape } from './landscape.ts';
import { logo } from './logo.ts';
import { pattern } from './pattern.ts';
import { poster } from './poster.ts';
import { room } from './room.ts';
import type { Scene } from './scene.ts';
import { space } from './space.ts';
import { still } from './still.ts';
import { tech } from './tech.ts';
import { underwater } from './underwater.ts';

/** Every scene by its name; the last one is for what has no place of its own. */
export const scenes: readonly Scene[] = [
  landscape,
  city,
  room,
  underwater,
  space,
  tech,
  logo,
  poster,
  app,
  dashboard,
  web,
  iso,
  pattern,
  abstract,
  still,
];
