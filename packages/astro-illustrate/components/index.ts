export { default as Illustration } from './Illustration.astro';
