import type { Provider } from '../world.ts';
import { connectAiSdk } from './ai-sdk.ts';
import { connectAzure } from './azure.ts';
import { connectComfyUi } from './comfyui.ts';
import { connectGemini } from './gemini.ts';
import { connectOpenAi } from './openai.ts';
import type { Outside } from './provider-config.ts';
import { connectStability } from './stability.ts';
import { connectStableDiffusion } from './stable-diffusion.ts';

/** Every image service, by the `kind` of its configuration. */
export const providerKinds: Readonly<
  Record<string, (name: string, options: unknown, outside: Outside) => Provider>
> = {
  'ai-sdk': connectAiSdk,
  azure: connectAzure,
  comfyui: connectComfyUi,
  gemini: connectGemini,
  openai: connectOpenAi,
  stability: connectStability,
  'stable-diffusion': connectStableDiffusion,
};
