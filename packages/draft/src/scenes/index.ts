import { landscape } from './landscape.ts';
import type { Scene } from './scene.ts';
import { still } from './still.ts';

export const scenes: readonly Scene[] = [landscape, still];
