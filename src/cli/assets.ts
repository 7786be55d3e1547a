// Assets from disk: grammars out of their packages, preludes out of src/sim.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assets } from '../sim/core/machine.ts';

const SIM = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../sim');
const PACKAGES: Record<string, string> = {
  'tree-sitter-python.wasm': 'tree-sitter-python/tree-sitter-python.wasm',
  'tree-sitter-java.wasm': 'tree-sitter-java/tree-sitter-java.wasm',
  'tree-sitter-c_sharp.wasm': 'tree-sitter-c-sharp/tree-sitter-c_sharp.wasm',
  'tree-sitter-rust.wasm': 'tree-sitter-rust/tree-sitter-rust.wasm',
  'tree-sitter-cpp.wasm': 'tree-sitter-cpp/tree-sitter-cpp.wasm',
  'web-tree-sitter.wasm': 'web-tree-sitter/web-tree-sitter.wasm',
};

/** The door to files under Node. */
export const assets: Assets = {
  async bytes(name) {
    const file = PACKAGES[name];
    return new Uint8Array(await readFile(file ? fileURLToPath(import.meta.resolve(file)) : path.join(SIM, name)));
  },
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
