// The site under a sub-path: every link of every page begins with it. Builds once, into a folder of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

test('under /who/ every link of the site stays under /who/', { timeout: 240_000 }, () => {
  const out = mkdtempSync(join(tmpdir(), 'who-'));
  try {
    // What the test runner puts into the environment would reach the build as its own settings.
    const inherited = Object.fromEntries(
      Object.entries(process.env).filter(
        ([name]) => !/^(VITE|NODE_ENV$|BASE_URL$|MODE$|DEV$|PROD$|SSR$|TEST$)/.test(name),
      ),
    );
    const build = spawnSync(process.execPath, ['tools/with-node.mjs', 'astro', 'build', '--outDir', out], {
      cwd: root,
      env: { ...inherited, BASE_PATH: '/who/', CI: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    expect(build.status, build.stdout + build.stderr).toBe(0);
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(10);
    const wrong: string[] = [];
    for (const name of pages)
      for (const [, link = ''] of readFileSync(join(out, name), 'utf8').matchAll(/\s(?:href|src)="([^"]+)"/g))
        if (link.startsWith('/') && !link.startsWith('/who/')) wrong.push(`${name}: ${link}`);
    expect(wrong).toEqual([]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
