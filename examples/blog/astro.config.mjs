import mdx from '@astrojs/mdx';
import illustrate from 'astro-illustrate';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://small-hours.example',
  integrations: [illustrate(), mdx()],
});
