export { openai } from '@astro-illustrate/core';
export type { OpenAiOptions, OptionsInput as IllustrateOptions } from '@astro-illustrate/core';
export { default } from './integration.ts';
export type { IllustrateIntegration } from './integration.ts';
