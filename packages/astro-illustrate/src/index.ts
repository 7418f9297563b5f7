export {
  aiSdk,
  azure,
  comfyui,
  gemini,
  openai,
  stability,
  stableDiffusion,
} from '@astro-illustrate/core';
export type {
  AiSdkOptions,
  AzureOptions,
  ComfyUiOptions,
  GeminiOptions,
  OpenAiOptions,
  OptionsInput as IllustrateOptions,
  StabilityOptions,
  StableDiffusionOptions,
} from '@astro-illustrate/core';
export { default } from './integration.ts';
export type { IllustrateIntegration } from './integration.ts';
