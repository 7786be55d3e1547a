// The simulator's door to files while the site is built: preludes and name lists out of src/sim.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Assets } from '../sim/core/machine.ts';

const root = process.cwd();

export const buildAssets: Assets = {
  async folder(name) {
    const folder = join(root, 'src/sim', name);
    const entries = (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    const texts = new Map<string, string>();
    for (const path of entries) texts.set(relative(folder, path).split(sep).join('/'), await readFile(path, 'utf8'));
    return texts;
  },
};
