import { existsSync } from 'node:fs';
import path from 'node:path';
import { env, loadEnvFile } from 'node:process';

import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import illustrate, {
  aiSdk,
  azure,
  comfyui,
  gemini,
  openai,
  stability,
  stableDiffusion,
} from 'astro-illustrate';
import { defineConfig } from 'astro/config';

import workflow from './comfyui-workflow.json' with { type: 'json' };

// The services read their keys from `.env` themselves; this is for the addresses below.
const dotEnv = path.join(import.meta.dirname, '.env');
if (existsSync(dotEnv)) loadEnvFile(dotEnv);

const deepInfra = createOpenAICompatible({
  name: 'deepinfra',
  baseURL: env.DEEPINFRA_BASE_URL || 'https://api.deepinfra.com/v1/openai',
  apiKey: env.DEEPINFRA_API_KEY,
});

export default defineConfig({
  site: 'https://services.example',
  integrations: [
    illustrate({
      // For pages that name no service. It reads OPENAI_API_KEY and OPENAI_BASE_URL.
      provider: openai(),
      // A page chooses one of these with `provider: <name>`.
      providers: {
        azure: azure({
          deployment: env.AZURE_OPENAI_DEPLOYMENT || 'gpt-image-2',
          model: 'gpt-image-2',
        }),
        gemini: gemini({
          baseURL: env.GEMINI_BASE_URL || 'https://generativelanguage.googleapis.com/v1beta',
        }),
        stability: stability({ baseURL: env.STABILITY_BASE_URL || 'https://api.stability.ai' }),
        'stable-diffusion': stableDiffusion({
          baseURL: env.SDAPI_BASE_URL || 'http://127.0.0.1:7860',
          steps: 28,
        }),
        comfyui: comfyui({
          baseURL: env.COMFYUI_BASE_URL || 'http://127.0.0.1:8188',
          workflow,
          // Where in the workflow the wishes of a page go.
          nodes: {
            prompt: '6.text',
            negative: '7.text',
            seed: '3.seed',
            width: '5.width',
            height: '5.height',
            count: '5.batch_size',
          },
          model: 'sdxl-base',
        }),
        // Any image model of the AI SDK, which knows no prices: this is 1536x1024 in four steps.
        'ai-sdk': aiSdk(deepInfra.imageModel('black-forest-labs/FLUX-1-schnell'), { price: 0.003 }),
        // A server that speaks OpenAI's protocol. Without a key of its own it would get OpenAI's.
        compatible: openai({
          baseURL: env.COMPATIBLE_BASE_URL || 'http://127.0.0.1:8080/v1',
          apiKey: env.COMPATIBLE_API_KEY || 'none',
          model: 'dall-e-3',
          price: 0,
        }),
      },
    }),
  ],
});
