// @ts-check
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  integrations: [mdx(), svelte()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: { cacheDir: './.cache/vite', worker: { format: 'es' }, build: { assetsInlineLimit: 0 } },
});
