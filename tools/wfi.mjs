#!/usr/bin/env node
// The `wfi` command: the command line under the pinned Node.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
process.argv.splice(2, 0, 'node', join(here, '..', 'src', 'cli', 'main.ts'));
await import('./with-node.mjs');
