// The simulator's door to files while the site is built: grammars out of their packages, preludes out of src/sim.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Assets } from '../sim/core/machine.ts';

const root = process.cwd();
const packages: Record<string, string> = {
  'tree-sitter-python.wasm': 'tree-sitter-python/tree-sitter-python.wasm',
  'tree-sitter-java.wasm': 'tree-sitter-java/tree-sitter-java.wasm',
  'tree-sitter-c_sharp.wasm': 'tree-sitter-c-sharp/tree-sitter-c_sharp.wasm',
  'tree-sitter-rust.wasm': 'tree-sitter-rust/tree-sitter-rust.wasm',
  'tree-sitter-cpp.wasm': 'tree-sitter-cpp/tree-sitter-cpp.wasm',
  'web-tree-sitter.wasm': 'web-tree-sitter/web-tree-sitter.wasm',
};

export const buildAssets: Assets = {
  async bytes(name) {
    const file = packages[name];
    return new Uint8Array(
      await readFile(file === undefined ? join(root, 'src/sim', name) : join(root, 'node_modules', file)),
    );
  },
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
