// What follows `astro build`: the search index, the service worker, and the checks a wrong build must not pass.
import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateSW } from 'workbox-build';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const base = `/${(process.env['BASE_PATH'] ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

// Astro links the stylesheets of dynamically imported modules in every page's head. What only the editor needs comes with it.
const editorSheets = (await readdir(join(dist, '_astro'))).filter((name) =>
  /^(live|monaco|editor)[^/]*\.css$/i.test(name),
);
for (const entry of await readdir(dist, { recursive: true })) {
  if (!entry.endsWith('.html')) continue;
  const path = join(dist, entry);
  const html = await readFile(path, 'utf8');
  const lean = html.replace(/<link rel="stylesheet" href="([^"]+)">/g, (link, href: string) =>
    editorSheets.some((name) => href.endsWith(`/${name}`)) ? '' : link,
  );
  if (lean !== html) await writeFile(path, lean);
}

// Scripts a page loads at once, and what they import in turn: these work offline from the first visit.
const early = new Set<string>();
async function withImports(name: string): Promise<void> {
  if (early.has(name)) return;
  early.add(name);
  const text = await readFile(join(dist, '_astro', name), 'utf8');
  for (const [, other = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) await withImports(other);
}
for (const entry of await readdir(dist, { recursive: true })) {
  if (!entry.endsWith('.html')) continue;
  for (const [, name = ''] of (await readFile(join(dist, entry), 'utf8')).matchAll(
    /<script type="module" src="[^"]*\/_astro\/([^"]+)"/g,
  ))
    await withImports(name);
}

const pagefind = spawnSync(
  process.execPath,
  ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist', '--silent'],
  { cwd: root, stdio: 'inherit' },
);
if (pagefind.status !== 0) process.exit(pagefind.status ?? 1);

// Offline: the pages and their styles are fetched ahead, simulators, grammars and the editor when first used.
const { warnings } = await generateSW({
  globDirectory: dist,
  globPatterns: [
    '**/*.html',
    '_astro/*.css',
    ...[...early].map((name) => `_astro/${name}`),
    'favicon.svg',
    'site.webmanifest',
  ],
  globIgnores: ['embed/**', 'pagefind/**', 'sw.js', ...editorSheets.map((name) => `_astro/${name}`)],
  swDest: join(dist, 'sw.js'),
  modifyURLPrefix: { '': base },
  directoryIndex: 'index.html',
  // Names in _astro carry a hash of their content.
  dontCacheBustURLsMatching: /\/_astro\//,
  inlineWorkboxRuntime: true,
  sourcemap: false,
  mode: 'production',
  cleanupOutdatedCaches: true,
  clientsClaim: true,
  skipWaiting: true,
  runtimeCaching: [
    {
      urlPattern: ({ url, sameOrigin }) => sameOrigin && /\/_astro\//.test(url.pathname),
      handler: 'CacheFirst',
      options: { cacheName: 'code', expiration: { maxEntries: 200 } },
    },
    {
      urlPattern: ({ url, sameOrigin }) => sameOrigin && /\/pagefind\//.test(url.pathname),
      handler: 'NetworkFirst',
      options: { cacheName: 'search', expiration: { maxEntries: 200 } },
    },
  ],
});
for (const warning of warnings) console.warn(warning);
