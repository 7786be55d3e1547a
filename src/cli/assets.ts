// Assets from disk: preludes and name lists out of src/sim.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assets } from '../sim/core/machine.ts';

const SIM = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../sim');
/** The door to files under Node. */
export const assets: Assets = {
  async folder(name) {
    const root = path.join(SIM, name);
    const out = new Map<string, string>();
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    for (const e of entries.sort((a, b) =>
      path.join(a.parentPath, a.name) < path.join(b.parentPath, b.name) ? -1 : 1,
    ))
      if (e.isFile())
        out.set(
          path.relative(root, path.join(e.parentPath, e.name)).split(path.sep).join('/'),
          await readFile(path.join(e.parentPath, e.name), 'utf8'),
        );
    return out;
  },
};
