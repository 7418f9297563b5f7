import { city } from './city.ts';
import { landscape } from './landscape.ts';
import { room } from './room.ts';
import type { Scene } from './scene.ts';
import { space } from './space.ts';
import { still } from './still.ts';
import { underwater } from './underwater.ts';

/** Every scene by its name; the last one is for what has no place of its own. */
export const scenes: readonly Scene[] = [landscape, city, room, underwater, space, still];
