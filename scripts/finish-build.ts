// What follows `astro build`: the search index.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pagefind = spawnSync(
  process.execPath,
  ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist', '--silent'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
if (pagefind.status !== 0) process.exit(pagefind.status ?? 1);
