// @ts-check
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  // Keeps the spaces between words and elements, which the default takes away at line ends.
  compressHTML: true,
  integrations: [mdx(), svelte()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: { cacheDir: './.cache/vite', worker: { format: 'es' } },
});
